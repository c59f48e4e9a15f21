import type { CheckView } from '../contracts/check.ts';
import type { PasteView } from '../contracts/evidence.ts';
import type { CauseId } from '../core/causes/CauseId.ts';
import { checkContextOf } from '../core/evidence/checkContextOf.ts';
import type { Candidate } from '../core/evidence/Evidence.ts';
import { findingsOfEach } from '../core/evidence/findingsOfEach.ts';
import { pushedSignature } from '../core/evidence/pushedSignature.ts';
import { type Push, pushesIn } from '../core/evidence/pushesIn.ts';
import { isAddress } from '../core/isAddress.ts';
import { type Verdict, verdicts } from '../core/signature/Verdict.ts';
import { type Obstacle, obstacleTo } from '../core/wording/obstacleTo.ts';
import { shownVerdict } from '../core/wording/shownVerdict.ts';
import type { Checker } from './Checker.ts';
import { checkText } from './checkText.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import type { Output } from './output.ts';
import { pasteReport, takenFrom } from './pasteReport.ts';
import { verdictCodes } from './verdictCodes.ts';

/** What was given beside the text. */
export interface TypedValues {
  readonly email?: string;
  readonly signature?: string;
  readonly json?: true;
}

/** Of many emails in one text, in so many the causes are looked for; of the others there is the verdict. */
const mostExplained = 10;

/** A digest that nothing names is a signature where the secret key shows it; of so many, its mistakes are looked for. */
const mostDoubtful = 2;

/** What Crisp would do with one of a text's emails and, as far as it was looked for, why. */
interface Judged {
  readonly push: Push;
  /** What people see: not `verified` where something keeps a valid signature from its checkmark. */
  readonly shown: Verdict;
  readonly obstacle: Obstacle | undefined;
  readonly view: CheckView | undefined;
}

const withoutDoubt = ({ doubtful: _, unsaid: __, ...candidate }: Candidate): Candidate => candidate;

/** What is told of a text whose doubts the secret key has settled. */
const settled = (paste: PasteView): PasteView => ({
  ...paste,
  warnings: paste.warnings.filter((warning) => warning !== 'doubtful-signature'),
});

/** What is taken from a text of which the secret key has settled nothing. */
const withoutDoubtful = (paste: PasteView): PasteView => ({
  ...paste,
  candidates: paste.candidates.map(({ signature, doubtful, ...candidate }) => ({
    ...candidate,
    ...(signature === undefined || doubtful ? {} : { signature }),
  })),
});

/** What is to be judged of a pasted text; values that were typed take the place of those in it. */
function pushesToJudge(paste: PasteView, typed: TypedValues): readonly Push[] {
  if (typed.email === undefined && typed.signature === undefined) return pushesIn(paste);
  const [best] = paste.candidates;
  const email = typed.email ?? best?.email?.value;
  if (email === undefined) return [];
  if (typed.signature !== undefined)
    return [{ candidate: best && withoutDoubt(best), email, signature: { text: typed.signature } }];
  const signature = pushedSignature(best, paste.findings);
  return signature === undefined ? [] : [{ candidate: best && withoutDoubt(best), email, signature }];
}

type Explain = (push: Push) => Promise<CheckView>;

/** Explains each push once, however often it is asked for. */
function explainer(checker: Checker, paste: PasteView): Explain {
  const views = new Map<Push, Promise<CheckView>>();
  return (push) => {
    const view = views.get(push) ?? explain(checker, push, paste);
    views.set(push, view);
    return view;
  };
}

async function explain(checker: Checker, push: Push, { context }: PasteView): Promise<CheckView> {
  const { candidate, email, signature } = push;
  const around = checkContextOf(context, candidate?.range);
  const view = await checker.check({ email, signature: signature.text }, around);
  const { absence } = signature;
  if (absence === undefined || signature.text !== '') return view;
  return { ...view, diagnosis: { ...view.diagnosis, causes: [{ id: absence.id, detail: absence.detail }] } };
}

const isDoubtful = ({ candidate }: Push): boolean => candidate?.doubtful === true;

/** Whether the website's secret key made the signature, rightly or by a mistake that is proven. */
const isOfWebsite = ({ status, causes }: CheckView['diagnosis']): boolean =>
  status === 'match' || (status === 'proven' && causes.every(({ id }) => id !== 'plain-hash'));

