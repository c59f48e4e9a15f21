import { useEffect, useState } from 'react';
import { type Language, languages } from '../../core/languages.ts';
import { loadWords } from '../../locales/loadWords.ts';
import type { Words } from '../../locales/Words.ts';
import { useWords } from '../frame/useWords.ts';

/** The customer's language that was chosen last, until the app ends; none is the window's own. */
let chosen: Language | undefined;

interface LetterWords {
  readonly language: Language;
  /** Of that language; before they are loaded, those that are there already. */
  readonly words: Words;
  readonly choose: (language: string) => void;
}

/** The words for what is written to the customer, who need not read the language of the window. */
export function useLetterWords(): LetterWords {
  const shown = useWords();
  const [language, setLanguage] = useState(chosen);
  const [loaded, setLoaded] = useState<Words>();
  useEffect(() => {
    if (language === undefined) return;
    let overtaken = false;
    void loadWords(language).then((words) => {
      if (!overtaken) setLoaded(words);
    });
    return () => {
      overtaken = true;
    };
  }, [language]);
  return {
    language: language ?? shown.language,
    words: language === undefined || language === shown.language ? shown : (loaded ?? shown),
    choose(id) {
      chosen = languages.find((one) => one === id);
      setLanguage(chosen);
    },
  };
}
