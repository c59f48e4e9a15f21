import { createReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type LogEntry, type LogPage, logEntry } from '../../contracts/generate.ts';
import type { LogTrouble } from '../../contracts/ServiceError.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { faultPath } from '../storedFiles/faultPath.ts';
import { isMissing } from '../storedFiles/isMissing.ts';
import { withFileLock } from '../storedFiles/withFileLock.ts';

/** A line of the log; one of a newer version may say more. */
const entrySchema = v.object(logEntry.entries);

export interface GenerationLog {
  /** On disk when it answers. Nothing that could not be logged may be given out. */
  append(entries: readonly LogEntry[]): Promise<Result<undefined, LogTrouble>>;
  /** The newest entries, `limit` of them at most. */
  newest(limit: number): Promise<Result<LogPage, LogTrouble>>;
  /** Every readable line, oldest first, with its line end. */
  lines(): AsyncGenerator<string>;
}

const lockWaitMs = 10_000;
const lineFeed = 0x0a;
/** An email that is no email may have megabytes. */
const longestEmail = 1_000;
/** Lines put together before they are written. */
const linesAtOnce = 1_000;

/** Of a long log, the end that is looked at for its newest entries. */
const longestTail = 8_000_000;

interface Tail {
  readonly lines: readonly string[];
  /** Whether there is more of the file before these lines. */
  readonly isPart: boolean;
}

async function tailOf(path: string): Promise<Tail> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - longestTail);
    const bytes = Buffer.alloc(size - start);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    const lines = bytes.toString('utf8', 0, bytesRead).split('\n');
    return { lines: lines.slice(start > 0 ? 1 : 0).filter((line) => line !== ''), isPart: start > 0 };
  } finally {
    await file.close();
  }
}

/** One line of the log; `undefined` for one that is damaged. Never throws. */
export function parseLogLine(line: string): LogEntry | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

const lineOf = (entry: LogEntry): string => {
  const { email } = entry;
  const short = email.length > longestEmail ? `${email.slice(0, longestEmail)}…` : email;
  return `${JSON.stringify({ ...entry, email: short.toWellFormed() })}\n`;
};

/**
 * The list of everything that was generated: JSON Lines in one file, for its owner only, added to and never
 * changed. A line that a crash cut off is closed before the next one is written, so it takes nothing with it.
 */
export function createGenerationLog(folder: string): GenerationLog {
  const path = join(folder, 'generated.jsonl');
  const failed = (error: unknown): Result<never, LogTrouble> =>
    err({
      code: 'log-unwritable',
      path: faultPath(error, path),
      reason: error instanceof Error ? error.message : String(error),
    });

  async function write(entries: readonly LogEntry[]): Promise<void> {
    const file = await open(path, 'a+', 0o600);
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await file.read(last, 0, 1, size - 1);
      if (size > 0 && last[0] !== lineFeed) await file.appendFile('\n');
      for (let start = 0; start < entries.length; start += linesAtOnce) {
        await file.appendFile(
          entries
            .slice(start, start + linesAtOnce)
            .map(lineOf)
            .join(''),
        );
      }
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  async function* linesIn(): AsyncGenerator<string> {
    try {
      await stat(path);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  }

  return {
    async append(entries) {
      if (entries.length === 0) return ok(undefined);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await withFileLock(join(folder, 'generated.lock'), lockWaitMs, () => write(entries));
        return ok(undefined);
      } catch (error) {
        return failed(error);
      }
    },

    async newest(limit) {
      let tail: Tail;
      try {
        tail = await tailOf(path);
      } catch (error) {
        if (isMissing(error)) return ok({ path, entries: [], more: false, damagedLines: 0 });
        return failed(error);
      }
      const entries: LogEntry[] = [];
      let damagedLines = 0;
      for (const line of tail.lines.toReversed()) {
        const entry = parseLogLine(line);
        if (entry === undefined) damagedLines += 1;
        else if (entries.length < limit) entries.push(entry);
        else return ok({ path, entries, more: true, damagedLines });
      }
      return ok({ path, entries, more: tail.isPart, damagedLines });
    },

    async *lines() {
      for await (const line of linesIn()) if (parseLogLine(line) !== undefined) yield `${line}\n`;
    },
  };
}
