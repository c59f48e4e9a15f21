import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const address = (path: string): string => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
const program = (then: string): string => `
  import { endTidily } from ${address('cli/endTidily.ts')};
  import { isSettled, removeAtTheEnd } from ${address('services/storedFiles/leftovers.ts')};
  const part = process.argv[1];
  endTidily();
  ${then}`;
const wait = "setInterval(() => {}, 1_000); process.stdout.write('ready');";
const block = "setTimeout(() => process.stdout.write('ready', () => { for (;;); }), 20);";

/** What ended a process that got a signal when it was ready. */
async function endedBy(source: string, signal: NodeJS.Signals, part: string): Promise<unknown> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program(source), part], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill(signal);
  const [, by] = await once(child, 'exit');
  return by;
}

describe.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  it.each([
    ['that has nothing to remove', block],
    ['of which everything is removed already', `removeAtTheEnd(part); isSettled(part); ${block}`],
  ])('ends a process %s at once, whatever it is busy with', async (_what, source) => {
    expect(await endedBy(source, signal, '')).toBe(signal);
  });

  it('removes what is only for now, and ends the process all the same', async () => {
    const part = join(await temporaryFolder(), 'part');
    writeFileSync(part, '');
    expect(await endedBy(`removeAtTheEnd(part); ${wait}`, signal, part)).toBe(signal);
    expect(existsSync(part)).toBe(false);
  });
});
