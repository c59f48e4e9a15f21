import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const many = (count: number, kind: string): string => `${number(count)} ${kind}`;

/** The report of a check that people hand on, in Markdown. */
export const report: Words['report'] = {
  headings: {
    proven: 'Pourquoi (prouvé : le recalcul donne exactement cette signature)',
    suspected: 'Ce que sa forme suggère (non prouvé)',
  },
  openHeading: 'Ce qui ne peut pas se savoir d’ici :',
  equallyPossible: 'Tout aussi possible :',
  fix: 'Correction :',
  website: (name) => `Site : ${name}`,
  email: (email) => `Email : ${email}`,
  noAddress: (shape) => `Email : ${shape}, pas une adresse (non affiché)`,
  signature: (shape) => `Signature : ${shape} (non affichée)`,
  outcome: {
    verified: 'Résultat : vérifié',
    unverified: 'Résultat : non vérifié',
    rejected: 'Résultat : rejeté',
  },
  checkedWith: (version) => `Contrôlé avec Countersign ${version}.`,
  recomputed: (count) => `${counted(count, 'signature recalculée', 'signatures recalculées')}.`,
  recomputedInPart: (count) =>
    `${counted(count, 'signature recalculée', 'signatures recalculées')} ; le temps imparti s’est écoulé avant que tout ce qui était prévu ait été essayé.`,
  nothingSecret: 'Ce rapport ne contient ni clé secrète ni signature.',
  shapes: {
    none: 'aucune',
    one: '1 caractère',
    digits: (count) => many(count, 'chiffres'),
    lowerHex: (count) => many(count, 'caractères hex minuscules'),
    upperHex: (count) => many(count, 'caractères hex majuscules'),
    mixedHex: (count) => many(count, 'caractères hex de casse mixte'),
    base64: (count) => many(count, 'caractères de Base64'),
    base64url: (count) => many(count, 'caractères de Base64 pour URL'),
    ascii: (count) => many(count, 'caractères ASCII imprimables'),
    other: (count) => many(count, 'caractères, dont certains hors ASCII ou invisibles'),
    long: (count) => many(count, 'caractères'),
  },
};
