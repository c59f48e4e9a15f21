import { useState } from 'react';
import { signers } from '../../core/explanation/signers.ts';

let chosen = signers[0]?.language ?? '';

/** The programming language in which code is shown: the one chosen last, until the app ends. */
export function useLanguage(): readonly [language: string, choose: (language: string) => void] {
  const [language, setLanguage] = useState(chosen);
  return [
    language,
    (next) => {
      chosen = next;
      setLanguage(next);
    },
  ];
}
