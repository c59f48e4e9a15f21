import type { Standing } from '../core/generate/brokenCandidates.ts';
import { defaultTestAddresses, testAddressesOf } from '../core/generate/testAddresses.ts';
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
  const isTestHere = testAddressesOf(testAddresses);
  const isTestOf = new Map<string, (email: string) => boolean>();
  const isTest = ({ website: name, email }: Standing): boolean => {
    if (!isTestHere(email)) return false;
    if (name === website) return true;
    // An address for another website must be a test address there as well: it is theirs to say.
    const isTestThere = isTestOf.get(name) ?? testAddressesOf(patternsOf(name));
    isTestOf.set(name, isTestThere);
    return isTestThere(email);
  };
  return {
    rule: managed.generate,
    path: managed.path ?? null,
    testAddresses,
    locked,
    outside: (standings) => standings.filter((one) => !isTest(one)),
  };
}
