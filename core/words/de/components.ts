import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What is said about a text that somebody typed or pasted; the noun alone, with `der`/`dem` and with `die`/`den`. */
const field = (noun: string, dative: string, accusative: string) => ({
  clear: `${noun} leeren`,
  before: (characters: string) => `${characters} vor ${dative}`,
  inside: (characters: string) => `${characters} in ${dative}`,
  after: (characters: string) => `${characters} nach ${dative}`,
  quotes: `Anführungszeichen um ${accusative}`,
  remove: `Aus ${dative} entfernen`,
  putBack: `Wieder in ${accusative} einsetzen`,
});

/** The building blocks that many pages share. */
export const components: Words['components'] = {
  copyFailed: 'Fehlgeschlagen',
  progress: (done, total) => `${number(done)} von ${number(total)}`,
  andMore: (count) => `und ${number(count)} weitere`,
  optional: '(optional)',
  pageStopped: {
    title: 'Diese Seite ist ausgefallen',
    text: 'Die eingegebene E-Mail-Adresse und Signatur bleiben erhalten, und kein gespeicherter geheimer Schlüssel ist betroffen.',
    unknown: 'Unbekannter Fehler',
    reload: 'Neu laden',
    copy: 'Details kopieren',
  },
  exactText: {
    shortened: (characters) => `${number(characters)} Zeichen, hier gekürzt`,
    clear: 'Leeren',
  },
  hidden: {
    otherKinds: (count) =>
      counted(count, 'weitere Art verborgener Zeichen', 'weitere Arten verborgener Zeichen'),
    removed: 'Entfernt.',
    remove: 'Entfernen',
    putBack: 'Wieder einsetzen',
  },
  fields: {
    email: field('E-Mail-Adresse', 'der E-Mail-Adresse', 'die E-Mail-Adresse'),
    signature: field('Signatur', 'der Signatur', 'die Signatur'),
    emails: field('E-Mail-Adressen', 'den E-Mail-Adressen', 'die E-Mail-Adressen'),
    patterns: field('Muster', 'den Mustern', 'die Muster'),
    secret: field('Geheimen Schlüssel', 'dem geheimen Schlüssel', 'den geheimen Schlüssel'),
  },
  secret: {
    where: 'In Crisp: Settings, Websites, Ihre Website, Advanced configuration, Identity Verification.',
    show: 'Eingabe anzeigen',
    websiteId:
      'Das sieht nach der Website-ID aus; sie ist öffentlich und kann nicht signieren. Der geheime Schlüssel steht unter Identity Verification.',
    restApiKey:
      'Das sieht nach einem REST-API-Schlüssel aus (64 Hex-Zeichen); er signiert keine E-Mail-Adressen. Der geheime Schlüssel steht unter Identity Verification.',
    other:
      'Geheime Schlüssel bestehen meist aus 32 Hex-Zeichen (0–9, a–f), dieser nicht. Sie können ihn trotzdem speichern.',
  },
  sessionOnly: {
    label: 'Nur für diese Sitzung behalten',
    chosen: 'Wird beim Schließen von Countersign vergessen und nie auf die Festplatte geschrieben.',
    otherwise: 'Sonst wird er im Schlüsselbund Ihres Systems gespeichert.',
  },
};
