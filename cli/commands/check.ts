import type { Command } from 'commander';
import type { CheckContext, CheckView } from '../../contracts/check.ts';
import type { PasteView } from '../../contracts/evidence.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { checkContextOf } from '../../core/evidence/checkContextOf.ts';
import { isUndelivered } from '../../core/explanation/outcomeWords.ts';
import { type Claim, checkClaim } from '../../services/check/check.ts';
import { createSearchPool } from '../../services/check/searchPool.ts';
import { readPaste } from '../../services/evidence/readPaste.ts';
import { hideSecrets } from '../../services/redaction/hideSecrets.ts';
import { secretsOf } from '../../services/redaction/secretsToHide.ts';
import { allThreads } from '../../services/workers/allThreads.ts';
import { checkText } from '../checkText.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { findWebsite } from '../findWebsite.ts';
import { givenWebsite } from '../givenWebsite.ts';
import { print, printJson } from '../output.ts';
import { pasteReport } from '../pasteReport.ts';
import { readPasted } from '../readPasted.ts';
import { addSecretOptions, type SecretOptions, type SecretSource, secretSource } from '../secretSource.ts';
import { unwrap } from '../unwrap.ts';
import { withServices } from '../withServices.ts';

interface Options extends SecretOptions {
  readonly email?: string;
  readonly signature?: string;
  readonly paste?: string;
  readonly json?: true;
}

/** What a check is made with: a stored website, or a secret for this run only. */
interface Checker {
  read(text: string): Promise<PasteView>;
  check(claim: Claim, context?: CheckContext): Promise<CheckView>;
}

async function withChecker<T>(source: SecretSource, work: (checker: Checker) => Promise<T>): Promise<T> {
  if (source.kind === 'website') {
    return withServices(async (services) => {
      const { id: websiteId } = await findWebsite(services, source.name);
      return work({
        read: async (text) => unwrap(await services.evidence.read({ websiteId, text })),
        check: async (claim, context) =>
          unwrap(
            await services.check.run({ websiteId, ...claim, ...(context === undefined ? {} : { context }) }),
          ),
      });
    });
  }
  const website = givenWebsite(source.secret);
  const secrets = secretsOf([website]);
  const pool = createSearchPool(allThreads());
  try {
    return await work({
      read: async (text) => ({ ...readPaste(text, { websites: [] }, secrets), secretsUnread: false }),
      check: async (claim, context) => {
        const options = context === undefined ? {} : { context };
        return hideSecrets(unwrap(await checkClaim(claim, website, [website], pool, options)), secrets);
      },
    });
  } finally {
    await pool.dispose();
  }
}

const codes = {
  verified: exitCode.done,
  unverified: exitCode.unverified,
  rejected: exitCode.rejected,
} as const;

async function checkClaimed(checker: Checker, claim: Claim, json: true | undefined): Promise<ExitCode> {
  const view = await checker.check(claim);
  if (json) printJson(view.diagnosis);
  else print(checkText(claim.signature, view));
  return codes[view.diagnosis.verdict];
}

/** What a text without a signature shows of why there is none; undefined where it may only stand elsewhere. */
const absenceIn = (findings: PasteView['findings']): PasteView['findings'][number] | undefined =>
  findings.find(({ id }) => id === 'signature-placeholder') ??
  findings.find(({ id }) => id === 'signature-undefined') ??
  findings.find(({ id }) => id === 'signature-missing');

/** What reaches Crisp in the signature's place: the placeholder itself, or nothing. */
const pushedFor = (absence: PasteView['findings'][number] | undefined): string =>
  absence?.id === 'signature-placeholder' && 'text' in absence.detail ? String(absence.detail.text) : '';

/**
 * Values that were typed take the place of those in the text. Without an email there is no verdict, and none where the
 * text does not show whether there is a signature.
 */
async function checkPasted(checker: Checker, text: string, options: Options): Promise<ExitCode> {
  const paste = await checker.read(text);
  const { candidates, findings, warnings, integrations, complete, context } = paste;
  const [best] = candidates;
  const email = options.email ?? best?.email?.value;
  const signature = options.signature ?? best?.signature?.value;
  const absence = signature === undefined ? absenceIn(findings) : undefined;
  const isOpen = signature === undefined && absence === undefined;
  const checked =
    email === undefined || isOpen
      ? undefined
      : await checker.check({ email, signature: signature ?? pushedFor(absence) }, checkContextOf(context));
  const view =
    checked === undefined || absence === undefined
      ? checked
      : {
          ...checked,
          diagnosis: { ...checked.diagnosis, causes: [{ id: absence.id, detail: absence.detail }] },
        };
  const undelivered = isUndelivered(findings);
  if (options.json) {
    const { source, platform } = best ?? {};
    const evidence = { email, signature, source, platform, others: Math.max(0, candidates.length - 1) };
    const told = findings.map(({ id, detail, range }) => ({ id, detail, range }));
    printJson({
      ...view?.diagnosis,
      evidence: { ...evidence, warnings, integrations, complete },
      findings: told,
    });
  } else {
    const said = new Set<CauseId>(view?.diagnosis.causes.map(({ id }) => id));
    const report = pasteReport(paste, said);
    if (report !== '') print(report);
    if (view !== undefined) print(checkText(signature ?? '', view, undelivered));
  }
  if (email === undefined) {
    throw new Failure(
      exitCode.unreadableInput,
      'No email was found in this text, so there is nothing to check. Give it with --email.',
    );
  }
  if (view === undefined) {
    throw new Failure(
      exitCode.unreadableInput,
      'No signature was found in this text: it may stand in a variable or elsewhere. Give it with --signature (empty where the website sends none).',
    );
  }
  const { verdict } = view.diagnosis;
  return verdict === 'verified' && undelivered ? exitCode.unverified : codes[verdict];
}

/** `check`: verdict, causes and fix for one email and signature; the exit code is the verdict. */
export function addCheckCommand(program: Command): void {
  addSecretOptions(
    program
      .command('check')
      .description('tell what Crisp would do with a signature, and why')
      .option('--email <email>', 'the email, exactly as it is pushed to Crisp')
      .option('--signature <signature>', 'the signature that came with it, exactly as it is pushed')
      .option(
        '--paste <file>',
        'take both from any text: a page, a snippet, a log, a HAR file; - for standard input',
      ),
  )
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => {
      const { email, signature, paste, json } = options;
      if (paste === '-' && options.secretStdin) {
        throw new Failure(
          exitCode.usage,
          'Standard input cannot give both the text and the secret key. Give the text as a file, or the key with --secret-env.',
        );
      }
      if (paste === undefined && (email === undefined || signature === undefined)) {
        throw new Failure(
          exitCode.usage,
          'Give --email and --signature, or --paste FILE with a text that has them.',
        );
      }
      const text = paste === undefined ? undefined : await readPasted(paste);
      const source = await secretSource(options);
      process.exitCode = await withChecker(source, (checker) =>
        text === undefined
          ? checkClaimed(checker, { email: email ?? '', signature: signature ?? '' }, json)
          : checkPasted(checker, text, options),
      );
    });
}
