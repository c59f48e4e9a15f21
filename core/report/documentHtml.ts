import { assertNever } from '../assertNever.ts';
import { escapedHtml } from './escapedHtml.ts';
import { htmlPage } from './htmlPage.ts';
import type { ReportBlock, ReportDocument, ReportLine, ReportPiece } from './ReportDocument.ts';

const tags: Readonly<Record<ReportPiece['kind'], readonly [string, string]>> = {
  text: ['', ''],
  code: ['<code>', '</code>'],
  strong: ['<strong>', '</strong>'],
};

const lineOf = (line: ReportLine): string =>
  line.map(({ kind, text }) => tags[kind].join(escapedHtml(text))).join('');

function blockOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${lineOf(block.line)}</p>`];
    case 'list':
      return ['<ul>', ...block.items.map((item) => `<li>${lineOf(item)}</li>`), '</ul>'];
    case 'steps':
      return [
        '<ol class="groups">',
        ...block.items.flatMap((lines) => [
          '<li>',
          ...lines.map((line) => `<p>${lineOf(line)}</p>`),
          '</li>',
        ]),
        '</ol>',
      ];
    default:
      return assertNever(block);
  }
}

/** A report as one file of HTML. */
export const documentHtml = ({ language, title, sections, footer }: ReportDocument): string =>
  htmlPage(language, title, [
    '<main>',
    `<h1>${escapedHtml(title)}</h1>`,
    ...sections.flatMap(({ heading, blocks }) => [
      '<section>',
      ...(heading === null ? [] : [`<h2>${escapedHtml(heading)}</h2>`]),
      ...blocks.flatMap(blockOf),
      '</section>',
    ]),
    '</main>',
    `<footer><p>${escapedHtml(footer)}</p></footer>`,
  ]);
