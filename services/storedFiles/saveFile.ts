import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from './writeFileAtomically.ts';

/**
 * Writes a file where a person said, whole or not at all: rejects where that fails. Among files of the person's own, what
 * it is written to first has a name that is nobody else's.
 */
export const saveFile = (
  path: string,
  text: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> => writeFileAtomically(path, text, join(dirname(path), `.${randomUUID()}.part`));
