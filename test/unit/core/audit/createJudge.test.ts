import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../../core/audit/createJudge.ts';
import { FoundRows } from '../../../../core/audit/FoundRows.ts';
import { joinedTexts } from '../../../../core/signature/batch/Messages.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { verdicts } from '../../../../core/signature/Verdict.ts';
import { verdictOf } from '../../../../core/signature/verdictOf.ts';

/** Rows in the order of the list, with the signatures behind the emails. */
function rowsOf(emails: readonly string[], signatures: readonly string[]): FoundRows {
  const rows = new FoundRows();
  const cells = joinedTexts([...emails, ...signatures]);
  rows.use(cells.bytes);
  for (const nth of emails.keys()) {
    const row = rows.add(nth, null);
    rows.emails.set(row, cells.starts[nth] ?? 0, cells.ends[nth] ?? 0);
    const at = emails.length + nth;
    rows.signatures.set(row, cells.starts[at] ?? 0, cells.ends[at] ?? 0);
  }
  return rows;
}

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
