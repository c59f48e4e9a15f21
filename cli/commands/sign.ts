import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GeneratedBatch } from '../../contracts/generate.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { breakRefusalWords } from '../../core/generate/breakRefusalWords.ts';
import { emailProblemWords } from '../../core/generate/emailProblemWords.ts';
import { expandPattern } from '../../core/generate/expandPattern.ts';
import { breakableCauses } from '../../core/generate/fixtureSet.ts';
import { type OutputForm, outputFormIds } from '../../core/generate/outputForms.ts';
import { createCauseSearch } from '../../core/wording/createCauseSearch.ts';
import { english } from '../../locales/english.ts';
import type { ConfirmationNeeded, Generate, MakeAnswer } from '../../services/generate/generateViews.ts';
import { inTurns } from '../../services/workers/inTurns.ts';
import { closest } from '../closest.ts';
import { exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { findWebsite } from '../findWebsite.ts';
import { generateFailure } from '../generateFailure.ts';
import { generateWithSecret } from '../generateWithSecret.ts';
import type { Output } from '../output.ts';
import { printable } from '../printable.ts';
import type { Run } from '../Run.ts';
import { addSecretOptions, type SecretOptions, secretSource } from '../secretSource.ts';
import { withServices } from '../withServices.ts';

interface Options extends SecretOptions {
  readonly email: readonly string[];
  readonly as?: OutputForm;
  readonly broken: readonly CauseId[];
  readonly fixtures?: true;
}

/** Tells for whom signatures are made, where they are no test addresses. Whoever types a command has confirmed it. */
function tellForWhom({ count, examples }: ConfirmationNeeded, { tell }: Output): void {
  const shown = examples.map(({ email }) => printable(email)).join(', ');
  const more = count > examples.length ? ' and others' : '';
  tell(
    `Note: ${shown}${more} ${count === 1 ? 'is not a test address' : 'are not test addresses'}. Whoever holds this signature can appear as that person in Crisp.`,
  );
}

async function confirmed(
  output: Output,
  make: (confirmation: string | null) => MakeAnswer<GeneratedBatch>,
): Promise<GeneratedBatch> {
  let made = await make(null);
  if (!made.ok && made.error.code === 'confirmation-needed') {
    tellForWhom(made.error, output);
    made = await make(made.error.confirmation);
  }
  if (!made.ok) throw generateFailure(made.error);
  return made.value;
}

/** Whether an email is a pattern: has a range or alternatives in braces. An address may hold braces otherwise. */
const isPattern = (email: string): boolean =>
  (email.match(/\{[^{}]*\}/g) ?? []).some((braces) => braces.includes('..') || braces.includes(','));

/** The emails that a pattern stands for, as in the window; any other text exactly as it is. */
async function expanded(email: string): Promise<readonly string[]> {
  if (!isPattern(email)) return [email];
  const { emails, problems } = await inTurns(expandPattern(email));
  if (problems.length === 0) return emails;
  throw new Failure(
    exitCode.usage,
    problems
      .slice(0, 10)
      .map((problem) => printable(emailProblemWords(english, problem)))
      .join('\n'),
  );
}

async function signWith(
  generate: Generate,
  websiteId: string,
  options: Options,
  output: Output,
): Promise<string> {
  const { broken, fixtures, as } = options;
  const emails = (await Promise.all(options.email.map(expanded))).flat();
  const [email = ''] = emails;
  if (fixtures && (emails.length > 1 || broken.length > 0 || !['json', 'csv', undefined].includes(as))) {
    throw new Failure(
      exitCode.usage,
      '--fixtures takes one --email, no --broken, and --as json or --as csv.',
    );
  }
  const batch = await confirmed(output, (confirmation) =>
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
  for (const line of notMade) output.tell(line);
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
    const meant = closest(value, breakableCauses);
    const fitting = meant === undefined ? createCauseSearch(english)(value).map(({ id }) => id) : [meant];
    const made = fitting.filter((id) => breakableCauses.includes(id)).slice(0, 3);
    const hint = made.length === 0 ? '' : ` Did you mean ${made.join(' or ')}?`;
    throw new InvalidArgumentError(`It is none of the mistakes.${hint} All of them: countersign causes`);
  }
  return [...before, cause];
}

const help = `
Examples:
  countersign sign --email qa@example.com
  countersign sign --email 'qa+{1..3}@example.com' --as csv
  countersign sign --email qa@example.com --as web --secret-env CRISP_SECRET_KEY
  countersign sign --email Qa@example.com --broken email-case

{1..3}, {a..e} and {dev,staging} in an email stand for each of them, and \\{ for a brace itself. The mistakes for --broken: countersign causes

Exit codes: 0 done, 64 wrong usage or not allowed, 65 unreadable input, 69 the keychain cannot be used, 70 a fault of Countersign.`;

/** `sign`: test signatures, or the snippets around them; valid ones, or wrong ones on purpose. */
export function addSignCommand(command: Command, run: Run): void {
  const { output } = run;
  addSecretOptions(
    command.requiredOption(
      '--email <email>',
      'the email, exactly as it is pushed to Crisp, or a pattern of many; can be repeated',
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
    .addHelpText('after', help)
    .action(async (options: Options) => {
      const source = await secretSource(options, run);
      const text =
        source.kind === 'given'
          ? await generateWithSecret(run, source.secret, (generate) =>
              signWith(generate, '', options, output),
            )
          : await withServices(run, async (services) => {
              const { id } = await findWebsite(services, source.name);
              return signWith(services.generate, id, options, output);
            });
      output.printSignatures(text);
    });
}
