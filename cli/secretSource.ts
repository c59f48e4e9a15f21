import { type Command, Option } from 'commander';
import { inspectSecret } from '../core/evidence/inspectSecret.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { failureOf } from './failureOf.ts';
import { printable } from './printable.ts';
import type { Run } from './Run.ts';
import { noteWhiteSpace, readSecret } from './readSecret.ts';

export interface SecretOptions {
  readonly website?: string;
  readonly secretEnv?: string;
  readonly secretStdin?: true;
}

/** A stored website (the only one, when no name is given), or a secret for this run only. */
export type SecretSource =
  | { readonly kind: 'website'; readonly name: string | undefined }
  | { readonly kind: 'given'; readonly secret: string };

/** The three ways to a secret. None takes it as an argument: arguments show in process lists and histories. */
export const addSecretOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--website <name>', 'use the secret key of this stored website').conflicts([
        'secretEnv',
        'secretStdin',
      ]),
    )
    .addOption(
      new Option('--secret-env <variable>', 'take the secret key from an environment variable').conflicts(
        'secretStdin',
      ),
    )
    .option('--secret-stdin', 'read the secret key from standard input');

function secretFromEnvironment(variable: string, { env, output }: Run): string {
  const secret = env[variable];
  if (secret !== undefined && secret !== '') {
    noteWhiteSpace(secret, `in ${printable(variable)}`, output);
    return secret;
  }
  // The name is not repeated: it may be a secret key that was given in its place.
  throw new Failure(
    exitCode.usage,
    `The environment variable that --secret-env names ${secret === undefined ? 'is not set' : 'is empty'}. It takes the name of a variable that holds the secret key.`,
  );
}

/** Where the options say that the secret is; one for this run only is read, and kept out of its outputs from then on. */
export async function secretSource(options: SecretOptions, run: Run): Promise<SecretSource> {
  if (options.secretEnv === undefined && options.secretStdin === undefined) {
    return { kind: 'website', name: options.website };
  }
  const secret =
    options.secretEnv === undefined
      ? await readSecret('Secret key (not shown): ', run)
      : secretFromEnvironment(options.secretEnv, run);
  run.output.keepOut(secret);
  const { refusal } = inspectSecret(secret);
  if (refusal !== undefined) throw failureOf({ code: 'secret-refused', reason: refusal });
  return { kind: 'given', secret };
}
