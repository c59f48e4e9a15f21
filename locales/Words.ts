import type { CauseId } from '../core/causes/CauseId.ts';
import type { Language } from '../core/languages.ts';
import type { Arguments } from './Arguments.ts';
import type app from './en/app.json';
import type main from './en/main.json';
import type { CauseWords, Message } from './Message.ts';

/** What the texts of English become: a function where there are arguments, with exactly those. */
type Worded<T, Path extends string> = T extends string
  ? Path extends keyof Arguments
    ? Message<Arguments[Path]>
    : string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T & string]: Worded<T[K], Path extends '' ? K : `${Path}.${K}`> };

interface Spoken {
  readonly language: Language;
  /** For numbers and dates. */
  readonly locale: string;
}

/** The words of the main process: its menu, and the questions and faults that it tells in dialogs of the system. */
export interface MainWords extends Worded<typeof main, ''>, Spoken {}

/** Every text of the product in one language. */
export interface Words extends Worded<typeof app, ''>, MainWords {
  readonly causes: Readonly<Record<CauseId, CauseWords>>;
}
