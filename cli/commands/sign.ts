import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GeneratedBatch } from '../../contracts/generate.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { breakRefusalWords } from '../../core/generate/breakRefusalWords.ts';
import { breakableCauses } from '../../core/generate/fixtureSet.ts';
import { type OutputForm, outputFormIds } from '../../core/generate/outputForms.ts';
import { english } from '../../locales/english.ts';
import type { ConfirmationNeeded, Generate, MakeAnswer } from '../../services/generate/generateViews.ts';
import { exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { findWebsite } from '../findWebsite.ts';
import { generateFailure } from '../generateFailure.ts';
import { generateWithSecret } from '../generateWithSecret.ts';
import { printSignatures, tell } from '../output.ts';
import { printable } from '../printable.ts';
import { addSecretOptions, type SecretOptions, secretSource } from '../secretSource.ts';
import { withServices } from '../withServices.ts';

interface Options extends SecretOptions {
  readonly email: readonly string[];
  readonly as?: OutputForm;
  readonly broken: readonly CauseId[];
  readonly fixtures?: true;
}

/** Tells for whom signatures are made, where they are no test addresses. Whoever types a command has confirmed it. */
function tellForWhom({ count, examples }: ConfirmationNeeded): void {
  const shown = examples.map(({ email }) => printable(email)).join(', ');
  const more = count > examples.length ? ' and others' : '';
  tell(
    `Note: ${shown}${more} ${count === 1 ? 'is not a test address' : 'are not test addresses'}. Whoever holds this signature can appear as that person in Crisp.`,
  );
}

async function confirmed(
  make: (confirmation: string | null) => MakeAnswer<GeneratedBatch>,
): Promise<GeneratedBatch> {
  let made = await make(null);
  if (!made.ok && made.error.code === 'confirmation-needed') {
    tellForWhom(made.error);
    made = await make(made.error.confirmation);
  }
  if (!made.ok) throw generateFailure(made.error);
  return made.value;
}

async function signWith(generate: Generate, websiteId: string, options: Options): Promise<string> {
  const { email: emails, broken, fixtures, as } = options;
  const [email = ''] = emails;
  if (fixtures && (emails.length > 1 || broken.length > 0 || !['json', 'csv', undefined].includes(as))) {
    throw new Failure(
      exitCode.usage,
      '--fixtures takes one --email, no --broken, and --as json or --as csv.',
    );
  }
  const batch = await confirmed((confirmation) =>
    fixtures
      ? generate.fixtureSet({
          websiteId,
          secret: null,
          email,
          form: as === 'csv' ? 'csv' : 'json',
          confirmation,
        })
      : generate.run({
          websiteId,
          secret: null,
          source: { kind: 'exact', emails },
          form: as ?? 'signature',
          causes: broken,
          confirmation,
        }),
  );
  const notMade = batch.omitted.map(({ email, causes, refusal }) => {
    const why = breakRefusalWords(english, refusal);
    return printable(fixtures ? `Left out: ${causes.join(', ')}. ${why}` : `${email}: ${why}`);
  });
  if (batch.omittedCount > 0 && !fixtures) throw new Failure(exitCode.usage, notMade.join('\n'));
  for (const line of notMade) tell(line);
  const [only] = batch.rows;
  // One email gives one object, several give an array.
  if (batch.form === 'json' && batch.count === 1 && only !== undefined) return only.text;
  const text = await generate.text(batch);
  if (!text.ok) throw generateFailure(text.error);
  return text.value.replace(/\r?\n$/, '');
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

function collectCause(value: string, before: readonly CauseId[]): readonly CauseId[] {
  const cause = breakableCauses.find((one) => one === value);
  if (cause === undefined) {
    throw new InvalidArgumentError(`It is none of the mistakes: ${breakableCauses.join(', ')}.`);
  }
  return [...before, cause];
}

/** `sign`: test signatures, or the snippets around them; valid ones, or wrong ones on purpose. */
export function addSignCommand(program: Command): void {
  addSecretOptions(
    program
      .command('sign')
      .description('make signatures for testing: valid ones, or ones that are wrong on purpose')
      .requiredOption(
        '--email <email>',
        'the email, exactly as it is pushed to Crisp; can be repeated',
        collect,
      ),
  )
    .addOption(new Option('--as <form>', 'what to print (default: signature)').choices(outputFormIds))
    .addOption(
      new Option('--broken <cause>', 'make it wrong in this way, such as email-case; can be repeated')
        .argParser(collectCause)
        .default([], 'a valid one'),
    )
    .option('--fixtures', 'one valid signature and one of every kind of wrong one, as JSON or CSV')
    .action(async (options: Options) => {
      const source = await secretSource(options);
      const text =
        source.kind === 'given'
          ? await generateWithSecret(source.secret, (generate) => signWith(generate, '', options))
          : await withServices(async (services) => {
              const { id } = await findWebsite(services, source.name);
              return signWith(services.generate, id, options);
            });
      printSignatures(text);
    });
}
