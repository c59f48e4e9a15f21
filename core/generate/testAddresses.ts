import { isAddress } from '../isAddress.ts';

/** Domains that RFC 2606 and RFC 6761 keep for examples and tests, and tags that teams give to test mailboxes. */
export const defaultTestAddresses: readonly string[] = [
  '*@example.com',
  '*@example.org',
  '*@example.net',
  '*@*.test',
  '*+qa@*',
  '*+qa-*@*',
  '*+test@*',
  '*+test-*@*',
];

export const mostTestAddresses = 100;
const longest = 200;

/** Whether a text fits the parts of a pattern, between which any characters may stand. Linear: patterns are input too. */
function fits([first = '', ...rest]: readonly string[], text: string): boolean {
  const last = rest.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Only A to Z: other letters could become these by changing their case, and are not the same address. */
const lowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** The two sides of an address; `undefined` unless there is exactly one @ in it. */
function sidesOf(text: string): readonly [string, string] | undefined {
  const [local, domain, ...more] = lowerCase(text).split('@', 3);
  return local === undefined || domain === undefined || more.length > 0 ? undefined : [local, domain];
}

/** Tells whether a text, which may be a pattern itself, fits one of the patterns. */
function fittingOf(patterns: readonly string[]): (text: string) => boolean {
  const known = patterns.flatMap((pattern) => {
    const sides = sidesOf(pattern);
    return sides === undefined ? [] : [sides.map((side) => side.split('*'))];
  });
  return (text) => {
    const [local, domain] = (text.length > 1_000 ? undefined : sidesOf(text)) ?? [];
    if (local === undefined || domain === undefined) return false;
    return known.some(([left = [], right = []]) => fits(right, domain) && fits(left, local));
  };
}

/**
 * Tells whether an email is one of the test addresses. A pattern has one @; on either side of it `*` stands for any
 * characters but @. Letter case does not count. What is no address is no test address: it may be read as another one by
 * whoever takes it.
 */
export function testAddressesOf(patterns: readonly string[]): (email: string) => boolean {
  const isFitting = fittingOf(patterns);
  return (email) => isAddress(email) && isFitting(email);
}

/**
 * Of lists that an address has to fit one and all, the patterns that say so alone: whatever fits one of these fits
 * every list. (In a pattern that fits another one letter by letter, a `*` can only stand where the other has one.)
 */
export function commonTestAddresses(lists: readonly (readonly string[])[]): readonly string[] {
  const [only = [], ...more] = lists;
  if (more.length === 0) return only;
  const fitting = lists.map(fittingOf);
  return [...new Set(lists.flat())].filter((pattern) => fitting.every((fits) => fits(pattern)));
}

export const testAddressRefusals = ['empty', 'too-long', 'not-one-at', 'fits-everything'] as const;
type TestAddressRefusal = (typeof testAddressRefusals)[number];

/** Why a text is no pattern of test addresses; `undefined` when it is one. */
export function refusedTestAddress(pattern: string): TestAddressRefusal | undefined {
  if (pattern === '') return 'empty';
  if (pattern.length > longest) return 'too-long';
  const sides = sidesOf(pattern);
  if (sides === undefined || sides.includes('')) return 'not-one-at';
  return /[\p{L}\p{N}]/u.test(pattern) ? undefined : 'fits-everything';
}
