/** The forms in which generated signatures can be had, with their names. */
export const outputForms = {
  signature: 'Signature only',
  web: 'Web ($crisp.push)',
  npm: 'Web (crisp-sdk-web)',
  ios: 'iOS (Swift)',
  android: 'Android (Kotlin, Java)',
  'react-native': 'React Native',
  flutter: 'Flutter (Dart)',
  json: 'JSON',
  csv: 'CSV',
} as const;

export type OutputForm = keyof typeof outputForms;
export const outputFormIds = Object.keys(outputForms) as readonly OutputForm[];
