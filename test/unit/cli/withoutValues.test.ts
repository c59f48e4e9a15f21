import { Command } from 'commander';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addAuditCommand } from '../../../cli/commands/audit.ts';
import { addCheckCommand } from '../../../cli/commands/check.ts';
import { addSignCommand } from '../../../cli/commands/sign.ts';
import { addWebsiteCommand } from '../../../cli/commands/website.ts';
import { ownNames, withoutValues } from '../../../cli/withoutValues.ts';
import { unusedRun } from '../../../scripts/manual/unusedRun.ts';
import { runCountersign } from './runCountersign.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';

let program: Command;
let told = '';

beforeAll(() => {
  program = new Command('countersign').exitOverride().configureOutput({
    outputError: (text) => {
      told = text;
    },
    writeErr: () => undefined,
  });
  const commands = {
    audit: addAuditCommand,
    check: addCheckCommand,
    sign: addSignCommand,
    website: addWebsiteCommand,
  };
  for (const [name, add] of Object.entries(commands)) add(program.command(name), unusedRun);
});

/** What commander itself says to these arguments, and what is shown of it. */
function errorOf(args: readonly string[]): readonly [said: string, shown: string] {
  told = '';
  expect(() => program.parse(args, { from: 'user' })).toThrow();
  return [told, withoutValues(told, ownNames(program))];
}

describe('an error of the command line', () => {
  it.each([
    ['an unknown command', [secret]],
    ['an unknown command of a command', ['website', secret]],
    ['an unknown short option', ['check', `-s${secret}`]],
    ['an unknown option', ['check', `--key:${secret}`]],
    ['an unknown option that is the secret', ['check', `--${secret}`]],
    ['an option that takes no value', ['check', `--secret-stdin=${secret}`]],
    ['a choice', ['sign', '--email', 'a', '--as', secret]],
    ['a mistake', ['sign', '--email', 'a', '--broken', secret]],
    ['too many arguments', ['website', 'list', secret, 'more']],
  ])('does not repeat a secret that was given as %s', (_what, args) => {
    const [said, shown] = errorOf(args);
    expect(said).toContain(secret);
    expect(shown).not.toContain(secret);
    expect(shown).toMatch(/^error: .*\n$/s);
  });

  it.each([
    [['sign', '--email', 'a', '--as', 'fax'], "error: option '--as <form>' argument '…' is invalid. Allowed"],
    [
      ['sign', '--email', 'a', '--broken', 'x'],
      "error: option '--broken <cause>' argument '…' is invalid. It",
    ],
    [['chekc'], "error: unknown command '…'\n(Did you mean check?)"],
    [['check', '--singature'], "error: unknown option '--singature'\n(Did you mean --signature?)"],
    [['check', '--json=yes'], "error: unknown option '--json=…'"],
    [['website', 'list', 'a'], "error: too many arguments for 'list'. Expected 0 arguments but got 1.\n"],
    [['website', 'add'], "error: missing required argument 'name'"],
    [['sign'], "error: required option '--email <email>' not specified"],
  ])('names what is the program’s own: %j', (args, start) => {
    expect(errorOf(args)[1].slice(0, start.length)).toBe(start);
  });

  it('repeats nothing of what was typed, whatever quotes and words stand in it', () => {
    const part = fc.constantFrom(
      "'",
      '"',
      ' ',
      '\n',
      '=',
      '.',
      'check',
      '--as',
      "' is invalid",
      ' but got 1: ',
    );
    const typed = fc
      .tuple(fc.string({ unit: part }), fc.string({ unit: part }))
      .map(([before, after]) => `${before}${secret}${after}`);
    fc.assert(
      fc.property(typed, (value) => {
        for (const args of [
          [value],
          ['website', value],
          ['check', `-${value}`],
          ['check', `--x${value}`],
          ['sign', '--email', 'a', `--as=${value}`],
          ['sign', '--email', 'a', `--broken=${value}`],
          ['website', 'list', value],
        ]) {
          expect(errorOf(args)[1]).not.toContain(secret);
        }
      }),
    );
  });

  it('is shown without values by the command itself', async () => {
    const { code, stderr } = await runCountersign(['sign', '--email', 'a', '--as', secret]);
    expect([code, stderr.includes(secret)]).toEqual([64, false]);
  });
});
