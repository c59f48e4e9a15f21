import { ok } from '../../core/Result.ts';
import type { CountersignApi } from '../../ipc/CountersignApi.ts';
import type { Services } from '../../services/createServices.ts';
import type { Watch } from '../../services/generateViews.ts';
import type { Shell } from './createHandlers.ts';

/** Entries of the log that the window shows. */
const logRows = 500;

/** The calls of the Generate page. All rules are the service's; main adds the clipboard and the dialog for saving. */
export function createGenerateHandlers(
  { generate, testAddresses }: Pick<Services, 'generate' | 'testAddresses'>,
  { clipboard, askWhereToSave }: Pick<Shell, 'clipboard' | 'askWhereToSave'>,
): CountersignApi['generate'] {
  let running = new AbortController();
  let progress: { readonly done: number; readonly total: number } | null = null;

  /** One at a time: a new one cancels the one before it. */
  const watched =
    <Order, Answer>(work: (order: Order, watch: Watch) => Promise<Answer>) =>
    async (order: Order): Promise<Answer> => {
      running.abort();
      const mine = new AbortController();
      running = mine;
      progress = null;
      try {
        return await work(order, {
          signal: mine.signal,
          onProgress: (done, total) => {
            if (running === mine) progress = { done, total };
          },
        });
      } finally {
        if (running === mine) progress = null;
      }
    };

  return {
    async policy(args) {
      const found = await generate.policy(args);
      if (!found.ok) return found;
      const { outside: _, ...view } = found.value;
      return ok(view);
    },
    setTestAddresses: ({ websiteId, patterns }) => testAddresses.set(websiteId, patterns),
    expand: generate.expand,
    causes: generate.causes,
    run: watched(generate.run),
    fixtureSet: watched(generate.fixtureSet),
    progress: async () => progress,
    async cancel() {
      running.abort();
      return undefined;
    },
    page: generate.page,
    async copyAll(args) {
      const text = await generate.text(args);
      if (!text.ok) return text;
      await clipboard.writeText(text.value);
      return ok(undefined);
    },
    async save(args) {
      const name = generate.fileName(args);
      if (!name.ok) return name;
      const path = await askWhereToSave(name.value);
      if (path === undefined) return ok(null);
      const saved = await generate.save({ ...args, path });
      return saved.ok ? ok(path) : saved;
    },
    log: () => generate.log.newest(logRows),
    async exportLog() {
      const path = await askWhereToSave('generated.jsonl');
      if (path === undefined) return ok(null);
      const exported = await generate.log.export(path);
      return exported.ok ? ok(path) : exported;
    },
  };
}
