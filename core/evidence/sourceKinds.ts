/** In what form a candidate stood in the text; the order is that of trust. */
export const sourceKinds = [
  'crisp-push',
  'set-email',
  'ios',
  'android',
  'react-native',
  'flutter',
  'capacitor',
  'json',
  'html',
  'query',
  'csv',
  'lines',
  'log',
  'console',
  'bare',
] as const;
