import styles from './CodePieces.module.css';
import type { CodePiece } from './highlight.ts';

interface CodePiecesProps {
  readonly code: string;
  /** The same in pieces, once there are colours. */
  readonly pieces: readonly CodePiece[] | undefined;
}

/** Code in its colours. */
export function CodePieces({ code, pieces }: CodePiecesProps) {
  if (pieces === undefined) return code;
  return pieces.map(({ text, kind }, place) =>
    kind === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
      <span key={place} className={styles[kind]}>
        {text}
      </span>
    ),
  );
}
