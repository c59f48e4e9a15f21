import { utf16Of } from './utf16.ts';

type Utf16Form = 'le' | 'be' | 'le-bom' | 'be-bom';

/** A text in the forms of UTF-16 that are likely enough, in the order that they are given in with their weights. */
export const utf16Variants = (
  text: string,
  forms: readonly (readonly [form: Utf16Form, weight: number])[],
  leastWeight: number,
) =>
  forms
    .filter(([, weight]) => weight >= leastWeight)
    .map(([form, weight]) => ({
      value: utf16Of((form.endsWith('-bom') ? '\ufeff' : '') + text, form.startsWith('le') ? 'le' : 'be'),
      detail: { form },
      weight,
    }));
