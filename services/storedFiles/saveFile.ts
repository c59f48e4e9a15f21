import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSettled, partName, removeAtTheEnd, writeDown } from './leftovers.ts';
import { placeToWrite } from './placeToWrite.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

type SavedText = string | Iterable<string> | AsyncIterable<string>;

/** Characters in one write: row by row, a long list would take as long to hand over as to make. */
const writtenAtOnce = 1 << 16;

/** The same text in fewer pieces. */
async function* inLargePieces(text: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < writtenAtOnce) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes a file where a person said, whole or not at all: rejects where that fails. Symbolic links are followed, and who
 * may read a file that was there stays as it was. Among files of the person's own, what it is written to first has a name
 * that is nobody else's, and goes however this process ends. A FIFO and a device get the text itself.
 */
export async function saveFile(path: string, text: SavedText): Promise<void> {
  const place = await placeToWrite(path);
  if (place.kind === 'stream') {
    await using stream = await open(place.path, constants.O_WRONLY);
    await stream.writeFile(text);
    return;
  }
  const part = join(dirname(place.path), partName(randomUUID()));
  removeAtTheEnd(part);
  try {
    await writeDown(part);
    const written = typeof text === 'string' ? text : inLargePieces(text);
    await writeFileAtomically(place.path, written, { temporary: part, before: place.before });
  } finally {
    isSettled(part);
  }
}
