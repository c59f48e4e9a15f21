import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RowProblemKind } from '../../../../core/audit/RowProblemKind.ts';
import type { RowVerdict } from '../../../../core/audit/RowVerdict.ts';
import { ok } from '../../../../core/Result.ts';
import { sign } from '../../../../core/signature/sign.ts';
import type { RowTasks } from '../../../../services/audit/AuditTasks.ts';
import { conductAudit } from '../../../../services/audit/conductAudit.ts';
import { workOnRows } from '../../../../services/audit/workOnRows.ts';
import { createLocalPort } from '../../../../services/workers/createLocalPort.ts';
import type { WorkerPort } from '../../../../services/workers/createWorkerPort.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { allRows, value, website } from './anAudit.ts';
import { auditTask } from './auditTask.ts';

interface Told {
  readonly line: number;
  readonly email: string;
  readonly verdict: RowVerdict;
  readonly problem: RowProblemKind | null;
}

interface Kind extends Pick<Told, 'verdict' | 'problem'> {
  /** A row of this email, and the lines that it takes. */
  readonly write: (email: string, note: string) => string;
  readonly lines: number;
  readonly isUsual: boolean;
}

const valid = (email: string): string => sign(website.secret, email);
const usual = { verdict: 'verified', problem: null, lines: 1, isUsual: true } as const;

/** Rows of every kind; those that are not usual have the conducting thread hand the list over. */
const kinds: Readonly<Record<string, Kind>> = {
  plain: { ...usual, write: (email, note) => `${email},${valid(email)},${note}\n` },
  quoted: { ...usual, write: (email, note) => `"${email}","${valid(email)}","${note}"\r\n` },
  ofTwoLines: { ...usual, lines: 2, write: (email, note) => `${email},${valid(email)},"n\n${note}"\n` },
  behindAnEmptyLine: { ...usual, lines: 2, write: (email, note) => `${email},${valid(email)},${note}\r\n\n` },
  wrong: {
    ...usual,
    verdict: 'unverified',
    isUsual: false,
    write: (email, note) => `${email},${valid(email.toLowerCase())},${note}\n`,
  },
  rejected: {
    ...usual,
    verdict: 'rejected',
    isUsual: false,
    write: (email, note) => `${email},${valid(email).toUpperCase()},${note}\n`,
  },
  short: {
    ...usual,
    verdict: 'unread',
    problem: 'too-few-columns',
    isUsual: false,
    write: (email) => `${email}\n`,
  },
  long: {
    ...usual,
    problem: 'too-many-columns',
    isUsual: false,
    write: (email, note) => `${email},${valid(email)},${note},${note}\n`,
  },
};

/**
 * Ports whose valid rows take their time, so that threads answer in another order than they were asked in. All are this
 * thread: what is to be stored waits for its turn, so that comes in the order in which it was asked for.
 */
function slowPorts(delays: readonly number[]): () => WorkerPort<RowTasks> {
  let asked = 0;
  let stored: Promise<unknown> = Promise.resolve();
  return () => {
    const port = createLocalPort(workOnRows());
    let before: Promise<unknown> = Promise.resolve();
    return {
      ask(name, order, options) {
        const isUsual = name === 'usual';
        const delay = isUsual ? (delays[asked++ % delays.length] ?? 0) : 0;
        const answer = Promise.all([before, ...(isUsual ? [] : [stored])])
          .then(() => (delay === 0 ? undefined : sleep(delay)))
          .then(() => port.ask(name, order, options));
        before = answer;
        if (!isUsual) stored = answer;
        return answer;
      },
      end: () => port.end(),
    };
  };
}

