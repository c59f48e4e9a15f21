import type { Question } from '../../../../core/diagnosis/Question.ts';

/** Crisp's documented key, email and signature. */
export const documented = {
  secret: '0fd72e0ff53b274293029fd1f3f40c92',
  email: 'user@gmail.com',
  signature: 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1',
} as const;

export const main = {
  name: 'Main',
  secret: '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4',
  previousSecrets: [{ secret: '91d2c3b4a5968778695a4b3c2d1e0f00', replacedAt: '2026-03-04' }],
  websiteId: '7e1c6b0e-3f0e-4f4e-9b5a-1c2d3e4f5a6b',
} as const;

export const shop = {
  name: 'Shop',
  secret: 'a0b1c2d3e4f5061728394a5b6c7d8e9f',
  previousSecrets: [{ secret: '5e5e5e5e5e5e5e5e0000000011111111' }],
  websiteId: '0c1d2e3f-4a5b-4c6d-8e7f-901234567890',
} as const;

/** A question about Main's website, with two websites stored and a visitor who is known a little. */
export const aQuestion = (email: string, signature: string, more: Partial<Question> = {}): Question => ({
  email,
  signature,
  website: main,
  websites: [main, shop],
  knownEmails: ['ana@example.pt', 'Bob.Stone@example.com'],
  identity: { userId: '40266', nickname: 'Jane Doe', phone: '+31610155057' },
  ...more,
});
