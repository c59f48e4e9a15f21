import type { CheckView } from '../contracts/check.ts';
import { assertNever } from '../core/assertNever.ts';
import type { Diagnosis, Explanation } from '../core/diagnosis/Diagnosis.ts';
import { shapeOf } from '../core/report/shapeOf.ts';
import type { Verdict } from '../core/signature/Verdict.ts';
import { briefFinding, explainBriefly } from '../core/wording/explainBriefly.ts';
import { meantWebsite } from '../core/wording/meantWebsite.ts';
import { numberIn } from '../core/wording/numbers.ts';
import type { Obstacle } from '../core/wording/obstacleTo.ts';
import { outcomeWords } from '../core/wording/outcomeWords.ts';
import { pictureOf } from '../core/wording/pictureOf.ts';
import { pictureText } from '../core/wording/pictureText.ts';
import { unknownWords } from '../core/wording/unknownWords.ts';
import { english } from '../locales/english.ts';
import { printable } from './printable.ts';
import { styled } from './styled.ts';

const marks: Readonly<Record<Verdict, readonly [string, 'green' | 'yellow' | 'red']>> = {
  verified: ['✓', 'green'],
  unverified: ['!', 'yellow'],
  rejected: ['✗', 'red'],
};

const titlesOf = (explanation: Explanation): string =>
  explanation.map((finding) => printable(explainBriefly(finding, english).title)).join(' ');

const bold = (text: string): string => styled('bold', text);

/** Differences beyond this are no slip of the hand, and marking them all shows nothing. */
const mostMarked = 8;

/** The pasted signature with its wrong characters marked below; nothing unless it is a near miss. */
function nearMiss(signature: string, { comparison, diagnosis }: CheckView): readonly string[] {
  if (comparison === null || typeof comparison === 'string' || diagnosis.verdict === 'verified') return [];
  const wrong = comparison.pasted.reduce((sum, run) => sum + (run.same ? 0 : run.length), 0);
  if (wrong === 0 || wrong > mostMarked || printable(signature) !== signature) return [];
  const marked = comparison.pasted.map(({ same, length }) => (same ? ' ' : '^').repeat(length)).join('');
  return ['', bold('Where it differs'), `  ${signature}`, `  ${marked.trimEnd()}`];
}

/** That nothing explains it, what stays open, and what to ask next. */
function unknown({ candidates, complete }: Diagnosis): readonly string[] {
  // How many keys were tried is known to the services alone, and the sentence with them is left out.
  const { heading, open, question } = unknownWords({ candidates, complete, secretKeys: 1 }, english);
  const tried = `${numberIn(english.locale, candidates)} possibilities were computed`;
  return [
    '',
    bold(`${heading}.`),
    `  ${tried}${complete ? '' : '; not all were tried, since that would take too long'}.`,
    '',
    bold(english.outcome.unknown.openHeading),
    ...open.map((one) => `  • ${one}`),
    '',
    bold(english.outcome.unknown.questionHeading),
    ...question.split('\n').map((line) => `  ${line}`),
  ];
}

function reasons(diagnosis: Diagnosis, obstacle: Obstacle | undefined): readonly string[] {
  const { status, causes, alternatives } = diagnosis;
  const { headings } = english.report;
  const list = causes.map((finding) => `  • ${printable(explainBriefly(finding, english).title)}`);
  const others = alternatives.map((explanation) => `  or: ${titlesOf(explanation)}`);
  switch (status) {
    case 'match':
      // Nobody has the checkmark that could be missing.
      if (obstacle === 'no-address') return [];
      return [
        '',
        bold(english.outcome.stillUnverified.heading),
        ...english.outcome.stillUnverified.reasons.map((reason) => `  • ${reason}`),
      ];
    case 'proven':
    case 'seen':
    case 'suspected':
      return ['', bold(headings[status]), ...list, ...others];
    case 'unknown':
      return unknown(diagnosis);
    default:
      return assertNever(status);
  }
}

function advice(causes: Explanation): readonly string[] {
  const explained = causes.map((finding) => explainBriefly(finding, english));
  if (explained.length === 0) return [];
  return [
    '',
    bold('What to tell the developer'),
    ...explained.map(({ developer }) => `  • ${printable(developer)}`),
    '',
    bold(english.guide.cause.fix),
    ...explained.map(({ fix }) => `  • ${printable(fix)}`),
  ];
}

/** What happened on the way from the email and the secret key to the pasted signature, as one line. */
function picture(signature: string, { causes, status }: Diagnosis): readonly string[] {
  const isComputed = causes.some(({ id }) => english.causes[id].picture !== undefined);
  if (!isComputed || (status !== 'proven' && status !== 'suspected')) return [];
  const steps = pictureOf(causes.map(briefFinding), english);
  return [
    '',
    bold(english.picture.heading),
    `  ${printable(pictureText(steps, shapeOf(signature, english), english))}`,
  ];
}

/**
 * A check in words, for a terminal: the outcome first, then why, then what to do. `obstacle`: what keeps even a
 * valid signature from giving anybody a checkmark.
 */
export function checkText(signature: string, view: CheckView, obstacle?: Obstacle): string {
  const { diagnosis } = view;
  const { verdict, heading, meaning } = outcomeWords(diagnosis, english, obstacle);
  const [mark, color] = marks[verdict];
  const meant = meantWebsite(diagnosis);
  return [
    styled([color, 'bold'], `${mark} ${heading}`),
    `  ${meaning}`,
    ...(meant === undefined ? [] : ['', bold(printable(english.check.meantWebsite.title({ name: meant })))]),
    ...reasons(diagnosis, obstacle),
    ...picture(signature, diagnosis),
    ...nearMiss(signature, view),
    ...advice(diagnosis.causes),
  ].join('\n');
}
