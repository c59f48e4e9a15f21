import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TextFile, TextFileError } from '../../contracts/evidence.ts';
import { longestPaste } from '../../core/evidence/longestPaste.ts';
import { textOfFile } from '../../core/evidence/textOfFile.ts';
import { err, ok, type Result } from '../../core/Result.ts';

/** The text of a file of at most {@link longestPaste} bytes; never reads more, however a file grows meanwhile. */
export async function readTextFile(path: string): Promise<Result<TextFile, TextFileError>> {
  const name = basename(path);
  try {
    await using file = await open(path);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of file.createReadStream({ end: longestPaste, autoClose: false })) {
      chunks.push(chunk);
      bytes += chunk.length;
    }
    if (bytes > longestPaste) return err({ code: 'file-too-large', name });
    const text = textOfFile(Buffer.concat(chunks));
    return text.ok ? ok({ name, text: text.value }) : err({ ...text.error, name });
  } catch {
    return err({ code: 'file-unreadable', name });
  }
}
