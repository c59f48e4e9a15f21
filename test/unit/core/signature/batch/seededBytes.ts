/** Bytes that look random and are the same in every run: xorshift32 from a seed that is not zero. */
export function seededBytes(seed: number): (length: number) => Uint8Array {
  let state = seed | 0;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 8;
  };
  return (length) => Uint8Array.from({ length }, next);
}
