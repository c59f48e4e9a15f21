import { describe, expect, it } from 'vitest';
import { checkContextOf } from '../../../../core/evidence/checkContextOf.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const [jane, tom] = ['jane@acme.test', 'tom@acme.test'];
const signature = '0123456789abcdef'.repeat(4);
const evidenceOf = (text: string) => readEvidence(text, { websiteId: '', websites: [] });

describe('what a text tells of a visitor', () => {
  it.each([
    `id,email,signature\n1,${jane},${signature}\n2,${tom},${signature.toUpperCase()}`,
    `| User ID | Email | Signature |\n|---|---|---|\n| 1 | ${jane} | ${signature} |\n| 2 | ${tom} | ${signature.toUpperCase()} |`,
    `[{"id":1,"email":"${jane}","signature":"${signature}"},{"id":2,"email":"${tom}","signature":"${signature.toUpperCase()}"}]`,
    `user_id: 1\nemail: ${jane}\nsignature: ${signature}\n\nuser_id: 2\nemail: ${tom}\nsignature: ${signature.toUpperCase()}`,
  ])('is each person’s own: %s', (text) => {
    const { candidates, context } = evidenceOf(text);
    const ids = candidates.map(({ email, range }) => [
      email?.value,
      checkContextOf(context, range).identity.userId,
    ]);
    expect(ids).toEqual([
      [jane, '1'],
      [tom, '2'],
    ]);
  });

  it.each([
    [
      `<i data-account-uuid="7c1e40b2" data-email="${jane}" data-signature="${signature}">`,
      { userId: '7c1e40b2' },
    ],
    [`{"username":"jane_d","email":"${jane}","signature":"${signature}"}`, { nickname: 'jane_d' }],
  ])('has more than one name: %s', (text, identity) => {
    const { candidates, context } = evidenceOf(text);
    expect(checkContextOf(context, candidates[0]?.range).identity).toEqual(identity);
  });

  it('is the first of each kind where nobody asks for whom', () => {
    const { context } = evidenceOf(`user_id: 1\nuser_id: 2\nemail: ${jane}`);
    expect(checkContextOf(context).identity).toEqual({ userId: '1' });
  });

  it('is a named id rather than any', () => {
    const { context } = evidenceOf(`{"id":"ord-9","user_id":"17","email":"${jane}"}`);
    expect(checkContextOf(context).identity).toEqual({ userId: '17' });
  });
});
