import { type Fields, type Misplaced, misplacedIn } from '../../core/evidence/misplacedIn.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { changeDraft } from './checkDraft.ts';
import { paste } from './evidenceState.ts';
import styles from './PasteBox.module.css';

const wordsOf = (
  { misplaced }: Words['check'],
  found: Misplaced,
): { readonly what: string; readonly putRight: string } =>
  'field' in found ? misplaced[found.kind][found.field] : misplaced[found.kind];

/** Says beside the fields what was put where it does not belong, with one button that puts it right. */
export function MisplacedNote(fields: Fields) {
  const { check } = useWords();
  const found = misplacedIn(fields);
  const putRight = () => {
    if (found === undefined) return;
    if (found.kind !== 'more') return changeDraft({ ...found.right, unsigned: false });
    changeDraft({ [found.field]: '' });
    paste(fields[found.field]);
  };
  const words = found === undefined ? undefined : wordsOf(check, found);
  return (
    <div role="status" className={styles.told}>
      {words !== undefined && (
        <div className={classes(shared.soft, shared.ends, styles.offer)}>
          <span>{words.what}</span>
          <Button onPress={putRight}>{words.putRight}</Button>
        </div>
      )}
    </div>
  );
}
