import type { EncodingCause } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { asciiBytes, writtenText } from './helpers/written.ts';

export const encodingObjectRepr: EncodingCause = {
  id: 'encoding-object-repr',
  layer: 'encoding',
  likelihood: 12,
  order: 15,
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
};
