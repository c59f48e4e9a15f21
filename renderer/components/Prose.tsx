import { codeInProse } from '../../core/explanation/codeInProse.ts';
import styles from './Prose.module.css';

/** A sentence of the catalogue, with the code in it in code type. */
export function Prose({ text }: { readonly text: string }) {
  return codeInProse(text).map(({ text: piece, isCode }, place) =>
    isCode ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
      <code key={place} className={styles.code}>
        {piece}
      </code>
    ) : (
      piece
    ),
  );
}
