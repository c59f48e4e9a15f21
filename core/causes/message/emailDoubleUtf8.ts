import { isAscii } from '../../isAscii.ts';
import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import { windows1252Byte, windows1252Text } from '../helpers/windows1252.ts';
import { latin1Byte, latin1Text, onForeign } from './helpers/charsets.ts';

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

export const emailDoubleUtf8: MessageCause = {
  id: 'email-double-utf8',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 19,
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
};
