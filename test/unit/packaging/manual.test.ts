import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../../cli/createProgram.ts';
import { exitCode } from '../../../cli/exitCode.ts';
import { outputFormIds } from '../../../core/generate/outputForms.ts';
import { onPath } from '../../../scripts/machine.mjs';
import { bashCompletion } from '../../../scripts/manual/bashCompletion.ts';
import { allCommands, commandTree } from '../../../scripts/manual/commandTree.ts';
import { fishCompletion } from '../../../scripts/manual/fishCompletion.ts';
import { manPage } from '../../../scripts/manual/manPage.ts';
import { powershellCompletion } from '../../../scripts/manual/powershellCompletion.ts';
import { unusedRun } from '../../../scripts/manual/unusedRun.ts';
import { zshCompletion } from '../../../scripts/manual/zshCompletion.ts';

const tree = commandTree(await createProgram('1.2.3', unusedRun));
const commands = allCommands(tree);
const folder = mkdtempSync(join(tmpdir(), 'countersign-manual-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim();
}

describe('the tree of commands', () => {
  it('holds every command, also those below another', () => {
    expect(commands.map(({ path }) => path.join(' '))).toEqual(
      expect.arrayContaining(['', 'check', 'audit', 'website', 'website rotate']),
    );
  });

  it('knows which options take a file, one of a few words, or nothing', () => {
    const optionOf = (command: string, name: string) =>
      commands
        .find(({ path }) => path.join(' ') === command)
        ?.options.find(({ names }) => names.includes(name));
    expect(optionOf('check', '--paste')?.value).toMatchObject({ name: 'file', isFile: true });
    expect(optionOf('whose', '--roster')?.value).toMatchObject({ isFile: true, several: true });
    expect(optionOf('sign', '--as')?.value?.choices).toEqual(outputFormIds);
    expect(optionOf('check', '--json')?.value).toBeUndefined();
  });

  it('has what the help says at its end', () => {
    expect(commands.find(({ path }) => path[0] === 'whose')?.notes).toContain(
      'Exit codes: 0 somebody was found',
    );
  });
});

describe('the manual page', () => {
  const page = manPage(tree, '1.2.3', '2026-11-28');

  it('names every option of every command, and every exit code', () => {
    for (const { names } of commands.flatMap(({ options }) => options)) {
      for (const name of names) expect(page).toContain(`\\fB${name.replaceAll('-', '\\-')}\\fR`);
    }
    for (const code of Object.values(exitCode)) expect(page).toContain(`\\fB${code}\\fR`);
  });

  it('has no line that troff would take for a request of its own', () => {
    const requests = page.split('\n').filter((line) => /^['.]/.test(line));
    expect(requests.filter((line) => !/^\.(TH|SH|SS|TP|PP|B)( |$)/.test(line))).toEqual([]);
  });

  it.runIf(onPath('man') && onPath('groff'))('is read without a warning', () => {
    const path = join(folder, 'countersign.1');
    writeFileSync(path, page);
    const { stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z', path], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});

describe.runIf(onPath('bash'))('the completion for bash', () => {
  const path = join(folder, 'countersign.bash');
  writeFileSync(path, bashCompletion(tree));
  const complete = (...words: readonly string[]): readonly string[] =>
    run('bash', [
      '--norc',
      '-c',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: bash's, not JavaScript's.
      '. "$0"; COMP_WORDS=(countersign "$@"); COMP_CWORD=$#; compopt() { :; }; _countersign; printf "%s\\n" "${COMPREPLY[@]}"',
      path,
      ...words,
    ]).split('\n');

  it.each([
    [['ch'], ['check']],
    [
      ['website', 'r'],
      ['rotate', 'rename', 'remove'],
    ],
    [
      ['check', '--sec'],
      ['--secret-env', '--secret-stdin'],
    ],
    [['website', 'add', '--w'], ['--website-id']],
    [['sign', '--as', 'w'], ['web']],
    // Files, which bash itself completes.
    [['check', '--paste', 'li'], ['']],
    [['audit', 'li'], ['']],
  ])('of %j gives %j', (words, expected) => {
    expect(complete(...words)).toEqual(expected);
  });
});

describe.runIf(onPath('fish'))('the completion for fish', () => {
  const path = join(folder, 'countersign.fish');
  writeFileSync(path, fishCompletion(tree));
  const complete = (line: string): readonly string[] =>
    run('fish', ['--no-config', '-c', `source ${path}; complete -C "${line}"`])
      .split('\n')
      .map((found) => found.split('\t')[0] ?? '')
      .toSorted();

  it.each([
    ['countersign ch', ['check']],
    ['countersign website r', ['remove', 'rename', 'rotate']],
    ['countersign check --sec', ['--secret-env', '--secret-stdin']],
    ['countersign sign --as w', ['web']],
  ])('of %j gives %j', (line, expected) => {
    expect(complete(line)).toEqual(expected);
  });
});

describe.runIf(onPath('zsh'))('the completion for zsh', () => {
  it('is taken by zsh as it is', () => {
    const path = join(folder, '_countersign');
    writeFileSync(path, zshCompletion(tree));
    expect(run('zsh', ['--no-rcs', '-n', path])).toBe('');
  });
});

describe('the completion for zsh', () => {
  it('has a function for every command', () => {
    const text = zshCompletion(tree);
    for (const { path } of commands) expect(text).toContain(`\n${['_countersign', ...path].join('_')}() {`);
  });
});

describe('the completion for PowerShell', () => {
  it('has every command and option in quotes that PowerShell takes as they are', () => {
    const text = powershellCompletion(tree);
    for (const { path, options } of commands) {
      expect(text).toContain(`'${path.join(' ')}' = @(`);
      for (const { names } of options) for (const name of names) expect(text).toContain(`@('${name}', '`);
    }
    for (const line of text.split('\n').filter((line) => !line.startsWith('#'))) {
      expect({ line, even: line.split("'").length % 2 }).toEqual({ line, even: 1 });
    }
  });
});
