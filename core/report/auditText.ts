import type { AuditDocument } from './auditDocument.ts';
import type { Headings } from './auditMarkdown.ts';

/** The report of an audit in plain text, as it is pasted into a ticket. */
export function auditText(document: AuditDocument, headings: Headings): string {
  const { title, about, headline, outcomes, groups, repair, notes, footer } = document;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
  return [
    title,
    ...about,
    '',
    headline,
    '',
    ...section(
      headings.outcomes,
      outcomes.map(({ text }) => text),
    ),
    ...section(
      headings.causes,
      groups.flatMap(({ sentences, lines, example, fixes }, index) => [
        `${index + 1}. ${sentences.join(' ')} ${lines}`,
        ...(example === null ? [] : [`   ${example}`]),
        ...fixes.map((fix) => `   ${fix}`),
      ]),
    ),
    ...section(headings.repairs, repair === null ? [] : [repair]),
    ...section(headings.notes, notes),
    footer.join(' '),
    '',
  ].join('\n');
}
