import { verdicts } from '../signature/Verdict.ts';

/** What an audit says of a row. `unread`: it could not be read, so there is no verdict on it. */
export const rowVerdicts = [...verdicts, 'unread'] as const;
export type RowVerdict = (typeof rowVerdicts)[number];
