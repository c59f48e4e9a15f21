import * as v from 'valibot';

/** The version written by this program. A file with a higher one is never touched. */
export const settingsVersion = 1;

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

/** The settings file: everything about the websites that is not secret. */
export const settingsSchema = v.object({
  version: v.literal(settingsVersion),
  websites: v.array(websiteRecord),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Settings = DeepReadonly<v.InferOutput<typeof settingsSchema>>;
export type WebsiteRecord = Settings['websites'][number];
export type SecretMarker = NonNullable<WebsiteRecord['secret']>;
export type PreviousSecret = WebsiteRecord['previousSecrets'][number];

export const defaultSettings: Settings = { version: settingsVersion, websites: [] };

/** What a settings file turned out to be. */
export type ParsedSettings =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const newerSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.gtValue(settingsVersion)) });

/** Parses the bytes of a settings file; never throws. */
export function parseSettings(bytes: Uint8Array): ParsedSettings {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'damaged' };
  }
  if (v.is(newerSchema, value)) return { kind: 'newer' };
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? { kind: 'settings', settings: parsed.output } : { kind: 'damaged' };
}
