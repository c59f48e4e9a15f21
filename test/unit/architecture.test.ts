import { dirname, join, normalize, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { readSources, roomOf, type Sources } from './readSources.ts';

/** What a room's files may import: other rooms, Node's own modules, and the packages kept for certain rooms. */
interface Rule {
  readonly rooms: readonly string[];
  /** Rooms of which it may know the types: nothing of them is left at run time. */
  readonly types?: readonly string[];
  readonly node: 'any' | 'none';
  /** Of the packages in `keptPackages`, those this room may use. */
  readonly packages: readonly string[];
}

const keptPackages = [
  'electron',
  'electron-updater',
  'keytar',
  'react',
  'react-dom',
  'react-aria-components',
  'commander',
  'intl-messageformat',
  '@formatjs/icu-messageformat-parser',
];

const rules: Readonly<Record<string, Rule>> = {
  // Whoever makes sentences is given the words.
  core: { rooms: [], types: ['locales'], node: 'none', packages: [] },
  locales: {
    rooms: ['core'],
    node: 'none',
    packages: ['intl-messageformat', '@formatjs/icu-messageformat-parser'],
  },
  keychain: { rooms: ['contracts', 'core'], node: 'any', packages: ['keytar'] },
  services: { rooms: ['contracts', 'core', 'keychain'], node: 'any', packages: [] },
  contracts: { rooms: ['core'], node: 'none', packages: [] },
  electron: {
    rooms: ['services', 'contracts', 'locales', 'core'],
    node: 'any',
    packages: ['electron', 'electron-updater'],
  },
  cli: { rooms: ['services', 'contracts', 'locales', 'core'], node: 'any', packages: ['commander'] },
  renderer: {
    rooms: ['contracts', 'locales', 'core'],
    node: 'none',
    packages: ['react', 'react-dom', 'react-aria-components'],
  },
};

/** The one door from core to the system, for digests. */
const mayUseNodeCrypto = (path: string): boolean => path.startsWith('core/signature/');

interface Import {
  readonly specifier: string;
  /** True where only types are imported, so that nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

interface Parsed {
  readonly imports: readonly Import[];
  readonly names: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;

/** Data beside a file, whichever of them: `./${language}.json` as `./*.json`. */
function dataOf(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'TemplateLiteral') return undefined;
  const texts = (value.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
    (one) => one.value.cooked,
  );
  return /^\.\/[^.]*\.json$/.test(texts.join('*')) ? texts.join('*') : undefined;
}

/** `require` itself, or `createRequire(…)` called at once. */
const isRequire = (callee: Node): boolean =>
  callee.name === 'require' ||
  (callee.type === 'CallExpression' && isNode(callee.callee) && callee.callee.name === 'createRequire');

/** Every import of a source, in whatever form, and every name and short text in it. */
function parse(path: string, source: string): Parsed {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  const names = new Set<string>();

  const importsFrom = (node: Node): unknown => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        return node.source;
      case 'TSExternalModuleReference':
        return node.expression;
      case 'CallExpression': {
        const { callee, arguments: args } = node;
        return isNode(callee) && isRequire(callee) && Array.isArray(args) ? args[0] : undefined;
      }
      default:
        return undefined;
    }
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      const from = importsFrom(value);
      if (from) {
        const typeOnly =
          [value.importKind, value.exportKind].includes('type') || value.type === 'TSImportType';
        imports.push({ specifier: textOf(from) ?? dataOf(from) ?? '(computed)', typeOnly });
      }
      if (value.type === 'Identifier') names.add(String(value.name));
      const text = textOf(value);
      if (text !== undefined) names.add(text);
      Object.values(value).forEach(visit);
    }
  };
  visit(program);
  return { imports, names };
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isRelative = (specifier: string): boolean => /^\.{1,2}(\/|$)/.test(specifier);
/** The imported file, without a query as in `worker.ts?modulePath`. */
const resolveFrom = (path: string, specifier: string): string =>
  normalize(join(dirname(path), specifier.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');

function brokenBy(path: string, { specifier, typeOnly }: Import): string | undefined {
  const room = roomOf(path);
  const rule = rules[room];
  if (!rule) return undefined;
  if (specifier === '(computed)') return `${path} imports what only the run time knows`;
  if (isRelative(specifier)) {
    const target = roomOf(resolveFrom(path, specifier));
    const mayKnow = typeOnly && rule.types?.includes(target);
    return target === room || rule.rooms.includes(target) || mayKnow
      ? undefined
      : `${path} imports from ${target}/`;
  }
  if (specifier.startsWith('node:')) {
    if (rule.node === 'any' || (specifier === 'node:crypto' && mayUseNodeCrypto(path))) return undefined;
    return `${path} imports ${specifier}`;
  }
  const name = packageOf(specifier);
  return keptPackages.includes(name) && !rule.packages.includes(name) ? `${path} imports ${name}` : undefined;
}

/** Each file of core or contracts that the renderer runs, with the way to it, must do without Node. */
function nodeInTheBrowser(parsed: Readonly<Record<string, Parsed>>): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { specifier, typeOnly } of parsed[path]?.imports ?? []) {
      if (typeOnly) continue;
      if (isRelative(specifier)) visit(resolveFrom(path, specifier), [...way, path]);
      else if (specifier.startsWith('node:') && way.length > 0) {
        found.push(`${path} imports ${specifier}, and the renderer runs it: ${[...way, path].join(' > ')}`);
      }
    }
  };
  for (const path of Object.keys(parsed)) if (roomOf(path) === 'renderer') visit(path, []);
  return found;
}

