import type { Words } from '../Words.ts';

/** What happened at start and should be known. */
export const notices: Words['notices'] = {
  settingsDamaged: {
    title: 'Die Liste der Websites konnte nicht gelesen werden',
    text: (path, backup) =>
      `Die Datei ${path} ist beschädigt. Sie wurde als ${backup} aufbewahrt, und Countersign ist mit einer leeren Liste gestartet. Geheime Schlüssel im Schlüsselbund blieben unberührt.`,
  },
  settingsNewer: {
    title: 'Die Liste der Websites wurde von einer neueren Version von Countersign geschrieben',
    text: (path) =>
      `Die Datei ${path} blieb unverändert. Verwenden Sie die neuere Version, um Ihre Websites zu sehen und zu ändern.`,
  },
  preferencesDamaged: {
    title: 'Die Einstellungen dieses Fensters konnten nicht gelesen werden',
    text: (path, backup) =>
      `Die Datei ${path} ist beschädigt. Sie wurde als ${backup} aufbewahrt, und die Einstellungen sind wie beim ersten Start. Websites und geheime Schlüssel blieben unberührt.`,
  },
  managedDamaged: {
    title: 'Die Einstellungen Ihrer Administration können nicht gelesen werden',
    text: (path, reason) =>
      `Die Datei ${path} ist beschädigt: ${reason}. Bis sie repariert ist, werden keine Signaturen erzeugt oder angezeigt. Informieren Sie Ihre Administration.`,
  },
  managedUnknownKeys: {
    title: 'Die Einstellungen Ihrer Administration enthalten etwas Unbekanntes',
    text: (path, keys) =>
      `Diese Version von Countersign kennt ${keys} in ${path} nicht. Der Rest der Datei gilt.`,
  },
};
