import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import { windows1252Byte, windows1252Text } from '../helpers/windows1252.ts';
import { isAscii, latin1Byte, latin1Text, onForeign } from './helpers/charsets.ts';

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
};
