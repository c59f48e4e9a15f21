import { Fragment, type ReactNode } from 'react';

interface FillProps {
  /** A sentence with slots in braces: `Kept in {path}`. */
  readonly text: string;
  /** What stands in each slot, by its name. */
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/**
 * A sentence with elements in it. The words say where each stands, so that another language can move it. Braces that
 * name no slot are text.
 */
export function Fill({ text, slots }: FillProps) {
  return text.split(/\{(\w+)\}/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the sentence
    <Fragment key={index}>
      {index % 2 === 0 ? piece : Object.hasOwn(slots, piece) ? slots[piece] : `{${piece}}`}
    </Fragment>
  ));
}
