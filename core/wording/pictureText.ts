import type { Words } from '../../locales/Words.ts';
import type { Picture } from './pictureOf.ts';
import { picturePieces } from './picturePieces.ts';

/** The picture of what happened as one line of text; `mark` makes a wrong step stand out. */
export const pictureText = (
  picture: Picture,
  shape: string,
  words: Pick<Words, 'picture'>,
  mark = (wrong: string): string => wrong,
): string =>
  picturePieces(picture, shape, words)
    .map(({ text, isWrong }) => (isWrong ? mark(text) : text))
    .join('');
