import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const name =
  (one: string, many = one) =>
  (count: number): string =>
    counted(count, one, many);

/** White space and invisible characters, counted, by names people know: not always Unicode's own. */
export const hiddenCharacters: Words['hiddenCharacters'] = {
  named: {
    '\u0000': name('NUL-Zeichen'),
    '\t': name('Tabulator', 'Tabulatoren'),
    '\n': name('Zeilenumbruch (LF)', 'Zeilenumbrüche (LF)'),
    '\u000b': name('vertikaler Tabulator', 'vertikale Tabulatoren'),
    '\f': name('Seitenvorschub', 'Seitenvorschübe'),
    '\r': name('Zeilenumbruch (CR)', 'Zeilenumbrüche (CR)'),
    '\r\n': name('Zeilenumbruch (CRLF)', 'Zeilenumbrüche (CRLF)'),
    '\u001b': name('Escape-Zeichen'),
    ' ': name('Leerzeichen'),
    '\u007f': name('Löschzeichen'),
    '\u0085': name('NEL-Zeichen (nächste Zeile)'),
    '\u00a0': name('geschütztes Leerzeichen', 'geschützte Leerzeichen'),
    '\u00ad': name('weiches Trennzeichen', 'weiche Trennzeichen'),
    '\u034f': name('kombinierender Graphemverbinder', 'kombinierende Graphemverbinder'),
    '\u061c': name('arabisches Richtungszeichen', 'arabische Richtungszeichen'),
    '\u1680': name('Ogham-Leerzeichen'),
    '\u180e': name('mongolischer Vokaltrenner', 'mongolische Vokaltrenner'),
    '\u2002': name('Halbgeviert-Leerzeichen'),
    '\u2003': name('Geviert-Leerzeichen'),
    '\u2007': name('Ziffernleerzeichen'),
    '\u2009': name('schmales Leerzeichen', 'schmale Leerzeichen'),
    '\u200a': name('Haarspatium', 'Haarspatien'),
    '\u200b': name('Leerzeichen der Breite null'),
    '\u200c': name('Bindehemmer der Breite null'),
    '\u200d': name('Binder der Breite null'),
    '\u200e': name('Links-nach-rechts-Zeichen'),
    '\u200f': name('Rechts-nach-links-Zeichen'),
    '\u2028': name('Zeilentrenner'),
    '\u2029': name('Absatztrenner'),
    '\u202a': name('Links-nach-rechts-Einbettung', 'Links-nach-rechts-Einbettungen'),
    '\u202b': name('Rechts-nach-links-Einbettung', 'Rechts-nach-links-Einbettungen'),
    '\u202c': name('Ende einer Schreibrichtung', 'Enden einer Schreibrichtung'),
    '\u202d': name('erzwungene Links-nach-rechts-Richtung', 'erzwungene Links-nach-rechts-Richtungen'),
    '\u202e': name('erzwungene Rechts-nach-links-Richtung', 'erzwungene Rechts-nach-links-Richtungen'),
    '\u202f': name('schmales geschütztes Leerzeichen', 'schmale geschützte Leerzeichen'),
    '\u205f': name('mathematisches Leerzeichen', 'mathematische Leerzeichen'),
    '\u2060': name('Wortverbinder'),
    '\u2066': name('Links-nach-rechts-Isolat', 'Links-nach-rechts-Isolate'),
    '\u2067': name('Rechts-nach-links-Isolat', 'Rechts-nach-links-Isolate'),
    '\u2068': name('Isolat nach erstem starkem Zeichen', 'Isolate nach erstem starkem Zeichen'),
    '\u2069': name('Ende eines Isolats', 'Enden eines Isolats'),
    '\u2800': name('leeres Braillezeichen', 'leere Braillezeichen'),
    '\u3000': name('ideografisches Leerzeichen', 'ideografische Leerzeichen'),
    '\u3164': name('Hangul-Füllzeichen'),
    '\ufe0e': name('Variantenselektor für Text', 'Variantenselektoren für Text'),
    '\ufe0f': name('Variantenselektor für Emojis', 'Variantenselektoren für Emojis'),
    '\ufeff': name('Byte-Order-Mark (BOM)', 'Byte-Order-Marks (BOM)'),
  },
  space: (count, code) => counted(count, `Leerzeichen (${code})`, `Leerzeichen (${code})`),
  control: (count, code) => counted(count, `Steuerzeichen (${code})`, `Steuerzeichen (${code})`),
  invisible: (count, code) =>
    counted(count, `unsichtbares Zeichen (${code})`, `unsichtbare Zeichen (${code})`),
};
