import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const many = (count: number, kind: string): string => `${number(count)} ${kind}`;

/** The report of a check that people hand on, in Markdown. */
export const report: Words['report'] = {
  headings: {
    proven: 'Por quê (comprovado: o recálculo produz exatamente esta assinatura)',
    suspected: 'O que a forma sugere (não comprovado)',
  },
  openHeading: 'O que não dá para saber daqui:',
  equallyPossible: 'Igualmente possível:',
  fix: 'Correção:',
  website: (name) => `Site: ${name}`,
  email: (email) => `Email: ${email}`,
  noAddress: (shape) => `Email: ${shape}, não é um endereço (não mostrado)`,
  signature: (shape) => `Assinatura: ${shape} (não mostrada)`,
  outcome: {
    verified: 'Resultado: verificado',
    unverified: 'Resultado: não verificado',
    rejected: 'Resultado: rejeitado',
  },
  checkedWith: (version) => `Conferido com o Countersign ${version}.`,
  recomputed: (count) => `${counted(count, 'assinatura recalculada', 'assinaturas recalculadas')}.`,
  recomputedInPart: (count) =>
    `${counted(count, 'assinatura recalculada', 'assinaturas recalculadas')}; o tempo acabou antes de tudo o que estava previsto ser testado.`,
  nothingSecret: 'Este relatório não contém nenhuma chave secreta nem assinatura.',
  shapes: {
    none: 'nenhuma',
    one: '1 caractere',
    digits: (count) => many(count, 'dígitos'),
    lowerHex: (count) => many(count, 'caracteres hex minúsculos'),
    upperHex: (count) => many(count, 'caracteres hex maiúsculos'),
    mixedHex: (count) => many(count, 'caracteres hex maiúsculos e minúsculos'),
    base64: (count) => many(count, 'caracteres de Base64'),
    base64url: (count) => many(count, 'caracteres de Base64 seguro para URL'),
    ascii: (count) => many(count, 'caracteres ASCII imprimíveis'),
    other: (count) => many(count, 'caracteres, alguns deles não ASCII ou não visíveis'),
    long: (count) => many(count, 'caracteres'),
  },
};
