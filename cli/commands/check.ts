import type { Command } from 'commander';
import type { CheckContext, CheckView } from '../../contracts/check.ts';
import type { PasteView } from '../../contracts/evidence.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { checkContextOf } from '../../core/evidence/checkContextOf.ts';
import { findingsOfEach } from '../../core/evidence/findingsOfEach.ts';
import { pushedSignature } from '../../core/evidence/pushedSignature.ts';
import { type Push, pushesIn } from '../../core/evidence/pushesIn.ts';
import { isAddress } from '../../core/isAddress.ts';
import { sign } from '../../core/signature/sign.ts';
import { type Verdict, verdicts } from '../../core/signature/Verdict.ts';
import { verdictOf } from '../../core/signature/verdictOf.ts';
import { type Obstacle, obstacleTo } from '../../core/wording/obstacleTo.ts';
import { shownVerdict } from '../../core/wording/shownVerdict.ts';
import { type Claim, checkClaim } from '../../services/check/check.ts';
import { createSearchPool } from '../../services/check/searchPool.ts';
import { hideSecrets } from '../../services/redaction/hideSecrets.ts';
import { secretsOf } from '../../services/redaction/secretsToHide.ts';
import { allThreads } from '../../services/workers/allThreads.ts';
import { checkText } from '../checkText.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { findWebsite } from '../findWebsite.ts';
import { givenWebsite } from '../givenWebsite.ts';
import type { Output } from '../output.ts';
import { pasteReport, takenFrom } from '../pasteReport.ts';
import type { Run } from '../Run.ts';
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
  /** A value without the secret keys that this run knows: options are told again, and may hold one. */
  hide<T>(value: T): Promise<T>;
  /** The verdict alone, in milliseconds. */
  judge(claim: Claim): Promise<Verdict>;
}

