/**
 * How sure an answer is. `match`: it is the valid signature. `proven`: recomputing with the causes gives exactly the
 * pasted signature. `seen`: what was given shows the causes beyond doubt, and nothing had to be recomputed. `suspected`:
 * only its shape speaks for the causes. `unknown`: nothing found.
 */
export const statuses = ['match', 'proven', 'seen', 'suspected', 'unknown'] as const;
export type Status = (typeof statuses)[number];
