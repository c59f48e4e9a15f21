/**
 * How values travel between the page and the main process of the stand-in: as ASCII JSON in which `undefined`,
 * odd numbers and bytes are told apart and lone surrogates survive. The caller has put the value through
 * `structuredClone` before, as Electron does; what the clone allows and this does not is refused by name.
 *
 * Both functions also run inside the page, from their source text: they may use nothing but their arguments.
 */
export function encode(value: unknown): string {
  const tag = (part: unknown): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (Object.is(part, -0)) return { number: '-0' };
    if (typeof part === 'number') return Number.isFinite(part) ? part : { number: String(part) };
    if (part === undefined) return { undefined: true };
    if (Array.isArray(part)) return { array: part.map(tag) };
    if (part instanceof Uint8Array) return { bytes: [...part] };
    if (Object.getPrototypeOf(part) === Object.prototype) {
      return { object: Object.entries(part as object).map(([key, member]) => [key, tag(member)]) };
    }
    throw new Error(`The stand-in for Electron cannot carry ${Object.prototype.toString.call(part)}.`);
  };
  return JSON.stringify(tag(value)).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

type Tagged =
  | null
  | string
  | boolean
  | number
  | { readonly number: string }
  | { readonly undefined: true }
  | { readonly array: readonly Tagged[] }
  | { readonly bytes: readonly number[] }
  | { readonly object: readonly (readonly [string, Tagged])[] };

export function decode(text: string): unknown {
  const untag = (part: Tagged): unknown => {
    if (part === null || typeof part !== 'object') return part;
    if ('number' in part) return Number(part.number);
    if ('array' in part) return part.array.map(untag);
    if ('bytes' in part) return Uint8Array.from(part.bytes);
    if ('object' in part) return Object.fromEntries(part.object.map(([key, member]) => [key, untag(member)]));
    return undefined;
  };
  return untag(JSON.parse(text));
}

/** What the main process answers to one call. */
export type Reply = { readonly value: unknown } | { readonly error: string };
