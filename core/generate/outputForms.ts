/** The forms in which generated signatures can be had. */
export const outputFormIds = [
  'signature',
  'web',
  'npm',
  'ios',
  'android',
  'react-native',
  'flutter',
  'json',
  'csv',
] as const;

export type OutputForm = (typeof outputFormIds)[number];
