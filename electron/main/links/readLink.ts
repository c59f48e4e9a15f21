import type { LinkRefusal } from '../../../contracts/command.ts';
import { err, ok, type Result } from '../../../core/Result.ts';

export const linkScheme = 'countersign';

/** What a link puts into the fields of Check; at least one of them. */
interface LinkedFields {
  readonly email: string | null;
  readonly signature: string | null;
}

/** In UTF-16 code units: of a whole link, and of each value in it. */
const longestLink = 8_000;
export const longestLinkedValue = 1_000;

const shape = /^countersign:\/\/check\/?\?([^#]*)$/i;

/** Names that somebody might give to a secret key. */
const secretLike = /secret|key|token|password/i;

/** Nothing that is invisible, turns text around, or is markup: a link must show what it fills in. */
const unreadable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}<>]/u;

/** A plus stays a plus: addresses have plus tags, and no space. Undefined when it is no UTF-8. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/**
 * Reads `countersign://check?email=…&signature=…`. Anything else in it, or anything that could mislead whoever looks
 * at the filled fields, refuses the whole link. Never throws, and never quotes what it refuses.
 */
export function readLink(link: string): Result<LinkedFields, LinkRefusal> {
  if (link.length > longestLink) return err('too-long');
  const query = shape.exec(link)?.[1];
  if (query === undefined) return err('not-check');
  const parts = query.split('&').map((part) => {
    const equals = part.indexOf('=');
    return equals < 0
      ? { name: decoded(part), value: '' }
      : { name: decoded(part.slice(0, equals)), value: decoded(part.slice(equals + 1)) };
  });
  if (parts.some(({ name }) => name !== undefined && secretLike.test(name))) return err('secret');
  const fields: { email: string | null; signature: string | null } = { email: null, signature: null };
  for (const { name, value } of parts) {
    if (name === undefined || value === undefined) return err('unreadable');
    if (name !== 'email' && name !== 'signature') return err('unknown-part');
    if (fields[name] !== null) return err('repeated');
    if (value.length > longestLinkedValue) return err('too-long');
    if (value === '' || unreadable.test(value)) return err('unreadable');
    fields[name] = value;
  }
  return ok(fields);
}

/** The link among the arguments with which the system starts a program; undefined when there is none. */
export const linkIn = (args: readonly string[]): string | undefined =>
  args.find((arg) => arg.toLowerCase().startsWith(`${linkScheme}:`));
