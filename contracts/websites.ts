import * as v from 'valibot';
import type { Shape } from '../core/Shape.ts';
import { longestSecret } from './limits.ts';
import { call, id, name, nothing } from './parts.ts';
import { served } from './ServiceError.ts';

/** Where a secret key is kept: in the OS keychain, or in memory until the program ends. */
const keptIn = v.picklist(['keychain', 'session']);
export type KeptIn = Shape<typeof keptIn>;

const secret = v.pipe(v.string(), v.maxLength(longestSecret));

/**
 * Where the secret key of a website is now. `missing`: one was stored, but the keychain does not give it. The
 * fingerprint (first 8 hex characters of its SHA-256) tells secrets apart and gives nothing away; times are ISO. `replaces`:
 * the fingerprint of the secret that was stored here, where another program has put another one in its place.
 */
const secretStatus = v.variant('kind', [
  v.strictObject({
    kind: v.literal('stored'),
    fingerprint: v.string(),
    since: v.string(),
    replaces: v.exactOptional(v.string()),
  }),
  v.strictObject({ kind: v.literal('session'), fingerprint: v.string() }),
  v.strictObject({ kind: v.literal('example'), fingerprint: v.string() }),
  v.strictObject({ kind: v.literal('missing'), fingerprint: v.string(), since: v.string() }),
  v.strictObject({ kind: v.literal('none') }),
]);
export type SecretStatus = Shape<typeof secretStatus>;

/** A website as the shells see it: nothing in it is secret. */
const website = v.strictObject({
  id: v.string(),
  name: v.string(),
  /** The public `CRISP_WEBSITE_ID`. */
  websiteId: v.nullable(v.string()),
  secret: secretStatus,
  /** Newest first. */
  previousSecrets: v.array(v.strictObject({ fingerprint: v.string(), replacedAt: v.string() })),
});
export type WebsiteView = Shape<typeof website>;

const example = v.strictObject({ website, email: v.string(), signature: v.string() });
export type ExampleView = Shape<typeof example>;

const newWebsite = v.strictObject({ name, secret, websiteId: v.nullable(name), keptIn });
export type NewWebsite = Shape<typeof newWebsite>;

const websiteNames = v.strictObject({ id, name, websiteId: v.nullable(name) });
export type WebsiteNames = Shape<typeof websiteNames>;

const newSecret = v.strictObject({ id, secret, keptIn });
export type NewSecret = Shape<typeof newSecret>;

/** `keepsOld` false: the one before was never right, as after a typo, and is removed. */
const rotation = v.strictObject({ ...newSecret.entries, keepsOld: v.exactOptional(v.boolean()) });
export type Rotation = Shape<typeof rotation>;

const previousSecret = v.strictObject({ id, fingerprint: name, replacedAt: name });
export type PreviousSecretArgs = Shape<typeof previousSecret>;

export const websitesCalls = {
  list: call(nothing, served(v.array(website))),
  add: call(newWebsite, served(website)),
  /** Changes the name and the website ID; the secret stays. */
  update: call(websiteNames, served(website)),
  /** A new secret; the old one is kept as a previous one, unless it is said to have been wrong. */
  rotate: call(rotation, served(website)),
  /** Removes a previous secret; nothing happens where there is none of this fingerprint and time. */
  removePrevious: call(previousSecret, served(website)),
  /** Gives a website its secret again after the keychain lost it, or a session ended. Nothing becomes previous. */
  restoreSecret: call(newSecret, served(website)),
  remove: call(v.strictObject({ id }), served(v.undefined())),
  /** Adds Crisp's documented example, in memory only, and gives the email and signature that go with it. */
  addExample: call(nothing, served(example)),
} as const;
