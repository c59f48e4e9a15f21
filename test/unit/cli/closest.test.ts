import { expect, it } from 'vitest';
import { closest } from '../../../cli/closest.ts';

it('finds the name that was meant, and none for what is none of them', () => {
  const names = ['email-case', 'email-trimmed', 'wrong-algorithm'];
  for (const typed of ['email-cas', 'Email-Case', 'emial-case', 'email_case', 'mail-case']) {
    expect(closest(typed, names)).toBe('email-case');
  }
  expect(closest('nonsense', names)).toBeUndefined();
  expect(closest('x'.repeat(1_000_000), names)).toBeUndefined();
});
