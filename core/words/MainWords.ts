import type { Words } from './Words.ts';

/** The words of the main process: its menu, and the questions and faults that it tells in dialogs of the system. */
export type MainWords = Pick<Words, 'language' | 'locale' | 'common' | 'menu' | 'faults' | 'confirmation'>;
