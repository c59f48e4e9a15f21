import { useState } from 'react';
import { type Framework, frameworks } from '../../core/wording/frameworks.ts';
import type { Signer } from '../../core/wording/Signer.ts';
import { signers } from '../../core/wording/signers.ts';

const known: readonly (Signer | Framework)[] = [...signers, ...frameworks];
const options = known.map(({ language, name }) => ({ id: language, name }));

let chosen = known[0]?.language ?? '';

/** The code that is shown, and what else there is: in the language or framework chosen last, until the app ends. */
export function useSigner(): {
  readonly signer: Signer | Framework | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly choose: (language: string) => void;
} {
  const [language, setLanguage] = useState(chosen);
  return {
    signer: known.find((one) => one.language === language),
    options,
    choose: (next) => {
      chosen = next;
      setLanguage(next);
    },
  };
}
