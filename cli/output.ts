import type { KnownSecret } from '../core/evidence/findSecrets.ts';
import { inspectSecret, type SecretLikeness } from '../core/evidence/inspectSecret.ts';
import { hideInText } from '../services/redaction/hideInText.ts';
import { hideSecrets } from '../services/redaction/hideSecrets.ts';
import { jsonText } from './jsonText.ts';
import { wrapped } from './wrapped.ts';

/*
 * The one door for everything that a command writes. It lets no secret key out that was given for this run, nor, in what
 * goes to stderr, an argument that has the form of one; what the services answer about stored ones was looked through there.
 */

const given: KnownSecret[] = [];

/** Has a secret that this run was given kept out of everything that is written from now on. */
export function keepOut(secret: string): void {
  given.push({ website: '', which: 'current', secret });
}

/** The forms of a secret key, of Crisp's documented one, and of one that was cut or has grown when it was copied. */
const keyForms: ReadonlySet<SecretLikeness> = new Set(['signing-key', 'sample', 'cut', 'grown']);

/** Arguments that have such a form. Nothing that goes wrong needs to repeat one. */
const keysAmongArguments = (): readonly KnownSecret[] =>
  process.argv
    .slice(2)
    .filter((value) => keyForms.has(inspectSecret(value).likeness))
    .map((secret) => ({ website: '', which: 'current', secret }));

/** A text as {@link tell} writes it, for commander, which writes its errors itself. */
export const hideForStderr = (text: string): string => hideInText(text, [...given, ...keysAmongArguments()]);

/** A text as a terminal shows it best; anything else gets it as it is, for other programs to read. */
const fitted = (text: string, { isTTY, columns }: NodeJS.WriteStream): string =>
  isTTY && columns > 0 ? wrapped(text, columns) : text;

/** Writes a text for people, or for whoever reads it as one, to standard output. */
export function print(text: string): void {
  console.log(fitted(hideInText(text, given), process.stdout));
}

/** In columns: what is not written to a terminal is often read on one all the same. */
const usualWidth = 80;

/** Writes the help of a command, as commander makes it. */
export function printHelp(text: string): void {
  const { isTTY, columns } = process.stdout;
  process.stdout.write(wrapped(text, isTTY && columns > 0 ? columns : usualWidth));
}

/** Writes signatures that were asked for, which are never looked through: they were made to be handed out. */
export function printSignatures(text: string): void {
  console.log(text);
}

/** Writes a value as one line of JSON to standard output. */
export function printJson(value: unknown): void {
  console.log(jsonText(hideSecrets(value, given)));
}

/** The same for endless answers: waits until it is written, and gives false where it cannot be, as when nobody reads. */
export const wroteJson = (value: unknown): Promise<boolean> =>
  new Promise((resolve) => {
    process.stdout.write(`${jsonText(hideSecrets(value, given))}\n`, (error) => resolve(!error));
  });

/** Writes notes and errors to standard error. */
export function tell(text: string): void {
  console.error(fitted(hideForStderr(text), process.stderr));
}

/** Writes to a terminal what is no line: a question, or progress that changes in place. */
export function tellInPlace(text: string): void {
  process.stderr.write(hideForStderr(text));
}
