import { base64Lines, base64Of, bytesOfBase64, bytesOfBase64Part, toUrlSafe } from '../base64.ts';
import type { EncodingCause, Material, Part, Undone, Variant } from '../Cause.ts';
import { type Base32Alphabet, base32Of, bytesOfBase32 } from './base32.ts';
import { isPlainText, isSurelyHex, latin1Of, writtenText } from './written.ts';

const unpadded = (text: string): string => text.replace(/=+$/, '');
const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** What encoders make of a Base64 text besides the text itself: no padding, a line break after it or within. */
function* base64Forms(text: string): Generator<Variant> {
  yield { value: text, detail: {} };
  if (text.endsWith('=')) yield { value: unpadded(text), detail: {}, weight: 0.2 };
  yield { value: `${text}\n`, detail: {}, weight: 0.2 };
  for (const length of base64Lines.filter((line) => line < text.length)) {
    const lines = text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
    yield { value: lines.join('\n'), detail: {}, weight: 0.1 };
    yield { value: `${lines.join('\n')}\n`, detail: {}, weight: 0.1 };
    yield { value: `${lines.join('\r\n')}\r\n`, detail: {}, weight: 0.05 };
  }
}

/** The bytes that a text, or a part of one, stands for: one way for a whole text, several where its end was kept. */
function base64Readings(text: string, part: Part, kind: 'standard' | 'url-safe'): readonly Uint8Array[] {
  if (isSurelyHex(text)) return [];
  if (part === 'whole')
    return [bytesOfBase64(text, kind) ?? []].filter((bytes) => bytes instanceof Uint8Array);
  if (part === 'damaged') return [];
  const digits = unpadded(text.replace(/\s+$/, ''));
  const padding = text.length - digits.length;
  const spares = part === 'start' ? [0] : padding === 1 ? [3] : padding === 2 ? [2] : [3, 2, 0];
  return spares.flatMap((spare) => bytesOfBase64Part(digits, part, spare) ?? []);
}

/** ASP.NET's `UrlTokenEncode` writes the number of missing `=` in their place. */
function tokenBytes(text: string): Uint8Array | undefined {
  const digits = text.slice(0, -1);
  const padding = (4 - (digits.length % 4)) % 4;
  return text.endsWith(String(padding)) ? bytesOfBase64(digits, 'url-safe') : undefined;
}

const bytesAsText = (bytes: Uint8Array): readonly string[] => {
  const text = latin1Of(bytes);
  return isPlainText(text) ? [text] : [];
};

const base32Alphabets: readonly Base32Alphabet[] = ['standard', 'hex'];

function* base32Forms(bytes: Uint8Array, alphabet: Base32Alphabet): Generator<Variant> {
  const weight = alphabet === 'standard' ? 1 : 0.1;
  const text = base32Of(bytes, alphabet);
  const forms = new Set([text, unpadded(text), text.toLowerCase(), unpadded(text).toLowerCase()]);
  for (const value of forms)
    yield { value, detail: { alphabet }, weight: weight * (value === text ? 1 : 0.3) };
}

const isBytes = (written: Material): written is Uint8Array => typeof written !== 'string';

