/** Characters that nobody sees, the usual ones first. */
export const invisibleCharacters: readonly string[] = Array.from(
  '\u200b\ufeff\u00ad\u2060\u200d\u200c\u200e\u200f\0\u202a\u202c\u202d\u202e\u202b\u2066\u2067\u2068\u2069\u2061\u2062\u2063\u2064\u180e\u034f\u061c\ufe0f\u3164\u2800',
);

const usual: ReadonlySet<string> = new Set(invisibleCharacters.slice(0, 18));

/** Those of which two get into one text, each anywhere. */
const commonest = invisibleCharacters.slice(0, 4);

/** Where code that breaks long lines puts them: around every @ and dot. */
const breakable = [/@/g, /\./g, /[@.]/g];
const beside: readonly (readonly [before: boolean, after: boolean])[] = [
  [true, false],
  [false, true],
  [true, true],
];

/** A text with one of them, or the same twice, at each of its places, with any two around it, and around its signs. */
export function* withInvisibles(text: string): Iterable<{
  readonly value: string;
  readonly added: string;
  readonly where: 'before' | 'after' | 'around' | 'inside';
}> {
  for (const one of invisibleCharacters) {
    for (let at = 0; at <= text.length; at++) {
      const where = at === 0 ? 'before' : at === text.length ? 'after' : 'inside';
      yield { value: text.slice(0, at) + one + text.slice(at), added: one, where };
      if (where !== 'inside')
        yield { value: text.slice(0, at) + one + one + text.slice(at), added: one, where };
    }
    for (const other of usual.has(one) ? usual : []) {
      yield { value: one + text + other, added: one + other, where: 'around' };
      yield { value: text + one + other, added: one + other, where: 'after' };
      yield { value: one + other + text, added: one + other, where: 'before' };
    }
    for (const sign of usual.has(one) ? breakable : []) {
      for (const [before, after] of beside) {
        const put = (found: string): string => (before ? one : '') + found + (after ? one : '');
        const value = text.replace(sign, put);
        if (value !== text) yield { value, added: one, where: 'inside' };
      }
    }
  }
  for (const one of commonest) {
    for (let first = 0; first < text.length; first++) {
      for (let second = first + 1; second <= text.length; second++) {
        const value = text.slice(0, first) + one + text.slice(first, second) + one + text.slice(second);
        yield { value, added: one, where: first === 0 && second === text.length ? 'around' : 'inside' };
      }
    }
  }
}
