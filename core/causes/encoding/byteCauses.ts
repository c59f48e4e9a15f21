import { bytesOf } from '../../signature/bytesOf.ts';
import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import { hexOf } from '../../signature/hexOf.ts';
import { bytesReprs } from '../bytesReprs.ts';
import type { EncodingCause, Undone, Variant } from '../Cause.ts';
import { byteLists, bytesOfList } from './byteLists.ts';
import { joined, joinedBytes, joinedDecimal, joinedSignedDecimal } from './joinedBytes.ts';
import { type QuotedForm, quotedForms, unquoteBytes } from './quotedBytes.ts';
import { rawTexts, readRawText } from './rawText.ts';
import { isHex, isPlainText, latin1Of, textOfUtf8, writtenText } from './written.ts';

const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const isSigned = (text: string): boolean => /(?<!\d)-\d/.test(text);

/** Raw bytes that became UTF-8 text whose hex was printed: the text, or `undefined` for ordinary hex. */
function rawTextOfHex(hex: string): string | undefined {
  if (!isHex(hex) || hex.length % 2 > 0 || hex.length < 32) return undefined;
  const text = textOfUtf8(bytesOfHex(hex) ?? new Uint8Array());
  return text === undefined || isPlainText(text) ? undefined : text;
}

/** The digest’s bytes, printed in another way than as hex, or not printed at all. */
export const byteCauses: readonly EncodingCause[] = [
  {
    id: 'encoding-raw-bytes',
    layer: 'encoding',
    likelihood: 18,
    onBytes: true,
    title: 'The signature consists of raw bytes that were taken for text.',
    agent:
      'The signature was never written down in letters and digits, so it shows as strange characters. Ask the developers to write it as hex.',
    developer:
      'The digest’s bytes were used as a text ({form}): hash_hmac(…, true) in PHP, digest() without "hex" in Node, digest() in Python and Ruby, new String(mac) in Java, string(mac) in Go. Crisp takes 64 lower-case hex characters.',
    fix: 'Print the bytes as hex, for example hash_hmac("sha256", $email, $secretKey) without the last argument true, or digest("hex").',
    labels: {
      form: {
        latin1: 'one character for each byte, as in Latin-1',
        'windows-1252': 'one character for each byte, as in Windows-1252',
        utf8: 'as UTF-8, with replacement characters for what is none',
        utf16: 'as UTF-16, two bytes for each character',
        ascii: 'as ASCII, with replacement characters for all other bytes',
        'question-marks': 'as ASCII, with question marks for all other bytes',
        'seven-bits': 'as ASCII, without the highest bit of each byte',
        'signed-char': 'each byte cast to a character with its sign',
        surrogates: 'with escaped surrogates for all bytes that are no UTF-8',
        dropped: 'as UTF-8, without all bytes that are none',
        'utf8-of-latin1': 'one character for each byte, encoded as UTF-8 after that',
      },
    },
    write: function* (written): Generator<Variant> {
      if (typeof written === 'string') return;
      for (const { form, read, weight } of rawTexts) {
        const value = read(written);
        yield { value, detail: { form }, weight };
      }
      // Put into UTF-8 after that, and only then printed as hex.
      yield { value: bytesOf(latin1Of(written)), detail: { form: 'utf8-of-latin1' }, weight: 0.3 };
    },
    undo: (text, part) => {
      const inHex = part === 'whole' ? rawTextOfHex(text) : undefined;
      return readRawText(inHex ?? text, part).map(({ value, form }) => ({
        value,
        detail: { form: inHex !== undefined && form === 'latin1' ? 'utf8-of-latin1' : form },
        weight: rawTexts.find((raw) => raw.form === form)?.weight ?? 0.3,
      }));
    },
  },
  {
    id: 'encoding-bytes-repr',
    layer: 'encoding',
    likelihood: 14,
    title: 'The signature is wrapped in a programming language’s notation for bytes.',
    agent:
      'The signature carries decoration that only programmers see, such as b’…’. Ask the developers to take the decoration off.',
    developer:
      'A value of bytes was printed as {form} prints it, with quotes and escapes, instead of being decoded. str(value) and f-strings of bytes in Python do this, inspect in Ruby and %q in Go. Crisp takes the 64 hex characters alone.',
    fix: 'Use a text from the start, for example hmac.new(key, email, hashlib.sha256).hexdigest(), or decode the bytes: base64.b64encode(mac).decode() is text, str(…) of bytes is not.',
    labels: {
      form: {
        python: 'Python',
        'python-bytearray': 'Python’s bytearray',
        ruby: 'Ruby’s inspect',
        go: 'Go’s %q',
      },
    },
    write: function* (written) {
      const bytes = typeof written === 'string' ? asciiBytes(written) : written;
      if (typeof written === 'string' && !isPlainText(written)) return;
      const forms: readonly QuotedForm[] =
        typeof written === 'string'
          ? ['python', 'python-bytearray']
          : ['python', 'python-bytearray', 'ruby', 'go'];
      for (const form of forms) {
        yield { value: quotedForms[form](bytes), detail: { form }, weight: form === 'python' ? 1 : 0.2 };
      }
      if (typeof written !== 'string') yield { value: `b'${hexOf(written)}'`, detail: { form: 'python' } };
    },
    undo: (text, part) => {
      if (part === 'end' || part === 'damaged' || text.length > 1_000) return [];
      const found = unquoteBytes(text, part === 'start');
      if (found === undefined) return [];
      return [
        { value: found.value, detail: { form: found.form }, weight: found.form === 'python' ? 1 : 0.2 },
      ];
    },
  },
  {
    id: 'encoding-decimal-list',
    layer: 'encoding',
    likelihood: 12,
    title: 'The signature is written as a list of numbers.',
    agent:
      'The signature is written as numbers, one for each of its parts. Crisp takes another notation (hex). Ask the developers to change the notation.',
    developer:
      'The digest’s bytes were printed as {numbers} numbers: Arrays.toString in Java, fmt.Sprint in Go, inspect in Elixir, String(uint8Array) or JSON.stringify(buffer) in JavaScript, list(digest) in Python. Crisp takes 64 lower-case hex characters.',
    fix: 'Print the bytes as hex, for example HexFormat.of().formatHex(mac), hex.EncodeToString(mac) or Base.encode16(mac, case: :lower).',
    labels: { numbers: { signed: 'signed', unsigned: 'unsigned' } },
    write: function* (written) {
      if (typeof written === 'string') return;
      for (const { print, weight } of byteLists) {
        const value = print(written);
        yield { value, detail: { numbers: isSigned(value) ? 'signed' : 'unsigned' }, weight };
      }
      yield { value: joined(written, joinedDecimal), detail: { numbers: 'unsigned' }, weight: 0.2 };
      yield { value: joined(written, joinedSignedDecimal), detail: { numbers: 'signed' }, weight: 0.1 };
    },
    undo: (text, part) => {
      const list = bytesOfList(text, part);
      const undone: Undone[] =
        list === undefined
          ? []
          : [{ value: list, detail: { numbers: isSigned(text) ? 'signed' : 'unsigned' } }];
      if (part !== 'whole' || text.length > 256 || !/^[0-9-]+$/.test(text)) return undone;
      const numbers = text.includes('-') ? 'signed' : 'unsigned';
      const notation = numbers === 'signed' ? joinedSignedDecimal : joinedDecimal;
      for (const value of joinedBytes(text, notation))
        undone.push({ value, detail: { numbers }, weight: 0.2 });
      return undone;
    },
  },
  {
    id: 'encoding-object-repr',
    layer: 'encoding',
    likelihood: 12,
    title: 'An object was printed in the place of the signature.',
    agent:
      'The website handed on the description of a program’s object instead of the signature. Ask the developers to hand on the signature itself.',
    developer:
      'The text is what {language} prints for an object: of the bytes of a digest, or of the HMAC object from which no digest was taken yet. It does not depend on the email, or holds the digest only in part.',
    fix: 'Take the digest from the object and print it as hex, for example hmac.digest("hex") in Node, h.hexdigest() with its parentheses in Python or HexFormat.of().formatHex(mac.doFinal(email)) in Java.',
    labels: {
      language: {
        java: 'Java or Kotlin',
        python: 'Python',
        ruby: 'Ruby',
        node: 'Node',
        csharp: 'C#',
        go: 'Go',
        elixir: 'Elixir',
      },
    },
    write: (written) => {
      const bytes = typeof written === 'string' ? asciiBytes(writtenText(written)) : written;
      return [
        { value: '[B@47987356', detail: { language: 'java' } },
        { value: bytesReprs['node-buffer']?.print(bytes) ?? '', detail: { language: 'node' } },
        { value: '<hmac.HMAC object at 0x7fd1575fd7b0>', detail: { language: 'python' } },
        {
          value: '<sha256 _hashlib.HASH object @ 0x7fd15763a270>',
          detail: { language: 'python' },
          weight: 0.3,
        },
        { value: 'System.Byte[]', detail: { language: 'csharp' }, weight: 0.5 },
        { value: 'javax.crypto.Mac@6cd28fa7', detail: { language: 'java' }, weight: 0.3 },
      ];
    },
    // Only its shape tells: suspectsOf names it.
    undo: () => [],
  },
];
