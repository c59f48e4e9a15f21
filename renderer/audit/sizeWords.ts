import type { Words } from '../../locales/Words.ts';

/** The size of a list: `12.3 MB`. */
export function sizeWords({ size, tinySize }: Words['audit']['setup'], bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 0.1 ? tinySize : size({ megabytes });
}
