import type { Picture, PictureStep } from './pictureOf.ts';

const rightWays: Readonly<Record<keyof Picture, string>> = {
  email: 'should be the email as pushed',
  secret: 'should be the key as Crisp shows it',
  combined: 'should not happen',
  written: 'one step too many',
};

/** What should stand in the place of a wrong step, in a few words; nothing for a right one. */
export const rightWay = (where: keyof Picture, { cause, instead }: PictureStep): string | undefined => {
  if (cause === undefined) return undefined;
  return instead === undefined ? rightWays[where] : `instead of ${instead}`;
};
