import { spawnSync } from 'node:child_process';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../../core/wording/frameworks.ts';
import { signers } from '../../../../core/wording/signers.ts';
import { programOf, testShownCode } from './testShownCode.ts';

function programFor(language: string): string {
  const found = frameworks.find((one) => one.language === language);
  if (found === undefined) throw new Error(`no code for ${language}`);
  return programOf(found);
}

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

  testShownCode(frameworks);

  it.each(frameworks)('has the key in no part of the page: $name', ({ page }) => {
    expect(page?.code ?? '').not.toMatch(/secret|hmac|hash/i);
  });

  for (const [language, program, args] of syntaxCheckers) {
    it.skipIf(!isThere(program))(`is right by its language’s grammar: ${language}`, () => {
      const { status, stderr, stdout } = spawnSync(program, args, {
        input: programFor(language),
        encoding: 'utf8',
      });
      expect(status, stderr + stdout).toBe(0);
    });
  }

  it('is right by its language’s grammar: nextjs', () => {
    expect(() => stripTypeScriptTypes(programFor('nextjs'))).not.toThrow();
  });
});
