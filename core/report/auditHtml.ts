import type { AuditDocument } from './auditDocument.ts';
import type { Headings } from './auditMarkdown.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Kept apart from the page: the content policy names its digest, and whoever changes it changes that too. */
export const reportStyle = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1c1f24; --faint: #5a616b; --line: #c9ced6; --good: #1b7f4b; --bad: #b25b00; --worse: #b3261e; --bar: #3b5bdb; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181c; --ink: #e9ebee; --faint: #a3abb6; --line: #454b55; --good: #4cc38a; --bad: #f0a04b; --worse: #ff8a80; --bar: #91a7ff; } }
@media (forced-colors: active) { :root { --good: CanvasText; --bad: CanvasText; --worse: CanvasText; --bar: CanvasText; } svg { forced-color-adjust: none; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 52rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { margin: .35rem 0; }
.about, .faint, footer { color: var(--faint); }
.headline { font-size: 1.3rem; font-weight: 600; margin: 1rem 0; }
svg { display: block; width: 100%; }
.hidden { position: absolute; width: 0; height: 0; }
.stack { height: 1.75rem; border: 1px solid var(--line); }
.bar { height: .6rem; margin: .2rem 0 .5rem; }
.key { width: 1rem; height: 1rem; border: 1px solid var(--line); flex: none; }
.keys { list-style: none; padding: 0; margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; }
.keys li { display: flex; align-items: center; gap: .5rem; }
.what { font-weight: 600; }
.groups > li { margin: 1rem 0; padding-left: .25rem; }
.track { fill: var(--line); opacity: .5; } .value { fill: var(--bar); }
.verified { fill: var(--good); } .unverified { fill: url(#stripes); } .rejected { fill: url(#squares); } .unread { fill: none; }
.stripe { stroke: var(--bad); stroke-width: 4; } .square { fill: var(--worse); }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9rem; }
@media print { body { max-width: none; padding: 0; } li { break-inside: avoid; } }
`;

/** SHA-256 of the style, in Base64. */
export const reportStyleDigest = 'sha256-Wp1PM71/kDBlsICaB/yGea/u3a68F0ZMGj0XHyk/tMY=';

const policy = `default-src 'none'; style-src '${reportStyleDigest}'; base-uri 'none'; form-action 'none'`;

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

  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${reportStyle}</style>`,
    '</head>',
    '<body>',
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
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
