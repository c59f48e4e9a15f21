import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { StoredFacts } from '../../core/causes/Facts.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { ok, type Result } from '../../core/Result.ts';
import { once } from '../once.ts';
import { secretsToHide } from '../redaction/secretsToHide.ts';
import { type GeneratePolicy, generatePolicy } from '../signing/generatePolicy.ts';
import type { ManagedSettings } from '../signing/managedSettings.ts';
import type { KnownWebsites, StoredNow } from './websites.ts';

/** A website and all others, and every secret that must not come out: also of those that it is not about. */
export interface SigningFacts extends StoredFacts {
  readonly secrets: readonly KnownSecret[];
}

/** What is stored and what an administrator decided, as one call sees it: read once, when it is first asked for. */
export interface Snapshot {
  /** The website of this id, with what a diagnosis starts from. */
  facts(websiteId: string): Promise<Result<SigningFacts, ServiceError>>;
  known(): Promise<KnownWebsites>;
  /** What may be signed for the website of this name. */
  policy(website: string): Promise<Result<GeneratePolicy, ServiceError>>;
  /** Every secret that its call has come across. */
  secrets(): Promise<readonly KnownSecret[]>;
  /** Has all read anew when it is asked for next: what was allowed before long work may not be after it. */
  renew(): void;
}

/** A snapshot for one call. `look` reads the websites, `readManaged` the administrator's files. */
export function openSnapshot(
  look: () => Promise<StoredNow>,
  readManaged: () => Promise<ManagedSettings>,
): Snapshot {
  const readAll = () => {
    const stored = once(look);
    const known = once(async () => (await stored()).known());
    return { stored, known, managed: once(readManaged) };
  };
  let read = readAll();
  let met: readonly KnownSecret[] | undefined;

  return {
    known: () => read.known(),
    async facts(websiteId) {
      const found = await (await read.stored()).facts(websiteId);
      if (!found.ok) return found;
      const { website, websites } = found.value;
      // Also those from before it was renewed: they may stand in what was made with them.
      met = secretsToHide([website, ...websites], [...(await read.known()).secrets, ...(met ?? [])]);
      return ok({ website, websites, secrets: met });
    },
    async policy(website) {
      const own = (await read.stored()).testAddresses();
      return own.ok ? ok(generatePolicy(await read.managed(), own.value, website)) : own;
    },
    async secrets() {
      return met ?? (await read.known()).secrets;
    },
    renew() {
      read = readAll();
    },
  };
}
