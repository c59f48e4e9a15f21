import { auditErrorWords } from '../audit/auditErrorWords.ts';
import { useDropAndPaste } from '../check/useDropAndPaste.ts';
import { Button } from '../components/Button.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './EmailsFromFile.module.css';
import { chooseEmailFile, takeEmailFiles, useEmailFile } from './emailFile.ts';
import { changeGenerateDraft } from './generateDraft.ts';

const takeText = (text: string): void => changeGenerateDraft({ text });

/** Takes the emails from a list: chosen, or dropped anywhere on the page. A text that is pasted beside the fields is taken as well. */
export function EmailsFromFile() {
  const words = useWords();
  const { file } = words.generate;
  const { reading, taken, trouble } = useEmailFile();
  useDropAndPaste(takeEmailFiles, takeText);
  return (
    <div className={styles.file}>
      <Button look="quiet" isPending={reading} onPress={chooseEmailFile}>
        {file.choose}
      </Button>
      <p role="status" className={shared.note}>
        {taken !== undefined &&
          (taken.part === null ? file.taken(taken) : file.takenPart({ ...taken, part: taken.part }))}
      </p>
      <div role="alert">
        {trouble !== undefined && (
          <p className={shared.error}>
            <ErrorText
              {...(trouble.code === 'no-emails' ? file.noEmails : auditErrorWords(words, trouble))}
            />
          </p>
        )}
      </div>
    </div>
  );
}
