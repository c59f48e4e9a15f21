import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const previousKeys = (count: number): string =>
  counted(count, 'früherer geheimer Schlüssel', 'frühere geheime Schlüssel');

const lostWith =
  (what: string) =>
  (previous: number): string =>
    previous === 0
      ? `${what} wird von diesem Computer gelöscht. Countersign kann das nicht rückgängig machen; in Crisp ändert sich nichts.`
      : `${what} und ${previousKeys(previous)} werden von diesem Computer gelöscht. Countersign kann das nicht rückgängig machen; in Crisp ändert sich nichts.`;

/** The websites, their secret keys, and the dialogs that change them. */
export const websites: Words['websites'] = {
  add: 'Website hinzufügen',
  empty: {
    title: 'Noch keine Website',
    text: 'Fügen Sie die Website hinzu, deren E-Mail-Adressen Sie prüfen. Ihr geheimer Schlüssel kommt in den Schlüsselbund Ihres Systems und wird nie wieder angezeigt.',
  },
  fingerprint: 'Fingerabdruck {fingerprint}',
  id: 'Website-ID {id}',
  previousKeys: 'Frühere geheime Schlüssel',
  replaced: (day) => `{fingerprint} ersetzt am ${day}`,
  actions: {
    restoreSecret: {
      label: 'Geheimen Schlüssel erneut eingeben',
      of: (website) => `Geheimen Schlüssel erneut eingeben: ${website}`,
    },
    edit: { label: 'Bearbeiten', of: (website) => `${website} bearbeiten` },
    rotate: { label: 'Schlüssel erneuern', of: (website) => `Schlüssel erneuern: ${website}` },
    remove: { label: 'Entfernen', of: (website) => `${website} entfernen` },
  },
  status: {
    stored: (day) => `Im Schlüsselbund gespeichert seit ${day}`,
    session: 'Nur für diese Sitzung behalten',
    example: 'Dokumentierter Beispielschlüssel von Crisp, nur im Arbeitsspeicher',
    missing: (day) =>
      `Gespeichert am ${day}, aber der Schlüsselbund gibt ihn jetzt nicht heraus: Er ist gesperrt, oder der Schlüssel wurde entfernt`,
    none: 'Kein geheimer Schlüssel',
  },
  form: {
    name: 'Name',
    nameHint: 'So, wie Sie sie nennen. Wird nur hier angezeigt.',
    secret: 'Geheimer Schlüssel',
    id: 'Website-ID',
    idHint:
      'Die öffentliche CRISP_WEBSITE_ID. Damit kann Countersign erkennen, wenn sie mit dem geheimen Schlüssel verwechselt wurde.',
    save: 'Website speichern',
  },
  edit: { title: (website) => `${website} bearbeiten`, save: 'Änderungen speichern' },
  rotate: {
    title: (website) => `Geheimen Schlüssel von ${website} erneuern`,
    text: 'Geben Sie den neuen geheimen Schlüssel ein, den Crisp nach dem Erneuern zeigt. Der jetzt gespeicherte wird mit dem heutigen Datum als früherer Schlüssel behalten, damit Countersign weiterhin erkennt, wenn eine Signatur mit ihm erzeugt wurde.',
    label: 'Neuer geheimer Schlüssel',
    save: 'Neuen Schlüssel speichern',
  },
  restoreSecret: {
    title: (website) => `Geheimen Schlüssel von ${website} erneut eingeben`,
    text: 'Die Website, ihr Name und ihre früheren Schlüssel sind noch da; nur der geheime Schlüssel ist nicht verfügbar. Kopieren Sie ihn aus Crisp. Dabei wird nichts zu einem früheren Schlüssel.',
    label: 'Geheimer Schlüssel',
    save: 'Geheimen Schlüssel speichern',
  },
  remove: {
    title: (website) => `${website} entfernen?`,
    lost: {
      stored: lostWith('Der geheime Schlüssel im Schlüsselbund'),
      session: lostWith('Der geheime Schlüssel'),
      missing: lostWith('Der Vermerk über den geheimen Schlüssel'),
      none: (previous) =>
        previous === 0
          ? 'Nur der Eintrag in dieser Liste wird entfernt.'
          : previous === 1
            ? '1 früherer geheimer Schlüssel wird von diesem Computer gelöscht. Countersign kann das nicht rückgängig machen; in Crisp ändert sich nichts.'
            : `${previousKeys(previous)} werden von diesem Computer gelöscht. Countersign kann das nicht rückgängig machen; in Crisp ändert sich nichts.`,
    },
    confirm: 'Website entfernen',
  },
};
