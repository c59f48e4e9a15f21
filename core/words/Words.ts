import type { english } from './en/english.ts';

/** A text for each text, a function with the same arguments for each function, with any wording. */
type Wording<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Wording<R>
      : { readonly [K in keyof T]: Wording<T[K]> };

/** Every text of the product in one language. A language that lacks one does not compile. */
export type Words = Omit<Wording<typeof english>, 'language'> & Pick<typeof english, 'language'>;
