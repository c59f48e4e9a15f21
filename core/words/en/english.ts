import type { Language } from '../languages.ts';
import { common } from './common.ts';
import { locale } from './locale.ts';

/** Every text of the product in English, by area. The other languages have the same shape. */
export const english = {
  language: 'en' as Language,
  locale,
  common,
};
