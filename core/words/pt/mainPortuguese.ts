import type { MainWords } from '../MainWords.ts';
import { common } from './common.ts';
import { confirmation } from './confirmation.ts';
import { faults } from './faults.ts';
import { locale } from './locale.ts';
import { menu } from './menu.ts';

export const mainPortuguese: MainWords = { language: 'pt', locale, common, confirmation, faults, menu };
