import type { TestAddressError } from '../../contracts/generate.ts';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import {
  defaultTestAddresses,
  mostTestAddresses,
  refusedTestAddress,
} from '../../core/generate/testAddresses.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { example } from '../check/example.ts';
import type { WebsiteRecord } from '../websites/StoredWebsites.ts';
import type { WebsitesFile } from '../websites/websitesFile.ts';

export interface TestAddresses {
  /** Replaces a website's patterns; gives them as they are kept. None at all is legal: then all is asked for. */
  set(
    id: string,
    patterns: readonly string[],
  ): Promise<Result<readonly string[], ServiceError | TestAddressError>>;
}

/** Everybody's own patterns, by the websites' names. */
export const ownTestAddresses = (
  websites: readonly Pick<WebsiteRecord, 'name' | 'testAddresses'>[],
): ReadonlyMap<string, readonly string[]> =>
  new Map([
    // Whoever signs with Crisp's published key appears as nobody.
    [example.website.name, [...defaultTestAddresses, example.email]],
    // What stands in the settings file may have been written there by anything.
    ...websites.map(({ name, testAddresses = defaultTestAddresses }) => {
      const kept = testAddresses.filter((pattern) => refusedTestAddress(pattern) === undefined);
      return [name, kept] as const;
    }),
  ]);

/** The patterns of test addresses, kept in the settings file with each website. */
export function createTestAddresses(file: Pick<WebsitesFile, 'change'>): TestAddresses {
  return {
    async set(id, typed) {
      const patterns = [...new Set(typed.map((pattern) => pattern.trim()))];
      if (patterns.length > mostTestAddresses) {
        return err({ code: 'test-address-refused', pattern: '', reason: 'too-many' });
      }
      for (const pattern of patterns) {
        const reason = refusedTestAddress(pattern);
        if (reason !== undefined) return err({ code: 'test-address-refused', pattern, reason });
      }
      return file.change((stored) => {
        if (!stored.websites.some((one) => one.id === id)) return err({ code: 'website-unknown' as const });
        const websites = stored.websites.map((one) =>
          one.id === id ? { ...one, testAddresses: patterns } : one,
        );
        return ok({ stored: { ...stored, websites }, value: patterns });
      });
    },
  };
}
