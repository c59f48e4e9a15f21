import type { ServiceNotice } from '../contracts/app.ts';
import type { KeychainState } from '../contracts/keychain.ts';
import type { SecretStore } from '../keychain/SecretStore.ts';
import type { Audits } from './audit/Audits.ts';
import { createAudits } from './audit/createAudits.ts';
import { withoutSecrets } from './audit/withoutSecrets.ts';
import { type Check, createCheck } from './check/check.ts';
import { createSearchPool } from './check/searchPool.ts';
import { createEvidence, type EvidenceService } from './evidence/evidence.ts';
import { createPasteReader } from './evidence/pasteReader.ts';
import { createGenerate } from './generate/generate.ts';
import type { Generate } from './generate/generateViews.ts';
import { auditsAsWork } from './longWork/auditsAsWork.ts';
import { createWork, type Work } from './longWork/createWork.ts';
import { generateAsWork } from './longWork/generateAsWork.ts';
import { checkExempt, generateExempt, websitesExempt } from './redaction/exempt.ts';
import { givenSecrets } from './redaction/givenSecrets.ts';
import { hideInText } from './redaction/hideInText.ts';
import { hideSecrets } from './redaction/hideSecrets.ts';
import { redacted, redactedPerCall } from './redaction/redacted.ts';
import { createSigningGate } from './signing/createSigningGate.ts';
import { createGenerationLog } from './signing/generationLog.ts';
import { type ManagedPath, managedSettingsPaths, readManagedSettings } from './signing/managedSettings.ts';
import { createTestAddresses, type TestAddresses } from './signing/ownTestAddresses.ts';
import type { ReadFile } from './storedFiles/versionedFile.ts';
import { openSnapshot } from './websites/Snapshot.ts';
import { createWebsites, type Websites } from './websites/websites.ts';
import { createWebsitesFile } from './websites/websitesFile.ts';
import { allThreads } from './workers/allThreads.ts';

export interface ServicesOptions {
  /** Where the settings are; see {@link dataFolder}. Made when first needed. */
  readonly dataFolder: string;
  readonly store: SecretStore;
  readonly now?: () => Date;
  /** See `SearchPoolOptions` and `AuditsOptions`. */
  readonly firstHere?: boolean;
  /** Where the search worker's code is, for a bundled program. */
  readonly worker?: URL;
  /** Where the code of the worker that reads pasted texts is, likewise. */
  readonly evidenceWorker?: URL;
  /** Where the code of the worker that audits lists is, likewise. */
  readonly auditWorker?: URL;
  /** The administrator's files; by default where this system has them. */
  readonly managedSettings?: readonly string[];
  /** The environment, which may name one more of those; by default the process's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** How the settings and managed settings are read; by default from the disk. */
  readonly readFile?: ReadFile;
}

/** What the shells share: the window and the command line call the same operations. */
export interface Services {
  readonly app: { notices(): readonly ServiceNotice[] };
  readonly keychain: { state(): Promise<KeychainState> };
  readonly websites: Omit<Websites, 'look' | 'facts' | 'known' | 'remembered' | 'dispose'>;
  readonly check: Check;
  readonly evidence: EvidenceService;
  readonly generate: Generate;
  readonly testAddresses: TestAddresses;
  readonly audits: Audits;
  /** What of all this runs now and takes long. */
  readonly work: Pick<Work, 'running' | 'cancel'>;
  /** For texts that a shell makes of what it was given: hides every stored secret that can be read now. */
  readonly redaction: {
    hideIn(text: string): Promise<string>;
    /** The same for a value that is no sentence: see `hideSecrets`. */
    hide<T>(value: T): Promise<T>;
  };
  /** Ends the workers and drops every secret from memory. */
  dispose(): Promise<void>;
}

/**
 * Starts the services; reads the settings once, so that their notices are known. Whatever they answer goes through the
 * redaction here, with the exceptions of `redaction/exempt.ts`.
 */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { dataFolder, store, now = () => new Date(), worker, evidenceWorker, auditWorker } = options;
  const { firstHere = false } = options;
  const managedPaths =
    options.managedSettings?.map((path): ManagedPath => ({ path, from: 'system' })) ??
    managedSettingsPaths(process.platform, options.env ?? process.env);
  const websitesFile = createWebsitesFile(dataFolder, now, options.readFile);
  const pool = createSearchPool({ ...allThreads(), firstHere, ...(worker === undefined ? {} : { worker }) });
  const pasteReader = createPasteReader(evidenceWorker === undefined ? {} : { worker: evidenceWorker });
  const { look, facts, known, remembered, dispose, ...websites } = createWebsites(websitesFile, store, now);
  const work = createWork();
  const audits = createAudits({
    dataFolder,
    facts,
    firstHere,
    ...(auditWorker === undefined ? {} : { worker: auditWorker }),
  });
  const log = createGenerationLog(dataFolder);
  const gate = createSigningGate(log, now);
  const readManaged = () => readManagedSettings(managedPaths, options.readFile);
  const open = () => openSnapshot(look, readManaged);
  // Of secrets these know what they have read, and what they were given: to look for more, they would have to read.
  const openHere = (args: readonly unknown[]) => ({
    secrets: async () => [...remembered(), ...givenSecrets(args)],
  });
  await websitesFile.read();
  const { notices } = await readManaged();
  return {
    app: { notices: () => [...websitesFile.notices(), ...notices] },
    keychain: redacted({ state: () => store.probe() }, openHere),
    websites: redacted(websites, openHere, websitesExempt),
    check: redactedPerCall(createCheck(pool, gate), open, checkExempt),
    evidence: redactedPerCall(createEvidence(pasteReader), open),
    generate: generateAsWork(
      redactedPerCall(createGenerate({ gate, log, pool }), open, generateExempt),
      work,
    ),
    testAddresses: redacted(createTestAddresses(websitesFile), open),
    audits: auditsAsWork(withoutSecrets(audits, known), work),
    work,
    redaction: {
      hideIn: async (text) => hideInText(text, (await known()).secrets),
      hide: async (value) => hideSecrets(value, (await known()).secrets),
    },
    async dispose() {
      dispose();
      await Promise.all([audits.dispose(), pool.dispose(), pasteReader.dispose()]);
    },
  };
}