/** The digest, or its text, in Base64 and its relatives. */
export const baseCauses: readonly EncodingCause[] = [
  {
    id: 'encoding-base64',
    layer: 'encoding',
    likelihood: 110,
    title: 'The signature is written in Base64.',
    agent:
      'The signature is written in another notation (Base64) than the one that Crisp takes (hex). Ask the developers to change the notation.',
    developer:
      'The digest was printed as Base64, the default of Ruby’s Base64, PHP’s base64_encode(hash_hmac(…, true)), C#’s Convert.ToBase64String and of many examples for other services. Crisp takes 64 lower-case hex characters.',
    fix: 'Print the digest as hex, for example digest("hex") instead of digest("base64").',
    write: (written) => (isBytes(written) ? base64Forms(base64Of(written)) : []),
    undo: (text, part) => base64Readings(text, part, 'standard').map((value) => ({ value, detail: {} })),
  },
  {
    id: 'encoding-base64url',
    layer: 'encoding',
    likelihood: 40,
    title: 'The signature is written in URL-safe Base64.',
    agent:
      'The signature is written in another notation (URL-safe Base64) than the one that Crisp takes (hex). Ask the developers to change the notation.',
    developer:
      'The digest was printed as Base64 with the URL-safe alphabet, as Node’s digest("base64url"), Python’s urlsafe_b64encode and Go’s base64.URLEncoding do. Crisp takes 64 lower-case hex characters.',
    fix: 'Print the digest as hex, for example digest("hex") instead of digest("base64url").',
    write: function* (written) {
      if (!isBytes(written)) return;
      const text = toUrlSafe(base64Of(written));
      const token = `${unpadded(text)}${(4 - (unpadded(text).length % 4)) % 4}`;
      yield { value: token, detail: {}, weight: 0.05 };
      if (!/[-_]/.test(text)) return;
      yield { value: unpadded(text), detail: {} };
      if (text.endsWith('=')) yield { value: text, detail: {}, weight: 0.7 };
    },
    undo: (text, part) => {
      const readings = /[-_]/.test(text) ? base64Readings(text, part, 'url-safe') : [];
      const token = part === 'whole' && /^[\w-]{20,}[0-2]$/.test(text) ? tokenBytes(text) : undefined;
      const undone: Undone[] = readings.map((value) => ({ value, detail: {} }));
      return token === undefined || isSurelyHex(text)
        ? undone
        : [...undone, { value: token, detail: {}, weight: 0.05 }];
    },
  },
  {
    id: 'encoding-base64-of-hex',
    layer: 'encoding',
    likelihood: 25,
    title: 'The text of the signature was encoded in Base64 once more.',
    agent:
      'The signature was packed into another notation (Base64) after it was made. Ask the developers to leave that step out.',
    developer:
      'The digest was printed as text first, and that text was put through Base64: base64_encode(hash_hmac("sha256", …)) without the last argument true, btoa(hexDigest) or Base64.encode64(hexdigest) do this. Crisp takes the hex text itself.',
    fix: 'Leave the Base64 step out and hand on what hexdigest, digest("hex") or hash_hmac gives.',
    write: (written) => {
      const text = writtenText(written);
      return isPlainText(text) ? base64Forms(base64Of(asciiBytes(text))) : [];
    },
    undo: (text, part) =>
      text.length < 16
        ? []
        : base64Readings(text, part, 'standard')
            .flatMap(bytesAsText)
            .map((value) => ({ value, detail: {} })),
  },
  {
    id: 'encoding-base32',
    layer: 'encoding',
    likelihood: 3,
    title: 'The signature is written in Base32.',
    agent:
      'The signature is written in another notation (Base32) than the one that Crisp takes (hex). Ask the developers to change the notation.',
    developer:
      'The digest was printed as Base32, as Python’s base64.b32encode or Elixir’s Base.encode32 do. Crisp takes 64 lower-case hex characters.',
    fix: 'Print the digest as hex, for example hmac.new(key, email, hashlib.sha256).hexdigest() in Python or Base.encode16(mac, case: :lower) in Elixir.',
    write: function* (written) {
      if (isBytes(written)) for (const alphabet of base32Alphabets) yield* base32Forms(written, alphabet);
    },
    undo: (text, part) => {
      if (isSurelyHex(text) || text.length < 20 || part === 'end' || part === 'damaged') return [];
      return base32Alphabets.flatMap((alphabet) => {
        const value = bytesOfBase32(text, alphabet, part === 'start');
        return value === undefined
          ? []
          : [{ value, detail: { alphabet }, weight: alphabet === 'hex' ? 0.1 : 1 }];
      });
    },
  },
];
