import { assertNever } from '../../core/assertNever.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useWords } from '../frame/useWords.ts';
import { useCheckDraft } from './checkDraft.ts';
import styles from './OccasionNotice.module.css';
import { confirmLinked, dismissOccasion, isOver, type Occasion, putBack, useSetAside } from './setAside.ts';

interface OccasionNoticeProps {
  /** Without one, nothing can be checked yet. */
  readonly hasWebsite: boolean;
}

/** What the person did just now: one line suffices. */
const briefly: ReadonlySet<Occasion['kind']> = new Set(['cleared', 'put-back', 'opened']);

function occasionWords(
  { drafts }: Words,
  occasion: Occasion,
  hasWebsite: boolean,
): { readonly title: string; readonly text?: string } {
  switch (occasion.kind) {
    case 'cleared':
      return { title: drafts.cleared };
    case 'opened':
      return { title: drafts.opened };
    case 'put-back':
      return { title: drafts.putBack };
    case 'linked':
      return { title: drafts.linked, text: hasWebsite ? drafts.linkedHow : drafts.linkedNoWebsite };
    case 'restored':
      return {
        title: drafts.restored,
        text: occasion.withDraft ? drafts.restoredDraft : drafts.restoredNothing,
      };
    case 'link-refused':
      return { title: drafts.linkRefused, text: drafts.refused({ why: drafts.refusals[occasion.reason] }) };
    default:
      return assertNever(occasion);
  }
}

/** Says why the fields of Check changed without being typed into, and offers the way back. */
export function OccasionNotice({ hasWebsite }: OccasionNoticeProps) {
  const words = useWords();
  const setAside = useSetAside();
  const { occasion, before } = setAside;
  const draft = useCheckDraft();
  const isDone = occasion?.kind === 'linked' && !draft.held;
  const undo = before !== undefined && <Button onPress={putBack}>{words.drafts.undo}</Button>;
  const dismiss = (
    <Button look="quiet" onPress={dismissOccasion}>
      {words.common.dismiss}
    </Button>
  );
  const isBrief = occasion !== undefined && briefly.has(occasion.kind);
  return (
    <div role="status" className={classes(styles.place, isBrief && styles.over)}>
      {isBrief && !isOver(setAside, draft) && (
        <div className={styles.brief}>
          <p>{occasionWords(words, occasion, hasWebsite).title}</p>
          {undo}
          {dismiss}
        </div>
      )}
      {occasion !== undefined && !isBrief && !isDone && (
        <Notice
          title={occasionWords(words, occasion, hasWebsite).title}
          tone={occasion.kind === 'linked' || occasion.kind === 'link-refused' ? 'caution' : 'plain'}
          icon={occasion.kind === 'link-refused' ? 'warning' : 'info'}
          actions={
            <>
              {occasion.kind === 'linked' && hasWebsite && (
                <Button look="primary" onPress={confirmLinked}>
                  {words.drafts.check}
                </Button>
              )}
              {undo}
              {occasion.kind !== 'linked' && dismiss}
            </>
          }
        >
          <p>{occasionWords(words, occasion, hasWebsite).text}</p>
        </Notice>
      )}
    </div>
  );
}
