import { timingSafeEqual } from 'node:crypto';
import { bytesOf } from './bytesOf.ts';

/** Whether two texts are equal, in a time that depends on their lengths only. Safe for unequal lengths. */
export function sameText(left: string, right: string): boolean {
  const a = bytesOf(left);
  const b = bytesOf(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
