import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PasteView } from '../../contracts/evidence.ts';
import { classes } from '../classes.ts';
import { CodePieces } from '../components/CodePieces.tsx';
import { ExactText } from '../components/ExactText.tsx';
import type { CodePiece } from '../components/highlightCode.ts';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './EvidenceExcerpt.module.css';
import { excerptOf, isValue, type Mark, markKinds, type Piece } from './excerptOf.ts';
import { findingKind } from './findingKind.ts';

interface EvidenceExcerptProps {
  readonly text: string;
  readonly view: PasteView | undefined;
  readonly candidate: PasteView['candidates'][number] | undefined;
}

/** Findings beyond these get a card, but no mark. */
const mostMarked = 20;

function marksOf(view: PasteView, candidate: EvidenceExcerptProps['candidate']): readonly Mark[] {
  const secrets = view.findings.filter(({ id }) => id === 'secret-in-frontend');
  const others = view.findings.filter(({ id }) => id !== 'secret-in-frontend').slice(0, mostMarked);
  const marks: readonly (Mark | undefined)[] = [
    ...secrets.map(({ range }): Mark => ({ kind: 'secret', ...range })),
    candidate?.email && { kind: 'email', ...candidate.email.range },
    candidate?.signature && { kind: 'signature', ...candidate.signature.range },
    ...others.map(({ id, range }): Mark => ({ kind: findingKind(id), ...range })),
    ...view.context.websiteIds.slice(0, 3).map(({ range }): Mark => ({ kind: 'website', ...range })),
  ];
  return marks.flatMap((mark) => mark ?? []);
}

type Colours = ReadonlyMap<Piece, readonly CodePiece[]>;

/** The colours of the pieces, as soon as there are any. */
function useColours(
  pieces: readonly Piece[],
  candidate: EvidenceExcerptProps['candidate'],
): Colours | undefined {
  const [colours, setColours] = useState<Colours>();
  const source = candidate?.source;
  useEffect(() => {
    if (source === undefined) return;
    let overtaken = false;
    import('./colourExcerpt.ts').then(
      ({ colourExcerpt }) => {
        if (!overtaken) setColours(colourExcerpt(pieces, source));
      },
      // Colours are no reason to fail.
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [pieces, source]);
  return colours;
}

/** The pasted text as text, shortened to what was found in it; a secret key in it shows as dots. */
export function EvidenceExcerpt({ text, view, candidate }: EvidenceExcerptProps) {
  const { excerpt } = useWords().check;
  const pieces = useMemo(
    () => (view === undefined ? [] : excerptOf(text, marksOf(view, candidate))),
    [text, view, candidate],
  );
  const colours = useColours(pieces, candidate);
  const area = useRef<HTMLElement>(null);
  // What matters most is in sight at once: a secret key, else the email.
  useLayoutEffect(() => {
    const { current } = area;
    const [first] = markKinds.flatMap((kind) => current?.querySelector(`mark[data-kind="${kind}"]`) ?? []);
    if (current === null || first === undefined || pieces.length === 0) return;
    const margin = 32;
    current.scrollTop += first.getBoundingClientRect().top - current.getBoundingClientRect().top - margin;
  }, [pieces]);
  const kinds = markKinds.filter((kind) => pieces.some((piece) => piece.kind === kind));
  return (
    <div className={styles.excerpt}>
      <section
        ref={area}
        className={classes(shared.code, styles.text)}
        aria-label={excerpt.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        {pieces.map((piece) => {
          const { kind, text: shown, start } = piece;
          if (kind === 'gap') {
            return (
              <span key={start} className={styles.gap}>
                {shown}
              </span>
            );
          }
          if (kind === 'plain') return <CodePieces key={start} code={shown} pieces={colours?.get(piece)} />;
          return (
            <mark key={start} data-kind={kind} className={styles[kind]}>
              <VisuallyHidden>{excerpt.marked({ kind: excerpt.kinds[kind] })} </VisuallyHidden>
              <ExactText text={shown} longest={shown.length} isRunning={!isValue(kind)} />
            </mark>
          );
        })}
      </section>
      <p className={classes(shared.note, styles.foot)}>
        {kinds.map((kind) => (
          <span key={kind} aria-hidden="true">
            <span className={`${styles.swatch} ${styles[kind]}`} />
            {excerpt.kinds[kind]}
          </span>
        ))}
        <span className={styles.length}>{excerpt.length({ characters: text.length })}</span>
      </p>
    </div>
  );
}
