import { homedir } from 'node:os';
import type { Audits } from '../services/audit/Audits.ts';
import { createAudits } from '../services/audit/createAudits.ts';
import { withoutSecrets } from '../services/audit/withoutSecrets.ts';
import { dataFolder } from '../services/storedFiles/dataFolder.ts';
import { givenWebsite, onlyWebsite } from './givenWebsite.ts';
import type { Run } from './Run.ts';
import type { SecretSource } from './secretSource.ts';

/** What audits are made with: a stored website, or a secret for this run only. */
export interface Auditor {
  readonly audits: Audits;
  /** As audits take it: of the registry, or any for a secret that is given. */
  readonly websiteId: string;
  /** The website's name, for reports. */
  readonly name: string;
}

/** Runs `work` with audits; afterwards nothing of theirs is left on the disk. */
export async function withAudits<T>(
  run: Run,
  source: SecretSource,
  work: (auditor: Auditor) => Promise<T>,
): Promise<T> {
  if (source.kind === 'website') {
    // With the keychain and all else that is stored.
    const [{ withServices }, { findWebsite }] = await Promise.all([
      import('./withServices.ts'),
      import('./findWebsite.ts'),
    ]);
    return withServices(run, async (services) => {
      const { id, name } = await findWebsite(services, source.name);
      return work({ audits: services.audits, websiteId: id, name });
    });
  }
  const website = givenWebsite(source.secret);
  const { name } = website;
  const { facts, known } = onlyWebsite(website);
  const audits = withoutSecrets(
    // There the next run removes what a killed one left.
    createAudits({
      dataFolder: dataFolder(process.platform, run.env, homedir()),
      facts,
      firstHere: true,
    }),
    known,
  );
  try {
    return await work({ audits, websiteId: '', name });
  } finally {
    await audits.dispose();
  }
}
