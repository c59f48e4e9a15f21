import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../../core/wording/frameworks.ts';
import { signers } from '../../../../core/wording/signers.ts';
import { highlight } from '../../../../renderer/components/highlight.ts';

/** The texts of one kind. */
const of = (wanted: string, lines: readonly string[], file: string): readonly string[] =>
  (highlight(lines, file) ?? []).flat().flatMap(({ text, kind }) => (kind === wanted ? [text] : []));

describe('the colours of code', () => {
  it.each(signers.map(({ file, lines }) => [file, lines.map(({ code }) => code)] as const))(
    'are there for %s, line by line, and change nothing',
    (file, lines) => {
      const made = highlight(lines, file);
      expect(made?.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
      // Each names the variable of the environment in a string; a shell, as it is.
      if (!file.endsWith('.sh')) expect(of('literal', lines, file).join()).toContain('CRISP_SECRET_KEY');
      expect(of('keyword', lines, file).length + of('literal', lines, file).length).toBeGreaterThan(3);
    },
  );

  it.each(
    frameworks.flatMap(({ file, lines, page }) => [
      [file, lines.map(({ code }) => code)] as const,
      ...(page === undefined ? [] : [[page.file, page.code.split('\n')] as const]),
    ]),
  )('are there for a framework’s %s, and change nothing', (file, lines) => {
    const made = highlight(lines, file);
    expect(made?.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
    expect(of('literal', lines, file).length).toBeGreaterThan(0);
  });

  it('tell comments, words of the language and literals apart', () => {
    const lines = ['// sign', `const a = \`x$\{b}\` + 1;`];
    expect(of('comment', lines, 'a.mjs')).toEqual(['// sign']);
    expect(of('keyword', lines, 'a.mjs')).toEqual(['const']);
    expect(of('literal', lines, 'a.mjs').join('')).toBe('`x`1');
  });

  it('are none for a file of another kind', () => {
    for (const file of ['notes.txt', 'sign', '', '.constructor', 'x.__proto__']) {
      expect(highlight(['const a = 1;'], file)).toBeUndefined();
    }
  });

  it('keep every line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((text) => text.replaceAll('\n', ' '))), (lines) => {
        const made = highlight(lines, 'x.php') ?? [];
        expect(made.map((line) => line.map(({ text }) => text).join(''))).toEqual(
          lines.length === 0 ? [''] : lines,
        );
      }),
    );
  });
});
