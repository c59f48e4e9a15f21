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

function findingLines(finding: EvidenceFinding): readonly string[] {
  const { title, agent, fix } = explainFinding(finding, english);
  const isExposure = layerOf(finding.id) === 'exposure';
  return [
    styled([isExposure ? 'red' : 'yellow', 'bold'], `${isExposure ? '✗' : '!'} ${printable(title)}`),
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
  { findings, warnings, integrations: seen, complete, secretsUnread }: PasteView,
  said: ReadonlySet<CauseId>,
): string {
  const once = new Map(findings.map((finding) => [explainFinding(finding, english).title, finding]));
  return [
    ...integrationLines(seen, [...said, ...findings.map(({ id }) => id)]),
    ...[...once.values()].filter(({ id }) => !said.has(id)).flatMap(findingLines),
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
