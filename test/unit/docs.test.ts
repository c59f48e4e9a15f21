import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const pages = globSync('{*.md,docs/*.md,scripts/**/*.md}', { cwd: root });
const architecture = read('docs/architecture.md');

/** A section of a page, without its heading. */
const section = (page: string, heading: string): string =>
  page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** What stands in backticks in the first cell of each row of a section's table. */
const firstCells = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ([^|]*`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

const withoutCode = (page: string): string =>
  page.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The names that GitHub gives to the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...page.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links and pictures of a page that lead to files of this repository. */
const linksOf = (page: string): readonly string[] =>
  [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

describe('the documents', () => {
  it('are found', () => {
    expect(pages).toContain('README.md');
    expect(pages.flatMap((page) => linksOf(read(page))).length).toBeGreaterThan(50);
  });

  it('are all named on the front page', () => {
    const named = linksOf(read('README.md'));
    expect(pages.filter((page) => page.startsWith('docs/') && !named.includes(page))).toEqual([]);
  });

  it.each(pages)('lead to files and headings that are there: %s', (page) => {
    const broken = linksOf(read(page)).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(pages)('name no npm script that is not there: %s', (page) => {
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });

  it('show exactly the pictures that npm run screenshots takes', () => {
    const taken = [...read('test/e2e/screenshots.ts').matchAll(/\bname: '([\w-]+)'/g)].map(
      ([, name]) => name,
    );
    const shown = pages
      .flatMap((page) => linksOf(read(page)))
      .flatMap((link) => /screenshots\/(.+)-(?:light|dark)\.png$/.exec(link)?.[1] ?? []);
    expect([...new Set(shown)].sort()).toEqual(taken.sort());
    const kept = readdirSync(join(root, 'docs/screenshots')).filter(
      (name) => !/-(?:small|large)\.png$/.test(name),
    );
    expect(kept.sort()).toEqual(taken.flatMap((name) => [`${name}-dark.png`, `${name}-light.png`]).sort());
  });
});

describe('docs/architecture.md', () => {
  it('gives a reason for every package, and for no other', () => {
    const { dependencies, devDependencies } = packageJson;
    const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
      name.startsWith('@types/') ? '@types/*' : name,
    );
    // The name of the package from which keytar comes, which package.json has as an alias.
    const named = firstCells(section(architecture, 'The packages')).filter(
      (name) => name !== '@github/keytar',
    );
    expect([...named].sort()).toEqual([...new Set(installed)].sort());
  });

  it('has a row for every room', () => {
    const folders = readdirSync(join(root, 'core'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `core/${name}`);
    const rooms = [
      'core/',
      'keychain/',
      'services/',
      'contracts/',
      'electron/',
      'locales/',
      'renderer/',
      'cli/',
      'packaging/',
    ];
    expect([...firstCells(section(architecture, 'The rooms'))].sort()).toEqual([...rooms, ...folders].sort());
  });

  it('names no file or folder that is not there, nor does docs/testing.md', () => {
    const named = [
      ...`${architecture}${read('docs/testing.md')}`.matchAll(
        /`((?:core|keychain|services|contracts|electron|renderer|cli|packaging|test|scripts|docs)\/[\w./-]*)`/g,
      ),
    ];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('scripts/README.md', () => {
  it('has a row for every script', () => {
    const scripts = readdirSync(join(root, 'scripts'), { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => name !== 'README.md');
    expect([...firstCells(read('scripts/README.md'))].sort()).toEqual(scripts.sort());
  });
});
