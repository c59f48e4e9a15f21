import { bytesOf } from '../../signature/bytesOf.ts';
import type { Detail, Material, MessageCause, Variant } from '../Cause.ts';
import { utf16Of } from '../utf16.ts';
import { windows1252Byte, windows1252Text } from '../windows1252.ts';
import { onMaterial, onText } from './onText.ts';

const questionMark = 0x3f;

const latin1Byte = (character: string): number | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? code : undefined;
};

/** The low byte of each code unit: JavaScript's "latin1" and "binary" know no error. */
const lowBytes = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 0xff);

/** A byte for each code point, and something else, or nothing, where the encoding has none. */
const oneByteEach = (
  text: string,
  byteOf: (character: string) => number | undefined,
  missing: number | undefined,
): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (character) => byteOf(character) ?? missing).filter((byte) => byte !== undefined),
  );

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const latin1Text = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** The text whose UTF-8 bytes were taken for Latin-1 or Windows-1252 to give this one, if any. */
function readBack(text: string, byteOf: (character: string) => number | undefined): readonly string[] {
  const bytes = Array.from(text, byteOf).filter((byte) => byte !== undefined);
  if (isAscii(text) || bytes.length < Array.from(text).length) return [];
  try {
    return [strict.decode(Uint8Array.from(bytes))];
  } catch {
    return [];
  }
}

const isLossless = ({ value, detail }: { readonly value: Uint8Array; readonly detail: Detail }): boolean =>
  detail.form === 'low-bytes' || value.some((byte) => byte > 0x7f);

/** Runs a mistake that text with other than ASCII characters alone can show, and bytes of any kind. */
const onForeign = (make: (material: Material) => Iterable<Variant>) =>
  onMaterial((email) => (typeof email === 'string' && isAscii(email) ? [] : make(email)));

const notAscii = /[^\0-\x7f]/gu;

/**
 * The characters of the email were turned into other bytes than UTF-8. All of them are of the stage `text`: what
 * works on bytes, such as hashing and Base64, may follow them, and what works on text yields nothing for bytes.
 */
