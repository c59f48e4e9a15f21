import type { Words } from '../../locales/Words.ts';

/** How long something still takes, in whole units, rounded up: `about 12 s left`. */
export function leftWords(
  { seconds, minutes, hours }: Words['audit']['running']['left'],
  left: number,
): string {
  if (left < 60) return seconds({ count: Math.max(1, Math.ceil(left)) });
  if (left < 3_600) return minutes({ count: Math.ceil(left / 60) });
  return hours({ count: Math.ceil(left / 3_600) });
}
