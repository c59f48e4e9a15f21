import { createContext, useContext } from 'react';
import { english } from '../../core/words/en/english.ts';
import type { Words } from '../../core/words/Words.ts';

/** The words of the chosen language; `main.tsx` loads them before anything is drawn. */
export const WordsContext = createContext<Words>(english);

/** Every text that a component shows comes from here. */
export const useWords = (): Words => useContext(WordsContext);
