import { stripVTControlCharacters, styleText } from 'node:util';
import type { KnownSecret } from '../core/evidence/findSecrets.ts';
import { inspectSecret, type SecretLikeness } from '../core/evidence/inspectSecret.ts';
import { hideInText } from '../services/redaction/hideInText.ts';
import { hideSecrets } from '../services/redaction/hideSecrets.ts';
import type { Host, OutputStream } from './Host.ts';
import { jsonText } from './jsonText.ts';
import { printable } from './printable.ts';
import { wrapped } from './wrapped.ts';

/**
 * The one door for everything that a run writes. It lets no secret key out that was given for this run, nor, in what goes
 * to stderr, an argument that has the form of one; what the services answer about stored ones was looked through there.
 */
export interface Output {
  /** Has a secret that this run was given kept out of everything that is written from now on. */
  readonly keepOut: (secret: string) => void;
  /** Writes a text for people, or for whoever reads it as one, to standard output. */
  readonly print: (text: string) => void;
  /** Writes the help of a command, as commander makes it. */
  readonly printHelp: (text: string) => void;
  /** Writes signatures that were asked for, which are never looked through: they were made to be handed out. */
  readonly printSignatures: (text: string) => void;
  /** Writes a value as one line of JSON to standard output. */
  readonly printJson: (value: unknown) => void;
  /** The same for endless answers: waits until it is written, and gives false where it cannot be, as when nobody reads. */
  readonly wroteJson: (value: unknown) => Promise<boolean>;
  /** Writes notes and errors to standard error. */
  readonly tell: (text: string) => void;
  /** The same for what is no line: a question, an error of commander's, or progress that changes in place. */
  readonly tellInPlace: (text: string) => void;
  /** The columns of standard output; where it is no terminal, the usual ones. */
  readonly columns: number;
  /** The columns of the terminal that notes go to; undefined where they go elsewhere. */
  readonly columnsOfNotes: number | undefined;
  /** Waits until all of it is written; false where something that was to be told is lost. */
  readonly end: () => Promise<boolean>;
}

/** The forms of a secret key, of Crisp's documented one, and of one that was cut or has grown when it was copied. */
const keyForms: ReadonlySet<SecretLikeness> = new Set(['signing-key', 'sample', 'cut', 'grown']);

const asKnown = (secret: string): KnownSecret => ({ website: '', which: 'current', secret });

/** Arguments that have such a form. Nothing that goes wrong needs to repeat one. */
const keysAmong = (args: readonly string[]): readonly KnownSecret[] =>
  args.filter((value) => keyForms.has(inspectSecret(value).likeness)).map(asKnown);

/** Columns of a terminal. What is not written to one is often read on one all the same. */
const usualWidth = 80;

/** What a write fails with when whoever reads has gone: a pipe, a socket, a pipe on Windows. */
const readerGone: readonly (string | undefined)[] = ['EPIPE', 'ECONNRESET', 'EOF'];

/** Those that do not know are as wide as most are. */
const columnsOf = ({ isTTY, columns }: OutputStream): number | undefined =>
  isTTY === true ? columns || usualWidth : undefined;

/** A text as a terminal shows it best; anything else gets it as it is, for other programs to read. */
function fitted(text: string, stream: OutputStream): string {
  const columns = columnsOf(stream);
  return columns === undefined ? text : wrapped(text, columns);
}

/** Whether colours show there and are wanted, by Node's rules. */
const hasColours = (stream: OutputStream, { FORCE_COLOR }: Host['env']): boolean =>
  // What is no terminal has none then, and Node would load its standard error to find out.
  (stream.isTTY === true || FORCE_COLOR !== undefined) &&
  styleText('bold', '-', { stream: stream as NodeJS.WritableStream }) !== '-';

/** The outputs of one run; they may be written to by nothing else. */
export function createOutput({ args, env, stdout, stderr }: Omit<Host, 'stdin' | 'onInterrupt'>): Output {
  const given: KnownSecret[] = [];
  const hideForStderr = (text: string): string => hideInText(text, [...given, ...keysAmong(args)]);
  const tell = (text: string): void => {
    stderr.write(`${fitted(hideForStderr(text), stderr)}\n`);
  };

  let isLost = false;
  /**
   * Whoever reads may have seen enough, as `head` does: the command goes on, for its exit code. Any other error of an
   * output has lost what was to be told.
   */
  function noteError({ code, message }: NodeJS.ErrnoException): void {
    if (isLost || readerGone.includes(code)) return;
    isLost = true;
    tell(`The output could not be written: ${printable(message)}`);
  }
  for (const stream of [stdout, stderr]) stream.on('error', noteError);

  const jsonLine = (value: unknown): string => `${jsonText(hideSecrets(value, given))}\n`;

  return {
    keepOut: (secret) => {
      given.push(asKnown(secret));
    },
    print: (text) => {
      const styled = hasColours(stdout, env) ? text : stripVTControlCharacters(text);
      stdout.write(`${fitted(hideInText(styled, given), stdout)}\n`);
    },
    printHelp: (text) => {
      stdout.write(wrapped(text, columnsOf(stdout) ?? usualWidth));
    },
    printSignatures: (text) => {
      stdout.write(`${text}\n`);
    },
    printJson: (value) => {
      stdout.write(jsonLine(value));
    },
    wroteJson: (value) =>
      new Promise((resolve) => {
        stdout.write(jsonLine(value), (error) => resolve(!error));
      }),
    tell,
    tellInPlace: (text) => {
      stderr.write(hideForStderr(text));
    },
    get columns() {
      return columnsOf(stdout) ?? usualWidth;
    },
    get columnsOfNotes() {
      return columnsOf(stderr);
    },
    end: async () => {
      for (const stream of [stdout, stderr]) {
        const error = await new Promise<Error | null | undefined>((resolve) => {
          stream.write('', resolve);
        });
        if (error) noteError(error);
      }
      return !isLost;
    },
  };
}
