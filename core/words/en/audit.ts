import { shareIn } from '../shareIn.ts';
import { counted, number } from './counted.ts';
import { locale } from './locale.ts';

const rows = (count: number): string => counted(count, 'row');

/** `12 s`, `3 min`, `2 h`: a span in whole units, rounded up. */
function span(seconds: number): string {
  if (seconds < 60) return `${number(Math.max(1, Math.ceil(seconds)))} s`;
  if (seconds < 3_600) return `${number(Math.ceil(seconds / 60))} min`;
  return `${number(Math.ceil(seconds / 3_600))} h`;
}

const share = (part: number, whole: number): string => shareIn(locale, part, whole);

/** The Audit page. */
export const audit = {
  tabs: { list: 'Audit a list', whose: 'Whose is it?' },

  drop: {
    list: {
      title: 'Drop a list here, choose a file or paste it',
      text: 'Emails with their signatures: CSV, TSV or JSON Lines, up to 2 GB.',
    },
    roster: {
      title: 'Drop a roster here, choose a file or paste it',
      text: 'The emails of everybody it could be: CSV, TSV or JSON Lines, up to 2 GB.',
    },
    choose: 'Choose file…',
    paste: 'Or paste rows here',
    pasteLabel: 'Pasted rows',
    use: 'Use these rows',
    receiving: 'Taking the list over',
    stays:
      'The list stays on this computer. A file that you choose is read where it is; what you drop or paste is copied into a temporary folder, and the copy is removed when you close the list or Countersign.',
    steps: {
      label: 'What will happen',
      sign: 'Every row gets its outcome: would Crisp verify it, show Unverified, or reject it?',
      explain: 'For wrong signatures the mistake is looked for, and proven by recomputing it.',
      summary: 'A summary shows what wrong rows have in common, and which change repairs most.',
    },
  },

  setup: {
    website: 'Website',
    pasted: 'Pasted list',
    other: 'Another list',
    size: (megabytes: number) =>
      megabytes < 0.1
        ? 'under 0.1 MB'
        : `${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} MB`,
    email: 'Email column',
    signature: 'Signature column',
    time: 'Time column',
    noColumn: 'None',
    chooseColumn: 'Choose a column',
    timeAbout: 'When the row was written. With it, the audit tells when a mistake began.',
    preview: (shown: number) => `The first ${rows(shown)}`,
    emptyPreview: 'The list has a header and no rows.',
    header: 'The first row holds the names of the columns',
    more: 'More about the file',
    format: 'Format',
    formats: {
      ',': 'Separated by commas',
      ';': 'Separated by semicolons',
      '\t': 'Separated by tabs',
      '|': 'Separated by vertical bars',
      'json-lines': 'JSON Lines',
    },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little-endian)',
      'utf-16be': 'UTF-16 (big-endian)',
      'windows-1252': 'Windows-1252 (Latin 1)',
    },
    unsure: 'Nothing in this list looks like an email. Choose the column yourself, or another separator.',
    noEmail: 'Choose the column with the emails.',
    noSignature: 'Choose the column with the signatures.',
    sameColumn: 'The email and the signature cannot be in the same column.',
    start: 'Start audit',
  },

  running: {
    title: (list: string) => `Auditing ${list}`,
    reading: 'Reading and checking rows',
    explaining: 'Looking for the mistakes',
    paused: 'Paused',
    rows: (done: number) => rows(done),
    rowsOf: (done: number, expected: number) => `${number(done)} of about ${rows(expected)}`,
    explained: (done: number, total: number) => `${number(done)} of ${counted(total, 'wrong row')}`,
    rate: (perSecond: number) => `${number(Math.round(perSecond))} rows a second`,
    left: (seconds: number) => `about ${span(seconds)} left`,
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel',
    wentOn: 'You can go to another page; the audit goes on.',
  },

  outcomes: {
    title: 'Outcomes',
    verified: 'Verified',
    unverified: 'Unverified',
    rejected: 'Rejected',
    unread: 'Not read',
  },

  result: {
    pastedList: 'the pasted list',
    noRows: 'The list has no rows',
    noRowsText: 'It holds no row of data. Choose another list, or another separator.',
    about: (list: string, website: string) => `${list}, checked with the secret key of ${website}`,
    stopped: 'The audit stopped before its end',
    another: 'Audit another list',
    again: 'Change columns or website',
    announced: 'The audit is done.',
    share,
    number,
    rowCount: rows,
    barHint: 'Choose a bar to see its rows.',
    causes: 'Causes',
    noCause: 'Cause unknown',
    notLooked: 'Not looked for',
    suspected: 'suspected',
    nothingWrong: 'There is nothing to repair.',
    patterns: 'What wrong rows have in common',
    lines: (lines: readonly number[], beyond: number) => {
      const shown = lines.map(number).join(', ');
      if (beyond > 0) return `Lines ${shown} and ${number(beyond)} more`;
      return lines.length === 1 ? `Line ${shown}` : `Lines ${shown}`;
    },
    showRows: 'Show rows',
    showRowsOf: (what: string) => `Show rows: ${what}`,
    repair: 'The change that repairs most',
    howToFix: 'How to fix it',
    problems: 'Rows with problems',
    problemAt: (line: number, problem: string) => `Line ${number(line)}: ${problem}`,
    allProblems: (count: number) => `Show all ${number(count)} problems`,
    fewerProblems: 'Show fewer problems',
    charts: 'Charts',
    allGroups: (count: number) => `Show all ${number(count)} groups`,
    fewerGroups: 'Show fewer groups',
    problem: {
      'too-few-columns': 'the email or signature column is missing in this row.',
      'too-many-columns': 'more cells than the header names; read anyway.',
      'no-email': 'the email is empty.',
      'bad-encoding': 'some bytes are not valid in this encoding; they are shown as �.',
      'unclosed-quote': 'a quote is never closed.',
      'row-too-long': 'the row is too long to be read.',
      'not-json': 'this is not JSON.',
    },
  },

  rows: {
    title: 'Rows',
    search: 'Search emails and signatures',
    outcome: 'Outcome',
    anyOutcome: 'Every outcome',
    cause: 'Cause',
    anyCause: 'Every cause',
    count: (shown: number, all: number) => (shown === all ? rows(all) : `${number(shown)} of ${rows(all)}`),
    none: 'No row fits.',
    showAll: 'Show all rows',
    columns: { line: 'Line', email: 'Email', verdict: 'Outcome', causes: 'Causes', signature: 'Signature' },
    keys: 'Arrow keys move between rows, Enter opens a row in Check.',
    noSignature: 'no signature',
    noEmail: 'no email',
    exportCsv: 'Export as CSV',
    exportJsonl: 'Export as JSON Lines',
    exporting: 'Exporting',
    exported: (count: number, path: string) => `${rows(count)} saved as ${path}`,
    exportAbout:
      'An export holds whole emails and signatures. Whoever has the valid signature of a person can appear in Crisp as that person.',
  },

  row: {
    title: (line: number) => `Line ${number(line)}`,
    email: 'Email',
    signature: 'Signature',
    time: 'Time',
    open: 'Open in Check',
    choose: 'Choose a row to see all of it.',
    other: (line: number) => `This signature belongs to the email in line ${number(line)}.`,
    suspected: 'Suspected, not proven:',
    unknown: 'No known mistake explains this signature.',
    unexplained: 'Its mistake was not looked for: the audit ended before.',
    valid: 'The signature is valid.',
  },

  report: {
    open: 'Report…',
    title: 'Report',
    form: 'Format',
    forms: { markdown: 'Markdown', html: 'HTML with the chart', text: 'Plain text' },
    masked: 'Mask emails',
    maskedAbout: 'Only the first letter and the ending of each email are shown.',
    unmaskedAbout: 'The emails of real people will be in the report.',
    preview: 'Preview of the report',
    save: 'Save as file',
    saved: (path: string) => `Saved as ${path}`,
    copy: 'Copy',
    holds: 'It holds no secret key and no signature.',
  },

  whose: {
    about:
      'Somebody’s signature is in a log or on a page, and you want to know whose it is. Take a roster of everybody it could be: each email is signed, also with each known mistake, and compared.',
    signature: 'Signature',
    find: 'Find the person',
    looking: 'Looking through the roster',
    needSignature: 'Enter the signature first.',
    signatureTooLong: 'This is too long to be a signature. Enter only the signature itself.',
    found: (count: number) => (count === 1 ? 'It belongs to 1 person' : `It fits ${number(count)} people`),
    nobody: 'It belongs to nobody in this roster',
    nobodyText: (people: number, website: string) =>
      `${counted(people, 'row of the roster was', 'rows of the roster were')} tried with the secret keys of ${website}, with and without each known mistake. Try another website, or a roster with more people.`,
    incomplete: 'The search was cancelled, so others may fit as well.',
    valid: 'This is their valid signature.',
    line: (line: number) => `Line ${number(line)}`,
    more: 'Only the first 100 are shown.',
    people: 'People',
    open: 'Open in Check',
    openOf: (email: string) => `Open ${email} in Check`,
  },

  errors: {
    fileUnreadable: {
      title: 'This file cannot be read.',
      next: (path: string, reason: string) =>
        `See whether it is still there and you may read it: ${path} (${reason})`,
    },
    fileEmpty: {
      title: 'This list is empty.',
      next: 'Choose a file that has a row for every email.',
    },
    fileNotAList: {
      title: 'This file is not a text list.',
      next: 'In Excel or Numbers, save the sheet as CSV first; then choose that file.',
    },
    noTemporaryFile: {
      title: 'There is no room for the temporary files of the audit.',
      next: (path: string, reason: string) =>
        `Make room on the disk, or see whether this folder can be written: ${path} (${reason})`,
    },
    auditFailed: {
      title: 'The audit stopped because of a fault in Countersign.',
      next: (reason: string) => `Start it again. If that does not help, please report this: ${reason}`,
    },
    listTooLarge: {
      title: 'What is dropped or pasted can be up to 2 GB.',
      next: 'Choose it as a file instead: it is read where it is, however large.',
    },
    droppedUnreadable: {
      title: 'This cannot be read.',
      next: 'Drop one file at a time, and no folder.',
    },
    sourceGone: { title: 'This list is no longer open.', next: 'Choose it again.' },
    auditGone: { title: 'This audit is no longer kept.', next: 'Start it again.' },
  },
} as const;
