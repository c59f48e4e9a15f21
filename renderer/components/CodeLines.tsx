import type { CSSProperties, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './CodeLines.module.css';

interface CodeLinesProps {
  /** The name of the file. */
  readonly label: string;
  readonly lines: readonly string[];
  /** What is said below a line, which is marked then; `null` for nothing. */
  readonly remarkOn?: (index: number) => ReactNode;
}

/** A line as it is shown: a tab takes four columns, and what does not fit goes on below, a little further in. */
function CodeLine({ code }: { readonly code: string }) {
  const shown = code.replaceAll('\t', '    ');
  const indent = shown.length - shown.trimStart().length;
  return <code style={{ '--indent': `${indent}ch` } as CSSProperties}>{shown}</code>;
}

/** A program, line by line. */
export function CodeLines({ label, lines, remarkOn }: CodeLinesProps) {
  return (
    <ol aria-label={label} className={styles.code}>
      {lines.map((code, index) => {
        const remark = remarkOn?.(index) ?? null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={index} className={classes(styles.line, remark !== null && styles.marked)}>
            <CodeLine code={code} />
            {remark}
          </li>
        );
      })}
    </ol>
  );
}
