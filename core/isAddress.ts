import { latePattern } from './latePattern.ts';

/** Far more than any address; whatever is longer is not looked at. */
const longest = 1_000;

/** Visible characters other than those that stand around addresses: brackets, colons, commas; those too between quotes. */
const local = latePattern('^(?:[^\\s\\p{C}@<>()[\\]:;,]+|"[^\\p{C}"]+")$', 'u');
/** Names with dots between them, or the number of a machine. */
const domain = latePattern(
  '^(?:[\\p{L}\\p{M}\\p{N}_-]+(?:\\.[\\p{L}\\p{M}\\p{N}_-]+)*|\\[[\\d.]+\\]|\\[IPv6:[\\da-f:.]+\\])$',
  'iu',
);

/** An address of ASCII letters and signs, as nearly all are: it needs no properties of Unicode. */
const plain = /^[\w!#$%&'*+/=?^`{|}~.-]+@[\w-]+(?:\.[\w-]+)*$/;

/** Whether a text looks like the address of one mailbox, and nothing around it. Generous: it only finds slips. */
export function isAddress(text: string): boolean {
  if (text.length > longest) return false;
  if (plain.test(text)) return true;
  const at = text.lastIndexOf('@');
  if (at < 0) return false;
  return local().test(text.slice(0, at)) && domain().test(text.slice(at + 1));
}
