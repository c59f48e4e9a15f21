import type { Detail } from '../causes/Cause.ts';
import { layerOf } from '../causes/layerOf.ts';
import type { Diagnosis, Explanation, Finding } from '../diagnosis/Diagnosis.ts';
import { briefFinding } from '../explanation/explainBriefly.ts';
import { explainFinding } from '../explanation/explainFinding.ts';
import { outcomeWords } from '../explanation/outcomeWords.ts';
import { pictureOf } from '../explanation/pictureOf.ts';
import { pictureText } from '../explanation/pictureText.ts';
import { unknownWords } from '../explanation/unknownWords.ts';
import { visibleText } from '../explanation/visibleText.ts';
import type { Words } from '../words/Words.ts';
import { shapeOf } from './shapeOf.ts';

export interface CheckReportFacts {
  /** The website's name. */
  readonly website: string;
  readonly email: string;
  /** As it was pasted. Only its shape gets into the report. */
  readonly signature: string;
  readonly diagnosis: Diagnosis;
  /** Secret keys that the search could use, and the fingerprint of the website's own. */
  readonly secretKeys: number;
  readonly fingerprint?: string | undefined;
  /** Of Countersign. */
  readonly version: string;
}

/** As many characters of a signature in a row as may stand in the report by chance. */
const window = 5;

/** Names of emptiness, which are words and no signatures. */
const isWord = (signature: string): boolean => /^[A-Za-z]{0,9}$/.test(signature);

/** Of a signature: digests are shorter in whatever form, and what is longer is none. In UTF-16 code units. */
const longestCompared = 4_000;

/** A value on one line, without the stretches that it shares with the signature in whatever letter case. */
function shown(value: string, signature: string): string {
  const visible = visibleText(value);
  if (isWord(signature)) return visible;
  const taboo = signature.slice(0, longestCompared).toLowerCase();
  const lower = visible.toLowerCase();
  // A few letters get longer when they are lower-cased; then places agree in the lower-cased text only.
  const text = lower.length === visible.length ? visible : lower;
  let kept = '';
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && taboo.includes(lower.slice(at, end + 1))) end += 1;
    const isShared = end - at > window;
    kept += isShared ? '…' : text[at];
    at = isShared ? end : at + 1;
  }
  return kept;
}

/** A text in which Markdown finds nothing to do. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');

const code = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  return `${fence} ${text} ${fence}`.replace(/^` ([^`]*[^` ]) `$/, '`$1`');
};

/**
 * A check as Markdown, to be handed on: the outcome, each cause with what to change, what happened in one line, and
 * how thoroughly was searched. It holds the email, and never a secret key, the valid signature or the pasted one.
 */
export function checkReport(facts: CheckReportFacts, words: Words): string {
  const { website, email, signature, diagnosis, version } = facts;
  const { verdict, status, causes, alternatives, candidates, complete } = diagnosis;
  const { report } = words;
  const { heading, meaning } = outcomeWords(diagnosis, words);
  // What stands in the email's place and is no address may be anything, a secret key pasted by mistake included.
  const isNamed = email.includes('@') || isWord(email);
  const safeText = (value: string): string =>
    (isNamed ? [signature] : [signature, email]).reduce(shown, value);

  const safely = (id: Finding['id'], name: string, value: string): string =>
    words.causes[id].labels?.[name]?.[value] === undefined ? escaped(safeText(value)) : value;
  const safe = (finding: Finding): Finding => {
    const { id, detail } = briefFinding(finding);
    const entries = Object.entries(detail).map(([name, value]): readonly [string, Detail[string]] => {
      if (typeof value === 'number') return [name, value];
      return [
        name,
        typeof value === 'string' ? safely(id, name, value) : value.map((one) => safely(id, name, one)),
      ];
    });
    return { id, detail: Object.fromEntries(entries) };
  };
  const shape = shapeOf(signature, words);
  const safeCauses: Explanation = causes.map(safe);

  const picture = (): readonly string[] => {
    if (safeCauses.length === 0 || safeCauses.every(({ id }) => layerOf(id) === 'delivery')) return [];
    return [
      '',
      `## ${words.picture.heading}`,
      '',
      pictureText(pictureOf(safeCauses, words), shape, words, (wrong) => `**${wrong}**`),
    ];
  };
  const reasons = (): readonly string[] => {
    if (status === 'match') return [];
    if (status === 'unknown') {
      const { heading: title, ruledOut, open, question } = unknownWords({ ...facts, ...diagnosis }, words);
      return [
        '',
        `## ${title}`,
        '',
        ruledOut,
        '',
        report.openHeading,
        '',
        ...open.map((one) => `- ${one}`),
        '',
        question,
      ];
    }
    return [
      '',
      `## ${report.headings[status]}`,
      ...safeCauses
        .map((finding) => explainFinding(finding, words))
        .flatMap(({ title, developer, fix }, index) => [
          '',
          `${index + 1}. **${title}**`,
          `   ${developer}`,
          `   ${report.fix(fix)}`,
        ]),
      ...(alternatives.length === 0 ? [] : ['', report.equallyPossible, '']),
      ...alternatives.map(
        (alternative) =>
          `- ${alternative.map((finding) => explainFinding(safe(finding), words).title).join(' ')}`,
      ),
    ];
  };

  return [
    `# ${heading}`,
    '',
    meaning,
    '',
    `- ${report.website(escaped(safeText(website)))}`,
    `- ${isNamed ? report.email(code(signature.includes('@') ? visibleText(email) : shown(email, signature))) : report.noAddress(shapeOf(email, words))}`,
    `- ${report.signature(shape)}`,
    `- ${report.outcome[verdict]}`,
    ...reasons(),
    ...picture(),
    '',
    [
      report.checkedWith(version),
      complete ? report.recomputed(candidates) : report.recomputedInPart(candidates),
      report.nothingSecret,
    ].join(' '),
    '',
  ].join('\n');
}
