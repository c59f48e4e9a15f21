import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../../../electron/main/handlers/latestOnly.ts';

describe('calls that replace each other', () => {
  it('abort the one before, and only that until they are cancelled', async () => {
    const signals: AbortSignal[] = [];
    const { run, cancel } = latestOnly(async (name: string, signal) => {
      signals.push(signal);
      return name;
    });
    const answers = [run('first'), run('second'), run('third')];
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
    await cancel();
    expect(signals.at(-1)?.aborted).toBe(true);
    expect(await Promise.all(answers)).toEqual(['first', 'second', 'third']);
  });
});
