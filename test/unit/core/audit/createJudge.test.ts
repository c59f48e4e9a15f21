import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../../core/audit/createJudge.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { verdicts } from '../../../../core/signature/Verdict.ts';
import { verdictOf } from '../../../../core/signature/verdictOf.ts';
import { rowsOf } from './rowsOf.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const someEmail = fc.oneof(
  fc.emailAddress(),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ minLength: 120, maxLength: 3_000 }),
);
const changes: readonly ((valid: string) => string)[] = [
  (valid) => valid,
  (valid) => valid.toUpperCase(),
  (valid) => valid.slice(1),
  (valid) => `${valid} `,
  (valid) => `${valid.slice(0, 63)}g`,
  (valid) => `${valid.slice(0, 63)}${valid.endsWith('0') ? '1' : '0'}`,
  (valid) => `${valid.slice(0, 63)}\u0130`,
  () => '',
  () => '0'.repeat(64),
];

describe('the judge of many rows', () => {
  it('says of each what the verdict on it alone is', () => {
    const judge = createJudge(secret);
    fc.assert(
      fc.property(fc.array(fc.tuple(someEmail, fc.constantFrom(...changes)), { maxLength: 30 }), (rows) => {
        const emails = rows.map(([email]) => email);
        const signatures = rows.map(([email, change]) => change(sign(secret, email)));
        const judged = Array.from(judge(rowsOf(emails, signatures)), (place) => verdicts[place]);
        expect(judged).toEqual(
          emails.map((email, index) => verdictOf(signatures[index] ?? '', sign(secret, email))),
        );
      }),
    );
  });

  it('says the same where some rows are known to be wrong', () => {
    const emails = Array.from({ length: 60 }, (_, nth) => `person${nth}@example.com`);
    const signatures = emails.map((email, nth) => changes[nth % changes.length]?.(sign(secret, email)) ?? '');
    const rows = rowsOf(emails, signatures);
    const judge = createJudge(secret);
    const judged = Array.from(judge(rows));
    const isKnown = Uint8Array.from(judged, (place, row) => (place !== 0 && row % 2 === 0 ? 1 : 0));
    expect(Array.from(judge(rows, isKnown))).toEqual(judged);
  });

  it('takes no row’s signature for another’s', () => {
    const emails = Array.from({ length: 5_000 }, (_, nth) => `person${nth}@example.com`);
    const signatures = emails.map((email) => sign(secret, email));
    const judge = createJudge(secret);
    expect(judge(rowsOf(emails, signatures)).every((place) => verdicts[place] === 'verified')).toBe(true);
    expect(
      judge(rowsOf(emails, signatures.toReversed())).every((place) => verdicts[place] === 'unverified'),
    ).toBe(true);
  });
});
