import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ChangelogEntry {
  /** As in package.json. */
  readonly version: string;
  /** As `2026-11-28`. */
  readonly date: string;
  /** What changed, one sentence or more each, as plain text. */
  readonly changes: readonly string[];
}

/** Reads the text of a CHANGELOG.md, newest first. Throws at a heading of the second level that is no `VERSION (DATE)`. */
export function parseChangelog(text: string): readonly ChangelogEntry[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, version, date] = /^(\d+\.\d+\.\d+\S*) \((\d{4}-\d{2}-\d{2})\)$/.exec(heading) ?? [];
      if (version === undefined || date === undefined)
        throw new Error(`This is no version with its date: ${heading}`);
      const changes = lines
        .join('\n')
        .split(/\n(?:- |\s*\n)/)
        .map((change) => change.replace(/^- /, '').replace(/\s+/g, ' ').replaceAll('`', '').trim())
        .filter((change) => change !== '');
      return { version, date, changes };
    });
}

/** The entries of the checkout's CHANGELOG.md. */
export const readChangelog = (root: string): readonly ChangelogEntry[] =>
  parseChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));

function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length > 74) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n    ');
}

/** The same as Debian has it, for `apt changelog` and lintian. `maintainer` is a name with an address. */
export function debianChangelog(entries: readonly ChangelogEntry[], maintainer: string): string {
  return entries
    .map(({ version, date, changes }) => {
      const day = new Date(`${date}T12:00:00Z`).toUTCString().replace('GMT', '+0000');
      const lines = changes.map((change) => `  * ${wrapped(change)}`);
      return `countersign (${version}) unstable; urgency=medium\n\n${lines.join('\n')}\n\n -- ${maintainer}  ${day}\n`;
    })
    .join('\n');
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same as AppStream has it: the element `releases`. */
export function appStreamReleases(entries: readonly ChangelogEntry[]): string {
  const releases = entries.map(({ version, date, changes }) => {
    const items = changes.map((change) => `          <li>${xml(change)}</li>`);
    return [
      `    <release version="${version}" date="${date}">`,
      '      <description>',
      '        <ul>',
      ...items,
      '        </ul>',
      '      </description>',
      '    </release>',
    ].join('\n');
  });
  return ['<releases>', ...releases, '  </releases>'].join('\n');
}
