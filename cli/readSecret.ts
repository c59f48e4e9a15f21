import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { longestSecret } from '../contracts/limits.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import type { Output } from './output.ts';
import type { Run } from './Run.ts';

/** Says that there is white space around a secret, which is easily overlooked and makes another key of it. */
export function noteWhiteSpace(secret: string, where: string, { tell }: Output): void {
  if (secret === secret.trim()) return;
  tell(`Note: the secret key ${where} has white space around it. It is used as it is, white space included.`);
}

/** A secret from standard input. One line break at its end belongs to `echo`, not to the secret. */
async function readPipedSecret({ stdin, output }: Run): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin() as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > longestSecret) {
      throw new Failure(exitCode.unreadableInput, 'Standard input is far too long to be a secret key.');
    }
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Failure(exitCode.unreadableInput, 'The secret key on standard input is not valid UTF-8.');
  }
  const secret = text.replace(/\r?\n$/, '');
  if (secret === '') throw new Failure(exitCode.usage, 'Standard input holds no secret key: it is empty.');
  noteWhiteSpace(secret, 'on standard input', output);
  return secret;
}

/** A secret typed on a terminal, where nothing of it is shown. */
function readTypedSecret(prompt: string, { stdin, output: { tellInPlace } }: Run): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin(), output: nowhere, terminal: true, historySize: 0 });
  // Only now: what is typed before echoing is off would show.
  tellInPlace(prompt);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      lines.removeAllListeners('close');
      lines.close();
      tellInPlace('\n');
      settle();
    };
    const giveUp = () => end(() => reject(new Failure(exitCode.usage, 'No secret key was typed.')));
    lines.once('line', (line) => (line === '' ? giveUp() : end(() => resolve(line))));
    lines.once('SIGINT', giveUp);
    lines.once('close', giveUp);
  });
}

/** A secret typed unseen or, when standard input is no terminal, piped in. */
export const readSecret = (prompt: string, run: Run): Promise<string> =>
  run.stdin().isTTY ? readTypedSecret(prompt, run) : readPipedSecret(run);
