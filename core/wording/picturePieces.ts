import type { Words } from '../../locales/Words.ts';
import type { Picture, PictureStep } from './pictureOf.ts';
import { rightWay } from './rightWay.ts';

/** A piece of a line; a wrong step stands out. */
interface PicturePiece {
  readonly text: string;
  readonly isWrong: boolean;
}

const plain = (text: string): PicturePiece => ({ text, isWrong: false });

/** Puts a piece between each two lists of pieces. */
const joined = (
  lists: readonly (readonly PicturePiece[])[],
  between: PicturePiece,
): readonly PicturePiece[] => lists.flatMap((list, index) => (index === 0 ? list : [between, ...list]));

/**
 * The picture of what happened as one line, in pieces: from the email and the secret key to the pasted signature,
 * whose shape is told in its place. After a wrong step follows what should stand there, in brackets.
 */
export function picturePieces(
  { email, secret, combined, written }: Picture,
  shape: string,
  words: Pick<Words, 'picture'>,
): readonly PicturePiece[] {
  const { line } = words.picture;
  const arrow = plain(' → ');
  const step = (where: keyof Picture, one: PictureStep): readonly PicturePiece[] => {
    const right = rightWay(where, one, words);
    return right === undefined
      ? [plain(one.text)]
      : [{ text: one.text, isWrong: true }, plain(` (${right})`)];
  };
  const lane = (name: string, where: 'email' | 'secret', steps: readonly PictureStep[]) =>
    joined([[plain(name)], ...steps.map((one) => step(where, one))], arrow);
  return joined(
    [
      joined([lane(line.email, 'email', email), lane(line.secret, 'secret', secret)], plain(' + ')),
      step('combined', combined),
      ...written.map((one) => step('written', one)),
      [plain(line.signature({ shape }))],
    ],
    arrow,
  );
}
