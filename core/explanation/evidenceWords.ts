import type { EvidenceWarning, Platform, SourceKind } from '../evidence/Evidence.ts';

/** Where a candidate stood, in the middle of a sentence. */
export const sourceWords: Readonly<Record<SourceKind, string>> = {
  'crisp-push': '$crisp.push',
  'set-email': 'Crisp.user.setEmail',
  ios: 'iOS code',
  android: 'Android code',
  'react-native': 'React Native code',
  flutter: 'Flutter code',
  capacitor: 'Capacitor code',
  json: 'JSON',
  html: 'HTML',
  query: 'a web address',
  csv: 'a table',
  lines: 'lines of keys and values',
  log: 'a log',
  bare: 'plain text',
};

export const platformWords: Readonly<Record<Platform, string>> = {
  web: 'Web page',
  ios: 'iOS app',
  android: 'Android app',
  'react-native': 'React Native app',
  flutter: 'Flutter app',
  capacitor: 'Capacitor app',
  unknown: 'Unknown platform',
};

/** What a text lacks, and what to paste instead. */
export const warningWords: Readonly<Record<EvidenceWarning, string>> = {
  'template-source':
    'This is the source of a template or program: the values come in later. Paste the page as the visitor’s browser received it (View page source).',
  'values-in-variables':
    'The call was found, but its values stand in variables. Paste the page as the visitor’s browser received it, or the values themselves.',
  'nothing-found':
    'Neither an email nor a signature was found in this text. Paste the part around $crisp or setEmail, or type the two values.',
};
