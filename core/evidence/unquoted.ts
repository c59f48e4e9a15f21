import { decodeText } from './decodeText.ts';
import { replacedIn } from './replacedIn.ts';
import type { Slice } from './Slice.ts';

const encodedByte = /=[0-9A-F]{2}/;
const quotedPrintable = /(?:=[0-9A-Fa-f]{2}){1,400}|=[ \t]{0,20}\r?\n/g;

/** A text in quoted-printable (RFC 2045, section 6.7), decoded; it still knows its places. */
export const unquoted = (slice: Slice): Slice =>
  replacedIn(slice, quotedPrintable, ([whole]) =>
    encodedByte.test(whole.toUpperCase())
      ? decodeText(Uint8Array.from(whole.slice(1).split('='), (byte) => Number.parseInt(byte, 16)))
      : '',
  );
