import type { CountersignApi } from '../../ipc/CountersignApi.ts';
import type { Services } from '../../services/createServices.ts';
import { latestOnly } from './latestOnly.ts';

export interface Shell {
  readonly versions: Awaited<ReturnType<CountersignApi['app']['versions']>>;
  readonly clipboard: { writeText(text: string): Promise<void> };
}

/** What main does for each call of the schema: nothing of its own, it asks the services or the system. */
export function createHandlers(services: Services, { versions, clipboard }: Shell): CountersignApi {
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
  };
}