export const charsetCauses: readonly MessageCause[] = [
  {
    id: 'email-utf16',
    layer: 'message',
    stage: 'text',
    likelihood: 12,
    title: 'The email was signed as UTF-16 text ({form}).',
    agent:
      'Computers can store the letters of a text in several ways, and when the website signed the email it used another way than Crisp does. Ask the developers to use UTF-8 for signing.',
    developer:
      'The HMAC was fed the email’s UTF-16 bytes ({form}) instead of its UTF-8 bytes: Encoding.Unicode in C#, Get-Content and strings in PowerShell, getBytes("UTF-16") in Java, NVARCHAR columns in SQL Server.',
    fix: 'Encode the email as UTF-8: Encoding.UTF8.GetBytes(email) in C#, email.getBytes(StandardCharsets.UTF_8) in Java.',
    labels: {
      form: {
        le: 'little-endian',
        be: 'big-endian',
        'le-bom': 'little-endian with a byte order mark',
        'be-bom': 'big-endian with a byte order mark',
      },
    },
    variants: onText((text) => [
      { value: utf16Of(text, 'le'), detail: { form: 'le' }, weight: 1 },
      { value: utf16Of(`\ufeff${text}`, 'le'), detail: { form: 'le-bom' }, weight: 0.2 },
      { value: utf16Of(`\ufeff${text}`, 'be'), detail: { form: 'be-bom' }, weight: 0.2 },
      { value: utf16Of(text, 'be'), detail: { form: 'be' }, weight: 0.15 },
    ]),
  },
  {
    id: 'email-latin1',
    layer: 'message',
    stage: 'text',
    likelihood: 10,
    title: 'The email was signed in an older character encoding, {form}, instead of UTF-8.',
    agent:
      'The email has letters beyond plain English ones, and the website stored them in an older form when it signed the email. Ask the developers to use UTF-8 for signing.',
    developer:
      'The HMAC was fed the email’s bytes in an older encoding, {form}, instead of UTF-8. Usual sources are update(email, "latin1") or "binary" in Node, utf8_decode in PHP, getBytes without a charset in older Java, and databases that are not UTF-8.',
    fix: 'Encode the email as UTF-8: update(email, "utf8") in Node, email.getBytes(StandardCharsets.UTF_8) in Java, email.encode("utf-8") in Python.',
    labels: {
      form: {
        latin1: 'Latin-1 with ? for what it lacks',
        'low-bytes': 'the low byte of each character ("latin1" and "binary" in Node)',
        'windows-1252': 'Windows-1252 with ? for what it lacks',
        'latin1-without': 'Latin-1 without what it lacks',
        'windows-1252-without': 'Windows-1252 without what it lacks',
      },
    },
    variants: onText((text) =>
      isAscii(text)
        ? []
        : [
            { value: oneByteEach(text, latin1Byte, questionMark), detail: { form: 'latin1' }, weight: 1 },
            { value: lowBytes(text), detail: { form: 'low-bytes' }, weight: 0.8 },
            {
              value: oneByteEach(text, windows1252Byte, questionMark),
              detail: { form: 'windows-1252' },
              weight: 0.6,
            },
            {
              value: oneByteEach(text, latin1Byte, undefined),
              detail: { form: 'latin1-without' },
              weight: 0.1,
            },
            {
              value: oneByteEach(text, windows1252Byte, undefined),
              detail: { form: 'windows-1252-without' },
              weight: 0.1,
            },
          ].map((variant) => ({
            ...variant,
            // Where nothing is left beyond ASCII, that letters were lost says it better.
            weight: isLossless(variant) ? variant.weight : variant.weight / 10,
          })),
    ),
  },
  {
    id: 'email-double-utf8',
    layer: 'message',
    stage: 'text',
    likelihood: 10,
    title: 'The letters of the email were {change} when it was signed ({form}).',
    agent:
      'The email has letters beyond plain English ones, and the signed text and the email that Crisp was given differ in them: one of the two is garbled (Ã© in the place of é). Ask the developers to use the same, ungarbled text for both.',
    developer:
      'The signed text is the pushed email {change} ({form}): UTF-8 bytes were read as one-byte characters and encoded once more. Usual sources are utf8_encode on text that is UTF-8 already, digest("binary") handed to update in Node, and a connection to the database with the wrong charset.',
    fix: 'Leave out the second encoding: remove utf8_encode (or mb_convert_encoding from ISO-8859-1), and set the charset of the database connection to utf8mb4.',
    labels: {
      change: { encoded: 'encoded as UTF-8 twice', decoded: 'repaired from being encoded twice' },
      form: {
        latin1: 'by way of Latin-1',
        'windows-1252': 'by way of Windows-1252',
        'windows-1252-strict': 'by way of Windows-1252, with � for its five free places',
      },
    },
    variants: onForeign((email) => {
      const bytes = bytesOf(email);
      const text = typeof email === 'string' ? email : '';
      return [
        { value: latin1Text(bytes), detail: { change: 'encoded', form: 'latin1' }, weight: 1 },
        { value: windows1252Text(bytes), detail: { change: 'encoded', form: 'windows-1252' }, weight: 0.5 },
        {
          value: windows1252Text(bytes).replace(/[\u0080-\u009f]/g, '\ufffd'),
          detail: { change: 'encoded', form: 'windows-1252-strict' },
          weight: 0.3,
        },
        ...readBack(text, latin1Byte).map((value) => ({
          value,
          detail: { change: 'decoded', form: 'latin1' },
          weight: 0.5,
        })),
        ...readBack(text, windows1252Byte).map((value) => ({
          value,
          detail: { change: 'decoded', form: 'windows-1252' },
          weight: 0.5,
        })),
      ];
    }),
  },
  {
    id: 'email-replacement-character',
    layer: 'message',
    stage: 'text',
    likelihood: 4,
    title: 'Letters of the email were lost and became � before it was signed.',
    agent:
      'The email has letters beyond plain English ones, and the website lost them before it signed the email: each became the sign �. Ask the developers to read the email as UTF-8.',
    developer:
      'The signed text has U+FFFD {form}. Bytes were decoded with the wrong character encoding, and what could not be read was replaced without an error.',
    fix: 'Decode with the encoding that the bytes have, and let errors be errors: new TextDecoder("utf-8", { fatal: true }), bytes.decode("utf-8") without errors="replace".',
    labels: {
      form: {
        'as-utf8': 'where Latin-1 bytes were read as UTF-8',
        'each-byte': 'for each byte beyond ASCII',
        'each-character': 'for each character beyond ASCII',
        raw: 'where raw bytes were read as UTF-8',
      },
    },
    variants: onForeign((email) =>
      typeof email === 'string'
        ? [
            {
              value: lossy.decode(oneByteEach(email, latin1Byte, questionMark)),
              detail: { form: 'as-utf8' },
              weight: 1,
            },
            { value: lossy.decode(lowBytes(email)), detail: { form: 'as-utf8' }, weight: 0.5 },
            {
              value: latin1Text(bytesOf(email)).replace(notAscii, '\ufffd'),
              detail: { form: 'each-byte' },
              weight: 0.6,
            },
            { value: email.replace(notAscii, '\ufffd'), detail: { form: 'each-character' }, weight: 0.5 },
          ]
        : [{ value: lossy.decode(email), detail: { form: 'raw' }, weight: 1 }],
    ),
  },
  {
    id: 'email-ascii-question-marks',
    layer: 'message',
    stage: 'text',
    likelihood: 5,
    title: 'Letters of the email {form} before it was signed.',
    agent:
      'The email has letters beyond plain English ones, and they {form} before the website signed the email. Ask the developers to use UTF-8 all the way.',
    developer:
      'In the signed text the characters beyond ASCII {form}. They were written in an encoding that does not have them: Encoding.ASCII in C#, US_ASCII in Java, encode("ascii", "replace") in Python, a Latin column in MySQL.',
    fix: 'Encode and store the email as UTF-8: Encoding.UTF8.GetBytes(email), email.getBytes(StandardCharsets.UTF_8), email.encode("utf-8").',
    labels: {
      form: {
        'each-character': 'were replaced by question marks',
        'each-unit': 'were replaced by a question mark for each UTF-16 unit',
        'each-byte': 'were replaced by a question mark for each byte',
        removed: 'were left out',
      },
    },
    variants: onText((text) => [
      { value: text.replace(notAscii, '?'), detail: { form: 'each-character' }, weight: 1 },
      {
        value: text.replace(notAscii, (character) => '?'.repeat(character.length)),
        detail: { form: 'each-unit' },
        weight: 0.4,
      },
      {
        value: latin1Text(bytesOf(text)).replace(notAscii, '?'),
        detail: { form: 'each-byte' },
        weight: 0.2,
      },
      { value: text.replace(notAscii, ''), detail: { form: 'removed' }, weight: 0.4 },
    ]),
  },
];
