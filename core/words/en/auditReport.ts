import type { RowProblemKind } from '../../audit/AuditTable.ts';
import type { CauseId } from '../../causes/CauseId.ts';
import { counted, number } from './counted.ts';

const rows = (count: number): string => counted(count, 'row');

/** What an audit found, in sentences, and the report of it that people hand on. Shares come formatted: `97.2%`. */
export const auditReport = {
  /** `valid` of `total` rows that were read. */
  headline: (valid: number, total: number, share: string) => {
    if (total === 0) return 'The list has no row that could be read.';
    if (valid === total) return total === 1 ? 'The only row is valid.' : `All ${rows(total)} are valid.`;
    if (valid === 0) return total === 1 ? 'The only row is wrong.' : `None of ${rows(total)} is valid.`;
    return `${share} of ${rows(total)} are valid.`;
  },
  /** `titles`: what happened, in whole sentences. */
  group: {
    proven: (count: number, share: string, titles: string) => `${rows(count)} (${share}): ${titles}`,
    suspected: (count: number, share: string, titles: string) =>
      `${rows(count)} (${share}), by their form only and not proven: ${titles}`,
    unknown: (count: number, share: string) =>
      count === 1
        ? `1 row (${share}): no known mistake explains it.`
        : `${rows(count)} (${share}): no known mistake explains them.`,
    unexplained: (count: number, share: string) =>
      count === 1
        ? `1 row (${share}) is wrong; its mistake was not looked for, because the audit was stopped or its time for searching was over.`
        : `${rows(count)} (${share}) are wrong; their mistakes were not looked for, because the audit was stopped or its time for searching was over.`,
    others: (count: number, share: string) =>
      count === 1
        ? `1 row (${share}) has other mistakes.`
        : `${rows(count)} (${share}) have other mistakes, each combination in a few rows.`,
  },
  /** Titles of causes whose own title speaks of one email. */
  titles: {
    'other-user': 'The signatures belong to other people’s emails.',
    'email-address-syntax':
      'The email was signed in another notation, for instance with a name or a link around it.',
  } as const satisfies Readonly<Partial<Record<CauseId, string>>>,

  /** Who has something in common: the rows of a group, or a share of them. */
  allOfThem: 'All of them',
  shareOfThem: (share: string) => `${share} of them`,
  common: {
    domain: (who: string, value: string) => `${who} are in the domain ${value}.`,
    'top-level-domain': (who: string, value: string) => `${who} are in a domain that ends in .${value}.`,
    'capital-in-name': (who: string) => `${who} have capital letters before the @.`,
    'capital-in-domain': (who: string) => `${who} have capital letters in the domain.`,
    plus: (who: string) => `${who} have a + before the @.`,
    'dot-in-name': (who: string) => `${who} have a dot before the @.`,
    apostrophe: (who: string) => `${who} have an apostrophe before the @.`,
    ampersand: (who: string) => `${who} have an & before the @.`,
    'other-symbol': (who: string) => `${who} have another special character before the @.`,
    digit: (who: string) => `${who} have a digit before the @.`,
    'not-ascii': (who: string) => `${who} have letters beyond A to Z, such as é or ß.`,
    'space-around': (who: string) => `${who} have white space before or after the email.`,
    'email-length': (who: string, value: string) => `${who} have an email of ${value} characters.`,
    'signature-length': (who: string, value: string) => `${who} have a signature of ${value} characters.`,
  },
  position: {
    between: (who: string, from: number, to: number) =>
      `${who} are in rows ${number(from)} to ${number(to)}.`,
    from: (who: string, from: number) =>
      `${who} are in row ${number(from)} or after it, as after a change in the website’s code.`,
    to: (who: string, to: number) =>
      `${who} are in row ${number(to)} or before it, as before a change in the website’s code.`,
  },
  time: (who: string, from: string, to: string) => `${who} are from between ${from} and ${to}.`,
  ofNoOther: 'That is true of no other row.',
  ofOthers: (share: string) => `That is true of ${share} of the other rows.`,
  /** For ranges. */
  othersThere: (share: string) => `So are ${share} of the other rows.`,

  swapped: (count: number) =>
    `${rows(count)} carry each other’s signatures, in pairs: a page is probably cached for everybody.`,
  shared: (count: number, line: number) =>
    `${rows(count)} carry the signature of the person in line ${number(line)}: a page of that person is probably cached and shown to others.`,

  /** `fix`: what to change, as an instruction. */
  repair: (repaired: number, wrong: number, fix: string) =>
    repaired === wrong
      ? `One change would repair all wrong rows (${number(wrong)}): ${fix}`
      : `One change would repair ${number(repaired)} of ${counted(wrong, 'wrong row')}: ${fix}`,
  fixOtherUser:
    'Keep pages and answers that hold a signature out of every shared cache, and sign for the person who is logged in.',

  /** Of an audit that was stopped before its end: `count` rows were read by then. */
  stopped: (count: number) =>
    count === 1
      ? 'The audit was stopped early: only the first row of the list counts.'
      : `The audit was stopped early: only the first ${rows(count)} of the list count.`,
  stoppedAtOnce: 'The audit was stopped before it had read a row.',
  notRead: (count: number) =>
    count === 1 ? '1 row could not be read.' : `${rows(count)} could not be read.`,
  repeated: (count: number) =>
    count === 1
      ? '1 row repeats an email of an earlier row.'
      : `${rows(count)} repeat an email of an earlier row.`,

  /** Whose signature it is, on the command line. */
  whose: {
    found: (count: number) => (count === 1 ? 'It belongs to 1 person:' : `It fits ${number(count)} rows:`),
    nobody: (count: number) =>
      `It belongs to nobody in this roster (${rows(count)}), neither as the valid signature nor under one known mistake.`,
    valid: 'this is their valid signature.',
    line: (line: number) => `line ${number(line)}`,
    incomplete: 'The search was stopped, so others may fit as well.',
  },

  title: 'Audit of email signatures',
  website: (name: string) => `Website: ${name}`,
  list: (name: string) => `List: ${name}`,
  outcomes: {
    heading: 'Outcomes',
    verified: 'Verified',
    unverified: 'Unverified',
    rejected: 'Rejected',
    unread: 'Not read',
  },
  chart: 'Rows by outcome',
  outcome: (name: string, count: number, share: string) => `${name}: ${rows(count)} (${share})`,
  causes: 'What is wrong',
  repairs: 'What to change first',
  notes: 'Also to know',
  lines: (lines: readonly number[], more: number) => {
    const shown = lines.map(number).join(', ');
    if (more > 0) return `Lines ${shown} and ${number(more)} more.`;
    return lines.length === 1 ? `Line ${shown}.` : `Lines ${shown}.`;
  },
  fix: (fix: string) => `Fix: ${fix}`,
  example: (line: number, developer: string) => `For example line ${number(line)}: ${developer}`,
  moreGroups: (count: number) => `${counted(count, 'smaller group')} of wrong rows are left out here.`,
  problem: (line: number, problem: string) => `Line ${number(line)}: ${problem}`,
  problems: {
    'too-few-columns': 'the email or signature column is missing in this row.',
    'too-many-columns': 'there are more cells than the header names; the row was read anyway.',
    'no-email': 'the email is empty.',
    'bad-encoding': 'some bytes are not valid in this encoding.',
    'unclosed-quote': 'a quotation mark is never closed.',
    'row-too-long': 'the row is too long to be read.',
    'not-json': 'this is not JSON.',
  } as const satisfies Readonly<Record<RowProblemKind, string>>,
  madeWith: (version: string) => `Made with Countersign ${version}.`,
  nothingSecret: 'No secret key and no signature is in this report.',
  masked: 'Emails are masked.',
} as const;
