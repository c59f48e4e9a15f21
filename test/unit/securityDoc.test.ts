import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');

/** The rows of the table of promises: number, promise, module, tests, and how it was broken. */
const rows = [...page.matchAll(/^\| (\d+) \| (.+) \| `(.+?)` \| (.+) \| (.+) \|$/gm)].map(
  ([, number, promise, module = '', tests = '', broken]) => ({
    number: Number(number),
    promise,
    module,
    broken,
    tests: tests.split('<br>').map((test) => {
      const [, file = '', title = ''] = /^`(.+?)`: (.+)$/.exec(test) ?? [];
      return { file, title };
    }),
  }),
);

describe('docs/security.md', () => {
  it('has a row for each of the promises, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it.each(rows)(
    'names for promise $number a module and tests that are there',
    ({ module, tests, broken }) => {
      expect(existsSync(join(root, module)), module).toBe(true);
      expect(tests.length).toBeGreaterThan(0);
      for (const { file, title } of tests) {
        expect(existsSync(join(root, file)), file).toBe(true);
        // As the title of a test, of a group of them, or of a table of them.
        const source = readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ');
        const names = [`'${title}'`, `\`${title}\``, `'${title} `, `\`${title} `];
        expect(
          names.some((name) => source.includes(name)),
          `${file}: ${title}`,
        ).toBe(true);
      }
      expect(broken?.trim()).not.toBe('');
    },
  );
});
