import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AuditRow } from '../../../../core/audit/AuditRow.ts';
import type { AuditSummary } from '../../../../core/audit/AuditSummary.ts';
import { createSummary } from '../../../../core/audit/createSummary.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import type { AuditReportContent } from '../../../../core/report/auditDocument.ts';
import { auditReport } from '../../../../core/report/auditReport.ts';
import { reportStyle, reportStyleDigest } from '../../../../core/report/htmlPage.ts';
import { type ReportForm, reportForms } from '../../../../core/report/reportForms.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { english } from '../../../../locales/english.ts';
import { aRow, aWrongRow } from '../audit/aRow.ts';
import { aQuestion, main, shop } from '../diagnosis/aQuestion.ts';

const summaryOf = (rows: readonly AuditRow[], complete = true): AuditSummary => {
  const summary = createSummary();
  for (const row of rows) summary.add(row);
  return summary.result(complete);
};

const reportOf = (
  form: ReportForm,
  rows: readonly AuditRow[],
  more: Partial<Omit<AuditReportContent, 'summary' | 'version'>> = {},
): string =>
  auditReport(
    form,
    { summary: summaryOf(rows), website: 'Main', list: 'people.csv', version: '1.2.3', ...more },
    english,
  );

/** A row that was really diagnosed. */
function diagnosed(
  row: number,
  email: string,
  signature: string,
  known: readonly string[] = [],
  maxMs = 600_000,
): AuditRow {
  const { verdict, status, causes } = diagnose(aQuestion(email, signature, { knownEmails: known }), {
    maxMs,
  });
  return aRow(row, { email, signature, verdict, status, causes, otherLine: known.length > 0 ? 2 : null });
}

const lowerCased = (row: number): AuditRow =>
  diagnosed(row, 'Jane.Roe@Example.com', sign(main.secret, 'jane.roe@example.com'));
const somebodyElses = (row: number): AuditRow =>
  diagnosed(row, 'tom@example.com', sign(main.secret, 'secret.person@example.com'), [
    'secret.person@example.com',
  ]);
const base64 = (row: number): AuditRow =>
  diagnosed(
    row,
    'li@example.com',
    Buffer.from(sign(main.secret, 'li@example.com'), 'hex').toString('base64'),
  );

const mixed = [
  ...Array.from({ length: 90 }, (_, index) => aRow(index + 1)),
  lowerCased(91),
  lowerCased(92),
  somebodyElses(93),
  base64(94),
  aRow(95, { verdict: 'unread', status: 'unread', problem: 'no-email' }),
];

/** Rows whose email is a secret key, in whatever form, signed in lower case. */
const leaks = [main.secret, shop.secret, main.previousSecrets[0].secret].flatMap((secret) =>
  [secret.toUpperCase(), `<${secret}>`, `${secret.slice(0, 20)}@${secret.slice(20)}`].map((email) => {
    const row = diagnosed(96, email, sign(main.secret, email.toLowerCase()), [], 500);
    return [secret, row] as const;
  }),
);

