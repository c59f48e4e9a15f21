import { describe, expect, it } from 'vitest';
import { createProgram } from '../../../cli/createProgram.ts';
import { unusedRun } from '../../../scripts/manual/unusedRun.ts';

describe('the program', () => {
  it('lists its commands as they are, also where none of them is loaded', async () => {
    const whole = await createProgram('1.2.3', unusedRun);
    for (const args of [[], ['help'], ['-h'], ['--help']]) {
      const listed = await createProgram('1.2.3', unusedRun, args);
      expect(listed.commands.flatMap(({ options }) => options.map(({ flags }) => flags))).not.toContain(
        '--json',
      );
      expect(listed.helpInformation()).toBe(whole.helpInformation());
    }
  });

  it('has a command by itself where that is all that is asked for, and all of them elsewhere', async () => {
    const namesFor = async (args: readonly string[]) =>
      (await createProgram('1.2.3', unusedRun, args)).commands.map((command) => command.name());
    expect(await namesFor(['audit', '--help'])).toEqual(['audit']);
    for (const args of [['help', 'audit'], ['--help', 'audit'], ['none']])
      expect(await namesFor(args)).toContain('website');
  });
});
