import type { Words } from '../../locales/Words.ts';
import type { AuditSummary, CauseGroup, Commonality } from '../audit/AuditSummary.ts';
import { type RowVerdict, rowVerdicts } from '../audit/RowVerdict.ts';
import { readRows } from '../audit/readRows.ts';
import type { Detail } from '../causes/Cause.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { auditWords, groupFix } from '../wording/auditWords.ts';
import { briefFinding } from '../wording/explainBriefly.ts';
import { explainFinding } from '../wording/explainFinding.ts';
import { linesWords } from '../wording/linesWords.ts';
import { momentIn } from '../wording/numbers.ts';
import { shareIn } from '../wording/shareIn.ts';
import { visibleText } from '../wording/visibleText.ts';
import { maskEmail } from './maskEmail.ts';
import { personalDetails } from './personalDetails.ts';

export interface AuditReportContent {
  readonly summary: AuditSummary;
  /** The website's name. */
  readonly website: string;
  /** The list's name, without folders; `null` for a pasted one. */
  readonly list: string | null;
  /** When the audit began (ISO 8601), and the fingerprint of the secret key that signed. */
  readonly audited?: { readonly at: string; readonly fingerprint: string } | undefined;
  /** Of Countersign. */
  readonly version: string;
  /** Whether to leave nothing of emails by which somebody can be recognised. Default true. */
  readonly maskEmails?: boolean;
}

/** Rows of one outcome. */
interface ReportOutcome {
  readonly kind: RowVerdict;
  readonly rows: number;
  /** Its name with the count and the share. */
  readonly text: string;
}

interface ReportGroup {
  readonly rows: number;
  /** How many rows and what happened to them; then what they have in common. */
  readonly sentences: readonly string[];
  readonly lines: string;
  readonly example: string | null;
  readonly fixes: readonly string[];
}

/** The report of an audit before it takes a form: everything in it is plain text, and may be shown to anybody. */
export interface AuditDocument {
  readonly language: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly headline: string;
  /** Of these the outcomes and the groups are parts. */
  readonly rows: number;
  readonly outcomes: readonly ReportOutcome[];
  readonly groups: readonly ReportGroup[];
  readonly repair: string | null;
  readonly notes: readonly string[];
  readonly footer: readonly string[];
}

/** Groups beyond these are rows with several mistakes each, mostly. */
const mostGroups = 20;

/** A secret key, a signature or a part of one may look like this; nothing that a report needs does. */
const sensitive = /[0-9a-f]{16}|[A-Za-z0-9+/=_-]{28}/i;

const safeText = (value: string, masks: boolean): string => {
  if (value.includes('@') && masks) return maskEmail(value);
  return sensitive.test(value) ? '…' : visibleText(value, 200);
};

/** What stands in an email's place and has no @ may be anything, a secret key included. */
const safeValue = (name: string, value: string, masks: boolean): string =>
  personalDetails.has(name) && !value.includes('@') ? '…' : safeText(value, masks);

function safeFinding(finding: Finding, masks: boolean, words: Pick<Words, 'causes'>): Finding {
  const { id, detail } = briefFinding(finding);
  const safe = (name: string, value: string): string =>
    words.causes[id].labels?.[name]?.[value] === undefined ? safeValue(name, value, masks) : value;
  const entries = Object.entries(detail).map(([name, value]): readonly [string, Detail[string]] => {
    if (typeof value === 'number') return [name, value];
    return [name, typeof value === 'string' ? safe(name, value) : value.map((one) => safe(name, one))];
  });
  return { id, detail: Object.fromEntries(entries) };
}

const safeCommonality = (one: Commonality): Commonality =>
  one.feature === 'domain' || one.feature === 'top-level-domain'
    ? { ...one, value: safeText(one.value, true) }
    : one;

/** Puts a summary into the words of a report. It holds no secret key and no signature, and emails only where asked. */
export function auditDocument(content: AuditReportContent, words: Words): AuditDocument {
  const { website, list, audited, version, maskEmails: masks = true } = content;
  const { auditReport, locale } = words;
  const summary: AuditSummary = {
    ...content.summary,
    groups: content.summary.groups.map(
      (group): CauseGroup => ({
        ...group,
        example: group.example.map((finding) => safeFinding(finding, masks, words)),
        common: group.common.map(safeCommonality),
      }),
    ),
  };
  const { headline, groups, repair, notes } = auditWords(summary, words);
  const { rows, outcomes, problemLines } = summary;

  const exampleOf = ({ example, lines, status }: CauseGroup): string | null => {
    const [line] = lines;
    if (line === undefined || example.length === 0 || status !== 'proven') return null;
    return auditReport.example({
      line,
      developer: example.map((finding) => explainFinding(finding, words).developer).join(' '),
    });
  };

  return {
    language: words.language,
    title: auditReport.title,
    about: [
      auditReport.website({ name: safeText(website, masks) }),
      ...(list === null ? [] : [auditReport.list({ name: safeText(list, masks) })]),
      ...(audited === undefined
        ? []
        : [
            auditReport.auditedAt({ when: momentIn(locale, audited.at) }),
            auditReport.fingerprint({ fingerprint: audited.fingerprint }),
          ]),
    ],
    headline,
    rows,
    outcomes: rowVerdicts
      .filter((kind) => kind !== 'unread' || outcomes.unread > 0)
      .map((kind) => ({
        kind,
        rows: outcomes[kind],
        text: auditReport.outcome({
          name: auditReport.outcomes[kind],
          count: outcomes[kind],
          share: shareIn(locale, outcomes[kind], kind === 'unread' ? rows : readRows(outcomes)),
        }),
      })),
    groups: groups.slice(0, mostGroups).map(({ group, what, patterns }) => ({
      rows: group.rows,
      sentences: [what, ...patterns],
      lines: linesWords(auditReport, locale, group.lines, group.rows - group.lines.length),
      example: exampleOf(group),
      fixes: group.example.map((finding) => auditReport.fix({ fix: groupFix(finding, words) })),
    })),
    repair,
    notes: [
      ...notes,
      ...(groups.length > mostGroups ? [auditReport.moreGroups({ count: groups.length - mostGroups })] : []),
      ...problemLines
        .slice(0, mostGroups)
        .map(({ line, kind }) => auditReport.problem({ line, problem: auditReport.problems[kind] })),
    ],
    footer: [
      auditReport.madeWith({ version }),
      auditReport.nothingSecret,
      ...(masks ? [auditReport.masked] : []),
    ],
  };
}
