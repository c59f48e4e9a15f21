import type { Words } from '../../locales/Words.ts';
import type { Picture, PictureStep } from './pictureOf.ts';

/** What should stand in the place of a wrong step, in a few words; nothing for a right one. */
export const rightWay = (
  where: keyof Picture,
  { cause, instead, onlyPushed }: PictureStep,
  { picture: { rightWays } }: Pick<Words, 'picture'>,
): string | undefined => {
  if (cause === undefined) return undefined;
  if (onlyPushed === '') return rightWays.pushedLikeThis;
  if (onlyPushed !== undefined) return rightWays.pushedWith({ what: onlyPushed });
  if (instead === undefined) return rightWays[where];
  return instead === 'hex' ? rightWays.insteadOfHex : rightWays.insteadOfCombination;
};
