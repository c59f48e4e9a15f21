import { expect, it } from 'vitest';
import { times } from '../../times.ts';
import { runProcess } from './runCountersign.ts';

const tellMemory =
  'process.on("exit", () => process.stderr.write("most memory " + process.resourceUsage().maxRSS + "\\n"))';

// Ten seconds of two cores each: at night.
it.runIf(times > 1).each([
  ['a usual email', 'Jane.Roe+shop@Example.com'],
  ['an email of 132 characters', `${'Ab'.repeat(60)}@example.com`],
])('a search for %s that finds nothing takes less than 300 MB, the program included', async (_, email) => {
  const { code, stderr } = await runProcess(
    ['check', '--email', email, '--signature', 'ab'.repeat(32), '--secret-stdin'],
    {
      input: '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4',
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tellMemory)}` },
    },
  );
  expect(code).toBe(1);
  // Threads end with it too, and tell the same.
  const kilobytes = Math.max(
    ...Array.from(stderr.matchAll(/most memory (\d+)/g), ([, most]) => Number(most)),
  );
  expect(kilobytes).toBeGreaterThan(50_000);
  expect(kilobytes).toBeLessThan(300_000);
});
