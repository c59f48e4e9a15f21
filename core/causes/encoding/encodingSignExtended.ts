import type { EncodingCause } from '../Cause.ts';
import { joined, joinedBytes, signedHex } from './helpers/joinedBytes.ts';
import { signExtended, withoutSigns } from './helpers/signExtended.ts';
import { isHex } from './helpers/written.ts';
import { writtenBytes } from './helpers/writtenBytes.ts';

export const encodingSignExtended: EncodingCause = {
  id: 'encoding-sign-extended',
  layer: 'encoding',
  likelihood: 7,
  order: 10,
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
};