async function withChecker<T>(
  run: Run,
  source: SecretSource,
  work: (checker: Checker) => Promise<T>,
): Promise<T> {
  if (source.kind === 'website') {
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

const codes = {
  verified: exitCode.done,
  unverified: exitCode.unverified,
  rejected: exitCode.rejected,
} as const;

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
  return codes[shown];
}

/** Of many emails in one text, in so many the causes are looked for; of the others there is the verdict. */
const mostExplained = 10;

/** What Crisp would do with one of a text's emails and, as far as it was looked for, why. */
interface Judged {
  readonly push: Push;
  /** What people see: not `verified` where something keeps a valid signature from its checkmark. */
  readonly shown: Verdict;
  readonly obstacle: Obstacle | undefined;
  readonly view: CheckView | undefined;
}

/** What is to be judged of a pasted text; values that were typed take the place of those in it. */
function pushesToJudge(paste: PasteView, typed: Options): readonly Push[] {
  if (typed.email === undefined && typed.signature === undefined) return pushesIn(paste);
  const [best] = paste.candidates;
  const email = typed.email ?? best?.email?.value;
  const signature =
    typed.signature === undefined ? pushedSignature(best, paste.findings) : { text: typed.signature };
  return email === undefined || signature === undefined ? [] : [{ candidate: best, email, signature }];
}

async function explain(checker: Checker, push: Push, { context }: PasteView): Promise<CheckView> {
  const { email, signature } = push;
  const view = await checker.check({ email, signature: signature.text }, checkContextOf(context));
  const { absence } = signature;
  if (absence === undefined || signature.text !== '') return view;
  return { ...view, diagnosis: { ...view.diagnosis, causes: [{ id: absence.id, detail: absence.detail }] } };
}

/** The worst first; what is as bad stays in its order. */
async function judgeAll(
  checker: Checker,
  pushes: readonly Push[],
  paste: PasteView,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const findings = findingsOfEach(paste);
  for (const push of pushes) {
    const { email, signature } = push;
    const view = judged.length < mostExplained ? await explain(checker, push, paste) : undefined;
    const verdict = view?.diagnosis.verdict ?? (await checker.judge({ email, signature: signature.text }));
    const obstacle = obstacleTo(email, findings);
    const shown = shownVerdict(verdict, obstacle);
    judged.push({ push, shown, obstacle, view });
  }
  return judged.sort((a, b) => codes[b.shown] - codes[a.shown]);
}

/** The whole answer about the worst of a text's emails and, where there are several, a line about each. */
function tellInJson(
  { printJson }: Output,
  paste: PasteView,
  judged: readonly Judged[],
  typed: Options,
): void {
  const { candidates, findings, warnings, integrations, complete } = paste;
  const [worst] = judged;
  const candidate = worst === undefined ? candidates[0] : worst.push.candidate;
  const email = worst?.push.email ?? typed.email ?? candidate?.email?.value;
  const { source, platform } = candidate ?? {};
  printJson({
    ...(email === undefined ? {} : { isAddress: isAddress(email) }),
    ...(worst === undefined
      ? {}
      : { obstacle: worst.obstacle, ...worst.view?.diagnosis, verdict: worst.shown }),
    evidence: {
      email,
      signature: typed.signature ?? candidate?.signature?.value,
      source,
      platform,
      others: Math.max(0, candidates.length - 1),
      warnings,
      integrations,
      complete,
    },
    findings: findings.map(({ id, detail, range }) => ({ id, detail, range })),
    ...(judged.length > 1 ? { pushes: judged.map(pushInJson) } : {}),
  });
}

const pushInJson = ({ push: { email, signature }, shown, obstacle, view }: Judged): object => ({
  email,
  signature: signature.text,
  isAddress: isAddress(email),
  obstacle,
  verdict: shown,
  status: view?.diagnosis.status,
  causes: view?.diagnosis.causes,
});

/** How many of a text's emails have each outcome. */
const countText = (judged: readonly Judged[]): string =>
  verdicts
    .map((verdict) => ({ verdict, count: judged.filter(({ shown }) => shown === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(', ');

function tell({ print }: Output, paste: PasteView, judged: readonly Judged[]): void {
  const said = new Set<CauseId>(
    judged.flatMap(({ view }) => view?.diagnosis.causes.map(({ id }) => id) ?? []),
  );
  const report = pasteReport(paste, said);
  if (report !== '') print(report);
  if (judged.length > 1) {
    print(`The text hands over ${judged.length} emails, and each was judged: ${countText(judged)}.\n`);
  }
  const [best] = paste.candidates;
  if (judged.length === 0 && best !== undefined) print(takenFrom(best));
  const explained = judged.flatMap(({ view, ...one }) => (view === undefined ? [] : [{ ...one, view }]));
  for (const [index, { push, view, obstacle }] of explained.entries()) {
    if (index > 0) print('');
    if (push.candidate !== undefined) print(takenFrom(push.candidate));
    print(checkText(push.signature.text, view, obstacle));
  }
  const rest = judged.filter(({ view }) => view === undefined);
  if (rest.length > 0) {
    print(`\n${rest.length} more were judged without looking for causes: ${countText(rest)}.`);
  }
  const others = paste.candidates.length - judged.length;
  if (others > 0) {
    print(
      `\nThe text holds ${others} other ${others === 1 ? 'candidate' : 'candidates'}. To check another one, give it with --email and --signature.`,
    );
  }
}

/**
 * Everything that the text hands to Crisp is judged, and the worst counts. Without an email there is no verdict, and none
 * where the text does not show whether there is a signature. A secret key in the text is worse than any of them.
 */
async function checkPasted(
  output: Output,
  checker: Checker,
  text: string,
  typed: Options,
): Promise<ExitCode> {
  const paste = await checker.read(text);
  const judged = await judgeAll(checker, pushesToJudge(paste, typed), paste);
  const shown = await checker.hide(judged);
  if (typed.json) tellInJson(output, paste, shown, await checker.hide(typed));
  else tell(output, paste, shown);
  const holdsKey = paste.findings.some(({ id }) => id === 'secret-in-frontend');
  const [worst] = judged;
  if (worst !== undefined) return holdsKey ? exitCode.keyInText : codes[worst.shown];
  const email = typed.email ?? paste.candidates[0]?.email;
  throw new Failure(
    holdsKey ? exitCode.keyInText : exitCode.unreadableInput,
    email === undefined
      ? 'No email was found in this text, so there is nothing to check. Give it with --email.'
      : 'No signature was found in this text: it may stand in a variable or elsewhere. Give it with --signature (empty where the website sends none).',
  );
}

const help = `
Examples:
  countersign check --email ana@example.com --signature 3f5a... --website Main
  countersign check --paste page.html --secret-env CRISP_SECRET_KEY
  pbpaste | countersign check --paste - --json

Exit codes: 0 verified, 1 unverified, 2 rejected, 3 the pasted text holds a secret key (whatever the verdict), 64 wrong usage, 65 the text cannot be read or holds nothing to check, 69 the keychain cannot be used, 70 a fault of Countersign.`;

/** `check`: verdict, causes and fix for one email and signature; the exit code is the verdict. */
export function addCheckCommand(program: Command, run: Run): void {
  const { output } = run;
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
      const text = paste === undefined ? undefined : await readPasted(paste, run.stdin);
      const source = await secretSource(options, run);
      const code = await withChecker(run, source, (checker) =>
        text === undefined
          ? checkClaimed(output, checker, { email: email ?? '', signature: signature ?? '' }, json)
          : checkPasted(output, checker, text, options),
      );
      run.endWith(code);
    });
}
