import type { Words } from '../../locales/Words.ts';
import type { Detail } from '../causes/Cause.ts';
import { layerOf } from '../causes/layerOf.ts';
import type { Diagnosis, Explanation, Finding } from '../diagnosis/Diagnosis.ts';
import { briefFinding } from '../wording/explainBriefly.ts';
import { explainFinding } from '../wording/explainFinding.ts';
import type { Obstacle } from '../wording/obstacleTo.ts';
import { outcomeWords } from '../wording/outcomeWords.ts';
import { pictureOf } from '../wording/pictureOf.ts';
import { picturePieces } from '../wording/picturePieces.ts';
import { unknownWords } from '../wording/unknownWords.ts';
import { visibleText } from '../wording/visibleText.ts';
import { maskEmail } from './maskEmail.ts';
import { personalDetails } from './personalDetails.ts';
import type { ReportBlock, ReportDocument, ReportLine } from './ReportDocument.ts';
import { shapeOf } from './shapeOf.ts';

export interface CheckReportContent {
  /** The website's name. */
  readonly website: string;
  readonly email: string;
  /** As it was pasted. Only its shape gets into the report. */
  readonly signature: string;
  readonly diagnosis: Diagnosis;
  /** What the pasted text shows by itself, such as a secret key in it. */
  readonly evidence?: readonly Finding[];
  /** What keeps even a valid signature from its checkmark. */
  readonly obstacle: Obstacle | undefined;
  /** Secret keys that the search could use, and the fingerprint of the website's own. */
  readonly secretKeys: number;
  readonly fingerprint?: string | undefined;
  /** Of Countersign. */
  readonly version: string;
  /** Whether to leave nothing of the email by which somebody can be recognised. Default true. */
  readonly maskEmails?: boolean;
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

const text = (line: string): ReportLine => [{ kind: 'text', text: line }];
const paragraph = (line: string): ReportBlock => ({ kind: 'paragraph', line: text(line) });

/**
 * The report of a check, to be handed on: the outcome, each cause with what to change, what happened in one line, and
 * how thoroughly was searched. It holds never a secret key, the valid signature or the pasted one. `quoted` makes what
 * comes from outside safe in the form that the report will take.
 */
export function checkDocument(
  content: CheckReportContent,
  words: Words,
  quoted = (foreign: string): string => foreign,
): ReportDocument {
  const {
    website,
    email,
    signature,
    diagnosis,
    version,
    evidence = [],
    obstacle,
    maskEmails: masks = true,
  } = content;
  const { status, causes, alternatives, candidates, complete } = diagnosis;
  const { report } = words;
  const outcome = outcomeWords(diagnosis, words, obstacle);
  // What stands in the email's place and is no address may be anything, a secret key pasted by mistake included.
  const isNamed = email.includes('@') || isWord(email);
  const safeText = (value: string): string =>
    masks && value.includes('@')
      ? maskEmail(value)
      : (isNamed ? [signature] : [signature, email]).reduce(shown, value);

  const safely = (id: Finding['id'], name: string, value: string): string => {
    if (words.causes[id].labels?.[name]?.[value] !== undefined) return value;
    return quoted(masks && personalDetails.has(name) && !value.includes('@') ? '…' : safeText(value));
  };
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

  const emailLine = (): ReportLine => {
    if (!isNamed) return text(report.noAddress({ shape: shapeOf(email, words) }));
    if (masks && email.includes('@')) return text(report.email({ email: quoted(maskEmail(email)) }));
    const [before = '', after = ''] = report.email({ email: '\0' }).split('\0');
    const value = signature.includes('@') ? visibleText(email) : shown(email, signature);
    return [...text(before), { kind: 'code', text: value }, ...text(after)];
  };

  const steps = (findings: Explanation): ReportBlock => ({
    kind: 'steps',
    items: findings
      .map((finding) => explainFinding(finding, words))
      .map(({ title, developer, fix }) => [
        [{ kind: 'strong', text: title }],
        text(developer),
        [{ kind: 'strong', text: report.fix }, ...text(` ${fix}`)],
      ]),
  });

  /** What the pasted text shows by itself; the worst first. */
  const shownByItself = (): ReportDocument['sections'] =>
    (['exposure', 'delivery'] as const).flatMap((layer) => {
      const findings = evidence.filter(({ id }) => layerOf(id) === layer).map(safe);
      return findings.length === 0 ? [] : [{ heading: words.layers[layer], blocks: [steps(findings)] }];
    });

  const reasons = (): ReportDocument['sections'] => {
    if (status === 'match') return [];
    if (status === 'unknown') {
      const { heading: title, ruledOut, open, question } = unknownWords({ ...content, ...diagnosis }, words);
      return [
        {
          heading: title,
          blocks: [
            paragraph(ruledOut),
            paragraph(report.openHeading),
            { kind: 'list', items: open.map(text) },
            paragraph(question),
          ],
        },
      ];
    }
    const others = alternatives.map((alternative) =>
      text(alternative.map((finding) => explainFinding(safe(finding), words).title).join(' ')),
    );
    return [
      {
        heading: report.headings[status],
        blocks: [
          steps(safeCauses),
          ...(others.length === 0
            ? []
            : [paragraph(report.equallyPossible), { kind: 'list' as const, items: others }]),
        ],
      },
    ];
  };

  const picture = (): ReportDocument['sections'] => {
    // Nothing was computed on the way to what is only seen.
    if (
      status === 'seen' ||
      safeCauses.length === 0 ||
      safeCauses.every(({ id }) => layerOf(id) === 'delivery')
    )
      return [];
    const line = picturePieces(pictureOf(safeCauses, words), shape, words).map(
      ({ text: piece, isWrong }) => ({
        kind: isWrong ? ('strong' as const) : ('text' as const),
        text: piece,
      }),
    );
    return [{ heading: words.picture.heading, blocks: [{ kind: 'paragraph', line }] }];
  };

  return {
    language: words.language,
    title: outcome.heading,
    sections: [
      {
        heading: null,
        blocks: [
          paragraph(outcome.meaning),
          {
            kind: 'list',
            items: [
              text(report.website({ name: quoted(safeText(website)) })),
              emailLine(),
              text(report.signature({ shape })),
              text(report.outcome[outcome.verdict]),
            ],
          },
        ],
      },
      ...shownByItself(),
      ...reasons(),
      ...picture(),
    ],
    footer: [
      report.checkedWith({ version }),
      complete ? report.recomputed({ count: candidates }) : report.recomputedInPart({ count: candidates }),
      report.nothingSecret,
    ].join(' '),
  };
}
