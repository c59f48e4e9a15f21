import { createContext, useContext } from 'react';
import type { Words } from '../../locales/Words.ts';

/** The words of the chosen language; `main.tsx` loads them before anything is drawn. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** Every text that a component shows comes from here. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('Nothing is drawn before its words are there');
  return words;
}
