import type { Comparison } from '../core/diagnosis/Comparison.ts';
import type { Diagnosis, Verdict } from '../core/diagnosis/Diagnosis.ts';
import type { SecretRefusal } from '../core/evidence/inspectSecret.ts';
import type { KeychainTrouble } from '../keychain/SecretStore.ts';

export type { KeychainTrouble };

/** Where a secret key is kept: in the OS keychain, or in memory until the program ends. */
export type KeptIn = 'keychain' | 'session';

/**
 * Where the secret key of a website is now. `missing`: one was stored, but the keychain does not give it. The
 * fingerprint (first 8 hex characters of its SHA-256) tells secrets apart and gives nothing away; times are ISO.
 */
export type SecretStatus =
  | { readonly kind: 'stored'; readonly fingerprint: string; readonly since: string }
  | { readonly kind: 'session'; readonly fingerprint: string }
  | { readonly kind: 'example'; readonly fingerprint: string }
  | { readonly kind: 'missing'; readonly fingerprint: string; readonly since: string }
  | { readonly kind: 'none' };

export interface PreviousSecretView {
  readonly fingerprint: string;
  readonly replacedAt: string;
}

/** A website as the shells see it: nothing in it is secret. */
export interface WebsiteView {
  readonly id: string;
  readonly name: string;
  /** The public `CRISP_WEBSITE_ID`. */
  readonly websiteId: string | null;
  readonly secret: SecretStatus;
  /** Newest first. */
  readonly previousSecrets: readonly PreviousSecretView[];
}

export interface ExampleView {
  readonly website: WebsiteView;
  readonly email: string;
  readonly signature: string;
}

/** Why the settings file cannot be changed (or, when unreadable, not even read). */
export type SettingsTrouble =
  | { readonly code: 'settings-newer'; readonly path: string }
  | { readonly code: 'settings-unwritable'; readonly path: string; readonly reason: string };

/** `secret`: a secret key stands in it, which would be saved and shown with it. */
export type NameRefusal = 'empty' | 'taken' | 'too-long' | 'secret';

/** `in-name`: a secret key stands in the name or the website ID of a website, where it is saved and shown. */
export type StoreRefusal = SecretRefusal | 'in-name';

/** Everything that an operation of the services can answer instead of its result. */
export type ServiceError =
  | { readonly code: 'keychain'; readonly trouble: KeychainTrouble }
  | { readonly code: 'secret-refused'; readonly reason: StoreRefusal }
  | { readonly code: 'name-refused'; readonly reason: NameRefusal }
  | { readonly code: 'website-id-refused' }
  | { readonly code: 'website-unknown' }
  | { readonly code: 'secret-missing' }
  | SettingsTrouble
  | { readonly code: 'cancelled' }
  | GenerateRefusal;

/** What keeps a valid signature from being handed out. */
export type GenerateRefusal =
  /** By the managed settings in `path`: generating altogether, or for `email`, which is no test address. */
  | { readonly code: 'generate-forbidden'; readonly path: string; readonly email: string | null }
  /** What cannot be logged is not handed out. */
  | { readonly code: 'log-unwritable'; readonly path: string; readonly reason: string };

/** What a person should know although nobody asked. */
export type Notice =
  | { readonly kind: 'settings-damaged'; readonly path: string; readonly backup: string }
  | { readonly kind: 'settings-newer'; readonly path: string }
  /** Until it is repaired, nothing is generated. */
  | { readonly kind: 'managed-settings-damaged'; readonly path: string; readonly reason: string }
  | {
      readonly kind: 'managed-settings-unknown-keys';
      readonly path: string;
      readonly keys: readonly string[];
    };

/**
 * Where the pasted signature agrees with the valid one; `null` where that would mean nothing. `withheld`: the rules of
 * an administrator do not let it be told.
 */
export type ToldComparison = Comparison | null | 'withheld';

export interface VerdictView {
  readonly verdict: Verdict;
  readonly comparison: ToldComparison;
}

export interface CheckView {
  readonly diagnosis: Diagnosis;
  readonly comparison: ToldComparison;
}
