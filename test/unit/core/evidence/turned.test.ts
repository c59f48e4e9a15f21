import { expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { turned } from '../../../../core/evidence/turned.ts';

const signature = '0123456789abcdef'.repeat(4);
const pushed = (text: string): readonly (readonly [string, string])[] =>
  pushesIn(readEvidence(text, { websites: [] })).map((one) => [one.email, one.signature.text]);

it.each([
  ['toLowerCase', ' ana@a.bc '],
  ['uppercased', ' ANA@A.BC '],
  ['strip', 'Ana@a.bc'],
  ['reverse', undefined],
  ['constructor', undefined],
])('%s makes of a text %j', (how, text) => {
  expect(turned(' Ana@a.bc ', how)).toBe(text);
});

it.each([
  [
    'a script',
    (email: string, sig: string) =>
      `var e = "${email}", s = "${sig}";\n$crisp.push(["set", "user:email", [e.trim().toLowerCase(), s.toUpperCase()]]);`,
  ],
  [
    'an app',
    (email: string, sig: string) =>
      `val e = "${email}"\nval s = "${sig}"\nfun go() = Crisp.setUserEmail(e.trim().lowercase(), s.uppercase())`,
  ],
  [
    'a call with texts',
    (email: string, sig: string) =>
      `Crisp.user.setEmail("${email}".trim().toLowerCase(), "${sig}".toUpperCase());`,
  ],
])('what a method makes of a text is what is handed over: in %s', (_, code) => {
  expect(pushed(code('Ana@example.com ', signature))).toEqual([['ana@example.com', signature.toUpperCase()]]);
});
