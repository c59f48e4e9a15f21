import type { Words } from '../Words.ts';
import { number } from './counted.ts';

const many = (count: number, kind: string): string => `${number(count)} ${kind}`;

/** The report of a check that people hand on, in Markdown. */
export const report: Words['report'] = {
  headings: {
    proven: 'Por qué (demostrado: al recalcular se obtiene exactamente esta firma)',
    suspected: 'Lo que sugiere su forma (sin demostrar)',
  },
  openHeading: 'Lo que no se puede saber desde aquí:',
  equallyPossible: 'Igual de posible:',
  fix: 'Corrección:',
  website: (name) => `Sitio web: ${name}`,
  email: (email) => `Email: ${email}`,
  noAddress: (shape) => `Email: ${shape}, no es una dirección (no se muestra)`,
  signature: (shape) => `Firma: ${shape} (no se muestra)`,
  outcome: {
    verified: 'Resultado: verificado',
    unverified: 'Resultado: no verificado',
    rejected: 'Resultado: rechazado',
  },
  checkedWith: (version) => `Comprobado con Countersign ${version}.`,
  recomputed: (count) =>
    count === 1 ? `Se ha recalculado ${number(count)} firma.` : `Se han recalculado ${number(count)} firmas.`,
  recomputedInPart: (count) =>
    count === 1
      ? `Se ha recalculado ${number(count)} firma; el tiempo se agotó antes de probar todo lo previsto.`
      : `Se han recalculado ${number(count)} firmas; el tiempo se agotó antes de probar todo lo previsto.`,
  nothingSecret: 'Este informe no contiene ninguna clave secreta ni ninguna firma.',
  shapes: {
    none: 'ninguna',
    one: '1 carácter',
    digits: (count) => many(count, 'dígitos'),
    lowerHex: (count) => many(count, 'caracteres hex en minúsculas'),
    upperHex: (count) => many(count, 'caracteres hex en mayúsculas'),
    mixedHex: (count) => many(count, 'caracteres hex en mayúsculas y minúsculas'),
    base64: (count) => many(count, 'caracteres de Base64'),
    base64url: (count) => many(count, 'caracteres de Base64 para URL'),
    ascii: (count) => many(count, 'caracteres ASCII imprimibles'),
    other: (count) => many(count, 'caracteres, algunos de ellos no ASCII o no visibles'),
    long: (count) => many(count, 'caracteres'),
  },
};
