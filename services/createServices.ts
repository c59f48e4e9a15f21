import type { ServiceNotice } from '../contracts/app.ts';
import type { KeychainState } from '../contracts/keychain.ts';
import { ok } from '../core/Result.ts';
import type { SecretStore } from '../keychain/SecretStore.ts';
import { allThreads } from './allThreads.ts';
import type { Audits } from './audit/Audits.ts';
import { createAudits } from './audit/createAudits.ts';
import { withoutSecrets } from './audit/withoutSecrets.ts';
import { type Check, createCheck } from './check.ts';
import { createEvidence, type EvidenceService } from './evidence.ts';
import { createGenerate } from './generate.ts';
import { generatePolicy } from './generatePolicy.ts';
import type { Generate } from './generateViews.ts';
import { createGenerationLog } from './generationLog.ts';
import { type ManagedPath, managedSettingsPaths, readManagedSettings } from './managedSettings.ts';
import { createPasteReader } from './pasteReader.ts';
import { createSearchPool } from './searchPool.ts';

import { createTestAddresses, type TestAddresses } from './testAddresses.ts';
import { createWebsitesFile } from './websites/websitesFile.ts';
import { createWebsites, type Websites } from './websites.ts';
import { auditsAsWork } from './work/auditsAsWork.ts';
import { createWork, type Work } from './work/createWork.ts';
import { generateAsWork } from './work/generateAsWork.ts';

export interface ServicesOptions {
  /** Where the settings are; see {@link dataFolder}. Made when first needed. */
  readonly dataFolder: string;
  readonly store: SecretStore;
  readonly now?: () => Date;
  /** Where the search worker's code is, for a bundled program. */
  readonly worker?: URL;
  /** Where the code of the worker that reads pasted texts is, likewise. */
  readonly evidenceWorker?: URL;
  /** Where the code of the worker that audits lists is, likewise. */
  readonly auditWorker?: URL;
  /** The administrator's files; by default where this system has them. */
  readonly managedSettings?: readonly string[];
}

/** What the shells share: the window and the command line call the same operations. */
export interface Services {
  readonly app: { notices(): readonly ServiceNotice[] };
  readonly keychain: { state(): Promise<KeychainState> };
  readonly websites: Omit<Websites, 'facts' | 'known' | 'dispose'>;
  readonly check: Check;
  readonly evidence: EvidenceService;
  readonly generate: Generate;
  readonly testAddresses: Pick<TestAddresses, 'set'>;
  readonly audits: Audits;
  /** What of all this runs now and takes long. */
  readonly work: Pick<Work, 'running' | 'cancel'>;
  /** Ends the workers and drops every secret from memory. */
  dispose(): Promise<void>;
}

/** Starts the services; reads the settings once, so that their notices are known. */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { dataFolder, store, now = () => new Date(), worker, evidenceWorker, auditWorker } = options;
  const managedPaths =
    options.managedSettings?.map((path): ManagedPath => ({ path, from: 'system' })) ??
    managedSettingsPaths(process.platform, process.env);
  const websitesFile = createWebsitesFile(dataFolder, now);
  const pool = createSearchPool({ ...allThreads(), ...(worker === undefined ? {} : { worker }) });
  const pasteReader = createPasteReader(evidenceWorker === undefined ? {} : { worker: evidenceWorker });
  const { facts, known, dispose, ...websites } = createWebsites(websitesFile, store, now);
  const testAddresses = createTestAddresses(websitesFile);
  const work = createWork();
  const plainAudits = createAudits({
    dataFolder,
    facts,
    ...(auditWorker === undefined ? {} : { worker: auditWorker }),
  });
  const audits = auditsAsWork(withoutSecrets(plainAudits, known), work);
  const makeSignatures = createGenerate({
    facts,
    known,
    async policy(website) {
      const own = await testAddresses.byName();
      return own.ok ? ok(generatePolicy(await readManagedSettings(managedPaths), own.value, website)) : own;
    },
    log: createGenerationLog(dataFolder),
    pool,
    now,
  });
  const generate = generateAsWork(makeSignatures, work);
  await websitesFile.read();
  const { notices } = await readManagedSettings(managedPaths);
  return {
    app: { notices: () => [...websitesFile.notices(), ...notices] },
    keychain: { state: () => store.probe() },
    websites,
    check: createCheck({ facts, known }, pool, generate),
    evidence: createEvidence(known, pasteReader),
    generate,
    testAddresses,
    audits,
    work,
    async dispose() {
      dispose();
      await Promise.all([audits.dispose(), pool.dispose(), pasteReader.dispose()]);
    },
  };
}
