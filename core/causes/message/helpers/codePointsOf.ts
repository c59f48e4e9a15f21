import { codesOf } from '../../../codesOf.ts';

/** Which characters a text is of, each once, by their code points: `U+200B`. */
export const codePointsOf = (text: string): readonly string[] => [...new Set(Array.from(text, codesOf))];
