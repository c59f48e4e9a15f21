import { Fragment, type ReactNode } from 'react';
import type { Message } from '../../locales/Message.ts';

interface FormattedMessageProps<Slot extends string> {
  /** A sentence with arguments: `Kept in {path}`. */
  readonly text: Message<Record<Slot, string>>;
  /** What stands in the place of each argument. */
  readonly slots: Readonly<Record<Slot, ReactNode>>;
}

/**
 * A sentence with elements in it. The words say where each stands, so that another language can move it. Braces that
 * name no slot are text.
 */
export function FormattedMessage<Slot extends string>({ text, slots }: FormattedMessageProps<Slot>) {
  const places = Object.fromEntries(Object.keys(slots).map((name) => [name, `{${name}}`]));
  return text(places as Record<Slot, string>)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the sentence
      <Fragment key={index}>
        {index % 2 === 0 ? piece : Object.hasOwn(slots, piece) ? slots[piece as Slot] : `{${piece}}`}
      </Fragment>
    ));
}
