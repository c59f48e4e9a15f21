import type { Range } from './Evidence.ts';
import { saysSignature } from './saysSignature.ts';
import { thingsOfOthers } from './thingsOfOthers.ts';

const others = new RegExp(thingsOfOthers, 'iu');

/** In UTF-16 code units: a longer line says nothing of what stands in its middle. */
const longestLine = 300;

const addressAfter = /^["'<]?\s{0,3}(?:[-=]>|[:=,;|/])?\s{0,3}["'<]?[\w.+'-]{1,64}@[\w-]{1,63}\./;
const addressBefore =
  /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,20}["'>)\]]{0,2}(?:\s{0,2}\((?:\p{L}{1,12} ?)?(?:#|no\.? ?)?\d{1,12}\))?\s{0,3}(?:[-=]>|[:=,;|/])?\s{0,3}["'<([]{0,2}$/iu;

/** Before an address: whose thing it is that is told. */
const ofSomebody =
  /(?<!\p{L})(?:of|for|by|from|von|für|vom|de|del|da|do|di|pour|para|per|van|voor)\s["'<(]?$/iu;

/**
 * Whether the line on which a value stands, or the one above where it stands alone, speaks of what carries digests of
 * its own (a parcel, a backup, a commit), says nothing of a signature, and puts no email directly beside the value.
 */
export function isAmongOthers(text: string, { start, end }: Range): boolean {
  const above = text.slice(Math.max(0, start - longestLine), start);
  const below = text.slice(end, end + longestLine);
  const left = above.slice(above.lastIndexOf('\n') + 1);
  const right = below.split('\n', 1)[0] ?? '';
  const address = addressBefore.exec(left);
  if (address !== null) {
    const lead = left.slice(0, address.index);
    return ofSomebody.test(lead) && others.test(lead) && !saysSignature(lead);
  }
  if (addressBefore.test(above) || addressAfter.test(below)) return false;
  const isAlone = !/[\p{L}\d]/u.test(left + right);
  const line = isAlone ? above.slice(above.trimEnd().lastIndexOf('\n') + 1) : `${left} ${right}`;
  return others.test(line) && !saysSignature(line) && !/crisp/i.test(line);
}
