/**
 * The steps in which a signature comes about, in their order, and then what is found from the pasted text instead of
 * by computing. Each is a folder here, with a file for every cause.
 */
export const layers = [
  'message',
  'secret',
  'construction',
  'algorithm',
  'encoding',
  'delivery',
  'exposure',
] as const;

export type Layer = (typeof layers)[number];
