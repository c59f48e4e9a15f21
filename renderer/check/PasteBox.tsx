import { type ClipboardEvent, lazy, Suspense, useId, useRef } from 'react';
import type { PasteView } from '../../contracts/evidence.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { DropCover } from '../components/DropCover.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import fields from '../components/field.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { changeDraft } from './checkDraft.ts';
import { EvidenceCandidates } from './EvidenceCandidates.tsx';
import { EvidenceExcerpt } from './EvidenceExcerpt.tsx';
import {
  clearEvidence,
  type EvidenceState,
  openFile,
  type Pasted,
  paste,
  pasteFile,
  takeCandidate,
} from './evidenceState.ts';
import { evidenceTroubleWords } from './evidenceTroubleWords.ts';
import { isUsed } from './fieldsAfter.ts';
import styles from './PasteBox.module.css';
import { useDropAndPaste } from './useDropAndPaste.ts';

// Loaded where there is a list: few texts are one.
const ListOffer = lazy(async () => ({ default: (await import('./ListOffer.tsx')).ListOffer }));

interface PasteBoxProps {
  readonly evidence: EvidenceState;
  readonly websites: readonly WebsiteView[];
  readonly website: WebsiteView;
  readonly draft: { readonly email: string; readonly signature: string };
  /** The last answer that the website's secret key gave; `undefined` where it gave none. */
  readonly answered: object | undefined;
}

const takeFiles = ([file]: readonly File[]): void => {
  if (file !== undefined) void pasteFile(file);
};

/** One box for anything that holds an email and a signature, and what was found in it. */
export function PasteBox({ evidence, websites, website, draft, answered }: PasteBoxProps) {
  const { pasted, view, trouble, chosen } = evidence;
  const words = useWords();
  const texts = words.check.paste;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const held = useDropAndPaste(takeFiles, paste);

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const [file] = event.clipboardData.files;
    if (text === '' && file !== undefined) void pasteFile(file);
    if (text === '' || event.currentTarget.value !== '') return;
    event.preventDefault();
    paste(text);
  };
  const clear = () => {
    clearEvidence();
    requestAnimationFrame(() => box.current?.focus());
  };

  const taken = pasted !== undefined && !pasted.typed;
  const candidate = view?.candidates[chosen];
  return (
    <section aria-label={texts.region} className={classes(shared.stack, styles.paste)}>
      {held && <DropCover />}
      <div className={styles.head}>
        {taken ? (
          <h2 className={fields.label}>{pasted.name ?? texts.region}</h2>
        ) : (
          <label className={fields.label} htmlFor={id}>
            {texts.label}
          </label>
        )}
        {taken ? (
          <Button look="quiet" onPress={clear}>
            {texts.somethingElse}
          </Button>
        ) : (
          <Button look="quiet" onPress={openFile}>
            {texts.openFile}
          </Button>
        )}
      </div>
      {taken ? (
        <EvidenceExcerpt text={pasted.text} view={view} candidate={candidate} />
      ) : (
        <textarea
          id={id}
          ref={box}
          className={classes(fields.input, fields.area, shared.code, styles.box)}
          rows={3}
          // biome-ignore lint/a11y/noAutofocus: the box of the page that exists to be pasted into
          autoFocus={draft.email === '' && draft.signature === ''}
          value={pasted?.text ?? ''}
          placeholder={texts.placeholder}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          onPaste={onPaste}
          onChange={(event) => paste(event.target.value, { typed: true })}
        />
      )}
      <div role="status" className={styles.told}>
        {pasted !== undefined && trouble === undefined && (
          <Told pasted={pasted} view={view} chosen={chosen} />
        )}
        {trouble !== undefined && (
          <p className={classes(shared.error, fields.error)}>
            <ErrorText {...evidenceTroubleWords(words, trouble)} />
          </p>
        )}
        {(evidence.refused !== undefined || (view?.people ?? null) !== null) && (
          <Suspense fallback={null}>
            <ListOffer {...evidence} />
          </Suspense>
        )}
      </div>
      {candidate !== undefined && !isUsed(candidate, draft) && (
        <div className={classes(shared.soft, shared.ends, styles.offer)}>
          <span>{texts.fieldsDiffer}</span>
          <Button onPress={() => takeCandidate(candidate)}>{texts.useThis}</Button>
        </div>
      )}
      {view !== undefined && view.candidates.length > 1 && (
        <EvidenceCandidates view={view} chosen={chosen} website={website} answered={answered} />
      )}
      {view !== undefined && <OtherWebsite view={view} websites={websites} website={website} />}
    </section>
  );
}

interface ToldProps {
  readonly pasted: Pasted;
  readonly view: PasteView | undefined;
  readonly chosen: number;
}

type Candidate = PasteView['candidates'][number];

const foundIn = ({ email, signature }: Candidate): 'both' | 'email' | 'signature' => {
  if (email === undefined) return 'signature';
  return signature === undefined ? 'email' : 'both';
};

/** What was found where, and for which platform. */
function foundWords(
  { found, sources, platforms, onPlatform }: Words['evidence'],
  candidate: Candidate,
): string {
  const text = found[foundIn(candidate)]({ where: sources[candidate.source] });
  return candidate.platform === 'unknown'
    ? text
    : onPlatform({ found: text, platform: platforms[candidate.platform] });
}

/** What was recognised, in a sentence. */
function Told({ pasted, view, chosen }: ToldProps) {
  const { evidence: texts } = useWords();
  if (view === undefined) return <p className={styles.quiet}>{texts.reading}</p>;
  const candidate = view.candidates[chosen];
  return (
    <>
      {candidate !== undefined && <p>{foundWords(texts, candidate)}</p>}
      {view.warnings.map((warning) => (
        <p key={warning} className={styles.quiet}>
          {texts.warnings[warning]}
        </p>
      ))}
      {!view.complete && (
        <p className={styles.quiet}>{pasted.name === undefined ? texts.textCut : texts.fileCut}</p>
      )}
      {view.secretsUnread && <p className={styles.quiet}>{texts.secretsUnread}</p>}
    </>
  );
}

/** The text is of another stored website than the chosen one. */
function OtherWebsite({
  view,
  websites,
  website,
}: {
  readonly view: PasteView;
  readonly websites: readonly WebsiteView[];
  readonly website: WebsiteView;
}) {
  const texts = useWords().check.paste;
  const ids = view.context.websiteIds.map(({ value }) => value.toLowerCase());
  const isMeant = ({ websiteId }: WebsiteView) => websiteId !== null && ids.includes(websiteId.toLowerCase());
  const other = websites.find(isMeant);
  if (other === undefined || isMeant(website)) return null;
  return (
    <div className={classes(shared.soft, shared.ends, styles.offer)}>
      <span>{texts.otherWebsite({ name: other.name })}</span>
      <Button onPress={() => changeDraft({ websiteId: other.id })}>
        {texts.switchTo({ name: other.name })}
      </Button>
    </div>
  );
}
