import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningApp } from './RunningApp.ts';

/** Something that a bystander could see, by where it was seen. */
export interface Sight {
  readonly where: string;
  readonly content: Buffer | string;
}

/** Keeps every answer that the page gets from now on, and whatever of the network the main process touches. */
export const watchMain = (app: RunningApp): Promise<void> =>
  app.inMain(({ ipcMain }) => {
    const seen = { answers: [] as string[], network: [] as string[] };
    Object.assign(globalThis, { seenByTest: seen });
    type Handler = (...args: readonly unknown[]) => unknown;
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      readonly _invokeHandlers: Map<string, Handler>;
    };
    for (const [channel, handler] of handlers) {
      handlers.set(channel, async (...args) => {
        try {
          const answer = await handler(...args);
          seen.answers.push(`${channel} ${JSON.stringify(answer)}`);
          return answer;
        } catch (error) {
          seen.answers.push(`${channel} ${String(error)}`);
          throw error;
        }
      });
    }
    const { subscribe } = process.getBuiltinModule('node:diagnostics_channel');
    for (const name of ['net.client.socket', 'undici:request:create', 'http.client.request.start']) {
      subscribe(name, () => seen.network.push(name));
    }
  }, undefined);

interface SeenInMain {
  readonly answers: readonly string[];
  readonly network: readonly string[];
}

export const seenInMain = (app: RunningApp): Promise<SeenInMain> =>
  app.inMain(() => (globalThis as unknown as { readonly seenByTest: SeenInMain }).seenByTest, undefined);

/** Every file below a folder, with its name. */
export const filesIn = (folder: string): readonly Sight[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry): readonly Sight[] => {
    const path = join(entry.parentPath, entry.name);
    try {
      return entry.isFile() ? [{ where: `file ${path}`, content: readFileSync(path) }] : [];
    } catch {
      // Gone meanwhile.
      return [];
    }
  });

const parentOf = (pid: string): string =>
  readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) \S /, '')
    .split(' ', 1)[0] ?? '';

/** Arguments and environment of a process and of all its children, as everybody of the same user can read them. */
export function processesBelow(pid: number): readonly Sight[] {
  if (process.platform !== 'linux') return [];
  const below = new Set([String(pid)]);
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const read = (one: string, file: string): readonly Sight[] => {
    try {
      return [{ where: `${file} of process ${one}`, content: readFileSync(`/proc/${one}/${file}`) }];
    } catch {
      return [];
    }
  };
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const one of all) {
      try {
        if (below.has(parentOf(one))) below.add(one);
      } catch {
        // Ended meanwhile.
      }
    }
  }
  return [...below].flatMap((one) => [...read(one, 'cmdline'), ...read(one, 'environ')]);
}
