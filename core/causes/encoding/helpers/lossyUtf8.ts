/** How decoders mark bytes that are no UTF-8; each measured. They agree on most digests. */
export type LossyUtf8 = 'web' | 'java' | 'php' | 'mono' | 'go' | 'go-runs' | 'ignored';

const replacement = 0xfffd;
const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** How many bytes follow a first byte; 0 where none can, because it starts no sequence. */
const trailsOf = (first: number): number =>
  first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;

/** A byte that PHP goes on with: every other one is swallowed with the bad sequence before it. */
const startsAnew = (byte: number): boolean => byte < 0x80 || (byte >= 0xc2 && byte <= 0xf4);

/** Whether a second byte makes the sequence overlong, a surrogate or too large. */
const isBarred = (first: number, second: number): boolean =>
  (first === 0xe0 && second < 0xa0) ||
  (first === 0xed && second > 0x9f) ||
  (first === 0xf0 && second < 0x90) ||
  (first === 0xf4 && second > 0x8f);

/** How many bytes from `at` on one replacement character stands for, where no valid sequence starts. */
function badBytes(bytes: Uint8Array, at: number, decoder: LossyUtf8): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const run = (most: number, goesOn: (byte: number) => boolean = isTrail): number => {
    const end = Math.min(at + 1 + most, bytes.length);
    let next = at + 1;
    while (next < end && goesOn(bytes[next] ?? 0)) next++;
    return next - at;
  };
  const trails = trailsOf(first);
  const barred = trails > 0 && isTrail(second) && isBarred(first, second);
  switch (decoder) {
    case 'go':
    case 'go-runs':
    case 'ignored':
      return 1;
    case 'php':
      return run(trails, (byte) => !startsAnew(byte));
    case 'java':
      return barred && first !== 0xed ? 1 : run(trails);
    case 'mono':
      return barred ? 2 : run(trails);
    case 'web':
      return barred ? 1 : run(trails);
  }
}

function characterAt(bytes: Uint8Array, at: number): { code: number; length: number } | undefined {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  const trails = trailsOf(first);
  if (trails === 0 || isBarred(first, bytes[at + 1] ?? 0)) return undefined;
  let code = first & (0x3f >> trails);
  for (let index = 1; index <= trails; index++) {
    const byte = bytes[at + index];
    if (byte === undefined || !isTrail(byte)) return undefined;
    code = code * 64 + (byte & 0x3f);
  }
  return { code, length: trails + 1 };
}

/** Goes through what a decoder makes of bytes, code point by code point, for as long as `visit` wants to go on. */
function decode(bytes: Uint8Array, decoder: LossyUtf8, visit: (code: number) => boolean): boolean {
  let afterBad = false;
  for (let at = 0; at < bytes.length; ) {
    const character = characterAt(bytes, at);
    const isSilent =
      character === undefined && (decoder === 'ignored' || (afterBad && decoder === 'go-runs'));
    if (!isSilent && !visit(character?.code ?? replacement)) return false;
    afterBad = character === undefined;
    at += character?.length ?? badBytes(bytes, at, decoder);
  }
  return true;
}

/** What a decoder makes of bytes as UTF-8: what it cannot read becomes U+FFFD, or nothing for `ignored`. */
export function lossyUtf8(bytes: Uint8Array, decoder: LossyUtf8): string {
  let text = '';
  decode(bytes, decoder, (code) => {
    text += String.fromCodePoint(code);
    return true;
  });
  return text;
}

/** Whether a decoder makes this text of the bytes; quick to say no. */
export function readsAs(bytes: Uint8Array, decoder: LossyUtf8, text: string): boolean {
  let at = 0;
  const agrees = decode(bytes, decoder, (code) => {
    if (text.codePointAt(at) !== code) return false;
    at += code > 0xffff ? 2 : 1;
    return true;
  });
  return agrees && at === text.length;
}

/** Whether the bytes are valid UTF-8; quick to say no. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; ) {
    const character = characterAt(bytes, at);
    if (character === undefined) return false;
    at += character.length;
  }
  return true;
};
