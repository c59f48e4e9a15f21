/**
 * How sure an answer is. `match`: it is the valid signature. `proven`: recomputing with the causes gives exactly the
 * pasted signature. `suspected`: only its shape speaks for the causes. `unknown`: nothing found.
 */
export const statuses = ['match', 'proven', 'suspected', 'unknown'] as const;
export type Status = (typeof statuses)[number];
