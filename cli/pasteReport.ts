import type { PasteView } from '../contracts/evidence.ts';
import type { CauseId } from '../core/causes/CauseId.ts';
import { layerOf } from '../core/causes/layerOf.ts';
import type { Candidate, EvidenceFinding } from '../core/evidence/Evidence.ts';
import { integrations } from '../core/integrations/catalogue.ts';
import { faultsBehind } from '../core/integrations/faultsBehind.ts';
import { explainFinding } from '../core/wording/explainFinding.ts';
import { english } from '../locales/english.ts';
import { printable } from './printable.ts';
import { styled } from './styled.ts';

const { sources, platforms, warnings: warningsOf } = english.evidence;

/** What was taken from the text, for a terminal. */
export function takenFrom({ email, signature, platform, source }: Candidate): string {
  const value = (text: string | undefined): string => (text === undefined ? 'none' : printable(text));
  return [
    styled('bold', `Found ${sources[source]} (${platforms[platform].toLowerCase()})`),
    `  email      ${value(email?.value)}`,
    `  signature  ${value(signature?.value)}`,
    '',
  ].join('\n');
}

/** Of so many whose finding it is the emails are told. */
const mostNamed = 3;

/** Whose findings they are, as far as they are not the whole text's. */
function whoseLines(findings: readonly EvidenceFinding[]): readonly string[] {
  const emails = [...new Set(findings.flatMap(({ email }) => email ?? []))];
  if (emails.length === 0) return [];
  const more = emails.length > mostNamed ? ` and ${emails.length - mostNamed} more` : '';
  return [`  email      ${emails.slice(0, mostNamed).map(printable).join(', ')}${more}`];
}

function findingLines(finding: EvidenceFinding, whose: readonly string[]): readonly string[] {
  const { title, agent, fix } = explainFinding(finding, english);
  const isExposure = layerOf(finding.id) === 'exposure';
  return [
    styled([isExposure ? 'red' : 'yellow', 'bold'], `${isExposure ? '✗' : '!'} ${printable(title)}`),
    ...whose,
    `  ${printable(agent)}`,
    `  ${printable(fix)}`,
    '',
  ];
}

/** Which integration made the page, and which of its known faults fit what was found. */
function integrationLines(seen: PasteView['integrations'], causes: readonly CauseId[]): readonly string[] {
  const words = english.integrations;
  return [
    ...faultsBehind(seen, causes).flatMap(({ name, id }) => [
      styled(['yellow', 'bold'], `! ${words.behind({ name })}`),
      `  ${words.faults[id].what}`,
      `  ${words.faults[id].fix}`,
      '',
    ]),
    ...integrations
      .filter(({ id }) => seen.includes(id))
      .map(({ name, signs }) => `${words.seen({ name })} ${words.signs[signs]}\n`),
  ];
}

/** What a pasted text shows by itself, for a terminal; what the diagnosis says anyway (`said`) is left to it. */
export function pasteReport(
  { candidates, findings, warnings, integrations: seen, complete, secretsUnread }: PasteView,
  said: ReadonlySet<CauseId>,
): string {
  const isOfSeveral = new Set(candidates.map(({ email }) => email?.value)).size > 1;
  const alike = Map.groupBy(findings, (finding) => explainFinding(finding, english).title);
  return [
    ...integrationLines(seen, [...said, ...findings.map(({ id }) => id)]),
    ...[...alike.values()].flatMap((group) => {
      const finding = group.at(-1);
      return finding === undefined || said.has(finding.id)
        ? []
        : findingLines(finding, isOfSeveral ? whoseLines(group) : []);
    }),
    // That nothing was found is told when the command ends.
    ...warnings
      .filter((warning) => warning !== 'nothing-found')
      .map((warning) => `Note: ${warningsOf[warning]}\n`),
    ...(complete ? [] : ['Note: the text holds more than was read.\n']),
    ...(secretsUnread
      ? [
          'Note: not every stored secret key could be read, so it is not known whether one stands in the text.\n',
        ]
      : []),
  ].join('\n');
}