/** Which pushes count: where the secret key made one, it tells that the others of its kind are signatures too. */
async function countedOf(
  checker: Checker,
  pushes: readonly Push[],
  explained: Explain,
): Promise<(push: Push) => boolean> {
  const doubtful = pushes.filter(isDoubtful);
  const proven = new Set<Push>();
  for (const push of doubtful) {
    const verdict = await checker.judge({ email: push.email, signature: push.signature.text });
    if (verdict === 'verified') proven.add(push);
  }
  for (const push of doubtful.slice(0, mostDoubtful)) {
    if (proven.size > 0) break;
    if (isOfWebsite((await explained(push)).diagnosis)) proven.add(push);
  }
  const sources = new Set(Array.from(proven, ({ candidate }) => candidate?.source));
  return (push) =>
    !isDoubtful(push) ||
    proven.has(push) ||
    (push.candidate?.source === 'bare'
      ? push.candidate.unsaid === true && proven.size > 0
      : sources.has(push.candidate?.source));
}

const isPast = ({ candidate }: Push): boolean => candidate?.past === true;

/**
 * The worst first; what is as bad stays in its order. What may be of something else is left out unless it is proven. What
 * another one took the place of, by the text's own words, counts only where all else is verified: words may mislead, and
 * must not make anything verified that is not. So does what stands beside something that was computed.
 */
async function judgeAll(
  checker: Checker,
  pushes: readonly Push[],
  paste: PasteView,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const findingsOf = findingsOfEach(paste);
  const explained = explainer(checker, paste);
  const isTranscript = pushes.some(({ candidate }) => candidate?.source === 'console');
  let counted: ReturnType<typeof countedOf> | undefined;
  const isCounted = async (push: Push): Promise<boolean> => {
    if (!isDoubtful(push)) return true;
    counted ??= countedOf(checker, pushes, explained);
    return (await counted)(push);
  };
  for (const push of pushes.toSorted((a, b) => Number(isPast(a)) - Number(isPast(b)))) {
    const isBeside = isPast(push) || (isDoubtful(push) && isTranscript);
    const isSettled = isBeside && judged.some(({ shown }) => shown !== 'verified');
    if (isSettled || !(await isCounted(push))) continue;
    const { email, signature } = push;
    const view = judged.length < mostExplained ? await explained(push) : undefined;
    const verdict = view?.diagnosis.verdict ?? (await checker.judge({ email, signature: signature.text }));
    const obstacle = obstacleTo(email, findingsOf(push));
    const shown = shownVerdict(verdict, obstacle);
    judged.push({ push, shown, obstacle, view });
  }
  return judged.sort((a, b) => verdictCodes[b.shown] - verdictCodes[a.shown]);
}

/** The whole answer about the worst of a text's emails and, where there are several, a line about each. */
function tellInJson(
  { printJson }: Output,
  paste: PasteView,
  judged: readonly Judged[],
  typed: TypedValues,
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
export async function checkPasted(
  output: Output,
  checker: Checker,
  text: string,
  typed: TypedValues,
): Promise<ExitCode> {
  const read = await checker.read(text);
  const all = await judgeAll(checker, pushesToJudge(read, typed), read);
  // What was not read may be wrong.
  const isCut = !read.complete && all.length > 1 && all[0]?.shown === 'verified';
  const judged = isCut ? [] : all;
  const isSettled = judged.length > 0;
  const paste = isSettled ? settled(read) : read;
  const shown = await checker.hide(judged);
  if (typed.json)
    tellInJson(output, isSettled ? paste : withoutDoubtful(paste), shown, await checker.hide(typed));
  else tell(output, paste, shown);
  const holdsKey = paste.findings.some(({ id }) => id === 'secret-in-frontend');
  const [worst] = judged;
  if (worst !== undefined) return holdsKey ? exitCode.keyInText : verdictCodes[worst.shown];
  if (isCut)
    throw new Failure(
      holdsKey ? exitCode.keyInText : exitCode.unreadableInput,
      `All ${all.length} signatures that were read are valid, but the text holds more than was read. To check a long list, audit it: countersign audit FILE.`,
    );
  const email = typed.email ?? paste.candidates[0]?.email;
  throw new Failure(
    holdsKey ? exitCode.keyInText : exitCode.unreadableInput,
    email === undefined
      ? 'No email was found in this text, so there is nothing to check. Give it with --email.'
      : paste.candidates[0]?.doubtful === true
        ? 'The text has a digest that nothing says is a signature, and no mistake explains it: it probably belongs to something else. To check it all the same, give it with --signature.'
        : 'No signature was found in this text: it may stand in a variable or elsewhere. Give it with --signature (empty where the website sends none).',
  );
}
