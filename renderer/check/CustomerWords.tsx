import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { languages, nameOf } from '../../core/languages.ts';
import { customerWords } from '../../core/wording/customerWords.ts';
import type { Obstacle } from '../../core/wording/obstacleTo.ts';
import { loadWords } from '../../locales/loadWords.ts';
import type { Words } from '../../locales/Words.ts';
import { Choice } from '../components/Choice.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { useWords } from '../frame/useWords.ts';
import { Card } from './Card.tsx';
import { useLetterWords } from './useLetterWords.ts';

interface CustomerWordsProps {
  readonly diagnosis: Diagnosis;
  /** Whether the pasted text exposes something: then not all is well, however valid the signature. */
  readonly exposed: boolean;
  readonly obstacle: Obstacle | undefined;
}

/** A paragraph that can be sent to the customer as it is, in the customer's language. */
export function CustomerWords({ diagnosis, exposed, obstacle }: CustomerWordsProps) {
  const words = useWords();
  const { customer, copyCustomer, letterLanguage } = words.check.answer;
  const letter = useLetterWords();
  const written = (inWords: Words): string => customerWords({ ...diagnosis, exposed, obstacle }, inWords);
  return (
    <Card
      title={customer}
      actions={
        <>
          <Choice
            compact
            label={letterLanguage}
            options={languages.map((id) => ({ id, name: nameOf(id) }))}
            selected={letter.language}
            onSelect={letter.choose}
          />
          <CopyButton
            label={words.common.copy}
            name={copyCustomer}
            // What is chosen, also where its words are still to come.
            text={async () => written(await loadWords(letter.language))}
          />
        </>
      }
    >
      <p lang={letter.words.language}>{written(letter.words)}</p>
    </Card>
  );
}
