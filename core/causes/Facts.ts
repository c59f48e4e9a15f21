import type { Algorithm } from '../signature/Algorithm.ts';

/** One website as the search sees it, secrets included: exists in the main process and its workers only. */
export interface WebsiteFacts {
  readonly name: string;
  readonly secret: string;
  readonly previousSecrets: readonly { readonly secret: string; readonly replacedAt?: string }[];
  /** The public `CRISP_WEBSITE_ID`, a UUID. */
  readonly websiteId?: string;
}

/** What else is known about the visitor and could have been signed in the email's place. */
export const identityParts = ['userId', 'nickname', 'phone'] as const;
export type Identity = { readonly [Part in (typeof identityParts)[number]]?: string };

/** What is known of one signature, and all that a mistake in it may draw on. */
export interface KnownFacts {
  readonly email: string;
  readonly website: WebsiteFacts;
  /** All stored websites, the chosen one included. */
  readonly websites: readonly WebsiteFacts[];
  /** Keys that no mistake draws on, and that must not come out of one either. */
  readonly otherSecrets?: readonly string[];
  readonly knownEmails: readonly string[];
  readonly identity: Identity;
  /** The public ID that the pasted text shows, where the website has none stored. */
  readonly shownWebsiteId?: string;
}

/** The chosen website and all others, with the secrets that could be read: what is the same for every signature. */
export type StoredFacts = Pick<KnownFacts, 'website' | 'websites'>;

/** What is known, as the causes are given it. */
export interface Facts extends KnownFacts {
  /** The digest of the bytes; handed in so that the catalogue stays free of `node:crypto`. */
  readonly hash: (algorithm: Algorithm, bytes: Uint8Array) => Uint8Array;
}
