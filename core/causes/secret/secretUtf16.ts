import type { SecretCause } from '../Cause.ts';
import { utf16Of } from '../helpers/utf16.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const forms = [
  { form: 'le', order: 'le', mark: '', weight: 1 },
  { form: 'be', order: 'be', mark: '', weight: 0.2 },
  { form: 'le-bom', order: 'le', mark: '\ufeff', weight: 0.2 },
  { form: 'be-bom', order: 'be', mark: '\ufeff', weight: 0.2 },
] as const;

export const secretUtf16: SecretCause = {
  id: 'secret-utf16',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 12,
  order: 20,
  variants: onKeyText((text, leastWeight) =>
    forms
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ form, order, mark, weight }) => ({
        value: utf16Of(mark + text, order),
        detail: { form },
        weight,
      })),
  ),
};
