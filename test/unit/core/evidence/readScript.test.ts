import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'ana@example.com';
const signature = '0123456789abcdef'.repeat(4);
const other = 'fedcba9876543210'.repeat(4);
const call = (value: string): string => `$crisp.push(["set", "user:email", ["${email}", ${value}]]);\n`;
const pushed = (text: string): readonly string[] =>
  pushesIn(readEvidence(text, { websites: [] })).map((one) => one.signature.text);

describe('a name that is handed over', () => {
  it.each([
    `const sig = "${signature}";\n${call('sig')}`,
    `let sig = "";\nsig = "${signature}";\n${call('sig')}`,
    `let sig = "${other}";\nsig = "${signature}";\n${call('sig')}`,
    `let sig;\nif (user) sig = "${signature}";\n${call('sig')}`,
    `const sig = "${signature}";\nfunction go() { ${call('sig')} }`,
    `const user = { signature: "${other}" };\nuser.signature = "${signature}";\n${call('user.signature')}`,
    `let sig;\nload().then(function (one) { sig = one.sig; ${call('sig')} });\n\n{"sig": "${signature}"}`,
  ])('holds what it was given before: %j', (text) => {
    expect(pushed(text)).toEqual([signature]);
  });

  it.each([
    `let sig = "${signature}";\nsig = sig.substring(0, 32);\n${call('sig')}`,
    `let sig = "${signature}";\nsig += ".";\n${call('sig')}`,
    `let sig = "${signature}";\nif (!ok) sig = null;\n${call('sig')}`,
    `let sig;\nload().then((one) => { sig = one; });\n${call('sig')}\n${signature}`,
    `let sig = null;\nload().then((one) => { sig = one; });\n${call('sig')}\n\n${signature}`,
    `fun go() {\nvar sig = "${signature}"\nsig = sig.substring(0, 32)\nCrisp.setUserEmail("${email}", sig)\n}`,
  ])('holds what nobody can tell where it was changed since, or is filled later: %j', (text) => {
    expect(pushed(text)).toEqual([]);
  });

  it('holds nothing before it is given something', () => {
    const { findings } = readEvidence(`${call('sig')}var sig = "${signature}";`, { websites: [] });
    expect(findings.map(({ id }) => id)).toEqual(['signature-undefined']);
  });

  it('is read in a program that something else stands below', () => {
    expect(pushed(`const sig = "${signature}";\n${call('sig')}\n\nGET /me\n200 OK: fine`)).toEqual([
      signature,
    ]);
  });
});

it.each(['false', 'true', '0', '-1', 'NaN', '{}', '[]'])(
  'what is no text is handed over as it is: %s',
  (value) => {
    for (const below of [`\n\n${signature}`, `// ${signature}`])
      expect(pushed(call(value) + below)).toEqual([value]);
  },
);
