import type { AuditDocument } from './auditDocument.ts';
import type { Headings } from './auditMarkdown.ts';
import { escapedHtml as escaped } from './escapedHtml.ts';
import { htmlPage } from './htmlPage.ts';

/** Units across a bar. */
const wide = 1_000;
const widthOf = (rows: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((rows / whole) * wide * 100) / 100;

const patterns = `<svg class="hidden" width="0" height="0" aria-hidden="true"><defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stripe" d="M2 0V8"/></pattern><pattern id="squares" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="square" width="4" height="4"/></pattern></defs></svg>`;

function stack({ outcomes, rows }: AuditDocument, name: string): string {
  let from = 0;
  const parts = outcomes.map((outcome) => {
    const width = widthOf(outcome.rows, rows);
    const part = `<rect class="${outcome.kind}" x="${from}" width="${width}" height="28"/>`;
    from += width;
    return part;
  });
  return `<svg class="stack" viewBox="0 0 ${wide} 28" preserveAspectRatio="none" role="img" aria-label="${escaped(name)}">${parts.join('')}</svg>`;
}

/** `whole`: all wrong rows. */
const bar = (rows: number, whole: number): string =>
  `<svg class="bar" viewBox="0 0 ${wide} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="${wide}" height="10"/><rect class="value" width="${widthOf(rows, whole)}" height="10"/></svg>`;

const paragraph = (text: string, kind = ''): string =>
  `<p${kind === '' ? '' : ` class="${kind}"`}>${escaped(text)}</p>`;

/**
 * The report of an audit as one file of HTML with its chart in it. Nothing in it runs or is loaded, and its own policy
 * forbids both. The chart's values stand beside it as text, and outcomes differ in pattern as well as in colour.
 */
export function auditHtml(document: AuditDocument, headings: Headings & { readonly chart: string }): string {
  const { language, title, about, headline, rows, outcomes, groups, repair, notes, footer } = document;
  const wrong = groups.reduce((sum, group) => sum + group.rows, 0);
  const section = (heading: string, content: readonly string[]): readonly string[] =>
    content.length === 0 ? [] : ['<section>', `<h2>${escaped(heading)}</h2>`, ...content, '</section>'];
  const list = (items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['<ul>', ...items.map((one) => `<li>${escaped(one)}</li>`), '</ul>'];
  const key = (kind: string): string =>
    `<svg class="key" viewBox="0 0 16 16" aria-hidden="true"><rect class="${kind}" width="16" height="16"/></svg>`;

  return htmlPage(language, title, [
    patterns,
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...about.map((one) => paragraph(one, 'about')),
    paragraph(headline, 'headline'),
    ...section(headings.outcomes, [
      ...(rows === 0 ? [] : [stack(document, headings.chart)]),
      '<ul class="keys">',
      ...outcomes.map(({ kind, text }) => `<li>${key(kind)}${escaped(text)}</li>`),
      '</ul>',
    ]),
    ...section(
      headings.causes,
      groups.length === 0
        ? []
        : [
            '<ol class="groups">',
            ...groups.flatMap(
              ({ rows: count, sentences: [what = '', ...patterns], lines, example, fixes }) => [
                '<li>',
                paragraph(what, 'what'),
                bar(count, wrong),
                ...patterns.map((pattern) => paragraph(pattern)),
                paragraph(lines, 'faint'),
                ...(example === null ? [] : [paragraph(example, 'faint')]),
                ...fixes.map((fix) => paragraph(fix)),
                '</li>',
              ],
            ),
            '</ol>',
          ],
    ),
    ...section(headings.repairs, repair === null ? [] : [paragraph(repair)]),
    ...section(headings.notes, list(notes)),
    '</main>',
    `<footer>${footer.map((one) => paragraph(one)).join('')}</footer>`,
  ]);
}
