import type { Command } from 'commander';
import { isAddress } from '../../core/isAddress.ts';
import { sign } from '../../core/signature/sign.ts';
import { verdictOf } from '../../core/signature/verdictOf.ts';
import { obstacleTo } from '../../core/wording/obstacleTo.ts';
import { shownVerdict } from '../../core/wording/shownVerdict.ts';
import { type Claim, checkClaim } from '../../services/check/check.ts';
import { createSearchPool } from '../../services/check/searchPool.ts';
import { hideSecrets } from '../../services/redaction/hideSecrets.ts';
import { secretsOf } from '../../services/redaction/secretsToHide.ts';
import { allThreads } from '../../services/workers/allThreads.ts';
import type { Checker } from '../Checker.ts';
import type { TypedValues } from '../checkPasted.ts';
import { checkText } from '../checkText.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { findWebsite } from '../findWebsite.ts';
import { givenWebsite } from '../givenWebsite.ts';
import type { Output } from '../output.ts';
import type { Run } from '../Run.ts';
import { addSecretOptions, type SecretOptions, type SecretSource, secretSource } from '../secretSource.ts';
import { unwrap } from '../unwrap.ts';
import { verdictCodes } from '../verdictCodes.ts';

interface Options extends SecretOptions, TypedValues {
  readonly paste?: string;
}

async function withChecker<T>(
  run: Run,
  source: SecretSource,
  work: (checker: Checker) => Promise<T>,
): Promise<T> {
  if (source.kind === 'website') {
    const { withServices } = await import('../withServices.ts');
    return withServices(run, async (services) => {
      const { id: websiteId } = await findWebsite(services, source.name);
      return work({
        read: async (text) => unwrap(await services.evidence.read({ websiteId, text })),
        check: async (claim, context) =>
          unwrap(
            await services.check.run({ websiteId, ...claim, ...(context === undefined ? {} : { context }) }),
          ),
        hide: services.redaction.hide,
        judge: async (claim) => unwrap(await services.check.verdict({ websiteId, ...claim })).verdict,
      });
    });
  }
  const website = givenWebsite(source.secret);
  const secrets = secretsOf([website]);
  const pool = createSearchPool({ ...allThreads(), firstHere: true });
  try {
    return await work({
      read: async (text) => {
        // Its parsers of code and markup are loaded for whoever pastes.
        const { readPaste } = await import('../../services/evidence/readPaste.ts');
        return { ...readPaste(text, { websites: [] }, secrets), secretsUnread: false };
      },
      check: async (claim, context) => {
        const options = context === undefined ? {} : { context };
        return hideSecrets(unwrap(await checkClaim(claim, website, [website], pool, options)), secrets);
      },
      hide: async (value) => hideSecrets(value, secrets),
      judge: async ({ email, signature }) => verdictOf(signature, sign(website.secret, email)),
    });
  } finally {
    await pool.dispose();
  }
}

async function checkClaimed(
  { print, printJson }: Output,
  checker: Checker,
  claim: Claim,
  json: true | undefined,
): Promise<ExitCode> {
  const { email, signature } = claim;
  const view = await checker.check(claim);
  const obstacle = obstacleTo(email);
  const shown = shownVerdict(view.diagnosis.verdict, obstacle);
  if (json) printJson({ isAddress: isAddress(email), obstacle, ...view.diagnosis, verdict: shown });
  else print(checkText(await checker.hide(signature), view, obstacle));
  return verdictCodes[shown];
}

const help = `
Examples:
  countersign check --email ana@example.com --signature 3f5a... --website Main
  countersign check --paste page.html --secret-env CRISP_SECRET_KEY
  pbpaste | countersign check --paste - --json

Exit codes: 0 verified, 1 unverified, 2 rejected, 3 the pasted text holds a secret key (whatever the verdict), 64 wrong usage, 65 the text cannot be read or holds nothing to check, 69 the keychain cannot be used, 70 a fault of Countersign.`;

/** `check`: verdict, causes and fix for one email and signature; the exit code is the verdict. */
export function addCheckCommand(command: Command, run: Run): void {
  const { output } = run;
  addSecretOptions(
    command
      .option('--email <email>', 'the email, exactly as it is pushed to Crisp')
      .option('--signature <signature>', 'the signature that came with it, exactly as it is pushed')
      .option(
        '--paste <file>',
        'take both from any text: a page, a snippet, a log, a HAR file; - for standard input',
      ),
  )
    .option('--json', 'answer in JSON')
    .addHelpText('after', help)
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
      const text =
        paste === undefined
          ? undefined
          : await (await import('../readPasted.ts')).readPasted(paste, run.stdin);
      const source = await secretSource(options, run);
      const code = await withChecker(run, source, async (checker) => {
        if (text === undefined)
          return checkClaimed(output, checker, { email: email ?? '', signature: signature ?? '' }, json);
        const { checkPasted } = await import('../checkPasted.ts');
        return checkPasted(output, checker, text, options);
      });
      run.endWith(code);
    });
}
