import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { EncodingCause, Material, Undone } from '../Cause.ts';
import { digestsOfNumber, type NumberForm, numberForms } from './bigIntegers.ts';
import { type ByteOrder, byteOrders } from './byteOrders.ts';
import { joined, joinedBytes, shortHex, signedHex } from './joinedBytes.ts';
import { group, groupings, groupLikeDump, groupLikeUuid, ungroup, withoutMarks } from './separated.ts';
import { signExtended, withoutSigns } from './signExtended.ts';
import { isAnyHex, isHex, isPlainText, latin1Of, writtenText } from './written.ts';

/** The digest's bytes, also where an earlier step has left them as hex. */
const writtenBytes = (written: Material): Uint8Array | undefined =>
  typeof written !== 'string' ? written : isHex(written) ? bytesOfHex(written) : undefined;

/** A hex digit on its own between separators, or after `0x`. */
const singleDigit = /(?<![0-9a-fA-F])([0-9a-fA-F])(?![0-9a-fA-FxX])/g;
const singleDigitAfter0x = /(?<=0[xX])([0-9a-fA-F])(?=$|[^0-9a-fA-F]|0[xX])/g;
const padSingleDigits = (text: string): string =>
  text.replace(/0[xX]/.test(text) ? singleDigitAfter0x : singleDigit, '0$1');

const separatorName = (between: string): string => between.trim() || 'space';

