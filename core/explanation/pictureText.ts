import type { Words } from '../words/Words.ts';
import type { Picture, PictureStep } from './pictureOf.ts';
import { rightWay } from './rightWay.ts';

/**
 * The picture of what happened as one line of text, from the email and the secret key to the pasted signature, whose
 * shape is told in its place. `mark` makes a wrong step stand out; what should stand there follows in brackets.
 */
export function pictureText(
  picture: Picture,
  shape: string,
  words: Pick<Words, 'picture'>,
  mark = (wrong: string): string => wrong,
): string {
  const { email, secret, combined, written } = picture;
  const { line } = words.picture;
  const step = (where: keyof Picture, one: PictureStep): string => {
    const right = rightWay(where, one, words);
    return right === undefined ? one.text : `${mark(one.text)} (${right})`;
  };
  const lane = (name: string, where: 'email' | 'secret', steps: readonly PictureStep[]): string =>
    [name, ...steps.map((one) => step(where, one))].join(' → ');
  return [
    `${lane(line.email, 'email', email)} + ${lane(line.secret, 'secret', secret)}`,
    step('combined', combined),
    ...written.map((one) => step('written', one)),
    line.signature(shape),
  ].join(' → ');
}
