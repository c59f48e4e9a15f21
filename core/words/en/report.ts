import { counted, number } from './counted.ts';

const many = (count: number, kind: string): string => `${number(count)} ${kind}`;

/** The report of a check that people hand on, in Markdown. */
export const report = {
  headings: {
    proven: 'Why (proven: recomputing it gives exactly this signature)',
    suspected: 'What its form suggests (not proven)',
  },
  openHeading: 'What cannot be told from here:',
  equallyPossible: 'Equally possible:',
  fix: 'Fix:',
  website: (name: string) => `Website: ${name}`,
  email: (email: string) => `Email: ${email}`,
  /** What stands in the email's place. */
  noAddress: (shape: string) => `Email: ${shape}, no address (not shown)`,
  signature: (shape: string) => `Signature: ${shape} (not shown)`,
  outcome: {
    verified: 'Outcome: verified',
    unverified: 'Outcome: unverified',
    rejected: 'Outcome: rejected',
  },
  checkedWith: (version: string) => `Checked with Countersign ${version}.`,
  recomputed: (count: number) => `${counted(count, 'signature was', 'signatures were')} recomputed.`,
  recomputedInPart: (count: number) =>
    `${counted(count, 'signature was', 'signatures were')} recomputed; the time ran out before everything planned was tried.`,
  nothingSecret: 'No secret key and no signature is in this report.',
  /** What a signature looks like, without one character of it. `count` is more than 1. */
  shapes: {
    none: 'none',
    one: '1 character',
    digits: (count: number) => many(count, 'digits'),
    lowerHex: (count: number) => many(count, 'lower-case hex characters'),
    upperHex: (count: number) => many(count, 'upper-case hex characters'),
    mixedHex: (count: number) => many(count, 'hex characters in mixed case'),
    base64: (count: number) => many(count, 'characters of Base64'),
    base64url: (count: number) => many(count, 'characters of URL-safe Base64'),
    ascii: (count: number) => many(count, 'printable ASCII characters'),
    other: (count: number) => many(count, 'characters, some of them not ASCII or not visible'),
    long: (count: number) => many(count, 'characters'),
  },
} as const;
