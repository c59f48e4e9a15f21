import type { Layer } from '../causes/CauseId.ts';
import type { Signer } from './Signer.ts';

/** At the end of a line: the layers that the line stands for. Not part of the program. */
const mark = / *@@([a-z ]+)$/;

/** A signer, from its program with marks: `@@secret encoding` at the end of a line in which mistakes of those layers are made. */
export const signerOf = (language: string, name: string, file: string, program: string): Signer => ({
  language,
  name,
  file,
  lines: program.split('\n').map((line) => ({
    code: line.replace(mark, ''),
    layers: (mark.exec(line)?.[1]?.split(' ') ?? []) as readonly Layer[],
  })),
});