describe.each(reportForms)('the report of an audit as %s', (form) => {
  it('says how many rows are valid, what is wrong, what to change, and what it was made from', () => {
    const report = reportOf(form, mixed).replaceAll('\\', '');
    for (const said of [
      'Website: Main',
      'List: people.csv',
      '95.7% of 94 rows are valid.',
      'Verified: 90 rows (95.7%)',
      'Rejected: 1 row (1.1%)',
      'Not read: 1 row (1.1%)',
      '2 rows (2.1%): The email was lower-cased before it was signed.',
      'Lines 92, 93.',
      'One change would repair 2 of 4 wrong rows: ',
      'Line 96: the email is empty.',
      'Made with Countersign 1.2.3.',
      'No secret key and no signature is in this report.',
    ]) {
      expect(report).toContain(said);
    }
  });

  it('says when the list was audited, and with which secret key', () => {
    const audited = { at: '2026-03-04T12:00:00.000Z', fingerprint: '1f2e3d4c' };
    const report = reportOf(form, mixed, { audited }).replaceAll('\\', '');
    expect(report).toMatch(/Audited: [345] Mar 2026, \d\d:\d\d/);
    expect(report).toContain('Fingerprint of the secret key: 1f2e3d4c');
  });

  it('holds no email unless it is asked for them', () => {
    for (const row of mixed) expect(reportOf(form, mixed)).not.toContain(row.email);
    expect(reportOf(form, mixed)).not.toMatch(/secret\.person|jane\.roe/i);
    const unmasked = reportOf(form, mixed, { maskEmails: false }).replaceAll('\\', '');
    expect(unmasked).toContain('jane.roe@example.com');
    expect(unmasked).toContain('secret.person@example.com');
  });

  it.each(leaks)('holds no secret key and no signature of %j', (secret, row) => {
    const taboos = [secret, row.email, row.signature, sign(main.secret, row.email)];
    for (const maskEmails of [true, false]) {
      const report = reportOf(form, [...mixed, row], { maskEmails }).toLowerCase();
      for (const { signature } of mixed.slice(90, 94)) expect(report).not.toContain(signature.toLowerCase());
      for (const taboo of taboos) expect(report).not.toContain(taboo.toLowerCase());
    }
  });

  it('stays one whole report with names and domains that try to break out of it', () => {
    const hostile = `x</style><script>alert(1)</script>\n# ![a](http://evil.example) | "' &lt;b&gt; \u202e`;
    const rows = [
      ...Array.from({ length: 90 }, (_, index) => aRow(index + 1)),
      ...[91, 92, 93, 94, 95].map((row) =>
        aWrongRow(row, ['secret-other-website'], {
          email: `a${row}@<b>\`x\`.example`,
          causes: [{ id: 'secret-other-website', detail: { name: hostile } }],
        }),
      ),
    ];
    const report = reportOf(form, rows, { website: hostile, list: hostile });
    expect(report).not.toContain('\u202e');
    const shape = (text: string): readonly string[] =>
      form === 'html'
        ? (text.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/width="[\d.]+"|x="[\d.]+"/g, ''))
        : text.split('\n').map((line) => line.match(/^ *(?:#+|-|\d+\.|\*\*)?/)?.[0] ?? '');
    const harmless = rows.map((row) =>
      row.verdict === 'verified'
        ? row
        : aWrongRow(row.row, ['secret-other-website'], {
            email: `a${row.row}@b.example`,
            causes: [{ id: 'secret-other-website', detail: { name: 'Shop' } }],
          }),
    );
    expect(shape(report)).toEqual(shape(reportOf(form, harmless)));
    if (form === 'markdown') expect(report).not.toMatch(/(?<!\\)[<[\]]/);
  });

  it('is written for a list without rows, too', () => {
    expect(reportOf(form, [])).toContain('The list has no row that could be read.');
  });
});

describe('the report of an audit in HTML', () => {
  const html = reportOf('html', mixed);

  it('runs and loads nothing, and says so to the browser', () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${reportStyleDigest}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(html).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|base|form)\b|\son\w+=|javascript:|https?:|\sstyle=/i,
    );
  });

  it('has the one style that its policy names', () => {
    const [, style] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    expect(style).toBe(reportStyle);
    expect(`sha256-${createHash('sha256').update(reportStyle).digest('base64')}`).toBe(reportStyleDigest);
  });

  it('draws outcomes as wide as their shares, and every value stands beside it as text', () => {
    const widths = [...html.matchAll(/<rect class="(\w+)" x="[\d.]+" width="([\d.]+)" height="28"/g)];
    expect(widths.map(([, kind, width]) => [kind, Number(width)])).toEqual([
      ['verified', 947.37],
      ['unverified', 31.58],
      ['rejected', 10.53],
      ['unread', 10.53],
    ]);
    for (const text of ['Verified: 90 rows', 'Unverified: 3 rows', 'Rejected: 1 row', 'Not read: 1 row'])
      expect(html).toContain(text);
  });
});
