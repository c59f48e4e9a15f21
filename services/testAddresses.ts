import type { TestAddressError } from '../contracts/generate.ts';
import type { ServiceError } from '../contracts/ServiceError.ts';
import {
  defaultTestAddresses,
  mostTestAddresses,
  refusedTestAddress,
} from '../core/generate/testAddresses.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { example } from './example.ts';
import type { WebsitesFile } from './websites/websitesFile.ts';

export interface TestAddresses {
  /** Everybody's own patterns, by the websites' names. */
  byName(): Promise<Result<ReadonlyMap<string, readonly string[]>, ServiceError>>;
  /** Replaces a website's patterns; gives them as they are kept. None at all is legal: then all is asked for. */
  set(
    id: string,
    patterns: readonly string[],
  ): Promise<Result<readonly string[], ServiceError | TestAddressError>>;
}

/** The patterns of test addresses, kept in the settings file with each website. */
export function createTestAddresses(file: WebsitesFile): TestAddresses {
  return {
    async byName() {
      const settings = await file.read();
      // Of newer settings nothing is read; their websites are not shown either.
      if (!settings.ok && settings.error.code !== 'settings-newer') return settings;
      const websites = settings.ok ? settings.value.websites : [];
      return ok(
        new Map([
          // Whoever signs with Crisp's published key appears as nobody.
          [example.website.name, [...defaultTestAddresses, example.email]],
          ...websites.map(
            ({ name, testAddresses }) => [name, testAddresses ?? defaultTestAddresses] as const,
          ),
        ]),
      );
    },
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