/** Every broken arrow, as one sentence each. */
function brokenArrows(sources: Sources): readonly string[] {
  const parsed = Object.fromEntries(
    Object.entries(sources).map(([path, source]) => [path, parse(path, source)]),
  );
  return [
    ...Object.entries(parsed).flatMap(([path, { imports, names }]) => [
      ...imports.map((one) => brokenBy(path, one)).filter((line) => line !== undefined),
      // It crashes the process on a locked keyring.
      ...(names.has('findCredentials') ? [`${path} calls findCredentials`] : []),
    ]),
    ...nodeInTheBrowser(parsed),
  ];
}

describe('the architecture', () => {
  const sources = readSources(Object.keys(rules));

  it('finds the sources of every room', () => {
    expect([...new Set(Object.keys(sources).map(roomOf))].sort()).toEqual(Object.keys(rules).sort());
  });

  it('has no import against the arrows', () => {
    expect(brokenArrows(sources)).toEqual([]);
  });
});

describe('the check of the arrows', () => {
  it.each([
    ['core/a.ts', `import { b } from '../services/b.ts';`, 'core/a.ts imports from services/'],
    ['core/a.ts', `import type { B } from '../contracts/b.ts';`, 'core/a.ts imports from contracts/'],
    ['core/a.ts', `import { english } from '../locales/english.ts';`, 'core/a.ts imports from locales/'],
    ['locales/a.ts', `import type { B } from '../renderer/b.ts';`, 'locales/a.ts imports from renderer/'],
    [
      'services/a.ts',
      `import { english } from '../locales/english.ts';`,
      'services/a.ts imports from locales/',
    ],
    [
      'locales/a.ts',
      `await import(\`../\${name}/b.json\`);`,
      'locales/a.ts imports what only the run time knows',
    ],
    [
      'locales/a.ts',
      `await import(\`./\${name}/b.ts\`);`,
      'locales/a.ts imports what only the run time knows',
    ],
    [
      'renderer/a.tsx',
      `import { parse } from '@formatjs/icu-messageformat-parser';`,
      'renderer/a.tsx imports @formatjs/icu-messageformat-parser',
    ],
    ['core/a.ts', `export * from '../keychain/b.ts';`, 'core/a.ts imports from keychain/'],
    ['core/a.ts', `const b = await import('../cli/b.ts');`, 'core/a.ts imports from cli/'],
    ['core/a.ts', `type B = import('../electron/b.ts').B;`, 'core/a.ts imports from electron/'],
    ['core/a.ts', `import { createHmac } from 'node:crypto';`, 'core/a.ts imports node:crypto'],
    ['core/signature/a.ts', `import { readFileSync } from 'node:fs';`, 'core/signature/a.ts imports node:fs'],
    ['contracts/a.ts', `import { join } from 'node:path';`, 'contracts/a.ts imports node:path'],
    ['contracts/a.ts', `import { b } from '../services/b.ts';`, 'contracts/a.ts imports from services/'],
    ['keychain/a.ts', `import { b } from '../services/b.ts';`, 'keychain/a.ts imports from services/'],
    ['services/a.ts', `import { b } from '../electron/main/b.ts';`, 'services/a.ts imports from electron/'],
    ['services/a.ts', `import keytar from 'keytar';`, 'services/a.ts imports keytar'],
    ['electron/main/a.ts', `const keytar = require('keytar');`, 'electron/main/a.ts imports keytar'],
    [
      'electron/main/a.ts',
      `import { b } from '../../keychain/b.ts';`,
      'electron/main/a.ts imports from keychain/',
    ],
    [
      'electron/main/a.ts',
      `import { b } from '../../renderer/b.ts';`,
      'electron/main/a.ts imports from renderer/',
    ],
    ['cli/a.ts', `import { app } from 'electron';`, 'cli/a.ts imports electron'],
    ['cli/a.ts', `import { b } from '../test/b.ts';`, 'cli/a.ts imports from test/'],
    ['renderer/a.tsx', `import { ipcRenderer } from 'electron';`, 'renderer/a.tsx imports electron'],
    ['renderer/a.tsx', `import { app } from 'electron/main';`, 'renderer/a.tsx imports electron'],
    ['renderer/a.tsx', `import fs from 'node:fs';`, 'renderer/a.tsx imports node:fs'],
    ['renderer/a.tsx', `import { b } from '../services/b.ts';`, 'renderer/a.tsx imports from services/'],
    ['services/a.ts', `await import(name);`, 'services/a.ts imports what only the run time knows'],
    [
      'keychain/a.ts',
      `import k from 'keytar'; k.findCredentials('x');`,
      'keychain/a.ts calls findCredentials',
    ],
    [
      'keychain/a.ts',
      `import k from 'keytar'; k['findCredentials']('x');`,
      'keychain/a.ts calls findCredentials',
    ],
  ])('refuses %s with %s', (path, source, complaint) => {
    expect(brokenArrows({ [path]: source })).toEqual([complaint]);
  });

  it.each([
    ['core/a.ts', `import { b } from './b.ts';`],
    ['core/a.ts', `import type { Words } from '../locales/Words.ts';`],
    ['locales/a.ts', `await import(\`./\${language}/\${file}.json\`);`],
    ['core/signature/a.ts', `import { hash } from 'node:crypto';`],
    ['keychain/a.ts', `import keytar from 'keytar'; // never findCredentials`],
    ['services/a.ts', `import { b } from '../keychain/b.ts'; import { join } from 'node:path';`],
    ['electron/main/a.ts', `import { app } from 'electron'; import { b } from '../../services/b.ts';`],
    ['cli/a.ts', `import { Command } from 'commander'; import { b } from '../core/b.ts';`],
    ['renderer/a.tsx', `import { useState } from 'react'; import { b } from '../core/b.ts';`],
  ])('allows %s with %s', (path, source) => {
    expect(brokenArrows({ [path]: source })).toEqual([]);
  });

  it('refuses Node in what the renderer runs, however far away', () => {
    const sources = {
      'renderer/a.tsx': `import { b } from '../core/b.ts';`,
      'core/b.ts': `import { sign } from './signature/sign.ts';`,
      'core/signature/sign.ts': `import { hash } from 'node:crypto';`,
    };
    expect(brokenArrows(sources)).toEqual([
      'core/signature/sign.ts imports node:crypto, and the renderer runs it: renderer/a.tsx > core/b.ts > core/signature/sign.ts',
    ]);
  });

  it('allows the renderer the types of what it cannot run', () => {
    const sources = {
      'renderer/a.tsx': `import type { B } from '../core/b.ts';`,
      'core/b.ts': `import { sign } from './signature/sign.ts';`,
      'core/signature/sign.ts': `import { hash } from 'node:crypto';`,
    };
    expect(brokenArrows(sources)).toEqual([]);
  });
});
