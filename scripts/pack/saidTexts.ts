import type { Words } from '../../locales/Words.ts';

/** A text, or texts by their keys, as a language's file has them; `null` for what is left out. */
export type Part = string | readonly Part[] | { readonly [key: string]: Part } | null;

/** What is said of the parts of a file; a part is whole where nothing of it is named. */
type Said<Parts> = { readonly [Key in keyof Parts]?: readonly (keyof Parts[Key])[] };

/** What the command line says of `app.json`; all else in it is the window's, as all of `main.json` is. */
const ofApp: Said<Words> = {
  audit: ['outcomes'],
  auditReport: [],
  check: ['meantWebsite'],
  errors: ['nothingToGenerate'],
  evidence: ['platforms', 'sources', 'warnings'],
  generate: ['emailProblem', 'needs', 'refusal'],
  guide: ['cause'],
  integrations: ['behind', 'faults', 'seen', 'signs'],
  outcome: ['headings', 'meanings', 'noAddress', 'noSignature', 'stillUnverified', 'undelivered', 'unknown'],
  picture: [],
  report: ['headings', 'shapes'],
};

/** And of each cause: not why it happens and how to see it, which the guide tells. */
const ofCause: readonly (keyof Words['causes'][keyof Words['causes']])[] = [
  'agent',
  'also',
  'developer',
  'fix',
  'labels',
  'picture',
  'title',
];

/** Which texts of a part are said: all of them for none that is named. */
function saidIn(file: string, key: string): readonly string[] | undefined {
  if (file === 'causes.json') return ofCause;
  return file === 'app.json' ? (ofApp as Readonly<Record<string, readonly string[]>>)[key] : undefined;
}

/** A part of a file of English texts with what the command line says of it; `null` in the place of all else. */
export function saidTexts(file: string, key: string, part: Part): Part {
  const said = saidIn(file, key);
  if (said === undefined) return null;
  if (said.length === 0 || typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, text]) => [name, said.includes(name) ? text : null]),
  );
}
