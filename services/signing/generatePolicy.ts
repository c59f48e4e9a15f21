import type { GeneratePolicyView } from '../../contracts/generate.ts';
import type { Standing } from '../../core/generate/brokenCandidates.ts';
import {
  commonTestAddresses,
  defaultTestAddresses,
  testAddressesOf,
} from '../../core/generate/testAddresses.ts';
import type { ManagedSettings } from './managedSettings.ts';

/** What may be generated for one website, without a question or at all. */
export interface GeneratePolicy extends GeneratePolicyView {
  /** Those of the addresses that are no test addresses of the website they are for. */
  outside(standings: readonly Standing[]): readonly Standing[];
}

/** The policy for a website, from the administrator's settings and everybody's own patterns by website name. */
export function generatePolicy(
  { generate, path, testAddresses: lists, replacesOwn }: ManagedSettings,
  own: ReadonlyMap<string, readonly string[]>,
  website: string,
): GeneratePolicy {
  // Who could add patterns could allow everything: where an administrator has a say in them, theirs do not count.
  const listsOf = (name: string): readonly (readonly string[])[] =>
    replacesOwn ? lists : [own.get(name) ?? defaultTestAddresses, ...lists];
  const known = new Map<string, readonly ((email: string) => boolean)[]>();
  const isTestOf = (name: string, email: string): boolean => {
    const fitting = known.get(name) ?? listsOf(name).map(testAddressesOf);
    known.set(name, fitting);
    return fitting.every((fits) => fits(email));
  };
  // An address for another website must be a test address there as well: it is theirs to say.
  const isTest = ({ website: name, email }: Standing): boolean =>
    isTestOf(website, email) && (name === website || isTestOf(name, email));
  return {
    rule: generate,
    path: path ?? null,
    testAddresses: commonTestAddresses(listsOf(website)),
    locked: lists.length > 0,
    outside: (standings) => standings.filter((one) => !isTest(one)),
  };
}
