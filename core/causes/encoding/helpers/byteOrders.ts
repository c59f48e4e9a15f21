/** What was taken in the wrong order: each is its own way back. */
export type ByteOrder = 'bytes' | 'text' | 'pairs' | 'words' | 'long-words' | 'nibbles';

const within =
  (size: number) =>
  (hex: string): string =>
    (hex.match(new RegExp(`.{1,${size}}`, 'g')) ?? [])
      .map((unit) => (unit.match(/../g) ?? []).reverse().join(''))
      .join('');

export const byteOrders: Readonly<
  Record<ByteOrder, { readonly turn: (hex: string) => string; readonly weight: number }>
> = {
  bytes: { turn: (hex) => within(hex.length)(hex), weight: 1 },
  text: { turn: (hex) => Array.from(hex).reverse().join(''), weight: 0.3 },
  pairs: { turn: within(4), weight: 0.3 },
  words: { turn: within(8), weight: 0.3 },
  'long-words': { turn: within(16), weight: 0.1 },
  nibbles: { turn: (hex) => hex.replace(/(.)(.)/g, '$2$1'), weight: 0.2 },
};
