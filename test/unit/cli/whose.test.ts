import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { main } from '../core/diagnosis/aQuestion.ts';
import { type Run, runCountersign } from './runCountersign.ts';

const people = Array.from({ length: 100 }, (_, index) => `Person.${index}@Example.com`);

let folder: string;
let roster: string;
let others: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-whose-'));
  roster = join(folder, 'roster.csv');
  others = join(folder, 'others.csv');
  await writeFile(roster, `Name;E-Mail\n${people.map((email) => `"Roe; Jane";${email}`).join('\n')}\n`);
  await writeFile(others, 'email\nsomebody@example.org\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const whose = (signature: string, ...args: readonly string[]): Promise<Run> =>
  runCountersign(['whose', '--signature', signature, '--secret-env', 'KEY', ...args], {
    env: { KEY: main.secret, COUNTERSIGN_DATA_DIR: join(folder, 'data') },
  });

describe('countersign whose', () => {
  it('names the person for whom a signature is valid', async () => {
    const { code, stdout, stderr } = await whose(sign(main.secret, people[71] ?? ''), '--roster', roster);
    expect(stdout).toContain('It belongs to 1 person:');
    expect(stdout).toMatch(
      /Person\.71@Example\.com \(.*roster\.csv, line 73\): this is their valid signature\./,
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  it('names the person for whom it was made with a mistake, and says which', async () => {
    const signature = Buffer.from(sign(main.secret, 'person.7@example.com'), 'hex').toString('base64');
    const { code, stdout } = await whose(signature, '--roster', others, roster, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      owners: [
        {
          file: roster,
          line: 9,
          email: 'Person.7@Example.com',
          causes: [{ id: 'email-case' }, { id: 'encoding-base64' }],
        },
      ],
      rows: 101,
      complete: true,
    });
  });

  it('ends with 1 where it belongs to nobody', async () => {
    const { code, stdout } = await whose(sign('another', 'a@example.com'), '--roster', others);
    expect(stdout).toContain('It belongs to nobody in this roster (1 row)');
    expect(code).toBe(1);
  });

  it('ends with 65 where the roster cannot be read', async () => {
    const { code, stdout, stderr } = await whose('a'.repeat(64), '--roster', join(folder, 'nowhere.csv'));
    expect([code, stdout]).toEqual([65, '']);
    expect(stderr).toContain('nowhere.csv cannot be read');
  });

  it.each([
    [['--signature', 'a']],
    [['--roster', 'a.csv']],
    [['--signature', '', '--roster', 'a.csv']],
    [['--signature', 'a', '--roster', '-', '--secret-stdin']],
  ])('calls %j wrong usage', async (args) => {
    expect((await runCountersign(['whose', ...args])).code).toBe(64);
  });
});
