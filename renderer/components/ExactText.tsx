import { codesOf } from '../../core/codesOf.ts';
import { hiddenPieces } from '../../core/wording/hiddenPieces.ts';
import { visiblePieces } from '../../core/wording/visiblePieces.ts';
import styles from './ExactText.module.css';

interface ExactTextProps {
  readonly text: string;
  /** In UTF-16 code units: a longer one loses its middle. */
  readonly longest?: number;
  /** Whether it is running text, in which line breaks, tabs and spaces do what they do: not a value, which is compared. */
  readonly isRunning?: boolean;
}

/** As developers call them; all others are called by their code point. */
const names: Readonly<Record<string, string>> = { '\n': 'LF', '\r': 'CR', '\t': 'TAB', '\u00a0': 'NBSP' };

/** What stands for a hidden character, in letters that every font has. */
const nameOf = (hidden: string): string =>
  hidden.startsWith(' ') ? '·'.repeat(hidden.length) : (names[hidden] ?? codesOf(hidden));

/** A text exactly as it is: what nobody sees stands there as a chip, and look-alikes are marked with their code point. */
export function ExactText({ text, longest, isRunning = false }: ExactTextProps) {
  const pieces = isRunning ? hiddenPieces(text) : visiblePieces(text, longest);
  return pieces.map((piece, place) => {
    if (piece.kind === 'plain') return piece.text;
    const chip = <span className={styles.chip}>{nameOf(piece.text)}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
      <span key={place}>
        {piece.kind === 'look-alike' && <span className={styles.alike}>{piece.text}</span>}
        {chip}
      </span>
    );
  });
}
