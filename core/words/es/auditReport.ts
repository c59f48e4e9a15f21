import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const rows = (count: number): string => counted(count, 'fila');

/** What an audit found, in sentences, and the report of it that people hand on. Shares come formatted: `97,2 %`. */
export const auditReport: Words['auditReport'] = {
  headline: (valid, total, share) => {
    if (total === 0) return 'La lista no tiene ninguna fila que se pudiera leer.';
    if (valid === total) return total === 1 ? 'La única fila es válida.' : `Las ${rows(total)} son válidas.`;
    if (valid === 0)
      return total === 1 ? 'La única fila es errónea.' : `Ninguna de las ${rows(total)} es válida.`;
    return `El ${share} de las ${rows(total)} son válidas.`;
  },
  group: {
    proven: (count, share, titles) => `${rows(count)} (${share}): ${titles}`,
    suspected: (count, share, titles) =>
      `${rows(count)} (${share}), solo por su forma y sin demostrar: ${titles}`,
    unknown: (count, share) =>
      count === 1
        ? `1 fila (${share}): ningún error conocido la explica.`
        : `${rows(count)} (${share}): ningún error conocido las explica.`,
    unexplained: (count, share) =>
      count === 1
        ? `1 fila (${share}) es errónea; no se buscó su error porque la auditoría se detuvo o se agotó el tiempo de búsqueda.`
        : `${rows(count)} (${share}) son erróneas; no se buscaron sus errores porque la auditoría se detuvo o se agotó el tiempo de búsqueda.`,
    others: (count, share) =>
      count === 1
        ? `1 fila (${share}) tiene otros errores.`
        : `${rows(count)} (${share}) tienen otros errores, cada combinación en unas pocas filas.`,
  },
  titles: {
    'other-user': 'Las firmas pertenecen a emails de otras personas.',
    'email-address-syntax':
      'El email se firmó con otra notación, por ejemplo con un nombre o un enlace alrededor.',
  },

  allOfThem: 'Todas',
  shareOfThem: (share) => `El ${share} de ellas`,
  common: {
    domain: (who, value) => `${who} están en el dominio ${value}.`,
    'top-level-domain': (who, value) => `${who} están en un dominio que acaba en .${value}.`,
    'capital-in-name': (who) => `${who} tienen mayúsculas antes de la @.`,
    'capital-in-domain': (who) => `${who} tienen mayúsculas en el dominio.`,
    plus: (who) => `${who} tienen un + antes de la @.`,
    'dot-in-name': (who) => `${who} tienen un punto antes de la @.`,
    apostrophe: (who) => `${who} tienen un apóstrofo antes de la @.`,
    ampersand: (who) => `${who} tienen un & antes de la @.`,
    'other-symbol': (who) => `${who} tienen otro carácter especial antes de la @.`,
    digit: (who) => `${who} tienen un dígito antes de la @.`,
    'not-ascii': (who) => `${who} tienen letras fuera de A a Z, como é o ß.`,
    'space-around': (who) => `${who} tienen espacio en blanco antes o después del email.`,
    'email-length': (who, value) => `${who} tienen un email de ${value} caracteres.`,
    'signature-length': (who, value) => `${who} tienen una firma de ${value} caracteres.`,
  },
  position: {
    between: (who, from, to) => `${who} están en las filas ${number(from)} a ${number(to)}.`,
    from: (who, from) =>
      `${who} están en la fila ${number(from)} o después, como tras un cambio en el código del sitio web.`,
    to: (who, to) =>
      `${who} están en la fila ${number(to)} o antes, como antes de un cambio en el código del sitio web.`,
  },
  time: (who, from, to) => `${who} son de entre ${from} y ${to}.`,
  ofNoOther: 'No ocurre en ninguna otra fila.',
  ofOthers: (share) => `También ocurre en el ${share} de las demás filas.`,
  othersThere: (share) => `También está ahí el ${share} de las demás filas.`,

  swapped: (count) =>
    `${rows(count)} llevan las firmas intercambiadas, por pares: probablemente una página se guarda en caché para todo el mundo.`,
  shared: (count, line) =>
    `${rows(count)} llevan la firma de la persona de la línea ${number(line)}: probablemente una página de esa persona se guarda en caché y se muestra a otras.`,

  repair: (repaired, wrong, fix) =>
    repaired === wrong
      ? `Un solo cambio corregiría todas las filas erróneas (${number(wrong)}): ${fix}`
      : `Un solo cambio corregiría ${number(repaired)} de ${counted(wrong, 'fila errónea', 'filas erróneas')}: ${fix}`,
  fixOtherUser:
    'Mantener fuera de toda caché compartida las páginas y respuestas que contienen una firma, y firmar para la persona que ha iniciado sesión.',

  stopped: (count) =>
    count === 1
      ? 'La auditoría se detuvo antes de terminar: solo cuenta la primera fila de la lista (1).'
      : `La auditoría se detuvo antes de terminar: solo cuentan las primeras ${rows(count)} de la lista.`,
  stoppedAtOnce: 'La auditoría se detuvo antes de leer una fila.',
  notRead: (count) => (count === 1 ? '1 fila no se pudo leer.' : `${rows(count)} no se pudieron leer.`),
  repeated: (count) =>
    count === 1
      ? '1 fila repite un email de una fila anterior.'
      : `${rows(count)} repiten un email de una fila anterior.`,

  whose: {
    found: (count) => (count === 1 ? 'Pertenece a 1 persona:' : `Coincide con ${number(count)} filas:`),
    nobody: (count) =>
      `No pertenece a nadie de esta lista (${rows(count)}), ni como firma válida ni con un error conocido.`,
    valid: 'esta es su firma válida.',
    line: (line) => `línea ${number(line)}`,
    incomplete: 'La búsqueda se detuvo, así que otras personas también podrían coincidir.',
  },

  title: 'Auditoría de firmas de email',
  website: (name) => `Sitio web: ${name}`,
  list: (name) => `Lista: ${name}`,
  outcomes: {
    heading: 'Resultados',
    verified: 'Verificado',
    unverified: 'No verificado',
    rejected: 'Rechazado',
    unread: 'No leído',
  },
  chart: 'Filas por resultado',
  outcome: (name, count, share) => `${name}: ${rows(count)} (${share})`,
  causes: 'Qué está mal',
  repairs: 'Qué cambiar primero',
  notes: 'También conviene saber',
  lines: (lines, more) => {
    const shown = lines.map(number).join(', ');
    if (more > 0) return `Líneas ${shown} y ${number(more)} más.`;
    return lines.length === 1 ? `Línea ${shown}.` : `Líneas ${shown}.`;
  },
  fix: (fix) => `Corrección: ${fix}`,
  example: (line, developer) => `Por ejemplo, línea ${number(line)}: ${developer}`,
  moreGroups: (count) =>
    count === 1
      ? `Aquí se omite ${number(count)} grupo menor de filas erróneas.`
      : `Aquí se omiten ${number(count)} grupos menores de filas erróneas.`,
  problem: (line, problem) => `Línea ${number(line)}: ${problem}`,
  problems: {
    'too-few-columns': 'falta la columna del email o de la firma en esta fila.',
    'too-many-columns': 'hay más celdas que nombres en el encabezado; la fila se leyó igualmente.',
    'no-email': 'el email está vacío.',
    'bad-encoding': 'algunos bytes no son válidos en esta codificación.',
    'unclosed-quote': 'unas comillas no se cierran.',
    'row-too-long': 'la fila es demasiado larga para leerla.',
    'not-json': 'esto no es JSON.',
  },
  madeWith: (version) => `Generado con Countersign ${version}.`,
  nothingSecret: 'Este informe no contiene ninguna clave secreta ni ninguna firma.',
  masked: 'Los emails están ocultos.',
};
