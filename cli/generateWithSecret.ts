import { homedir } from 'node:os';
import { ok } from '../core/Result.ts';
import { createSearchPool } from '../services/check/searchPool.ts';
import { createGenerate } from '../services/generate/generate.ts';
import type { Generate } from '../services/generate/generateViews.ts';
import { generateExempt } from '../services/redaction/exempt.ts';
import { redactedPerCall } from '../services/redaction/redacted.ts';
import { createSigningGate } from '../services/signing/createSigningGate.ts';
import { createGenerationLog, type GenerationLog } from '../services/signing/generationLog.ts';
import { managedSettingsPaths, readManagedSettings } from '../services/signing/managedSettings.ts';
import { dataFolder } from '../services/storedFiles/dataFolder.ts';
import { openSnapshot, type Snapshot } from '../services/websites/Snapshot.ts';
import { allThreads } from '../services/workers/allThreads.ts';
import { givenWebsite, onlyWebsite } from './givenWebsite.ts';
import { printable } from './printable.ts';
import type { Run } from './Run.ts';
import { noticeText } from './withServices.ts';

/**
 * Generates with a secret that was given for this run: the administrator's rules and the log are the same. Only
 * where the log cannot be written, as in many containers, that is a note: the secret is in the caller's hands.
 */
export async function generateWithSecret<T>(
  { env, output: { tell } }: Run,
  secret: string,
  work: (generate: Generate) => Promise<T>,
): Promise<T> {
  const readManaged = () => readManagedSettings(managedSettingsPaths(process.platform, env));
  for (const notice of (await readManaged()).notices) tell(noticeText(notice));
  const log = createGenerationLog(dataFolder(process.platform, env, homedir()));
  const append: GenerationLog['append'] = async (entries) => {
    const logged = await log.append(entries.map((entry) => ({ ...entry, website: null })));
    if (!logged.ok) tell(`Note: this could not be logged in ${printable(logged.error.path)}.`);
    return ok(undefined);
  };
  const stored = onlyWebsite(givenWebsite(secret));
  const pool = createSearchPool(allThreads());
  const gate = createSigningGate({ append }, () => new Date());
  try {
    return await work(
      redactedPerCall<Snapshot, Generate>(
        createGenerate({ gate, log, pool }),
        () => openSnapshot(async () => stored, readManaged),
        generateExempt,
      ),
    );
  } finally {
    await pool.dispose();
  }
}
