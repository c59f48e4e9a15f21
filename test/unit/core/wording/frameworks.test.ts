import { spawnSync } from 'node:child_process';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../../core/wording/frameworks.ts';
import { signers } from '../../../../core/wording/signers.ts';

const programOf = (language: string): string =>
  (frameworks.find((one) => one.language === language)?.lines ?? []).map(({ code }) => code).join('\n');

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Programs that look at a file's syntax without running it; they read it from their input. */
const syntaxCheckers = [
  ['express', process.execPath, ['--input-type=module', '--check', '-']],
  ['django', 'python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())']],
  ['laravel', 'php', ['-l']],
  ['wordpress', 'php', ['-l']],
  ['rails', 'ruby', ['-c']],
] as const;

/** That they sign for who is logged in is tested by `npm run test:snippets`, in the frameworks themselves. */
describe('the code for frameworks', () => {
  it('is there for eight, each named once, and like no language', () => {
    expect(frameworks).toHaveLength(8);
    const all = [...signers, ...frameworks];
    expect(new Set(all.map(({ language }) => language)).size).toBe(all.length);
  });

  it.each(frameworks)('shows where each layer’s mistakes are made: $name', ({ lines }) => {
    const layers = new Set(lines.flatMap((line) => line.layers));
    expect([...layers].toSorted()).toEqual(['algorithm', 'construction', 'encoding', 'message', 'secret']);
  });

  it.each(frameworks)('holds no marks, and reads the key from the configuration: $name', ({ lines }) => {
    const program = lines.map(({ code }) => code).join('\n');
    expect(program).not.toContain('@@');
    expect(program).toContain('CRISP_SECRET_KEY');
  });

  it.each(frameworks)('has the key in no part of the page: $name', ({ page }) => {
    expect(page?.code ?? '').not.toMatch(/secret|hmac|hash/i);
  });

  for (const [language, program, args] of syntaxCheckers) {
    it.skipIf(!isThere(program))(`is right by its language’s grammar: ${language}`, () => {
      const { status, stderr, stdout } = spawnSync(program, args, {
        input: programOf(language),
        encoding: 'utf8',
      });
      expect(status, stderr + stdout).toBe(0);
    });
  }

  it('is right by its language’s grammar: nextjs', () => {
    expect(() => stripTypeScriptTypes(programOf('nextjs'))).not.toThrow();
  });
});
