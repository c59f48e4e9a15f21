import type { EncodingCause, Undone } from '../Cause.ts';
import { byteLists, bytesOfList } from './helpers/byteLists.ts';
import { joined, joinedBytes, joinedDecimal, joinedSignedDecimal } from './helpers/joinedBytes.ts';

const isSigned = (text: string): boolean => /(?<!\d)-\d/.test(text);

export const encodingDecimalList: EncodingCause = {
  id: 'encoding-decimal-list',
  layer: 'encoding',
  likelihood: 12,
  order: 12,
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
    for (const value of joinedBytes(text, notation)) undone.push({ value, detail: { numbers }, weight: 0.2 });
    return undone;
  },
};
