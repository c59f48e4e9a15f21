import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Omitted } from '../../contracts/generate.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { KnownFacts } from '../../core/causes/Facts.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import { breakSignature, type Diagnose } from '../../core/generate/breakSignature.ts';
import type { Standing } from '../../core/generate/brokenCandidates.ts';
import {
  breakableCauses,
  fixtureSet,
  sampleIdentity,
  sampleOtherEmail,
} from '../../core/generate/fixtureSet.ts';
import type { GeneratedSignature } from '../../core/generate/GeneratedSignature.ts';
import { createHmacBatch } from '../../core/signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../../core/signature/batch/HmacBatch.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { hexOf } from '../../core/signature/hexOf.ts';
import type { SearchPool } from '../check/searchPool.ts';
import type { SigningFacts } from '../websites/Snapshot.ts';
import type { Watch } from './generateViews.ts';

/** A signature on its way into a batch. */
export interface Made {
  readonly generated: GeneratedSignature;
  readonly causes: Explanation;
  readonly standsFor: readonly Standing[];
}

/** Thrown out of work that its watcher has stopped. */
export class Cancelled extends Error {}

/** What the mistakes may draw on: nobody's identity and another address, besides what is stored. */
export const knownFacts = (email: string, { website, websites, secrets }: SigningFacts): KnownFacts => ({
  email,
  website,
  websites,
  otherSecrets: secrets.map(({ secret }) => secret),
  knownEmails: [sampleOtherEmail],
  identity: sampleIdentity,
});

/** Signatures made before others get their turn: some milliseconds. */
const signedAtOnce = 4_096;

let batch: HmacBatch | undefined;

/** Valid signatures of any number of emails. */
export async function signAll(
  secret: string,
  emails: readonly string[],
  { signal, onProgress }: Watch,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  batch ??= createHmacBatch('sha256');
  for (let start = 0; start < emails.length; start += signedAtOnce) {
    const some = emails.slice(start, start + signedAtOnce);
    batch.setKey(bytesOf(secret));
    const digests = batch.digestAll(batch.packTexts(some));
    for (const [index, email] of some.entries()) {
      const signature = hexOf(digests.subarray(index * 32, index * 32 + 32));
      made.push({ generated: { email, signature }, causes: [], standsFor: [] });
    }
    // A batch knows a secret as long as it is its key.
    batch.setKey(new Uint8Array());
    onProgress?.(made.length, emails.length);
    await nextTurn();
    if (signal?.aborted) throw new Cancelled();
  }
  return made;
}

/** Digests for each signature at most: what was made of a few mistakes is found, or something as short, long before. */
const mostCandidates = 2_000_000;

/** Diagnoses in the workers of a pool, as Check does. */
export const diagnoser =
  (pool: SearchPool, signal: AbortSignal | undefined): Diagnose =>
  async (question) => {
    const found = await pool.search(question, { maxCandidates: mostCandidates, signal });
    if (!found.ok) throw new Cancelled();
    return found.value;
  };

interface MadeOrOmitted {
  readonly made: readonly Made[];
  readonly omitted: readonly Omitted[];
}

/** The same mistakes in the signature of each email. */
export async function breakAll(
  facts: SigningFacts,
  emails: readonly string[],
  causes: readonly CauseId[],
  diagnose: Diagnose,
  { signal, onProgress }: Watch,
): Promise<MadeOrOmitted> {
  const made: Made[] = [];
  const omitted: Omitted[] = [];
  for (const [index, email] of emails.entries()) {
    const broken = await breakSignature(knownFacts(email, facts), causes, diagnose);
    if (broken.ok) {
      const { signature, verdict, causes: found, standsFor } = broken.value;
      const expected = { outcome: verdict, causes: found.map(({ id }) => id) };
      made.push({ generated: { email, signature, expected }, causes: found, standsFor });
    } else omitted.push({ email, causes, refusal: broken.error });
    onProgress?.(index + 1, emails.length);
    if (signal?.aborted) throw new Cancelled();
  }
  return { made, omitted };
}

/** One valid signature and one with each mistake; `isAllowed` says which may be made. */
export async function makeFixtures(
  facts: SigningFacts,
  emails: readonly [string, ...string[]],
  isAllowed: (standsFor: readonly Standing[]) => boolean,
  diagnose: Diagnose,
  { signal, onProgress }: Watch,
): Promise<MadeOrOmitted> {
  const [email, ...others] = emails;
  const made: Made[] = [];
  const omitted: Omitted[] = [];
  for await (const step of fixtureSet(knownFacts(email, facts), others, diagnose)) {
    if (step.kind === 'omitted') {
      omitted.push({ email, causes: [step.cause], refusal: step.refusal });
    } else if (isAllowed(step.standsFor)) {
      made.push({ generated: step.made, causes: step.causes, standsFor: step.standsFor });
    } else {
      const causes = step.made.expected?.causes ?? [];
      omitted.push({
        email,
        causes,
        refusal: { code: 'stands-for-others' },
      });
    }
    onProgress?.(made.length + omitted.length, breakableCauses.length + 1);
    if (signal?.aborted) throw new Cancelled();
  }
  return { made, omitted };
}
