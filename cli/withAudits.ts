import { homedir } from 'node:os';
import { ok } from '../core/Result.ts';
import type { Audits } from '../services/audit/Audits.ts';
import { createAudits } from '../services/audit/createAudits.ts';
import { withoutSecrets } from '../services/audit/withoutSecrets.ts';
import { dataFolder } from '../services/dataFolder.ts';
import { secretsOf } from '../services/hideSecrets.ts';
import { findWebsite } from './findWebsite.ts';
import type { SecretSource } from './secretSource.ts';
import { withServices } from './withServices.ts';

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
  source: SecretSource,
  work: (auditor: Auditor) => Promise<T>,
): Promise<T> {
  if (source.kind === 'website') {
    return withServices(async (services) => {
      const { id, name } = await findWebsite(services, source.name);
      return work({ audits: services.audits, websiteId: id, name });
    });
  }
  const name = 'this website';
  const website = { name, secret: source.secret, previousSecrets: [] };
  const audits = withoutSecrets(
    createAudits({
      // There the next run removes what a killed one left.
      dataFolder: dataFolder(process.platform, process.env, homedir()),
      facts: async () => ok({ website, websites: [website] }),
    }),
    async () => ({ websites: [], secrets: secretsOf([website]), complete: true }),
  );
  try {
    return await work({ audits, websiteId: '', name });
  } finally {
    await audits.dispose();
  }
}
