import { assertNever } from '../assertNever.ts';
import type { ReportBlock, ReportDocument, ReportLine, ReportPiece } from './ReportDocument.ts';

/** Code as Markdown has it, whatever backticks are in it. */
function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  return `${fence} ${text} ${fence}`.replace(/^` ([^`]*[^` ]) `$/, '`$1`');
}

const pieces: Readonly<Record<ReportPiece['kind'], (text: string) => string>> = {
  text: (text) => text,
  code,
  strong: (text) => `**${text}**`,
};

const lineOf = (line: ReportLine): string => line.map(({ kind, text }) => pieces[kind](text)).join('');

function blockOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineOf(block.line), ''];
    case 'list':
      return [...block.items.map((item) => `- ${lineOf(item)}`), ''];
    case 'steps':
      return block.items.flatMap((lines, index) => [
        ...lines.map((line, at) => `${at === 0 ? `${index + 1}.` : '  '} ${lineOf(line)}`),
        '',
      ]);
    default:
      return assertNever(block);
  }
}

/** A report in Markdown. What comes from outside has to be escaped already: the product's own words need it not. */
export const documentMarkdown = ({ title, sections, footer }: ReportDocument): string =>
  [
    `# ${title}`,
    '',
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [`## ${heading}`, '']),
      ...blocks.flatMap(blockOf),
    ]),
    footer,
    '',
  ].join('\n');
