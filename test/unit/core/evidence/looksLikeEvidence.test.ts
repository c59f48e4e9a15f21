import { describe, expect, it } from 'vitest';
import { looksLikeEvidence } from '../../../../core/evidence/looksLikeEvidence.ts';

describe('a text in the email field', () => {
  it.each([
    'jane@example.com',
    ' jane@example.com\n',
    '"jane@example.com"',
    'Jane Roe jane@example.com',
    'jane%40example.com',
    '',
  ])('is a value: %j', (text) => {
    expect(looksLikeEvidence(text)).toBe(false);
  });

  it.each([
    '<html><body>\n<p>jane@example.com</p></body></html>',
    '$crisp.push(["set", "user:email", ["jane@example.com", "abc"]]);',
    'email: jane@example.com\nsignature: abc',
    '$crisp.push(["set","user:email",["jane@example.com","abc"]]);',
    'Crisp.user.setEmail("jane@example.com","abc")',
    'x'.repeat(1_001),
  ])('is more than a value: %j', (text) => {
    expect(looksLikeEvidence(text)).toBe(true);
  });
});
