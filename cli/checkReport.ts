import { styleText } from 'node:util';
import { assertNever } from '../core/assertNever.ts';
import type { Diagnosis, Explanation, Verdict } from '../core/diagnosis/Diagnosis.ts';
import { explainFinding } from '../core/explanation/explainFinding.ts';
import { outcomeWords } from '../core/explanation/outcomeWords.ts';
import type { CheckView } from '../services/views.ts';
import { printable } from './printable.ts';

const marks: Readonly<Record<Verdict, readonly [string, 'green' | 'yellow' | 'red']>> = {
  verified: ['✓', 'green'],
  unverified: ['!', 'yellow'],
  rejected: ['✗', 'red'],
};

const titlesOf = (explanation: Explanation): string =>
  explanation.map((finding) => printable(explainFinding(finding).title)).join(' ');

const bold = (text: string): string => styleText('bold', text);

/** Differences beyond this are no slip of the hand, and marking them all shows nothing. */
const mostMarked = 8;

/** The pasted signature with its wrong characters marked below; nothing unless it is a near miss. */
function nearMiss(signature: string, { comparison, diagnosis }: CheckView): readonly string[] {
  if (comparison === null || diagnosis.verdict === 'verified') return [];
  const wrong = comparison.pasted.reduce((sum, run) => sum + (run.same ? 0 : run.length), 0);
  if (wrong === 0 || wrong > mostMarked || printable(signature) !== signature) return [];
  const marked = comparison.pasted.map(({ same, length }) => (same ? ' ' : '^').repeat(length)).join('');
  return ['', bold('Where it differs'), `  ${signature}`, `  ${marked.trimEnd()}`];
}

function reasons(diagnosis: Diagnosis): readonly string[] {
  const { status, causes, alternatives, candidates, complete } = diagnosis;
  const list = causes.map((finding) => `  • ${printable(explainFinding(finding).title)}`);
  const others = alternatives.map((explanation) => `  or: ${titlesOf(explanation)}`);
  switch (status) {
    case 'match':
      return [];
    case 'proven':
      return ['', bold('Why (proven: recomputing it gives exactly this signature)'), ...list, ...others];
    case 'suspected':
      return ['', bold('What its form suggests (not proven)'), ...list, ...others];
    case 'unknown':
      return [
        '',
        `No known mistake explains this signature. ${candidates.toLocaleString('en')} possibilities were computed${complete ? '' : '; the time ran out before all were tried'}.`,
        'Ask the developers which secret key, which email and which code made it.',
      ];
    default:
      return assertNever(status);
  }
}

function advice(causes: Explanation): readonly string[] {
  const explained = causes.map(explainFinding);
  if (explained.length === 0) return [];
  return [
    '',
    bold('What to tell the developer'),
    ...explained.map(({ developer }) => `  • ${printable(developer)}`),
    '',
    bold('The fix'),
    ...explained.map(({ fix }) => `  • ${printable(fix)}`),
  ];
}

/** A check in words, for a terminal: the outcome first, then why, then what to do. */
export function checkReport(signature: string, view: CheckView): string {
  const { diagnosis } = view;
  const { heading, meaning } = outcomeWords(diagnosis);
  const [mark, color] = marks[diagnosis.verdict];
  return [
    styleText([color, 'bold'], `${mark} ${heading}`),
    `  ${meaning}`,
    ...reasons(diagnosis),
    ...nearMiss(signature, view),
    ...advice(diagnosis.causes),
  ].join('\n');
}
