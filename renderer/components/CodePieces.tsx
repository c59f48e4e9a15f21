import styles from './CodePieces.module.css';
import { ExactText } from './ExactText.tsx';
import type { CodePiece } from './highlightCode.ts';

interface CodePiecesProps {
  readonly code: string;
  /** The same in pieces, once there are colours. */
  readonly pieces: readonly CodePiece[] | undefined;
}

/** Code in its colours. What nobody sees in it is a chip. */
export function CodePieces({ code, pieces }: CodePiecesProps) {
  if (pieces === undefined) return <ExactText text={code} isRunning />;
  return pieces.map(({ text, kind }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
    <span key={place} className={kind && styles[kind]}>
      <ExactText text={text} isRunning />
    </span>
  ));
}
