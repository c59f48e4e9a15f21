import { counted } from './counted.ts';

const name =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    counted(count, one, many);

/** White space and invisible characters, counted, by names people know: not always Unicode's own. */
export const hiddenCharacters = {
  named: {
    '\u0000': name('NUL character'),
    '\t': name('tab'),
    '\n': name('line break (LF)', 'line breaks (LF)'),
    '\u000b': name('vertical tab'),
    '\f': name('form feed'),
    '\r': name('line break (CR)', 'line breaks (CR)'),
    '\r\n': name('line break (CRLF)', 'line breaks (CRLF)'),
    '\u001b': name('escape character'),
    ' ': name('space'),
    '\u007f': name('delete character'),
    '\u0085': name('next line character'),
    '\u00a0': name('no-break space'),
    '\u00ad': name('soft hyphen'),
    '\u034f': name('combining grapheme joiner'),
    '\u061c': name('Arabic letter mark'),
    '\u1680': name('Ogham space mark'),
    '\u180e': name('Mongolian vowel separator'),
    '\u2002': name('en space'),
    '\u2003': name('em space'),
    '\u2007': name('figure space'),
    '\u2009': name('thin space'),
    '\u200a': name('hair space'),
    '\u200b': name('zero-width space'),
    '\u200c': name('zero-width non-joiner'),
    '\u200d': name('zero-width joiner'),
    '\u200e': name('left-to-right mark'),
    '\u200f': name('right-to-left mark'),
    '\u2028': name('line separator'),
    '\u2029': name('paragraph separator'),
    '\u202a': name('left-to-right embedding'),
    '\u202b': name('right-to-left embedding'),
    '\u202c': name('directional end mark'),
    '\u202d': name('left-to-right override'),
    '\u202e': name('right-to-left override'),
    '\u202f': name('narrow no-break space'),
    '\u205f': name('mathematical space'),
    '\u2060': name('word joiner'),
    '\u2066': name('left-to-right isolate'),
    '\u2067': name('right-to-left isolate'),
    '\u2068': name('first strong isolate'),
    '\u2069': name('isolate end mark'),
    '\u2800': name('Braille blank'),
    '\u3000': name('ideographic space'),
    '\u3164': name('Hangul filler'),
    '\ufe0e': name('text variation selector'),
    '\ufe0f': name('emoji variation selector'),
    '\ufeff': name('byte order mark (BOM)', 'byte order marks (BOM)'),
  },
  /** Those without a name, by their code point: `U+E0041`. */
  space: (count: number, code: string) => counted(count, `space (${code})`, `spaces (${code})`),
  control: (count: number, code: string) =>
    counted(count, `control character (${code})`, `control characters (${code})`),
  invisible: (count: number, code: string) =>
    counted(count, `invisible character (${code})`, `invisible characters (${code})`),
} as const;
