import { ok } from '../../core/Result.ts';
import type { CountersignApi } from '../../ipc/CountersignApi.ts';
import type { Services } from '../../services/createServices.ts';
import { readTextFile } from '../../services/readTextFile.ts';
import { createGenerateHandlers } from './createGenerateHandlers.ts';
import { latestOnly } from './latestOnly.ts';

export interface Shell {
  readonly versions: Awaited<ReturnType<CountersignApi['app']['versions']>>;
  readonly clipboard: { writeText(text: string): Promise<void> };
  /** Asks the person where to save a file of this name; gives the whole path. */
  readonly askWhereToSave: (name: string) => Promise<string | undefined>;
  /** Asks the person for a file to read; gives the whole path. */
  readonly askWhatToOpen: () => Promise<string | undefined>;
}

/** What main does for each call of the schema: nothing of its own, it asks the services or the system. */
export function createHandlers(services: Services, shell: Shell): CountersignApi {
  const { versions, clipboard } = shell;
  return {
    app: {
      notices: async () => services.app.notices(),
      versions: async () => versions,
      copy: async ({ text }) => {
        await clipboard.writeText(text);
      },
    },
    keychain: services.keychain,
    websites: services.websites,
    check: {
      verdict: services.check.verdict,
      run: latestOnly((args, signal) => services.check.run(args, signal)),
      reveal: services.check.reveal,
    },
    evidence: {
      read: latestOnly((args, signal) => services.evidence.read(args, signal)),
      async openFile() {
        const path = await shell.askWhatToOpen();
        return path === undefined ? ok(null) : readTextFile(path);
      },
    },
    generate: createGenerateHandlers(services, shell),
  };
}
