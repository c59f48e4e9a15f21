import { describe, expect, it } from 'vitest';
import { runCountersign } from './runCountersign.ts';

const idsOf = (stdout: string): readonly string[] => stdout.match(/^[a-z0-9-]+/gm) ?? [];

describe('countersign causes', () => {
  it('lists all of them, and those that fit what people say', async () => {
    const all = await runCountersign(['causes', '--json']);
    expect(all.code).toBe(0);
    expect(JSON.parse(all.stdout).length).toBeGreaterThan(40);
    for (const [word, id] of [
      ['sha1', 'wrong-algorithm'],
      ['caps', 'email-case'],
      ['gmail', 'email-canonicalized'],
      ['newline', 'email-trailing-newline'],
    ] as const) {
      expect(idsOf((await runCountersign(['causes', word])).stdout)[0]).toBe(id);
    }
  });

  it('are suggested where one is misspelt, or called as people call it', async () => {
    for (const [typed, meant] of [
      ['email-cas', 'Did you mean email-case?'],
      ['caps', 'Did you mean email-case'],
      ['xyzzy', 'countersign causes'],
    ] as const) {
      const args = ['sign', '--email', 'qa@example.com', '--broken', typed, '--secret-stdin'];
      const { code, stderr } = await runCountersign(args, { input: 'x'.repeat(32) });
      expect([code, stderr]).toEqual([64, expect.stringContaining(meant)]);
      expect(stderr).not.toContain(typed === 'xyzzy' ? 'Did you mean' : 'xyzzy');
    }
  });
});
