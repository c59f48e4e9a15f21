import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'ana@example.com';
const signature = '0123456789abcdef'.repeat(4);
const pair = `["${email}", "${signature}"]`;
const found = (text: string): readonly string[] =>
  readEvidence(text, { websites: [] }).findings.map(
    ({ id, detail }) => `${id} ${Object.values(detail).join(' ')}`,
  );

describe('a call that does not hand over what it names', () => {
  it.each([
    [`crisp.push(["set", "user:email", ${pair}]);`, 'object crisp $crisp'],
    [`window.CRISP.push(["set", "user:email", ${pair}]);`, 'object CRISP $crisp'],
    [`crisp.push(["set", "user:email", ${pair}]);\nGET /me: 200`, 'object crisp $crisp'],
    [`$crisp.push(["set", "user:signature", ${pair}]);`, 'key user:signature user:email'],
    [`$crisp.push(["set", "user:nickname", ${pair}]);`, 'key user:nickname user:email'],
    [
      `$crisp.push(["set", "session:data", [[["email", "${email}"], ["signature", "${signature}"]]]]);`,
      'key session:data user:email',
    ],
    [
      `Crisp.session.setData({ email: "${email}", signature: "${signature}" });`,
      'key session:data user:email',
    ],
  ])('is misspelled: %s', (text, detail) => {
    expect(found(text)).toEqual([`snippet-misspelled ${detail}`]);
  });

  it.each([
    [`Crisp.user.setEmail({ email: "${email}", signature: "${signature}" });`, 'arguments'],
    [`Crisp.user.setEmail({ email: "${email}" }, "${signature}");`, 'arguments'],
    [`$crisp.push(["set", "user:email", ["${email}", "${signature}"]);`, 'unclosed'],
  ])('has its brackets in the wrong places: %s', (text, form) => {
    expect(found(text)).toEqual([`snippet-nesting ${form}`]);
  });

  it.each([
    `const crisp = window.$crisp;\ncrisp.push(["set", "user:email", ${pair}]);`,
    `load((crisp) => { crisp.push(["set", "user:email", ${pair}]); });`,
    `$crisp.push(["set", "user:email", ${pair}]);\n$crisp.push(["set", "session:data", [[["email", "${email}"], ["signature", "${signature}"]]]]);`,
    `$crisp.push(["set", "session:data", [[["email", "${email}"], ["plan", "pro"]]]]);`,
    `CapacitorCrisp.setUser({ email: "${email}", signature: "${signature}" });`,
  ])('is none of these: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a signature of iOS that is set once more', () => {
  const set = (what: string, value: string): string => `CrispSDK.user.${what} = ${value}\n`;
  const signatureOf = (text: string): string | undefined =>
    readEvidence(text, { websites: [] }).candidates[0]?.signature?.value;
  const start = set('email', `"${email}"`) + set('signature', `"${signature}"`);

  it('takes the first one’s place', () => {
    const other = 'fedcba9876543210'.repeat(4);
    expect(signatureOf(start + set('signature', `"${other}"`))).toBe(other);
    expect(found(start + set('signature', 'nil'))).toEqual(['signature-undefined nil']);
    expect(signatureOf(start + set('signature', 'other.prefix(32)'))).toBeUndefined();
  });

  it('is the next email’s where one follows', () => {
    const text = `${start}${set('signature', '"ff"')}${set('email', '"b@example.com"')}`;
    expect(signatureOf(text)).toBe(signature);
  });
});
