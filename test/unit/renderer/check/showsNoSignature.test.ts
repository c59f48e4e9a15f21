import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { showsNoSignature } from '../../../../renderer/check/showsNoSignature.ts';

const email = 'ana@example.com';

const shows = (text: string, chosen = 0, held = email): boolean => {
  const view = { ...readEvidence(text, { websites: [] }), secretsUnread: false };
  return showsNoSignature({ view, chosen }, { email: held, signature: '' });
};

describe('that there is no signature', () => {
  it.each([
    `$crisp.push(["set", "user:email", ["${email}"]])`,
    `$crisp.push(["set", "user:email", "${email}"])`,
    `Crisp.user.setEmail("${email}")`,
    `$crisp.push(["set", "user:email", ["${email}", undefined]])`,
  ])('is shown by the call %s', (text) => {
    expect(shows(text)).toBe(true);
  });

  it.each([
    `My email is ${email} and it says Unverified.`,
    `{"email": "${email}"}`,
    `$crisp.push(["set", "user:email", ["${email}", signature]])`,
    `${email}`,
  ])('is not shown by %s', (text) => {
    expect(shows(text)).toBe(false);
  });

  it('is shown of the email that the call has, and of no other', () => {
    expect(shows(`$crisp.push(["set", "user:email", ["${email}"]])`, 0, 'bob@example.com')).toBe(false);
  });

  it('is not known before the text is read', () => {
    expect(showsNoSignature({ view: undefined, chosen: 0 }, { email, signature: '' })).toBe(false);
  });
});
