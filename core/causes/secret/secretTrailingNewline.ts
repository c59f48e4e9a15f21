import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';

export const secretTrailingNewline: SecretCause = {
  id: 'secret-trailing-newline',
  layer: 'secret',
  stage: 'text',
  besideUnusual: 'after',
  likelihood: 80,
  order: 5,
  variants: aroundKey({
    LF: { after: '\n', weight: 1 },
    CRLF: { after: '\r\n', weight: 0.4 },
    CR: { after: '\r', weight: 0.2 },
    '2 × LF': { after: '\n\n', weight: 0.05 },
  }),
  unusual: aroundKey(
    Object.fromEntries(
      [2, 3, 4].flatMap((times) =>
        Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' }).map(([which, end]) => [
          `${times} × ${which}`,
          { after: end.repeat(times), weight: 0.1 / times },
        ]),
      ),
    ),
  ),
};