/** The digest in hex, but not as 64 small digits. */
export const hexCauses: readonly EncodingCause[] = [
  {
    id: 'encoding-uppercase-hex',
    layer: 'encoding',
    likelihood: 90,
    title: 'The signature is written with capital letters.',
    agent:
      'The letters in the signature are capitals, and Crisp’s chatbox only accepts lower-case ones. Ask the developers to lower-case the signature.',
    developer:
      'The digest was printed as upper-case hex, as C#’s Convert.ToHexString and BitConverter, Elixir’s Base.encode16 and format strings with %X do. Crisp’s chatbox takes the characters 0–9 and a–f only.',
    fix: 'Print the digest as lower-case hex, for example Convert.ToHexString(mac).ToLowerInvariant() or Base.encode16(mac, case: :lower).',
    write: (written) => {
      const text = writtenText(written);
      const changed = text.toUpperCase();
      return changed === text || !/^-?[0-9a-f]+$/i.test(text) ? [] : [{ value: changed, detail: {} }];
    },
    undo: (text, part) => {
      const shape = part === 'damaged' ? /^[^\s]{28,130}$/ : /^-?[0-9a-fA-F]+$/;
      return /[A-F]/.test(text) && shape.test(text) ? [{ value: text.toLowerCase(), detail: {} }] : [];
    },
  },
  {
    id: 'encoding-separators',
    layer: 'encoding',
    likelihood: 14,
    title: 'The signature has {separator} between its bytes.',
    agent:
      'The signature is written in groups with {separator} between them. Crisp takes it in one piece only. Ask the developers to leave the separators out.',
    developer:
      'The digest was printed byte by byte with {separator} in between, as C#’s BitConverter.ToString, openssl’s -c, Python’s hex(":") and Go’s "% x" do. Crisp takes 64 hex characters without anything between them.',
    fix: 'Take the separators out, for example BitConverter.ToString(mac).Replace("-", "").ToLowerInvariant(), or use a function that writes none, such as mac.hex() in Python.',
    labels: {
      separator: {
        '-': 'dashes',
        ':': 'colons',
        ',': 'commas',
        '.': 'full stops',
        _: 'underscores',
        ';': 'semicolons',
        '|': 'vertical bars',
        '/': 'slashes',
        space: 'spaces',
      },
    },
    write: function* (written) {
      const hex = writtenText(written);
      if (!isAnyHex(hex) || hex.length < 16) return;
      for (const grouping of groupings) {
        const { size, between, weight = size === 2 ? 1 : 0.3 } = grouping;
        yield { value: group(hex, grouping), detail: { separator: separatorName(between) }, weight };
      }
      yield { value: groupLikeDump(hex), detail: { separator: 'space' }, weight: 0.3 };
      if (hex.length === 32) yield { value: groupLikeUuid(hex), detail: { separator: '-' }, weight: 0.2 };
    },
    undo: (text, part) => {
      if (part === 'damaged' || isAnyHex(text)) return [];
      const found = ungroup(text, part);
      if (found === undefined) return [];
      return [{ value: found.joined, detail: { separator: separatorName(found.between) } }];
    },
  },
  {
    id: 'encoding-lost-zeros',
    layer: 'encoding',
    likelihood: 18,
    title: 'Zeros are missing inside the signature.',
    agent:
      'Some zeros were lost when the signature was written down, so it is too short. Ask the developers to write every part of it with two characters.',
    developer:
      'Each byte was turned into hex on its own, and bytes below 0x10 got one digit: b.toString(16) in JavaScript, dechex in PHP, Integer.toHexString in Java, "%x" in most languages. The result is too short for most emails and right for a few.',
    fix: 'Write two digits for each byte, for example b.toString(16).padStart(2, "0") or String.format("%02x", b).',
    write: (written) => {
      const separated = typeof written === 'string' && !isHex(written);
      const bytes = writtenBytes(written);
      const changed = separated
        ? written.replace(/(?<![0-9a-fA-F])0([0-9a-fA-F])(?![0-9a-fA-FxX])/g, '$1').replace(/0x0/g, '0x')
        : bytes && joined(bytes, shortHex);
      if (changed === undefined || changed === writtenText(written)) return [];
      return [{ value: changed, detail: {} }];
    },
    undo: (text, part) => {
      if (isHex(text)) {
        return part === 'whole' ? joinedBytes(text, shortHex).map((value) => ({ value, detail: {} })) : [];
      }
      if (part === 'damaged' || text.length > 400) return [];
      const padded = padSingleDigits(text);
      const grouped = withoutMarks(padded) ?? ungroup(padded, part);
      return padded === text || grouped === undefined ? [] : [{ value: padded, detail: {} }];
    },
  },
  {
    id: 'encoding-sign-extended',
    layer: 'encoding',
    likelihood: 7,
    title: 'Bytes of the signature are written as negative numbers.',
    agent:
      'The signature is too long, because parts of it were written as negative numbers. Ask the developers to write every part of it with two characters.',
    developer:
      'Bytes of 0x80 and more were taken for negative numbers before they were printed, which gives “{example}” for 0xcd: Integer.toHexString(b) in Java and Kotlin, b.toString(16) in Kotlin, printf("%02x") of a char in C.',
    fix: 'Take the byte without its sign, for example String.format("%02x", b & 0xff).',
    labels: { example: { '32': 'ffffffcd', '64': 'ffffffffffffffcd', minus: '-33' } },
    write: (written) => {
      const bytes = writtenBytes(written);
      if (bytes === undefined || bytes.every((byte) => byte < 0x80)) return [];
      return [
        { value: signExtended(bytes, 32), detail: { example: '32' } },
        { value: signExtended(bytes, 64), detail: { example: '64' }, weight: 0.1 },
        { value: joined(bytes, signedHex), detail: { example: 'minus' }, weight: 0.3 },
      ];
    },
    undo: (text, part) => {
      if (part !== 'whole' || text.length > 1_100) return [];
      if (/^[0-9a-f]*-[0-9a-f-]+$/.test(text)) {
        return joinedBytes(text, signedHex).map((value) => ({
          value,
          detail: { example: 'minus' },
          weight: 0.3,
        }));
      }
      if (!text.includes('ffffff') || !isHex(text)) return [];
      const example = /f{14}[89a-f]/.test(text) && !/(?<!f)f{6}[89a-e]/.test(text) ? '64' : '32';
      return withoutSigns(text).map((value) => ({ value, detail: { example } }));
    },
  },
  {
    id: 'encoding-hex-of-text',
    layer: 'encoding',
    likelihood: 5,
    title: 'The text of the signature was turned into hex once more.',
    agent:
      'The signature was already complete when it was converted a second time. Ask the developers to leave the second conversion out.',
    developer:
      'The digest was printed as text first, and the characters of that text were turned into hex: bin2hex(hash_hmac("sha256", …)) in PHP, hexdigest().encode().hex() in Python, Buffer.from(digest).toString("hex") in Node do this. The result has twice as many characters.',
    fix: 'Leave the second conversion out and hand on what hexdigest, digest("hex") or hash_hmac gives.',
    write: (written) => {
      const text = writtenText(written);
      if (!isPlainText(text)) return [];
      const value = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0'));
      return [{ value: value.join(''), detail: {} }];
    },
    undo: (text, part) => {
      if (!isHex(text) || text.length < 32 || part === 'damaged') return [];
      const odd = text.length % 2;
      if (odd > 0 && part === 'whole') return [];
      const bytes = bytesOfHex(part === 'end' ? text.slice(odd) : text.slice(0, text.length - odd));
      const value = bytes === undefined ? '' : latin1Of(bytes);
      return isPlainText(value) ? [{ value, detail: {} }] : [];
    },
  },
  {
    id: 'encoding-big-integer',
    layer: 'encoding',
    likelihood: 9,
    onBytes: true,
    title: 'The signature was treated as a number.',
    agent:
      'The signature was converted to a number and back, and became {form}. Ask the developers to write it down without that conversion.',
    developer:
      'The digest went through a big integer (BigInteger in Java, Kotlin and C#, big.Int in Go, int.from_bytes in Python, BigInt in JavaScript) and became {form}. A number has no leading zeros and may have a sign; a signature always has 64 hex characters.',
    fix: 'Print the bytes themselves as hex, for example HexFormat.of().formatHex(mac) in Java or hex.EncodeToString(mac) in Go.',
    labels: {
      form: {
        hex: 'a hex number that lacks its leading zeros',
        'negative-hex': 'a negative hex number',
        'leading-zero': 'a hex number with a zero in front',
        decimal: 'a decimal number',
        'negative-decimal': 'a negative decimal number',
        'base-36': 'a number in base 36',
      },
    },
    write: (written) => {
      const bytes = writtenBytes(written);
      if (bytes === undefined) return [];
      return (Object.keys(numberForms) as NumberForm[]).flatMap((form) => {
        const value = numberForms[form](bytes);
        return value === undefined ? [] : [{ value, detail: { form } }];
      });
    },
    undo: (text, part) =>
      part === 'whole'
        ? digestsOfNumber(text).map(({ bytes, form }) => ({
            value: bytes,
            detail: { form },
            // Zeros lost at the front alone: one in sixteen numbers, one in a hundred digests with small bytes.
            weight: form === 'hex' ? 4 : 1,
          }))
        : [],
  },
  {
    id: 'encoding-byte-order',
    layer: 'encoding',
    likelihood: 2,
    onBytes: true,
    title: 'The bytes of the signature are in the wrong order.',
    agent:
      'The parts of the signature were written down in the wrong order. Ask the developers to check how they print it.',
    developer:
      'The {order} before or while the digest was printed. This happens with little-endian numbers (C#’s BigInteger, int.from_bytes(…, "little") in Python), with hexdump without flags, with unpack("h*") and with strrev or Array.Reverse.',
    fix: 'Print the digest’s bytes in the order in which the HMAC gives them, for example mac.hex() in Python or Convert.ToHexString(mac) in C#.',
    labels: {
      order: {
        bytes: 'bytes were reversed',
        text: 'characters of the hex text were reversed',
        pairs: 'two bytes of each pair were exchanged',
        words: 'four bytes of each 32-bit word were reversed',
        nibbles: 'two hex digits of each byte were exchanged',
      },
    },
    write: (written) => {
      const bytes = writtenBytes(written);
      if (bytes === undefined) return [];
      const hex = writtenText(bytes);
      return (Object.keys(byteOrders) as ByteOrder[]).flatMap((order) => {
        const { turn, weight } = byteOrders[order];
        const value = bytesOfHex(turn(hex));
        return value === undefined || turn(hex) === hex ? [] : [{ value, detail: { order }, weight }];
      });
    },
    undo: (text, part) => {
      if (part !== 'whole' || !isHex(text) || text.length < 32 || text.length % 8 !== 0 || text.length > 128)
        return [];
      return (Object.keys(byteOrders) as ByteOrder[]).flatMap((order): readonly Undone[] => {
        const { turn, weight } = byteOrders[order];
        const value = bytesOfHex(turn(text));
        return value === undefined || turn(text) === text ? [] : [{ value, detail: { order }, weight }];
      });
    },
  },
];
