import type { Words } from '../../locales/Words.ts';
import { assertNever } from '../assertNever.ts';
import type { AuditSummary, CauseGroup, Commonality } from '../audit/AuditSummary.ts';
import { readRows } from '../audit/readRows.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { explainBriefly } from './explainBriefly.ts';
import { momentIn } from './numbers.ts';
import { shareIn } from './shareIn.ts';
import { textOf } from './textOf.ts';

interface GroupWords {
  readonly group: CauseGroup;
  /** How many rows, and what happened to them. */
  readonly what: string;
  /** What these rows have in common, and what that points to: whole sentences, the most telling first. */
  readonly patterns: readonly string[];
}

/** What an audit found, in whole sentences of plain text. */
export interface AuditWords {
  readonly headline: string;
  /** Largest first, and at the end those that teach nothing. */
  readonly groups: readonly GroupWords[];
  /** What one change would repair; `null` where none repairs a row by itself. */
  readonly repair: string | null;
  /** What that mistake means to a support agent; `null` where its words would speak of one row only. */
  readonly meaning: string | null;
  /** That it was stopped, rows whose email is no address or that could not be read, emails that come twice. */
  readonly notes: readonly string[];
}

type Spoken = Pick<Words, 'locale' | 'causes' | 'auditReport'>;

/** Below this share of a group it is no pattern of the group. */
const leastShared = 0.5;
/** A share of the others that nobody would call some. */
const nearlyNone = 0.0005;

const isOwnTitle = (id: CauseId, titles: object): id is keyof Words['auditReport']['titles'] => id in titles;

/** What happened to many rows; the values that vary among them are left out or stand for the others. */
export function groupTitle(finding: Finding, words: Spoken): string {
  const { titles } = words.auditReport;
  return isOwnTitle(finding.id, titles) ? titles[finding.id] : explainBriefly(finding, words).title;
}

/** The change that repairs the rows of one cause. */
export const groupFix = (finding: Finding, words: Spoken): string =>
  finding.id === 'other-user' ? words.auditReport.fixOtherUser : explainBriefly(finding, words).fix;

function whatOf(group: CauseGroup, share: string, complete: boolean, words: Spoken): string {
  const { group: sentences } = words.auditReport;
  const titles = group.example.map((finding) => groupTitle(finding, words)).join(' ');
  switch (group.status) {
    case 'unknown':
      return sentences.unknown({ count: group.rows, share });
    case 'unexplained':
      return sentences[complete ? 'notSearched' : 'unexplained']({ count: group.rows, share });
    case 'suspected':
    case 'seen':
    case 'proven':
      return titles === ''
        ? sentences.others({ count: group.rows, share })
        : sentences[group.status]({ count: group.rows, share, titles });
    default:
      return assertNever(group.status);
  }
}

/** What rows have in common, as a sentence; `rows` are all rows of the list. */
function commonSentence({ feature, value, inside }: Commonality, rows: number, words: Spoken): string {
  const { allOfThem, shareOfThem, common, position, time } = words.auditReport;
  const who = inside === 1 ? allOfThem : shareOfThem({ share: shareIn(words.locale, inside, 1) });
  if (feature === 'time') {
    const [from = '', to = ''] = value.split('/').map((moment) => momentIn(words.locale, moment));
    return time({ who, from, to });
  }
  if (feature === 'position') {
    const [from = 1, to = rows] = value.split('-').map(Number);
    if (to === rows) return position.from({ who, from });
    return from === 1 ? position.to({ who, to }) : position.between({ who, from, to });
  }
  return common[feature]({ who, value });
}

function patternsOf(group: CauseGroup, rows: number, words: Spoken): readonly string[] {
  const { auditReport } = words;
  const shared = group.common.map((one) => {
    const sentence = commonSentence(one, rows, words);
    if (one.outside === 0) return `${sentence} ${auditReport.ofNoOther}`;
    if (one.outside < nearlyNone) return sentence;
    const isRange = one.feature === 'position' || one.feature === 'time';
    const others = isRange ? auditReport.othersThere : auditReport.ofOthers;
    return `${sentence} ${others({ share: shareIn(words.locale, one.outside, 1) })}`;
  });
  const { swappedRows, sharedOwner, oneSignature } = group;
  return [
    ...(swappedRows > 0 ? [auditReport.swapped({ count: swappedRows })] : []),
    ...(sharedOwner !== null && sharedOwner.rows > 2 && sharedOwner.rows >= leastShared * group.rows
      ? [auditReport.shared({ count: sharedOwner.rows, line: sharedOwner.line })]
      : // That it is none, or somebody’s, says so by itself.
        oneSignature && group.status !== 'seen'
        ? [auditReport.oneSignature]
        : []),
    ...shared,
  ];
}

/** The finding that stands for a cause where it is the only one; else any. */
const exampleOf = (cause: CauseId, groups: readonly CauseGroup[]): Finding | undefined =>
  [...groups]
    .sort((a, b) => a.causes.length - b.causes.length)
    .flatMap(({ example }) => example)
    .find(({ id }) => id === cause);

/** Words of a cause that name the text which was signed in one row. */
const namesOneRow = (id: CauseId, words: Spoken): boolean =>
  isOwnTitle(id, words.auditReport.titles) || textOf(words.causes[id].agent).includes('{signed}');

/** `valid` of `total` rows that were read. */
function headline(valid: number, total: number, { auditReport, locale }: Spoken): string {
  const { noRow, allValid, noneValid, someValid } = auditReport.headline;
  if (total === 0) return noRow;
  if (valid === total) return allValid({ total });
  return valid === 0 ? noneValid({ total }) : someValid({ total, share: shareIn(locale, valid, total) });
}

/** `fix`: what to change, as an instruction. */
const repairWords = (repaired: number, wrong: number, fix: string, { auditReport }: Spoken): string =>
  repaired === wrong ? auditReport.repairAll({ wrong, fix }) : auditReport.repair({ repaired, wrong, fix });

/** The summary of an audit in words, for the window, the command line and reports. */
export function auditWords(summary: AuditSummary, words: Spoken): AuditWords {
  const { auditReport } = words;
  const { outcomes, groups, repairs, rows } = summary;
  const read = readRows(outcomes);
  const wrong = read - outcomes.verified;
  const [first] = repairs;
  const example = first === undefined || first.repairs === 0 ? undefined : exampleOf(first.cause, groups);
  const noAddress = summary.problems['no-address'] ?? 0;
  const isStoppedAtOnce = !summary.complete && rows === 0;
  return {
    headline: isStoppedAtOnce ? auditReport.stoppedAtOnce : headline(outcomes.verified, read, words),
    groups: groups.map((group) => ({
      group,
      what: whatOf(group, shareIn(words.locale, group.rows, read), summary.complete, words),
      patterns: patternsOf(group, rows, words),
    })),
    repair:
      first === undefined || example === undefined
        ? null
        : repairWords(first.repairs, wrong, groupFix(example, words), words),
    meaning:
      example === undefined || namesOneRow(example.id, words) ? null : explainBriefly(example, words).agent,
    notes: [
      ...(summary.complete || isStoppedAtOnce
        ? []
        : [summary.allRead ? auditReport.stoppedSearching : auditReport.stopped({ count: rows })]),
      ...(noAddress === 0 ? [] : [auditReport.noAddress({ count: noAddress })]),
      ...(outcomes.unread === 0 ? [] : [auditReport.notRead({ count: outcomes.unread })]),
      ...(summary.repeatedEmails === 0 ? [] : [auditReport.repeated({ count: summary.repeatedEmails })]),
    ],
  };
}
