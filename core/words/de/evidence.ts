import type { Words } from '../Words.ts';

/** What was found in a pasted text, and what it lacks. */
export const evidence: Words['evidence'] = {
  sources: {
    'crisp-push': 'in $crisp.push',
    'set-email': 'in Crisp.user.setEmail',
    ios: 'in iOS-Code',
    android: 'in Android-Code',
    'react-native': 'in React-Native-Code',
    flutter: 'in Flutter-Code',
    capacitor: 'in Capacitor-Code',
    json: 'in JSON',
    html: 'in HTML',
    query: 'in einer URL',
    csv: 'in einer Tabelle',
    lines: 'in Zeilen mit Namen und Werten',
    log: 'in einem Log',
    bare: 'in reinem Text',
  },
  platforms: {
    web: 'Webseite',
    ios: 'iOS-App',
    android: 'Android-App',
    'react-native': 'React-Native-App',
    flutter: 'Flutter-App',
    capacitor: 'Capacitor-App',
    unknown: 'unbekannte Plattform',
  },
  warnings: {
    'template-source':
      'Das ist der Quelltext eines Templates oder Programms: Die Werte kommen erst später hinein. Fügen Sie die Seite so ein, wie der Browser des Besuchers sie erhalten hat (Seitenquelltext anzeigen).',
    'values-in-variables':
      'Der Aufruf wurde gefunden, aber seine Werte stehen in Variablen. Fügen Sie die Seite so ein, wie der Browser des Besuchers sie erhalten hat, oder die Werte selbst.',
    'nothing-found':
      'In diesem Text wurde weder eine E-Mail-Adresse noch eine Signatur gefunden. Fügen Sie den Teil um $crisp oder setEmail ein, oder geben Sie die beiden Werte ein.',
  },
  found: {
    both: (where, platform) =>
      platform === undefined
        ? `Gefunden: E-Mail-Adresse und Signatur, ${where}`
        : `Gefunden: E-Mail-Adresse und Signatur, ${where} (${platform})`,
    email: (where, platform) =>
      platform === undefined
        ? `Gefunden: E-Mail-Adresse, ${where}`
        : `Gefunden: E-Mail-Adresse, ${where} (${platform})`,
    signature: (where, platform) =>
      platform === undefined ? `Gefunden: Signatur, ${where}` : `Gefunden: Signatur, ${where} (${platform})`,
  },
  reading: 'Wird gelesen',
  textCut: 'Der Text enthält mehr, als gelesen wurde.',
  fileCut: 'Die Datei enthält mehr, als gelesen wurde.',
  secretsUnread:
    'Der Schlüsselbund gab nicht jeden geheimen Schlüssel heraus. Deshalb ist nicht bekannt, ob einer in diesem Text steht.',
  trouble: {
    textTooLong: {
      title: 'Dieser Text ist länger als 20 Millionen Zeichen.',
      next: 'Fügen Sie nur den Teil um die E-Mail-Adresse ein.',
    },
    fileTooLarge: {
      title: (name) => `${name} ist größer als 20 MB.`,
      next: 'Kopieren Sie den Teil um die E-Mail-Adresse, und fügen Sie ihn hier ein.',
    },
    fileUnreadable: {
      title: (name) => `${name} konnte nicht gelesen werden.`,
      next: 'Prüfen Sie, ob es eine Datei und noch vorhanden ist, oder öffnen Sie sie anderswo und fügen Sie ihren Text ein.',
    },
  },
};
