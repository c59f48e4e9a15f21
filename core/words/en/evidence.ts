import type { EvidenceWarning, Platform, SourceKind } from '../../evidence/Evidence.ts';

/** What was found in a pasted text, and what it lacks. */
export const evidence = {
  /** Where an email or a signature stood, with its preposition: it follows "Found: email and signature,". */
  sources: {
    'crisp-push': 'in $crisp.push',
    'set-email': 'in Crisp.user.setEmail',
    ios: 'in iOS code',
    android: 'in Android code',
    'react-native': 'in React Native code',
    flutter: 'in Flutter code',
    capacitor: 'in Capacitor code',
    json: 'in JSON',
    html: 'in HTML',
    query: 'in a web address',
    csv: 'in a table',
    lines: 'in lines of keys and values',
    log: 'in a log',
    bare: 'in plain text',
  } as const satisfies Readonly<Record<SourceKind, string>>,
  platforms: {
    web: 'Web page',
    ios: 'iOS app',
    android: 'Android app',
    'react-native': 'React Native app',
    flutter: 'Flutter app',
    capacitor: 'Capacitor app',
    unknown: 'Unknown platform',
  } as const satisfies Readonly<Record<Platform, string>>,
  /** What a text lacks, and what to paste instead. */
  warnings: {
    'template-source':
      'This is the source of a template or program: the values come in later. Paste the page as the visitor’s browser received it (View page source).',
    'values-in-variables':
      'The call was found, but its values stand in variables. Paste the page as the visitor’s browser received it, or the values themselves.',
    'nothing-found':
      'Neither an email nor a signature was found in this text. Paste the part around $crisp or setEmail, or type the two values.',
  } as const satisfies Readonly<Record<EvidenceWarning, string>>,
  /** `where`: one of `sources`; `platform`: one of `platforms`. */
  found: {
    both: (where: string, platform?: string) =>
      platform === undefined
        ? `Found: email and signature, ${where}`
        : `Found: email and signature, ${where} (${platform})`,
    email: (where: string, platform?: string) =>
      platform === undefined ? `Found: email, ${where}` : `Found: email, ${where} (${platform})`,
    signature: (where: string, platform?: string) =>
      platform === undefined ? `Found: signature, ${where}` : `Found: signature, ${where} (${platform})`,
  },
  reading: 'Reading',
  textCut: 'The text holds more than was read.',
  fileCut: 'The file holds more than was read.',
  secretsUnread:
    'The keychain did not give every secret key, so it is not known whether one stands in this text.',
  /** Why a text or file could not be read, and what to do next. */
  trouble: {
    textTooLong: {
      title: 'This text is longer than 20 million characters.',
      next: 'Paste only the part around the email.',
    },
    fileTooLarge: {
      title: (name: string) => `${name} is larger than 20 MB.`,
      next: 'Copy the part around the email and paste it here.',
    },
    fileUnreadable: {
      title: (name: string) => `${name} could not be read.`,
      next: 'See whether it is a file and still there, or open it elsewhere and paste its text.',
    },
  },
} as const;
