import type { Language } from '../languages.ts';
import { common } from './common.ts';

/** Every text of the product in English, by area. The other languages have the same shape. */
export const english = {
  language: 'en' as Language,
  /** For numbers and dates. */
  locale: 'en-GB',
  common,
};
