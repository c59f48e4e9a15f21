import { describe, expect, it } from 'vitest';
import { complainedOf } from '../../../../core/evidence/complainedOf.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const emails = ['ken.suzuki@acme.test', 'hana.suzuki@acme.test', 'test@acme.test'];

describe('whom a text complains of', () => {
  it.each([
    'only Hana (row 2) is unverified',
    'support ticket: hana.suzuki@acme.test shows Unverified, everybody else has the checkmark',
    'the user in row 2 has no checkmark',
    'Hana doesn’t show the badge',
    'Hana: nicht verifiziert',
    'All get the checkmark, but *hana.suzuki@acme.test does not*',
    'Solo falla Hana, los demás tienen la marca verde',
    'row 2 (Hana) is the one Crisp throws on, 1 and 3 are ok',
  ])('is told by an email, a name of nobody else, or a row: %s', (text) => {
    expect([...complainedOf(text, emails)]).toEqual([emails[1]]);
  });

  it.each([
    'all are verified',
    'the test fails',
    'Suzuki is unverified',
    'Ken is fine and Hana is unverified',
    'row 9 is unverified',
    'Nothing is wrong with Hana',
    'Hana failed last week, works now',
    'hana: 0 failed',
    `hana.suzuki@acme.test ${'1f'.repeat(32)} unverified`,
  ])('is nobody where the line fits none or several, or stands with a signature: %s', (text) => {
    expect([...complainedOf(text, emails)]).toEqual([]);
  });

  it('comes first of a table’s people', () => {
    const rows = emails.map((email, index) => `│ ${index} │ ${email} │ ${String(index).repeat(64)} │`);
    const [first] = readEvidence(`only Hana is unverified\n\n${rows.join('\n')}`, {
      websites: [],
    }).candidates;
    expect(first?.email?.value).toBe(emails[1]);
  });
});
