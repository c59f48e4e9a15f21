import type { EncodingCause } from '../Cause.ts';
import { writtenText } from './helpers/written.ts';

export const encodingUppercaseHex: EncodingCause = {
  id: 'encoding-uppercase-hex',
  layer: 'encoding',
  likelihood: 90,
  order: 1,
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
};
