import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { createMeeting } from '../../core/diagnosis/Meeting.ts';
import { matchOf } from '../../core/diagnosis/matchOf.ts';
import type { Question } from '../../core/diagnosis/Question.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { createWorkerPool } from '../workers/createWorkerPool.ts';
import type { SearchLimits, SearchTasks } from './SearchTasks.ts';

export interface SearchPoolOptions {
  /**
   * Where the worker's code is. A bundler moves it, so a bundled program says where to; default: the source file
   * beside this one, which Node runs as it is.
   */
  readonly worker?: URL;
  /** Worker threads. Default 1. */
  readonly size?: number;
  /** Into how many parts to divide each search, for as many threads to work on at once. Default 1. */
  readonly parts?: number;
  /**
   * Looks for a single mistake in the thread that asks, before others are started: for a program that does nothing else
   * meanwhile. Otherwise the first of several threads looks for it alone, before the others are started. The answer is the
   * same. Default false.
   */
  readonly firstHere?: boolean;
  /** Milliseconds that a cancelled search may take to stop before its worker is ended. Default 250. */
  readonly graceMs?: number;
}

export interface SearchPool {
  /**
   * Diagnoses in a worker thread, after the searches asked for before. Rejects with a redacted error when the
   * worker fails; the next search gets a new one.
   */
  search(
    question: Question,
    options?: SearchLimits & { readonly signal?: AbortSignal | undefined },
  ): Promise<Result<Diagnosis, 'cancelled'>>;
  /** Ends all workers; searches under way answer `cancelled`. */
  dispose(): Promise<void>;
}

/**
 * A search keeps some 60 MB at a time. Left to itself, Node lets a thread collect several times as much before it looks for
 * what can go; the higher bound is far above what any search takes.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

/** Worker threads that diagnose. They are started when first needed, used again, and keep no process alive. */
export function createSearchPool(options: SearchPoolOptions = {}): SearchPool {
  const { size = 1, parts = 1, firstHere = false, graceMs = 250 } = options;
  const code = options.worker ?? new URL('./searchWorker.ts', import.meta.url);
  const pool = createWorkerPool<SearchTasks>(code, size, { of: 'The search', graceMs, resourceLimits });

  let isDisposed = false;

  return {
    async search(question, { signal, ...limits } = {}) {
      if (signal?.aborted) return err('cancelled');
      const match = matchOf(question);
      if (match !== undefined) return ok(match);
      const { conclude, diagnoseAtOnce, searchPart } = await import('../../core/diagnosis/diagnose.ts');
      if (signal?.aborted || isDisposed) return err('cancelled');
      const atOnce = diagnoseAtOnce(question);
      if (atOnce !== undefined) return ok(atOnce);
      const began = performance.now();
      const alone = { index: 0, of: 1, meeting: createMeeting() };
      const single = { ...limits, maxMistakes: 1 };
      const first = firstHere
        ? ok(searchPart(question, single))
        : parts > 1
          ? await pool.ask('search', { question, limits: single, share: alone }, signal)
          : undefined;
      if (first?.ok === false) return first;
      // An explanation by one cause is the shortest there is: what would come later is longer.
      if (first?.value.proofs.some(({ findings }) => findings.length === 1))
        return ok(conclude(question, [first.value]));
      const left =
        limits.maxMs === undefined ? {} : { maxMs: Math.max(1, limits.maxMs - (performance.now() - began)) };
      const meeting = createMeeting();
      // When one part fails there will be no answer, so the others need not go on.
      const failing = new AbortController();
      const wanted = signal === undefined ? failing.signal : AbortSignal.any([signal, failing.signal]);
      const asked = Array.from({ length: parts }, (_, index) =>
        pool.ask(
          'search',
          { question, limits: { ...limits, ...left }, share: { index, of: parts, meeting } },
          wanted,
        ),
      );
      const results = await Promise.all(asked).catch((error: unknown) => {
        failing.abort();
        throw error;
      });
      const found = results.flatMap((result) => (result.ok ? [result.value] : []));
      if (found.length < parts) return err('cancelled');
      return ok(conclude(question, found));
    },
    dispose() {
      isDisposed = true;
      return pool.dispose();
    },
  };
}
