import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const name =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    counted(count, one, many);

/** `marca …`, `marcas …` and the like: the first word alone has a plural. */
const named = (noun: string, rest: string, many = `${noun}s`) => name(`${noun} ${rest}`, `${many} ${rest}`);
const character = (rest: string) => named('carácter', rest, 'caracteres');
const separator = (rest: string) => named('separador', rest, 'separadores');

/** White space and invisible characters, counted, by names people know: not always Unicode's own. */
export const hiddenCharacters: Words['hiddenCharacters'] = {
  named: {
    '\u0000': character('NUL'),
    '\t': name('tabulador', 'tabuladores'),
    '\n': named('salto', 'de línea (LF)'),
    '\u000b': name('tabulador vertical', 'tabuladores verticales'),
    '\f': named('salto', 'de página'),
    '\r': named('salto', 'de línea (CR)'),
    '\r\n': named('salto', 'de línea (CRLF)'),
    '\u001b': character('de escape'),
    ' ': name('espacio'),
    '\u007f': character('de supresión'),
    '\u0085': character('de línea siguiente'),
    '\u00a0': named('espacio', 'de no separación'),
    '\u00ad': name('guion opcional', 'guiones opcionales'),
    '\u034f': name('unificador de grafemas', 'unificadores de grafemas'),
    '\u061c': named('marca', 'de letra árabe'),
    '\u1680': named('espacio', 'ogham'),
    '\u180e': separator('vocálico mongol'),
    '\u2002': named('espacio', 'de medio cuadratín'),
    '\u2003': named('espacio', 'de cuadratín'),
    '\u2007': named('espacio', 'de cifra'),
    '\u2009': name('espacio fino', 'espacios finos'),
    '\u200a': name('espacio ultrafino', 'espacios ultrafinos'),
    '\u200b': named('espacio', 'de ancho cero'),
    '\u200c': named('antiligador', 'de ancho cero', 'antiligadores'),
    '\u200d': named('ligador', 'de ancho cero', 'ligadores'),
    '\u200e': named('marca', 'de izquierda a derecha'),
    '\u200f': named('marca', 'de derecha a izquierda'),
    '\u2028': separator('de líneas'),
    '\u2029': separator('de párrafos'),
    '\u202a': named('incrustación', 'de izquierda a derecha', 'incrustaciones'),
    '\u202b': named('incrustación', 'de derecha a izquierda', 'incrustaciones'),
    '\u202c': named('marca', 'de fin de dirección'),
    '\u202d': named('anulación', 'de izquierda a derecha', 'anulaciones'),
    '\u202e': named('anulación', 'de derecha a izquierda', 'anulaciones'),
    '\u202f': name('espacio estrecho de no separación', 'espacios estrechos de no separación'),
    '\u205f': name('espacio matemático', 'espacios matemáticos'),
    '\u2060': named('unificador', 'de palabras', 'unificadores'),
    '\u2066': named('aislamiento', 'de izquierda a derecha'),
    '\u2067': named('aislamiento', 'de derecha a izquierda'),
    '\u2068': named('aislamiento', 'según el primer carácter fuerte'),
    '\u2069': named('marca', 'de fin de aislamiento'),
    '\u2800': named('espacio', 'braille'),
    '\u3000': name('espacio ideográfico', 'espacios ideográficos'),
    '\u3164': named('relleno', 'hangul'),
    '\ufe0e': named('selector', 'de variante de texto', 'selectores'),
    '\ufe0f': named('selector', 'de variante de emoji', 'selectores'),
    '\ufeff': named('marca', 'de orden de bytes (BOM)'),
  },
  space: (count, code) => counted(count, `espacio (${code})`, `espacios (${code})`),
  control: (count, code) =>
    counted(count, `carácter de control (${code})`, `caracteres de control (${code})`),
  invisible: (count, code) =>
    counted(count, `carácter invisible (${code})`, `caracteres invisibles (${code})`),
};
