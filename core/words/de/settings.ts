import type { Words } from '../Words.ts';

/** The settings, and the dialog that removes everything. */
export const settings: Words['settings'] = {
  title: 'Einstellungen',
  theme: 'Erscheinungsbild',
  themes: { system: 'Wie im System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  languageOfSystem: (language) => `Wie im System (${language})`,
  zoom: 'Zoom',
  zoomOf: (percent) => `${percent} %`,
  maskEmails: 'E-Mail-Adressen in Berichten verdecken',
  maskEmailsText:
    'Neue Berichte verbergen, um wessen Adresse es geht. Für jeden Bericht können Sie es weiterhin wählen.',
  updates: 'Nach neueren Versionen suchen',
  updatesText:
    'Aus: Countersign stellt überhaupt keine Netzwerkanfragen. Ein: Einmal am Tag fragt es, ob es eine neuere Version gibt, und sendet nichts über Sie oder Ihre Websites.',
  updatesManaged: {
    on: 'Ihre Administration hat das für alle eingeschaltet.',
    off: 'Ihre Administration hat das für alle ausgeschaltet: Countersign stellt überhaupt keine Netzwerkanfragen.',
  },
  updateStates: {
    off: () => '',
    waiting: () => '',
    checking: () => 'Countersign sucht nach einer neueren Version.',
    newest: () => 'Das ist die neueste Version.',
    available: (version) =>
      `Version ${version} ist erschienen. Sie bekommen sie auf dem Weg, auf dem diese kam: über Ihre Paketverwaltung, Ihre Administration oder die Download-Seite.`,
    downloading: (version) => `Version ${version} wird heruntergeladen.`,
    ready: (version) => `Version ${version} wird installiert, wenn Sie Countersign beenden.`,
    unreachable: () =>
      'Die Veröffentlichungen waren nicht erreichbar. Countersign versucht es morgen wieder.',
    unavailable: () =>
      'Diese Kopie stammt aus keiner Veröffentlichung, deshalb lässt sich nirgends nach neueren Versionen fragen.',
  },
  notSaved:
    'Das gilt, bis Countersign geschlossen wird, konnte aber nicht gespeichert werden. Prüfen Sie, ob der Ordner beschreibbar ist.',
  notRead:
    'Die Einstellungen konnten nicht gelesen werden. Schließen Sie dieses Fenster, und öffnen Sie es wieder.',
  removeEverything: 'Alles entfernen…',
  removeEverythingText: 'Entfernt alles von diesem Computer, was Countersign gespeichert hat.',
  removal: {
    title: 'Alles entfernen?',
    lead: 'Damit wird von diesem Computer endgültig entfernt:',
    what: [
      'die geheimen Schlüssel, die Countersign im Schlüsselbund gespeichert hat, auch frühere',
      'alle Websites',
      'die Einstellungen dieses Fensters',
      'das Protokoll der erzeugten Signaturen',
      'temporäre Dateien und Sicherungskopien von Countersign',
    ],
    crisp: 'In Crisp ändert sich nichts. Dateien, die Sie selbst exportiert haben, bleiben.',
    confirm: (word) => `Zur Bestätigung „${word}“ eingeben`,
    word: 'entfernen',
    wrongWord: (word) =>
      `Noch wurde nichts entfernt. Geben Sie genau „${word}“ ein, und drücken Sie die Schaltfläche noch einmal.`,
    button: 'Alles entfernen',
    done: 'Alles wurde entfernt',
    doneText: 'Countersign beginnt wieder wie frisch installiert.',
    partly: 'Nicht alles konnte entfernt werden',
    partlyText: 'Das ist noch auf diesem Computer; der Rest ist weg:',
    website: (name, reason) =>
      `Die Website „${name}“ und ihre geheimen Schlüssel im Schlüsselbund. ${reason}`,
    file: (path, reason) => `Die Datei ${path} (${reason}).`,
    browserData: 'Der Cache des Fensters. Er enthält nichts Eingegebenes.',
    failed:
      'Das Entfernen ist fehlgeschlagen. Was schon entfernt wurde, ist nicht bekannt; versuchen Sie es noch einmal.',
    startAgain: 'Neu beginnen',
  },
};
