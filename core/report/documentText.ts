import { assertNever } from '../assertNever.ts';
import type { ReportBlock, ReportDocument, ReportLine } from './ReportDocument.ts';

const lineOf = (line: ReportLine): string => line.map(({ text }) => text).join('');

function blockOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineOf(block.line), ''];
    case 'list':
      return [...block.items.map((item) => `  ${lineOf(item)}`), ''];
    case 'steps':
      return [
        ...block.items.flatMap((lines, index) =>
          lines.map((line, at) => `${at === 0 ? `${index + 1}.` : '  '} ${lineOf(line)}`),
        ),
        '',
      ];
    default:
      return assertNever(block);
  }
}

/** A report in plain text, as it is pasted into a ticket. */
export const documentText = ({ title, sections, footer }: ReportDocument): string =>
  [
    title,
    '',
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading]),
      ...blocks.flatMap(blockOf),
    ]),
    footer,
    '',
  ].join('\n');
