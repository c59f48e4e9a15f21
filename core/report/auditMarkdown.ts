import type { AuditDocument } from './auditDocument.ts';
import { escapedMarkdown as escaped } from './escapedMarkdown.ts';

const item = (text: string): string => `- ${escaped(text)}`;

/** The report of an audit in Markdown. */
export function auditMarkdown(document: AuditDocument, headings: Headings): string {
  const { title, about, headline, outcomes, groups, repair, notes, footer } = document;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${escaped(heading)}`, '', ...lines, ''];
  return [
    `# ${escaped(title)}`,
    '',
    ...about.map(item),
    '',
    `**${escaped(headline)}**`,
    '',
    ...section(
      headings.outcomes,
      outcomes.map(({ text }) => item(text)),
    ),
    ...section(
      headings.causes,
      groups.flatMap(({ sentences, lines, example, fixes }, index) => [
        ...(index === 0 ? [] : ['']),
        `${index + 1}. ${sentences.map(escaped).join(' ')} ${escaped(lines)}`,
        ...(example === null ? [] : ['', `   ${escaped(example)}`]),
        ...fixes.flatMap((fix) => ['', `   **${escaped(fix)}**`]),
      ]),
    ),
    ...section(headings.repairs, repair === null ? [] : [escaped(repair)]),
    ...section(headings.notes, notes.map(item)),
    footer.map(escaped).join(' '),
    '',
  ].join('\n');
}

/** The headings of a report's sections. */
export interface Headings {
  readonly outcomes: string;
  readonly causes: string;
  readonly repairs: string;
  readonly notes: string;
}
