import { homedir } from 'node:os';
import { ok } from '../core/Result.ts';
import { allThreads } from '../services/allThreads.ts';
import { dataFolder } from '../services/dataFolder.ts';
import { createGenerate } from '../services/generate.ts';
import { generatePolicy } from '../services/generatePolicy.ts';
import type { Generate } from '../services/generateViews.ts';
import { createGenerationLog } from '../services/generationLog.ts';
import { managedSettingsPaths, readManagedSettings } from '../services/managedSettings.ts';
import { createSearchPool } from '../services/searchPool.ts';
import { printable } from './printable.ts';
import { noticeText } from './withServices.ts';

/**
 * Generates with a secret that was given for this run: the administrator's rules and the log are the same. Only
 * where the log cannot be written, as in many containers, that is a note: the secret is in the caller's hands.
 */
export async function generateWithSecret<T>(
  secret: string,
  work: (generate: Generate) => Promise<T>,
): Promise<T> {
  const paths = managedSettingsPaths(process.platform, process.env);
  for (const notice of (await readManagedSettings(paths)).notices) console.error(noticeText(notice));
  const log = createGenerationLog(dataFolder(process.platform, process.env, homedir()));
  const website = { name: 'this website', secret, previousSecrets: [] };
  const pool = createSearchPool(allThreads());
  try {
    return await work(
      createGenerate({
        facts: async () => ok({ website, websites: [website] }),
        policy: async (name) => ok(generatePolicy(await readManagedSettings(paths), new Map(), name)),
        log: {
          ...log,
          async append(entries) {
            const logged = await log.append(entries.map((entry) => ({ ...entry, website: null })));
            if (!logged.ok) {
              console.error(`Note: this could not be logged in ${printable(logged.error.path)}.`);
            }
            return ok(undefined);
          },
        },
        pool,
        now: () => new Date(),
      }),
    );
  } finally {
    await pool.dispose();
  }
}
