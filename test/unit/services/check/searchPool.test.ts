import { createHmac } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import type { Question } from '../../../../core/diagnosis/Question.ts';
import { err } from '../../../../core/Result.ts';
import { createSearchPool, type SearchPoolOptions } from '../../../../services/check/searchPool.ts';
import { packedThreads } from '../../../packedThreads.ts';
import { times } from '../../../times.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const website = { name: 'Main', secret, previousSecrets: [] };
const question = (email: string, signature: string): Question => ({
  email,
  signature,
  website,
  websites: [website],
  knownEmails: [],
  identity: {},
});
const nothing = '0'.repeat(64);
const faulty = new URL('../faultyWorker.ts', import.meta.url);
const { worker } = packedThreads;

function poolFor(options: SearchPoolOptions = {}) {
  const pool = createSearchPool({ worker, ...options });
  onTestFinished(() => pool.dispose());
  return pool;
}

describe('searchPool', () => {
  it('diagnoses in a worker as the core does', async () => {
    const signature = createHmac('sha1', secret).update('user@gmail.com').digest('base64');
    const asked = question('User@Gmail.com', signature);
    const found = await poolFor().search(asked);
    expect(found).toMatchObject({
      ok: true,
      value: { status: 'proven', causes: diagnose(asked).causes },
    });
  });

  it('finds a single mistake without a thread where nobody else waits, and says the same of it', async () => {
    // Its threads find nothing.
    const pool = poolFor({ worker: faulty, firstHere: true });
    const asked = question(
      'User@Gmail.com',
      createHmac('sha256', secret).update('user@gmail.com').digest('hex'),
    );
    const { ms: _, candidates: __, ...alone } = diagnose(asked);
    expect(await pool.search(asked)).toMatchObject({ ok: true, value: alone });
    const two = createHmac('sha1', secret).update('user@gmail.com').digest('base64');
    expect(await pool.search(question('User@Gmail.com', two))).toMatchObject({ value: { candidates: 1 } });
  });

  it('starts the other threads only where a single mistake explains nothing, and says the same', async () => {
    const count = vi.fn();
    subscribe('worker_threads', count);
    onTestFinished(() => void unsubscribe('worker_threads', count));
    const pool = poolFor({ size: 2, parts: 2 });
    const hmac = (algorithm: string) => createHmac(algorithm, secret).update('user@gmail.com').digest('hex');
    for (const [signature, threads] of [
      [hmac('sha256'), 1],
      [hmac('sha1'), 2],
    ] as const) {
      const asked = question('User@Gmail.com', signature);
      const { ms: _, candidates: __, ...alone } = diagnose(asked);
      expect(await pool.search(asked)).toMatchObject({ ok: true, value: alone });
      expect(count).toHaveBeenCalledTimes(threads);
    }
  });

  it('divides a search among threads and finds the same', async () => {
    const secretOf = (nth: number): string => createHmac('md5', `${nth}`).digest('hex');
    const others = Array.from({ length: 2 }, (_, nth) => ({
      name: `Other ${nth}`,
      secret: secretOf(nth),
      previousSecrets: [{ secret: secretOf(nth + 100) }],
    }));
    const pool = poolFor({ size: 2, parts: 2 });
    for (const [nth, other] of others.entries()) {
      const { secret: used } = other;
      // The last one with one mistake more, so that all that is shorter is searched through.
      const key = nth === 1 ? `${used}\n` : used;
      const signature = createHmac('sha256', key).update('user@gmail.com').digest('base64');
      const asked = {
        ...question('user@gmail.com', signature),
        websites: [website, ...(times > 1 ? others : [other])],
      };
      const [alone, shared] = [
        diagnose(asked, { maxMs: 60_000 }),
        await pool.search(asked, { maxMs: 60_000 }),
      ];
      expect(shared).toMatchObject({
        ok: true,
        value: { status: 'proven', causes: alone.causes, alternatives: alone.alternatives, complete: true },
      });
    }
  });

  it('answers the same however many threads there are, and however busy the machine is', async () => {
    const asked = Array.from({ length: times > 1 ? 100 : 8 }, (_, nth) => {
      const email = `User.${nth}@Example.com`;
      const made = [
        createHmac('sha256', secret).update(email.toLowerCase()).digest('hex'),
        createHmac('sha1', secret).update(`${email}\n`).digest('base64'),
        createHmac('sha512', `${secret}\n`).update(email.toLowerCase()).digest('hex').toUpperCase(),
        createHmac('sha256', `${nth}`).update('nobody').digest('hex'),
      ];
      return question(email, made[nth % made.length] ?? '');
    });
    const limits = { maxCandidates: 3_000 };
    const alone = asked.map((one) => ({ ...diagnose(one, limits), ms: 0 }));
    // Two pools at once, with more threads than there are cores: each gets what the others leave it.
    const answers = await Promise.all(
      [
        { size: 3, parts: 3 },
        { size: 2, parts: 2 },
      ].map(async (options) => {
        const pool = poolFor(options);
        return Promise.all(asked.map((one) => pool.search(one, limits)));
      }),
    );
    for (const found of answers) {
      expect(found.map((one) => (one.ok ? { ...one.value, ms: 0 } : one))).toEqual(alone);
    }
  });

  it('tells how long the search took, and not how long it waited for a thread', async () => {
    const pool = poolFor();
    const blocked = pool.search(question('User@Gmail.com', '0'.repeat(64)), { maxCandidates: 100_000 });
    const trivial = pool.search(
      question('User@Gmail.com', createHmac('sha256', secret).update('user@gmail.com').digest('hex')),
    );
    const [long, short] = [await blocked, await trivial];
    if (!long.ok || !short.ok) throw new Error('cancelled');
    expect(short.value.causes).toMatchObject([{ id: 'email-case' }]);
    expect(short.value.ms).toBeGreaterThan(0);
    expect(short.value.ms).toBeLessThan(long.value.ms);
  });

  it('answers every one of many searches with its own diagnosis', async () => {
    const pool = poolFor({ size: 2 });
    const emails = Array.from({ length: 20 }, (_, index) => `User${index}@example.com`);
    const found = await Promise.all(
      emails.map((email) =>
        pool.search(question(email, createHmac('sha256', secret).update(email.toLowerCase()).digest('hex'))),
      ),
    );
    for (const [index, one] of found.entries()) {
      expect(JSON.stringify(one)).toContain(`user${index}@example.com`);
    }
  });

  it('cancels a search that is under way, one that waits, and one that has not begun', async () => {
    const pool = poolFor();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = pool.search(question('a', nothing), { signal: running.signal, maxMs: 60_000 });
    const second = pool.search(question('b', nothing), { signal: waiting.signal, maxMs: 60_000 });
    waiting.abort();
    running.abort();
    expect(await first).toEqual(err('cancelled'));
    expect(await second).toEqual(err('cancelled'));
    expect(await pool.search(question('c', nothing), { signal: AbortSignal.abort() })).toEqual(
      err('cancelled'),
    );
    expect(await pool.search(question('d', ''))).toMatchObject({ ok: true });
  });

  it('ends a worker that does not heed the cancellation, and goes on with another', async () => {
    const pool = poolFor({ worker: faulty, graceMs: 20 });
    const hanging = new AbortController();
    const first = pool.search(question('hang', nothing), { signal: hanging.signal });
    const second = pool.search(question('next', nothing));
    hanging.abort();
    expect(await first).toEqual(err('cancelled'));
    expect(await second).toMatchObject({ ok: true });
  });

  it.each(['throw', 'exit'])('turns a worker’s %s into an error, and goes on with another', async (fault) => {
    const pool = poolFor({ worker: faulty });
    const first = pool.search(question(fault, nothing));
    const second = pool.search(question('next', nothing));
    await expect(first).rejects.toThrow('The search stopped with a fault');
    expect(await second).toMatchObject({ ok: true });
  });

  it('lets no secret into the error', async () => {
    const failed = await poolFor({ worker: faulty })
      .search(question('throw', nothing))
      .catch((error: Error) => `${error.message}${error.stack}`);
    expect(failed).toContain('TypeError');
    expect(failed).not.toContain(secret);
  });

  it('gives an error, not a hang, when the worker’s code is missing', async () => {
    const pool = poolFor({ worker: new URL('./nowhere.ts', import.meta.url) });
    await expect(pool.search(question('a', nothing))).rejects.toThrow('The search stopped with a fault');
  });

  it('answers what is under way when it is disposed of', async () => {
    const pool = createSearchPool({ worker });
    const first = pool.search(question('a', nothing), { maxMs: 60_000 });
    const second = pool.search(question('b', nothing), { maxMs: 60_000 });
    await pool.dispose();
    expect(await first).toEqual(err('cancelled'));
    expect(await second).toEqual(err('cancelled'));
  });

  it.each([{}, { firstHere: true }])(
    'searches nothing for whom it was cancelled at once: %o',
    async (options) => {
      const pool = createSearchPool({ worker, ...options });
      const controller = new AbortController();
      const cancelled = pool.search(question('a', nothing), { signal: controller.signal });
      controller.abort();
      expect(await cancelled).toEqual(err('cancelled'));
      const disposed = pool.search(question('b', nothing));
      await pool.dispose();
      expect(await disposed).toEqual(err('cancelled'));
    },
  );
});
