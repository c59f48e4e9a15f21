import * as v from 'valibot';
import type { Shape } from '../../core/Shape.ts';
import { type FileFormat, type Parsed, parseVersioned } from '../storedFiles/versionedFile.ts';

const text = v.string();

/** One secret in the keychain: `secretId` is the name of its item there, used once and never again. */
const secretMarker = v.object({ secretId: text, fingerprint: text, since: text });
const previousSecret = v.object({ secretId: text, fingerprint: text, replacedAt: text });

const websiteRecord = v.object({
  id: text,
  name: text,
  websiteId: v.nullable(text),
  /** Says that a secret was stored, also while the keychain is locked and gives nothing. */
  secret: v.nullable(secretMarker),
  /** Newest first. */
  previousSecrets: v.array(previousSecret),
  /** Patterns of addresses that are only for tests; absent: the usual ones. */
  testAddresses: v.optional(v.array(text)),
});

/**
 * A keychain item that is written down before it is made, by the process that makes it; no website lists it yet, and none
 * ever will once it is given up, to be removed.
 */
const unfinishedItem = v.object({ secretId: text, pid: v.number(), givenUp: v.optional(v.literal(true)) });

const storedWebsites = v.object({
  websites: v.array(websiteRecord),
  /** Absent where there is none. */
  unfinished: v.optional(v.array(unfinishedItem)),
});

/** Everything about the websites that is not secret, as it is kept in `settings.json`. */
export type StoredWebsites = Shape<typeof storedWebsites>;
export type WebsiteRecord = StoredWebsites['websites'][number];
export type SecretMarker = NonNullable<WebsiteRecord['secret']>;
export type PreviousSecret = WebsiteRecord['previousSecrets'][number];

export type UnfinishedItem = NonNullable<StoredWebsites['unfinished']>[number];

export const noWebsites: StoredWebsites = { websites: [] };

export const websitesFormat: FileFormat<StoredWebsites> = {
  name: 'settings',
  version: 1,
  schema: storedWebsites,
};

/** Parses the bytes of a file of websites; never throws. */
export const parseWebsites = (bytes: Uint8Array): Parsed<StoredWebsites> =>
  parseVersioned(websitesFormat, bytes);
