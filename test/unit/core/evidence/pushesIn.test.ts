import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'ana@example.com';
const signature = 'ab'.repeat(32);
const call = (...items: readonly string[]): string =>
  `$crisp.push(["set", "user:email", [${items.join(', ')}]]);\n`;
const quoted = (text: string): string => JSON.stringify(text);

const pushed = (text: string): readonly (readonly [string, string])[] =>
  pushesIn(readEvidence(text, { websites: [] })).map((one) => [one.email, one.signature.text]);

describe('what a text hands to Crisp', () => {
  it('is every call of a page with its own signature', () => {
    const text = `${call(quoted(email), quoted(signature))}${call('"b@example.com"', quoted('cd'.repeat(32)))}`;
    expect(pushed(text)).toEqual([
      [email, signature],
      ['b@example.com', 'cd'.repeat(32)],
    ]);
  });

  it('is a later email without a signature as well', () => {
    expect(pushed(`${call(quoted(email), quoted(signature))}${call('"b@example.com"')}`)).toEqual([
      [email, signature],
      ['b@example.com', ''],
    ]);
  });

  it.each([[[quoted(email)]], [[quoted(email), 'undefined']], [[quoted(email), 'null']]])(
    'is no signature in the call with %j',
    (items) => {
      expect(pushed(call(...items))).toEqual([[email, '']]);
    },
  );

  it.each(['{{ crisp_signature }}', '<%= signature %>', 'undefined'])(
    'is the text %j where it stands in the place of the signature',
    (text) => {
      expect(pushed(call(quoted(email), quoted(text)))).toEqual([[email, text]]);
    },
  );

  it('is not known where the signature stands in a variable', () => {
    expect(pushed(call(quoted(email), 'signature'))).toEqual([]);
  });

  it('is not what an email in a sentence goes with', () => {
    expect(pushed(`I am ${email} and it says Unverified.`)).toEqual([]);
  });

  it('is in plain text the likeliest pair, and in a list each pair', () => {
    expect(pushed(`${email} ${signature} b@example.com`)).toEqual([[email, signature]]);
    const rows = ['a@example.com', 'b@example.com'].map((one) => `${one},${signature}`);
    expect(pushed(`email,signature\n${rows.join('\n')}\n`)).toHaveLength(2);
  });

  it.each([
    `console log crisp.push ["set","user:email",["${email}","${signature}"]]        10:31:03`,
    `LOG  [crisp] setUserEmail args ["${email}", "${signature}"]`,
    `crisp: setUserEmail called with ["${email}","${signature}"] in 3 ms`,
    `Crisp.setUserEmail {"email":"${email}","signature":"${signature}"}`,
  ])('is a command that a log tells of, whatever stands behind it: %s', (text) => {
    expect(pushed(text)).toEqual([[email, signature]]);
  });

  it('is no function that is only declared', () => {
    const declared = [
      'const setUserEmail = (email, signature) => {}',
      'crisp: setUserEmail => { x }',
      'func setUserEmail { crisp }',
    ];
    for (const text of declared) expect(readEvidence(text, { websites: [] }).findings).toEqual([]);
  });
});
