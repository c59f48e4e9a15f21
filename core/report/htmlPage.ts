import { escapedHtml } from './escapedHtml.ts';

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

/** A report as one file of HTML, around the lines of its body. Nothing in it runs or is loaded: its policy forbids both. */
export const htmlPage = (language: string, title: string, body: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${escapedHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedHtml(title)}</title>`,
    `<style>${reportStyle}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
