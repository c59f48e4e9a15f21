export interface CountedBytes {
  readonly bytes: Uint8Array;
  /** How many of them were looked at so far, each time counted. */
  looked(): number;
}

/** The bytes of a text, which count how often one is looked at: work that is the same on any machine. */
export function countedBytes(text: string): CountedBytes {
  let looked = 0;
  const bytes = new Proxy(new TextEncoder().encode(text), {
    get(target, key) {
      looked += 1;
      const value: unknown = Reflect.get(target, key, target);
      if (key === 'indexOf') {
        return (byte: number, from = 0) => {
          const at = target.indexOf(byte, from);
          looked += (at < 0 ? target.length : at) - from;
          return at;
        };
      }
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { bytes, looked: () => looked };
}
