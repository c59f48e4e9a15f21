import { codeInProse } from '../../core/wording/codeInProse.ts';
import { CodePieces } from './CodePieces.tsx';
import styles from './Prose.module.css';
import { useHighlighted } from './useHighlighted.ts';

/** A sentence of the catalogue, with the code in it in code type. */
export function Prose({ text }: { readonly text: string }) {
  return codeInProse(text).map(({ text: piece, isCode }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
    isCode ? <ProseCode key={place} code={piece} /> : piece,
  );
}

function ProseCode({ code }: { readonly code: string }) {
  // Of several languages; calls, and texts between quotes, are written alike in them.
  const [pieces] = useHighlighted([code], 'prose.js') ?? [];
  return (
    <code className={styles.code}>
      <CodePieces code={code} pieces={pieces} />
    </code>
  );
}
