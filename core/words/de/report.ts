import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const many = (count: number, kind: string): string => `${number(count)} ${kind}`;

/** The report of a check that people hand on, in Markdown. */
export const report: Words['report'] = {
  headings: {
    proven: 'Warum (bewiesen: Nachrechnen ergibt genau diese Signatur)',
    suspected: 'Worauf die Form hindeutet (nicht bewiesen)',
  },
  openHeading: 'Was sich von hier aus nicht sagen lässt:',
  equallyPossible: 'Ebenso möglich:',
  fix: 'Korrektur:',
  website: (name) => `Website: ${name}`,
  email: (email) => `E-Mail-Adresse: ${email}`,
  noAddress: (shape) => `E-Mail-Adresse: ${shape}, keine Adresse (nicht gezeigt)`,
  signature: (shape) => `Signatur: ${shape} (nicht gezeigt)`,
  outcome: {
    verified: 'Ergebnis: verifiziert',
    unverified: 'Ergebnis: nicht verifiziert',
    rejected: 'Ergebnis: abgelehnt',
  },
  checkedWith: (version) => `Geprüft mit Countersign ${version}.`,
  recomputed: (count) => `${counted(count, 'Signatur wurde', 'Signaturen wurden')} nachgerechnet.`,
  recomputedInPart: (count) =>
    `${counted(count, 'Signatur wurde', 'Signaturen wurden')} nachgerechnet; die Zeit war abgelaufen, bevor alles Vorgesehene ausprobiert war.`,
  nothingSecret: 'Dieser Bericht enthält keinen geheimen Schlüssel und keine Signatur.',
  shapes: {
    none: 'keine',
    one: '1 Zeichen',
    digits: (count) => many(count, 'Ziffern'),
    lowerHex: (count) => many(count, 'Hex-Zeichen in Kleinschreibung'),
    upperHex: (count) => many(count, 'Hex-Zeichen in Großschreibung'),
    mixedHex: (count) => many(count, 'Hex-Zeichen in gemischter Schreibung'),
    base64: (count) => many(count, 'Zeichen in Base64'),
    base64url: (count) => many(count, 'Zeichen in URL-sicherem Base64'),
    ascii: (count) => many(count, 'druckbare ASCII-Zeichen'),
    other: (count) => many(count, 'Zeichen, einige davon nicht ASCII oder nicht sichtbar'),
    long: (count) => many(count, 'Zeichen'),
  },
};
