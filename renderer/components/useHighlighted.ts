import { useEffect, useState } from 'react';
import type { CodePiece } from './highlightCode.ts';

interface Highlighted {
  readonly of: string;
  readonly lines: readonly (readonly CodePiece[])[] | undefined;
}

/** The lines of a program in pieces, as soon as there are colours: the code is read without them till then. */
export function useHighlighted(
  lines: readonly string[],
  /** Its ending says the language; without a name, there are no colours. */
  file: string | undefined,
): readonly (readonly CodePiece[])[] | undefined {
  const [made, setMade] = useState<Highlighted>();
  const of = JSON.stringify([file, lines]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says whether the lines are others
  useEffect(() => {
    if (file === undefined) return;
    let overtaken = false;
    import('./highlight.ts').then(
      ({ highlight }) => {
        if (!overtaken) setMade({ of, lines: highlight(lines, file) });
      },
      // Colours are no reason to fail.
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [of]);
  return made?.of === of ? made.lines : undefined;
}
