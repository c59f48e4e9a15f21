import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretQuoted: SecretCause = {
  id: 'secret-quoted',
  layer: 'secret',
  stage: 'text',
  likelihood: 50,
  order: 7,
  variants: (secret) => [
    ...aroundKey({
      double: { before: '"', after: '"', weight: 1 },
      single: { before: "'", after: "'", weight: 0.7 },
      curly: { before: '“', after: '”', weight: 0.05 },
      backtick: { before: '`', after: '`', weight: 0.05 },
    })(secret),
    ...onKeyText((text) => [
      { value: JSON.stringify(text), detail: { which: 'double' } },
      {
        value: JSON.stringify(text).replace(/#(?=[{$@])/g, '\\#'),
        detail: { which: 'double' },
        weight: 0.3,
      },
    ])(secret),
    ...onKeyText((text) => {
      const inner = /^(["'`])(.*)\1$/s.exec(text)?.[2];
      return inner === undefined || inner === ''
        ? []
        : [{ value: inner, detail: { which: 'removed' }, weight: 0.5 }];
    })(secret),
  ],
};
