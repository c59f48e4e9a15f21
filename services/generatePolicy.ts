import type { Standing } from '../core/generate/brokenCandidates.ts';
import { defaultTestAddresses, isTestAddress } from '../core/generate/testAddresses.ts';
import type { GenerateRule, ManagedSettings } from './managedSettings.ts';

/** What may be generated for one website, without a question or at all. */
export interface GeneratePolicy {
  readonly rule: GenerateRule;
  /** The managed-settings file, if there is one. */
  readonly path: string | null;
  readonly testAddresses: readonly string[];
  /** Whether the test addresses are the administrator's, so that a person's own do not count. */
  readonly locked: boolean;
  /** Those of the addresses that are no test addresses of the website they are for. */
  outside(standings: readonly Standing[]): readonly Standing[];
}

/** The policy for a website, from the administrator's settings and everybody's own patterns by website name. */
export function generatePolicy(
  managed: ManagedSettings,
  own: ReadonlyMap<string, readonly string[]>,
  website: string,
): GeneratePolicy {
  // Who could add patterns could allow everything: where more is forbidden than asked for, theirs do not count.
  const locked = managed.generate !== 'with-confirmation' || managed.testAddresses !== undefined;
  const patternsOf = (name: string): readonly string[] =>
    managed.testAddresses ?? (locked ? defaultTestAddresses : (own.get(name) ?? defaultTestAddresses));
  const testAddresses = patternsOf(website);
  return {
    rule: managed.generate,
    path: managed.path ?? null,
    testAddresses,
    locked,
    outside: (standings) =>
      standings.filter((one) =>
        // An address for another website must be a test address of both: this one's rules are what was agreed to.
        [...new Set([testAddresses, patternsOf(one.website)])].some(
          (patterns) => !isTestAddress(one.email, patterns),
        ),
      ),
  };
}
