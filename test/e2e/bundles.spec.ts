import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parseSync } from 'vite';
import { channels } from '../../contracts/channels.ts';
import { secretPlaceholders } from '../../core/causes/secret/helpers/secretPlaceholders.ts';
import { languages } from '../../core/languages.ts';
import causes from '../../locales/en/causes.json' with { type: 'json' };
import { englishTexts } from '../../scripts/englishTexts.ts';

const out = join(import.meta.dirname, '../../out');

/** The built files of one part, by path. */
function files(part: string): Readonly<Record<string, string>> {
  const entries = readdirSync(join(out, part), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly source?: Node | null;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
}

/** What a bundle asks for by `import`, `export … from` or `require`. */
function asked(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type = '', source: from, callee, arguments: [first] = [] } = node as Node;
    const name = callee?.name === 'require' && type === 'CallExpression' ? first : from;
    if (/^(Import|Export|Call)/.test(type) && typeof name?.value === 'string') found.push(name.value);
    Object.values(node).forEach(visit);
  };
  visit(parseSync('bundle.js', source).program);
  return found;
}

/** Every string and every stretch of a template, whole: a program that is shown as text may name modules. */
function texts(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type, value } = node as Node;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateElement') found.push((value as { readonly cooked: string }).cooked);
    Object.values(node).forEach(visit);
  };
  visit(parseSync('bundle.js', source).program);
  return found;
}

test.describe('the bundles', () => {
  test('a preload is one file that asks for electron alone', () => {
    const preload = files('preload');
    expect(Object.keys(preload)).toEqual(['preload.cjs']);
    expect(asked(preload['preload.cjs'] ?? '')).toEqual(['electron']);
  });

  test('preload and window know the calls, and nothing of the validators behind them', () => {
    const inPreload = texts(files('preload')['preload.cjs'] ?? '');
    for (const group of Object.values(channels)) {
      for (const channel of Object.values(group)) expect(inPreload).toContain(channel);
    }
    const ofValidators = 'strict_object';
    expect(Object.values(files('main')).join()).toContain(ofValidators);
    const shown = { ...files('preload'), ...files('renderer') };
    expect(Object.keys(shown).filter((name) => shown[name]?.includes(ofValidators))).toEqual([]);
  });

  test('the window asks for nothing outside itself', () => {
    const scripts = Object.entries(files('renderer')).filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, source] of scripts) {
      expect(asked(source).filter((name) => !name.startsWith('./'))).toEqual([]);
      expect(texts(source).filter((text) => /^(?:electron|keytar)(?:\/|$)|^node:/.test(text))).toEqual([]);
    }
  });

  test('the window starts with less than 250 kB of script, compressed', () => {
    const { 'index.html': page = '', ...others } = files('renderer');
    const atStart = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(atStart.length).toBeGreaterThan(0);
    const compressed = (name: string): number => gzipSync(others[name] ?? '').length;
    // A language that lacks nothing, as it is released, is loaded alone: the window knows how many texts there are.
    const counts = Object.entries(englishTexts).map(([file, count]) => `${file}:${count}`);
    expect(atStart.some((name) => others[name]?.includes(counts.join(',')))).toBe(true);
    const words = Math.max(
      ...languages.map((language) => {
        const chunks = Object.keys(others).filter((name) => name.startsWith(`${language}-`));
        expect(chunks.length).toBeGreaterThan(0);
        return chunks.reduce((sum, name) => sum + compressed(name), 0);
      }),
    );
    const scripts = atStart.reduce((sum, name) => sum + compressed(name), 0);
    expect(Math.min(words, scripts)).toBeGreaterThan(10_000);
    expect(words + scripts).toBeLessThan(250_000);
  });

  test('the window has the words of the causes, and nothing of the search for them', () => {
    const inWindow = new Set(
      Object.entries(files('renderer')).flatMap(([name, source]) =>
        name.endsWith('.js') ? texts(source) : [],
      ),
    );
    for (const { title } of Object.values(causes)) expect(inWindow).toContain(title);
    // A key that people leave in their code, which the search tries and the window has no use for.
    expect(secretPlaceholders.map(({ text }) => text)).toContain('changeme');
    expect(inWindow).not.toContain('changeme');
  });

  test('the window’s page has no script or style inside it', () => {
    const { 'index.html': page = '' } = files('renderer');
    expect(page).toMatch(/<script [^>]*src="\.\/assets\//);
    const markup = page.replace(/<!--.*?-->/gs, '');
    expect(markup).not.toMatch(/<style|style=|\son\w+=|<script>/);
  });

  test('main asks for Electron, and Node, and brings everything else but keytar', () => {
    const outside = Object.values(files('main'))
      .flatMap(asked)
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name));
    expect(new Set(outside)).toEqual(new Set(['electron']));
  });

  test('no source map is shipped', () => {
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  });
});
