import type { CSSProperties, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './CodeLines.module.css';
import { CodePieces } from './CodePieces.tsx';
import type { CodePiece } from './highlightCode.ts';
import { useHighlighted } from './useHighlighted.ts';

interface CodeLinesProps {
  /** The name of the file, or what the lines are. */
  readonly label: string;
  readonly lines: readonly string[];
  /** A name of a file whose ending says the language; without it, there are no colours. */
  readonly file?: string;
  /** What is said below a line, which is marked then; `null` for nothing. */
  readonly remarkOn?: (index: number) => ReactNode;
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
      <CodePieces code={code} pieces={pieces} />
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
