import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { classes } from '../classes.ts';
import styles from './CodeLines.module.css';
import type { CodePiece } from './highlight.ts';

interface CodeLinesProps {
  /** The name of the file, or what the lines are. */
  readonly label: string;
  readonly lines: readonly string[];
  /** A name of a file whose ending says the language; without it, there are no colours. */
  readonly file?: string;
  /** What is said below a line, which is marked then; `null` for nothing. */
  readonly remarkOn?: (index: number) => ReactNode;
}

interface Highlighted {
  readonly of: string;
  readonly lines: readonly (readonly CodePiece[])[] | undefined;
}

/** The lines in pieces, as soon as there are colours: the code is read without them till then. */
function useHighlighted(
  lines: readonly string[],
  file: string | undefined,
): readonly (readonly CodePiece[])[] | undefined {
  const [made, setMade] = useState<Highlighted>();
  const of = JSON.stringify([file, lines]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says whether the lines are others
  useEffect(() => {
    if (file === undefined) return;
    let overtaken = false;
    import('./highlight.ts').then(
      ({ highlight }) => {
        if (!overtaken) setMade({ of, lines: highlight(lines, file) });
      },
      // Colours are no reason to fail.
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [of]);
  return made?.of === of ? made.lines : undefined;
}

/** A line as it is shown: what does not fit goes on below, a little further in. */
function CodeLine({
  code,
  pieces,
}: {
  readonly code: string;
  readonly pieces: readonly CodePiece[] | undefined;
}) {
  const indent = code.length - code.trimStart().length;
  return (
    <code style={{ '--indent': `${indent}ch` } as CSSProperties}>
      {pieces?.map(({ text, kind }, place) =>
        kind === undefined ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
          <span key={place} className={styles[kind]}>
            {text}
          </span>
        ),
      ) ?? code}
    </code>
  );
}

/** A program, line by line, in the colours of its language. */
export function CodeLines({ label, lines, file, remarkOn }: CodeLinesProps) {
  // A tab takes four columns.
  const shown = lines.map((code) => code.replaceAll('\t', '    '));
  const highlighted = useHighlighted(shown, file);
  return (
    <ol aria-label={label} className={styles.code}>
      {shown.map((code, index) => {
        const remark = remarkOn?.(index) ?? null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={index} className={classes(styles.line, remark !== null && styles.marked)}>
            <CodeLine code={code} pieces={highlighted?.[index]} />
            {remark}
          </li>
        );
      })}
    </ol>
  );
}
