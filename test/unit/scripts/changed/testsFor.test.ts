import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Imports } from '../../../../scripts/changed/readImports.ts';
import { always, testsFor } from '../../../../scripts/changed/testsFor.ts';

const imports: Imports = new Map([
  ['core/a/one.ts', []],
  ['core/a/two.ts', ['core/a/one.ts']],
  ['core/b/three.ts', ['core/a/two.ts']],
  ['test/helper.ts', ['core/a/one.ts']],
  ['test/unit/core/a/one.test.ts', ['core/a/one.ts']],
  ['test/unit/core/a/beside.test.ts', []],
  ['test/unit/core/a/deeper/other.test.ts', []],
  ['test/unit/core/b/two.test.ts', ['core/a/two.ts']],
  ['test/unit/core/b/three.test.ts', ['core/b/three.ts']],
  ['test/unit/docs.test.ts', []],
  ['test/e2e/one.spec.ts', ['test/helper.ts']],
]);
const texts: Readonly<Record<string, string>> = {
  'test/unit/core/b/two.test.ts': "read('docs/guide.md'); read('../fixtures/lists/' + name)",
};
const testsNear = (...changed: readonly string[]) => {
  const { run, left } = testsFor(changed, imports, (path) => texts[path] ?? '');
  return { run: run.map((path) => path.replace('test/unit/', '')), left };
};

describe('the tests near to a change', () => {
  it('are those beside it and those two imports away, nearest first, and always those of the whole tree', () => {
    expect(testsNear('core/a/one.ts')).toEqual({
      run: ['core/a/one.test.ts', 'core/a/beside.test.ts', 'core/b/two.test.ts', 'docs.test.ts'],
      left: 1,
    });
  });

  it('are the changed test itself, and those that a changed helper of theirs serves', () => {
    expect(testsNear('test/unit/core/b/three.test.ts').run).toEqual(['core/b/three.test.ts', 'docs.test.ts']);
    expect(testsNear('core/a/two.ts').run).toContain('core/b/three.test.ts');
  });

  it('are those that name a document or a folder of fixtures', () => {
    for (const path of ['docs/guide.md', 'test/fixtures/lists/a.csv']) {
      expect(testsNear(path).run).toEqual(['core/b/two.test.ts', 'docs.test.ts']);
    }
    expect(testsNear('docs/other.md').run).toEqual(['docs.test.ts']);
  });

  it('are no more than forty besides those of the whole tree, though all import the file', () => {
    const many = new Map<string, readonly string[]>([
      ...imports,
      ...Array.from({ length: 100 }, (_, nth) => [`test/unit/x/${nth}.test.ts`, ['core/a/two.ts']] as const),
    ]);
    const { run, left } = testsFor(['core/a/one.ts'], many, () => '');
    expect(run).toHaveLength(41);
    expect(run).toEqual(expect.arrayContaining(['test/unit/core/a/one.test.ts', 'test/unit/docs.test.ts']));
    expect(left).toBe(64);
  });

  it('of the whole tree are there', () => {
    for (const path of always) expect(existsSync(join(import.meta.dirname, '../../../..', path))).toBe(true);
  });
});
