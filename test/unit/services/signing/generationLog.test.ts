import { appendFile, chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../../contracts/generate.ts';
import { createGenerationLog } from '../../../../services/signing/generationLog.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const entry = (email: string): LogEntry => ({
  at: '2026-11-22T10:00:00.000Z',
  website: 'Main',
  email,
  form: 'signature',
});

async function aLog() {
  const folder = await temporaryFolder();
  const log = createGenerationLog(folder);
  const emails = async () => {
    const page = await log.newest(1_000);
    if (!page.ok) throw new Error(page.error.reason);
    return page.value.entries.map(({ email }) => email);
  };
  return { folder, path: join(folder, 'generated.jsonl'), log, emails };
}

describe('the log of generated signatures', () => {
  it('is empty at first', async () => {
    const { log, path } = await aLog();
    expect(await log.newest(10)).toEqual({
      ok: true,
      value: { path, entries: [], more: false, damagedLines: 0 },
    });
    expect(await Array.fromAsync(log.lines())).toEqual([]);
  });

  it('gives the newest entries first', async () => {
    const { log, emails, path } = await aLog();
    await log.append([entry('a'), entry('b')]);
    await log.append([{ ...entry('c'), causes: ['email-case'], secret: 'previous' }]);
    expect(await emails()).toEqual(['c', 'b', 'a']);
    expect(await log.newest(2)).toMatchObject({
      value: { entries: [{ email: 'c' }, { email: 'b' }], more: true },
    });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await Array.fromAsync(log.lines())).toEqual((await readFile(path, 'utf8')).split(/(?<=\n)/));
  });

  it('keeps any email on one line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 900 }), { minLength: 4, maxLength: 4 }),
        async (texts) => {
          const { log, emails } = await aLog();
          await log.append([...texts, 'next'].map(entry));
          expect(await emails()).toEqual(['next', ...texts.map((text) => text.toWellFormed()).reverse()]);
        },
      ),
      { numRuns: 10 * times },
    );
  });

  it('loses nothing else when its last line is cut off at any byte', async () => {
    const { folder, path, log, emails } = await aLog();
    await log.append([entry('first@example.com'), entry('zoë@bücher.example')]);
    const whole = await readFile(path);
    const lastLine = whole.indexOf('\n') + 1;
    for (let end = lastLine; end <= whole.length; end += 1) {
      // By day some of them, those within a character and at the end of the line among them.
      if (times === 1 && end % 5 !== 0 && (whole[end] ?? 0) < 0x80 && end < whole.length - 2) continue;
      await writeFile(path, whole.subarray(0, end));
      await createGenerationLog(folder).append([entry('next@example.com')]);
      const isWhole = end >= whole.length - 1;
      expect(await emails()).toEqual([
        'next@example.com',
        ...(isWhole ? ['zoë@bücher.example'] : []),
        'first@example.com',
      ]);
      expect(await Array.fromAsync(log.lines())).toHaveLength(isWhole ? 3 : 2);
    }
  });

  it('counts damaged lines and goes on', async () => {
    const { path, log, emails } = await aLog();
    await log.append([entry('a')]);
    await appendFile(path, '{"at":1}\nnonsense\n\0\0\0\n');
    await log.append([entry('b')]);
    expect(await emails()).toEqual(['b', 'a']);
    expect(await log.newest(10)).toMatchObject({ value: { damagedLines: 3 } });
  });

  it('takes many entries at once, and shows the end of a long file', async () => {
    const { log } = await aLog();
    const many = times > 1 ? 100_000 : 30_000;
    await log.append(Array.from({ length: many }, (_, index) => entry(`user${index}@example.com`)));
    const page = await log.newest(3);
    expect(page).toMatchObject({
      value: { entries: [{ email: `user${many - 1}@example.com` }, {}, {}], more: true },
    });
    let lines = 0;
    for await (const _ of log.lines()) lines += 1;
    expect(lines).toBe(many);
  });

  it('adds the entries of several writers without mixing them', async () => {
    const { folder, emails } = await aLog();
    await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        createGenerationLog(folder).append(Array.from({ length: 50 }, (_, n) => entry(`${writer}.${n}`))),
      ),
    );
    expect((await emails()).length).toBe(400);
  });

  it('says when it cannot be written', async () => {
    const { folder, path, log } = await aLog();
    await mkdir(path);
    expect(await log.append([entry('a')])).toMatchObject({
      ok: false,
      error: { code: 'log-unwritable', path },
    });
    await chmod(folder, 0o700);
  });

  it('names the lock where that is damaged', async () => {
    const { folder, log } = await aLog();
    const path = join(folder, 'generated.lock');
    await writeFile(path, 'garbage '.repeat(200));
    expect(await log.append([entry('a')])).toMatchObject({
      ok: false,
      error: { code: 'log-unwritable', path },
    });
  });
});
