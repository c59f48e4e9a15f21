import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** What went wrong, and what to do next. */
export const errors: Words['errors'] = {
  secretRefused: {
    empty: {
      title: 'Der geheime Schlüssel fehlt.',
      next: 'Kopieren Sie ihn aus Crisp: Settings, Websites, die Website, Advanced configuration, Identity Verification.',
    },
    nul: {
      title: 'Er enthält ein NUL-Zeichen, das ein Schlüsselbund nicht aufbewahren kann.',
      next: 'Entfernen Sie die verborgenen Zeichen, oder kopieren Sie den Schlüssel noch einmal.',
    },
    'too-long': {
      title: 'Er ist länger als 2.500 Bytes, mehr als ein Schlüsselbund aufbewahren kann.',
      next: 'Die geheimen Schlüssel von Crisp sind kurz: Kopieren Sie nur den Schlüssel.',
    },
    'unpaired-surrogate': {
      title: 'Er enthält ein halbes Zeichen (ein einzelnes Surrogat).',
      next: 'Kopieren Sie den Schlüssel noch einmal.',
    },
    'in-name': {
      title: 'Ein geheimer Schlüssel steht im Namen oder in der ID einer Website.',
      next: 'Beide werden im Klartext gespeichert und angezeigt. Ändern Sie sie zuerst.',
    },
  },
  nameRefused: {
    empty: { title: 'Der Name fehlt.', next: 'Jeder Name ist möglich: Er wird nur hier angezeigt.' },
    taken: { title: 'Eine andere Website hat diesen Namen.', next: 'Wählen Sie einen eigenen Namen.' },
    'too-long': { title: 'Der Name ist zu lang.', next: 'Bleiben Sie unter 200 Zeichen.' },
    secret: {
      title: 'Der Name enthält einen geheimen Schlüssel.',
      next: 'Namen werden im Klartext gespeichert und angezeigt. Wählen Sie einen anderen.',
    },
  },
  websiteIdRefused: {
    title: 'Das ist keine Website-ID.',
    next: 'Sie sieht so aus: 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d. Das Feld kann auch leer bleiben.',
  },
  websiteUnknown: {
    title: 'Diese Website ist nicht mehr gespeichert.',
    next: 'Wählen Sie eine andere, oder fügen Sie sie wieder hinzu.',
  },
  secretMissing: {
    title: 'Der geheime Schlüssel dieser Website ist nicht verfügbar.',
    next: 'Der Schlüsselbund hat ihn nicht mehr, oder er war nur für eine frühere Sitzung bestimmt. Geben Sie ihn erneut ein, um fortzufahren; kopieren Sie ihn aus Crisp unter Identity Verification.',
  },
  settingsNewer: {
    title: 'Die Liste der Websites wurde von einer neueren Version von Countersign geschrieben.',
    next: (path) =>
      `Sie blieb unverändert, und bis Sie diese Version verwenden, lässt sich nichts speichern. Die Datei ist ${path}`,
  },
  settingsUnwritable: {
    title: 'Die Liste der Websites konnte nicht gespeichert werden.',
    next: (path, reason) =>
      `Es wurde nichts geändert. Prüfen Sie, ob diese Datei beschreibbar ist, und versuchen Sie es noch einmal: ${path} (${reason})`,
  },
  cancelled: { title: 'Das wurde abgebrochen.', next: 'Versuchen Sie es noch einmal.' },
  generateForbidden: {
    title: 'Ihre Administration hat das Erzeugen von Signaturen ausgeschaltet.',
    next: (path) => `Die Regel steht in ${path}. Das Prüfen von Signaturen funktioniert wie bisher.`,
  },
  addressForbidden: {
    title: 'Ihre Administration erlaubt Signaturen nur für Testadressen.',
    next: (email, path) => `${email} ist keine. Die Regel steht in ${path}.`,
  },
  logUnwritable: {
    title: 'Es wurde nichts erzeugt, weil es sich nicht protokollieren ließ.',
    next: (path, reason) =>
      `Jede ausgegebene Signatur wird zuerst in ${path} vermerkt. Prüfen Sie, ob diese Datei beschreibbar ist, und versuchen Sie es noch einmal (${reason}).`,
  },
  callFailed: {
    title: 'In Countersign ist etwas schiefgegangen.',
    next: 'Ihre Eingaben sind noch da. Versuchen Sie es noch einmal; geschieht es wieder, starten Sie Countersign neu.',
  },
  nothingToGenerate: {
    title: 'Es gibt keine E-Mail-Adresse zum Signieren.',
    next: 'Geben Sie eine E-Mail-Adresse ein, fügen Sie eine Liste ein, oder schreiben Sie ein Muster wie qa+{1..50}@example.com.',
  },
  tooManyBroken: {
    title: (most) => `Höchstens ${number(most)} Signaturen werden auf einmal absichtlich falsch erzeugt.`,
    next: 'Für jede wird bewiesen, dass sie genau die gewählten Fehler hat, und das dauert. Verwenden Sie weniger E-Mail-Adressen.',
  },
  secretUnknown: {
    title: 'Der gewählte geheime Schlüssel ist nicht mehr da.',
    next: 'Wählen Sie unter „Geheimer Schlüssel“ einen anderen.',
  },
  batchGone: {
    title: 'Diese Signaturen werden nicht mehr aufbewahrt.',
    next: 'Erzeugen Sie sie noch einmal.',
  },
  fileUnwritable: {
    title: 'Die Datei konnte nicht gespeichert werden.',
    next: (trouble, path) =>
      `${trouble} Es blieb nichts halb Geschriebenes zurück. Versuchen Sie es an einem anderen Ort als ${path}`,
  },
  testAddressRefused: {
    title: 'Das lässt sich nicht speichern.',
    titleOf: (pattern) => `„${pattern}“ lässt sich nicht speichern.`,
    next: {
      empty: 'Ein Muster ist leer.',
      'too-long': 'Ein Muster ist länger als 200 Zeichen.',
      'not-one-at': 'Ein Muster braucht ein @ mit etwas auf beiden Seiten, zum Beispiel *@example.com.',
      'fits-everything':
        'Ein Muster braucht mindestens einen Buchstaben oder eine Ziffer: Dieses passt auf jede Adresse.',
      'too-many': (most) => `Es kann höchstens ${number(most)} Muster geben.`,
    },
  },
  file: {
    forbidden: 'Sie dürfen in diesem Ordner nicht schreiben.',
    readOnly: 'Dieser Ordner ist schreibgeschützt.',
    diskFull: 'Der Datenträger ist voll.',
    shareFull: 'Ihr Anteil am Speicherplatz ist aufgebraucht.',
    folderGone: 'Dieser Ordner ist nicht mehr da.',
    isFolder: 'Es gibt einen Ordner mit diesem Namen.',
    inUse: 'Ein anderes Programm verwendet diese Datei.',
    other: (reason) => `Das System meldet ${reason}.`,
  },
};