async function auditOf(text: string, threads: number, delays: readonly number[]): Promise<readonly Told[]> {
  const folder = await temporaryFolder();
  const path = join(folder, 'list.csv');
  await writeFile(path, text);
  const conductor = createLocalPort(conductAudit(slowPorts(delays)));
  onTestFinished(async () => void (await conductor.ask('close', undefined)));
  const task = auditTask(folder, { names: ['email', 'signature', 'note'], threads });
  const progress = value(await conductor.ask('conduct', task));
  expect(progress.fault).toBeNull();
  const { rows, total } = value(
    value(await conductor.ask('page', { query: allRows, offset: 0, limit: 100_000, secrets: [] })),
  );
  expect(total).toBe(rows.length);
  expect(progress.rows).toBe(rows.length);
  expect(value(value(await conductor.ask('summary', undefined)))).toMatchObject({
    rows: rows.length,
    complete: true,
    outcomes: progress.outcomes,
  });
  return rows.map(({ line, email, verdict, problem }) => ({ line, email, verdict, problem }));
}

/** A list of such rows, and what an audit has to tell of them. */
function listOf(names: readonly string[], note: string): { text: string; expected: readonly Told[] } {
  let line = 2;
  const rows = names.map((name, nth) => {
    const { write, lines, verdict, problem } = kinds[name] as Kind;
    const email = `P.${nth}@Example.com`;
    const told = { line, email, verdict, problem };
    line += lines;
    return { told, text: write(email, note) };
  });
  return {
    text: `email,signature,note\n${rows.map(({ text }) => text).join('')}`,
    expected: rows.map(({ told }) => told),
  };
}

it('is not told as whole where it was changed while it was read', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'list.csv');
  const line = `ana@example.com,${valid('ana@example.com').toUpperCase()}\n`;
  await writeFile(path, `email,signature\n${line.repeat(50)}`);
  // The folder is made once a block is read in which something is to be found out.
  const change = async () => {
    await writeFile(path, `email,signature\n${line.repeat(40)}`);
    return ok(undefined);
  };
  const conductor = createLocalPort(conductAudit(() => createLocalPort(workOnRows()), change));
  onTestFinished(async () => void (await conductor.ask('close', undefined)));
  const { fault } = value(await conductor.ask('conduct', auditTask(folder)));
  expect(fault).toEqual({ code: 'list-changed', path });
});

it.each([
  ['explains what is soon found out itself', 'P.1@Example.com', valid('p.1@example.com'), undefined],
  ['leaves to another thread what takes long', 'li@example.com', 'f'.repeat(64), 'audit-failed'],
])('%s', async (_, email, signature, fault) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'list.csv'), `email,signature\n${email},${signature}\n`);
  const failing = (): WorkerPort<RowTasks> => {
    const port = createLocalPort(workOnRows());
    return {
      ask: (name, order, options) =>
        name === 'block' ? Promise.reject(new Error('Asked.')) : port.ask(name, order, options),
      end: () => port.end(),
    };
  };
  const conductor = createLocalPort(conductAudit(failing));
  onTestFinished(async () => void (await conductor.ask('close', undefined)));
  const progress = value(await conductor.ask('conduct', auditTask(folder)));
  expect(progress.fault?.code).toBe(fault);
  expect(progress.rows).toBe(fault === undefined ? 1 : 0);
});

const usualKinds = Object.keys(kinds).filter((name) => kinds[name]?.isUsual);

describe('a list of many blocks', () => {
  it('has the same rows wherever the first one stands that is not simply valid', async () => {
    const note = 'n'.repeat(40_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...usualKinds), { maxLength: 14 }),
        fc.array(fc.constantFrom(...Object.keys(kinds)), { maxLength: 8 }),
        async (before, after) => {
          const { text, expected } = listOf([...before, ...after], note);
          expect(await auditOf(text, 2, [0])).toEqual(expected);
        },
      ),
      { numRuns: 5 * times, endOnFailure: true },
    );
  });

  it('has the same rows where other threads help, some quicker and some slower, until one is not valid', async () => {
    const note = 'n'.repeat(120_000);
    const names = Array.from({ length: 140 }, (_, nth) => usualKinds[nth % usualKinds.length] as string);
    const { text, expected } = listOf([...names.slice(0, 100), 'wrong', 'long', ...names.slice(100)], note);
    expect(text.length).toBeGreaterThan(16_000_000);
    expect(await auditOf(text, 3, [0, 12, 1, 5])).toEqual(expected);
  });
});
