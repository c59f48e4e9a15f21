import { type Language, languageFor } from '../../core/languages.ts';
import { loadWords } from '../../locales/loadWords.ts';
import type { Words } from '../../locales/Words.ts';
import { createStore } from './createStore.ts';

/** The words on screen, from before the first drawing on; read them with `useWords`. */
export const shownWords = createStore<Words | undefined>(undefined);

/** The language that was asked for last: one that is loaded too late is dropped. */
let wanted: Language | undefined;

/** Shows everything in a language, at once and without losing anything that was typed. */
export async function showLanguage(language: Language): Promise<void> {
  wanted = language;
  const words = await loadWords(language);
  if (wanted !== language) return;
  document.documentElement.lang = words.language;
  shownWords.set(words);
}

/** Shows the language that was chosen in the settings, or else the system's. */
export async function showChosenLanguage(): Promise<void> {
  const language = await window.countersign.settings.get().then(
    ({ shownLanguage }) => shownLanguage,
    () => languageFor(navigator.languages),
  );
  await showLanguage(language);
}
