import { findSecrets, type KnownSecret } from '../../core/evidence/findSecrets.ts';
import { hidden } from './hideSecrets.ts';

/** A shorter secret may well be a word of ours: to hide it there would tell it. */
const shortest = 12;
/** A text with more holds little else. */
const most = 10_000;

/**
 * A text for people in which {@link hidden} stands in the place of each secret, in whatever notation; the rest of it stays.
 * For texts that are already made of words: of values see {@link hideSecrets}, which also hides secrets of 6 to 11
 * characters.
 */
export function hideInText(text: string, secrets: readonly KnownSecret[]): string {
  const long = secrets.filter(({ secret }) => secret.length >= shortest);
  if (long.length === 0) return text;
  const sightings = findSecrets(text, long, most);
  if (sightings.length === most) return hidden;
  let told = '';
  let end = 0;
  for (const { range } of sightings) {
    if (range.start >= end) told += text.slice(end, range.start) + hidden;
    end = Math.max(end, range.end);
  }
  return told + text.slice(end);
}
