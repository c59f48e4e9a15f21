import { type Command, Option } from 'commander';
import { type OutputForm, outputFormIds } from '../../core/generate/outputForms.ts';
import { snippetOf } from '../../core/generate/snippetOf.ts';
import { sign } from '../../core/signature/sign.ts';
import { findWebsite } from '../findWebsite.ts';
import { addSecretOptions, type SecretOptions, secretSource } from '../secretSource.ts';
import { unwrap } from '../unwrap.ts';
import { withServices } from '../withServices.ts';

interface Options extends SecretOptions {
  readonly email: string;
  readonly as: OutputForm;
}

async function signWith(options: Options): Promise<string> {
  const source = await secretSource(options);
  if (source.kind === 'given') return sign(source.secret, options.email);
  return withServices(async (services) => {
    const { id } = await findWebsite(services, source.name);
    return unwrap(await services.check.reveal({ websiteId: id, email: options.email }));
  });
}

/** `sign`: a test signature, or the snippet around it. */
export function addSignCommand(program: Command): void {
  addSecretOptions(
    program
      .command('sign')
      .description('make the valid signature of an email, for testing')
      .requiredOption('--email <email>', 'the email, exactly as it is pushed to Crisp'),
  )
    .addOption(new Option('--as <form>', 'what to print').choices(outputFormIds).default('signature'))
    .action(async (options: Options) => {
      console.log(snippetOf(options.as, { email: options.email, signature: await signWith(options) }));
    });
}
