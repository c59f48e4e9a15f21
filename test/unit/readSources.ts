import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Sources by path, relative to the checkout, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

const checkout = join(import.meta.dirname, '../..');

/** AssemblyScript looks like TypeScript but is another language, with imports of its own. */
const isTypeScript = (path: string): boolean =>
  /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/assembly/');

/** The folder at the top in which a file is. */
export const roomOf = (path: string): string => path.split('/', 1)[0] ?? '';

/** Every source of these rooms. */
export function readSources(rooms: readonly string[]): Sources {
  const paths = rooms.flatMap((room) =>
    readdirSync(join(checkout, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.split(sep).join('/')}`)
      .filter(isTypeScript),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(checkout, path), 'utf8')]));
}
