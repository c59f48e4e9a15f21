import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appStreamReleases, debianChangelog, parseChangelog } from '../../../scripts/changelog.ts';

const text = `# Changes

Words.

## 1.1.0 (2026-12-24)

First this,
over two lines.

- Then \`that\` & <this>.
- And that.

## 1.0.0 (2026-11-28)

- One.
`;

it('reads versions, days and changes, newest first', () => {
  expect(parseChangelog(text)).toEqual([
    {
      version: '1.1.0',
      date: '2026-12-24',
      changes: ['First this, over two lines.', 'Then that & <this>.', 'And that.'],
    },
    { version: '1.0.0', date: '2026-11-28', changes: ['One.'] },
  ]);
});

it('refuses a heading that is no version with its day', () => {
  expect(() => parseChangelog('## Unreleased\n')).toThrow('no version with its date: Unreleased');
  expect(() => parseChangelog('## 1.0.0\n')).toThrow();
});

it('is written as Debian reads it, in lines of at most 80', () => {
  const written = debianChangelog(parseChangelog(text), 'Ana <ana@b.c>');
  expect(written).toContain(
    'countersign (1.1.0) unstable; urgency=medium\n\n  * First this, over two lines.\n',
  );
  expect(written).toContain('\n -- Ana <ana@b.c>  Thu, 24 Dec 2026 12:00:00 +0000\n');
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'b', '.') }), {
        minLength: 1,
        maxLength: 40,
      }),
      (words) => {
        const lines = debianChangelog(
          [{ version: '1.0.0', date: '2026-11-28', changes: [words.join(' ')] }],
          'A <a@b.c>',
        ).split('\n');
        expect(lines.every((line) => line.length <= 80)).toBe(true);
        expect(lines.slice(2, -3).join(' ').split(/\s+/).filter(Boolean).slice(1).join(' ')).toBe(
          words.join(' '),
        );
      },
    ),
  );
});

it('is written as AppStream reads it, with everything escaped', () => {
  expect(appStreamReleases(parseChangelog(text))).toContain('<li>Then that &amp; &lt;this&gt;.</li>');
});
