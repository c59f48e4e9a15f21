/** The shortest rest that can be a signature, or a telling part of one. */
export const shortestRest = 16;

/** A value if it is a text. */
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a text is as JSON; `undefined` where it is none. */
export function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
