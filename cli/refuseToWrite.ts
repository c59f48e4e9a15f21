import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileIdentity } from '../services/storedFiles/fileIdentity.ts';
import { placeToWrite } from '../services/storedFiles/placeToWrite.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { printable } from './printable.ts';

/** What a path leads to, so that two which lead to the same are equal. */
async function identityOf(path: string): Promise<string> {
  const place = await placeToWrite(path);
  // Beside the file that it becomes, another one is written first.
  await access(place.kind === 'file' ? dirname(place.path) : place.path, constants.W_OK);
  return (await fileIdentity(path)) ?? place.path;
}

/**
 * Ends the command before its work where one of the files cannot be written, is among those that are read (a number is an
 * open descriptor), or is the same as another one.
 */
export async function refuseToWrite(
  written: readonly (string | undefined)[],
  read: readonly (string | number | undefined)[],
): Promise<void> {
  if (written.every((path) => path === undefined)) return;
  const isRead = new Set(await Promise.all(read.filter((file) => file !== undefined).map(fileIdentity)));
  const seen = new Set<string>();
  for (const path of written) {
    if (path === undefined) continue;
    const name = printable(path);
    let identity: string;
    try {
      identity = await identityOf(path);
    } catch (error) {
      const reason = error instanceof Error ? printable(error.message) : 'unknown';
      throw new Failure(exitCode.usage, `${name} cannot be written: ${reason}`);
    }
    if (isRead.has(identity)) {
      throw new Failure(
        exitCode.usage,
        `${name} is the list itself, which would be lost. Write to another file.`,
      );
    }
    if (seen.has(identity)) {
      throw new Failure(exitCode.usage, `${name} is written already. Give each result a file of its own.`);
    }
    seen.add(identity);
  }
}
