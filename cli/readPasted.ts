import { buffer } from 'node:stream/consumers';
import { decodeText } from '../core/evidence/decodeText.ts';
import { longestPaste } from '../core/evidence/longestPaste.ts';
import { readTextFile } from '../services/storedFiles/readTextFile.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import type { Host } from './Host.ts';
import { printable } from './printable.ts';

const tooLarge = (what: string): Failure =>
  new Failure(exitCode.unreadableInput, `${what} is larger than 20 MB. Give only the part around the email.`);

async function readStandardInput(stdin: Host['stdin']): Promise<string> {
  async function* limited(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of stdin() as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > longestPaste) throw tooLarge('Standard input');
      yield chunk;
    }
  }
  return decodeText(await buffer(limited()));
}

const whyUnread = {
  'file-unreadable': 'cannot be read. Is it a file, and yours to read?',
  'file-empty': 'is empty.',
  'file-not-text': 'holds no text that can be read. Lists, also workbooks, are for countersign audit.',
} as const;

/** The text of a file, or of standard input for `-`; ends the command when it cannot be read. */
export async function readPasted(path: string, stdin: Host['stdin']): Promise<string> {
  if (path === '-') return readStandardInput(stdin);
  const read = await readTextFile(path);
  if (read.ok) return read.value.text;
  const { error } = read;
  if (error.code === 'file-too-large') throw tooLarge(printable(path));
  throw new Failure(exitCode.unreadableInput, `${printable(path)} ${whyUnread[error.code]}`);
}
