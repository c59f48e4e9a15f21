import { randomUUID } from 'node:crypto';
import type { KeychainTrouble } from '../../contracts/keychain.ts';
import type { NameRefusal, ServiceError, SettingsTrouble } from '../../contracts/ServiceError.ts';
import type {
  ExampleView,
  NewSecret,
  NewWebsite,
  PreviousSecretArgs,
  Rotation,
  SecretStatus,
  WebsiteNames,
  WebsiteView,
} from '../../contracts/websites.ts';
import type { StoredFacts, WebsiteFacts } from '../../core/causes/Facts.ts';
import { findSecrets, type KnownSecret } from '../../core/evidence/findSecrets.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { checkSecret } from '../../keychain/checkSecret.ts';
import type { SecretStore } from '../../keychain/SecretStore.ts';
import { example, exampleFacts } from '../check/example.ts';
import { ownTestAddresses } from '../signing/ownTestAddresses.ts';
import { fingerprintOf } from './fingerprintOf.ts';
import {
  noWebsites,
  type PreviousSecret,
  type SecretMarker,
  type StoredWebsites,
  type UnfinishedItem,
  type WebsiteRecord,
} from './StoredWebsites.ts';
import { sameName } from './sameName.ts';
import { createSecretCache } from './secretCache.ts';
import { finishing, isBeingMade, secretIdsOf, withUnfinished } from './unfinishedItems.ts';
import type { Edited, WebsitesFile } from './websitesFile.ts';

type Answer<T> = Promise<Result<T, ServiceError>>;

/** The websites as they are stored at one moment. */
export interface StoredNow {
  /** A website by its id, with all others. */
  facts(id: string): Answer<StoredFacts>;
  known(): Promise<KnownWebsites>;
  /** Everybody's own patterns of test addresses, by the websites' names. */
  testAddresses(): Result<ReadonlyMap<string, readonly string[]>, ServiceError>;
}

/** What a pasted text is compared with. */
export interface KnownWebsites {
  readonly websites: readonly Pick<WebsiteView, 'id' | 'name' | 'websiteId'>[];
  /** All that can be read now, current and previous, of all websites. */
  readonly secrets: readonly KnownSecret[];
  /** False when a stored one could not be read. */
  readonly complete: boolean;
}

/** A backup of damaged settings that still is the only one to know of a keychain item. */
interface KeptBackup {
  readonly path: string;
  readonly reason: string;
}

export interface Websites {
  list(): Answer<readonly WebsiteView[]>;
  add(args: NewWebsite): Answer<WebsiteView>;
  /** Changes the name and the website ID; the secret stays. */
  update(args: WebsiteNames): Answer<WebsiteView>;
  /** Whether a website of this name and website ID could be added now. */
  mayAdd(args: { readonly name: string; readonly websiteId: string | null }): Answer<undefined>;
  /** A new secret; the one before it is kept as a previous one, unless `keepsOld` is false. */
  rotate(args: Rotation): Answer<WebsiteView>;
  /** Removes one previous secret, its keychain item first: while the keychain cannot remove that, it stays listed. */
  removePrevious(args: PreviousSecretArgs): Answer<WebsiteView>;
  /**
   * Gives a website its secret again after the keychain lost it or the program ended. Nothing becomes previous,
   * unless the secret turns out not to be lost after all and to be another one.
   */
  restoreSecret(args: NewSecret): Answer<WebsiteView>;
  /**
   * Removes a website and its keychain items, these first. While the keychain cannot remove them, the website stays:
   * nothing is left in the keychain that no list shows.
   */
  remove(args: { readonly id: string }): Answer<undefined>;
  /**
   * Removes every website with its secrets. Those whose secrets the keychain does not remove stay, and are given by
   * name: without its entry here nobody would find a secret again.
   */
  removeAll(): Promise<
    Result<readonly { readonly name: string; readonly trouble: KeychainTrouble }[], SettingsTrouble>
  >;
  /**
   * Removes the keychain items that only backups of damaged settings name. Gives the backups that must stay, since one of
   * their items may still be there.
   */
  removeForgotten(): Promise<readonly KeptBackup[]>;
  /** Adds Crisp's documented example, in memory only; always the same one. */
  addExample(): Answer<ExampleView>;
  /** For the services alone, like all that follows: it never leaves the main process. Reads what is stored once. */
  look(): Promise<StoredNow>;
  /** {@link StoredNow.facts} of now. */
  facts(id: string): Answer<StoredFacts>;
  /** {@link StoredNow.known} of now. */
  known(): Promise<KnownWebsites>;
  /** Those that are in memory at this moment; nothing is read for it. */
  remembered(): readonly KnownSecret[];
  /** Drops every secret kept in memory. */
  dispose(): void;
}

interface Timed {
  readonly replacedAt: string;
}

/** What is known of a website in this process only. */
interface Session {
  readonly current?: string;
  readonly previous: readonly ({ readonly secret: string } & Timed)[];
}

const noSession: Session = { previous: [] };

const sessionSecrets = ({ current, previous }: Session): readonly string[] => [
  ...(current === undefined ? [] : [current]),
  ...previous.map(({ secret }) => secret),
];

const longestName = 200;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const newestFirst = (a: Timed, b: Timed): number => b.replacedAt.localeCompare(a.replacedAt);

/** What could be read of the keychain, by the items' ids. */
type Held = ReadonlyMap<string, string>;

/**
 * The fingerprint of what an item holds. Another program may have put another secret there than the one that was written
 * down, which is what counts only where nothing can be read.
 */
function heldPrint({ secretId, fingerprint }: SecretMarker | PreviousSecret, held: Held): string {
  const secret = held.get(secretId);
  return secret === undefined ? fingerprint : fingerprintOf(secret);
}

const asPrevious = (marker: SecretMarker, replacedAt: string, held: Held): PreviousSecret => ({
  secretId: marker.secretId,
  fingerprint: heldPrint(marker, held),
  replacedAt,
});

/** A website with another secret; the one before it is the newest of its previous ones. */
const withSecret = (
  record: WebsiteRecord,
  secret: SecretMarker | null,
  replacedAt: string,
  held: Held,
): WebsiteRecord => ({
  ...record,
  secret,
  previousSecrets:
    record.secret === null
      ? record.previousSecrets
      : [asPrevious(record.secret, replacedAt, held), ...record.previousSecrets],
});

/** This website before the others: of a keychain that stops answering, its secrets are had first. */
const startingWith = (id: string, all: readonly WebsiteRecord[]): readonly WebsiteRecord[] =>
  all.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));

/** Whether one of the secrets stands in one of the texts, in whatever notation. */
const holdSecret = (texts: readonly string[], secrets: readonly KnownSecret[]): boolean =>
  texts.some((text) => findSecrets(text, secrets, 1).length > 0);

/** What is saved and shown of a website as it is. */
const textsOf = ({ name, websiteId }: Pick<WebsiteView, 'name' | 'websiteId'>): readonly string[] =>
  websiteId === null ? [name] : [name, websiteId];

/** A secret that belongs to no website yet. */
const asKnown = (secret: string): readonly KnownSecret[] => [{ website: '', which: 'current', secret }];

/** What keychain items without a website are called where they cannot be removed. */
const unlistedName = '(no website)';

/** Troubles in which a keychain takes nothing. */
const nothingWritten: ReadonlySet<KeychainTrouble['state']> = new Set(['locked', 'no-service', 'no-bus']);

const without =
  (gone: ReadonlySet<string>) =>
  (unfinished: readonly UnfinishedItem[]): readonly UnfinishedItem[] =>
    unfinished.filter(({ secretId }) => !gone.has(secretId));

/** What came between the writing of a keychain item and its entry in the settings. */
const itemGone: ServiceError = {
  code: 'keychain',
  trouble: { state: 'damaged', message: 'Another Countersign has removed the new item. Try again.' },
};

/**
 * The registry of websites. What is not secret lives in the settings file, secrets in the keychain (or, for a
 * session, in memory).
 *
 * Every secret gets a new keychain item, which is written down in the settings before it is made; a website points at it
 * only once it was read back, and for as long as it may be there. So a crash between two steps loses no secret that was to
 * be kept, and leaves none in the keychain that is written down nowhere: the next list, change or removal takes it away.
 */
export function createWebsites(file: WebsitesFile, store: SecretStore, now: () => Date): Websites {
  const secrets = createSecretCache(store);
  const sessions = new Map<string, Session>();
  let exampleAdded = false;

  /** Items that are being made here. */
  const making = new Set<string>();

  const sessionOf = (id: string): Session => sessions.get(id) ?? noSession;

  /** Settings of a newer version are as good as none for reading: a notice tells, changes are refused. */
  async function records(): Answer<readonly WebsiteRecord[]> {
    const settings = await file.read();
    if (settings.ok) return ok(settings.value.websites);
    return settings.error.code === 'settings-newer' ? ok(noWebsites.websites) : settings;
  }

  /** Reads items one after the other. Once one is not answered, nor would the rest be: they are not asked for. */
  async function readAll(
    secretIds: readonly string[],
  ): Promise<{ readonly found: Held; readonly trouble: KeychainTrouble | undefined }> {
    const found = new Map<string, string>();
    let trouble: KeychainTrouble | undefined;
    for (const secretId of secretIds) {
      if (trouble?.state === 'timed-out') break;
      const read = await secrets.read(secretId);
      if (!read.ok) trouble = read.error;
      else if (read.value !== undefined) found.set(secretId, read.value);
    }
    return { found, trouble };
  }

  function statusOf({ id, secret }: WebsiteRecord, held: Held): SecretStatus {
    const { current } = sessionOf(id);
    if (current !== undefined) return { kind: 'session', fingerprint: fingerprintOf(current) };
    if (secret === null) return { kind: 'none' };
    const { fingerprint, since } = secret;
    if (!held.has(secret.secretId)) return { kind: 'missing', fingerprint, since };
    const there = heldPrint(secret, held);
    const replaces = there === fingerprint ? {} : { replaces: fingerprint };
    return { kind: 'stored', fingerprint: there, since, ...replaces };
  }

  const viewOf = (record: WebsiteRecord, held: Held): WebsiteView => ({
    id: record.id,
    name: record.name,
    websiteId: record.websiteId,
    secret: statusOf(record, held),
    previousSecrets: [
      ...record.previousSecrets.map((previous) => ({
        fingerprint: heldPrint(previous, held),
        replacedAt: previous.replacedAt,
      })),
      ...sessionOf(record.id).previous.map(({ secret, replacedAt }) => ({
        fingerprint: fingerprintOf(secret),
        replacedAt,
      })),
    ].sort(newestFirst),
  });

  /** The view of a website as the keychain has it now. */
  async function freshView(record: WebsiteRecord): Promise<WebsiteView> {
    const { found } = await readAll(secretIdsOf(record));
    return viewOf(record, found);
  }

  const listed = (all: readonly WebsiteRecord[]): KnownWebsites['websites'] =>
    exampleAdded ? [...all, example.website] : all;

  function knownFrom(all: readonly WebsiteRecord[], held: Held): KnownWebsites {
    const of = (website: string, which: KnownSecret['which'], list: readonly (string | undefined)[]) =>
      list.flatMap((secret): readonly KnownSecret[] =>
        secret === undefined ? [] : [{ website, which, secret }],
      );
    const stored = all.flatMap((record) => {
      const { current, previous } = sessionOf(record.id);
      return [
        ...of(record.name, 'current', [current ?? held.get(record.secret?.secretId ?? '')]),
        ...of(record.name, 'previous', [
          ...previous.map(({ secret }) => secret),
          ...record.previousSecrets.map(({ secretId }) => held.get(secretId)),
        ]),
      ];
    });
    return {
      websites: listed(all),
      secrets: exampleAdded
        ? [...stored, ...of(exampleFacts.name, 'current', [exampleFacts.secret])]
        : stored,
      complete: all.every(
        (record) =>
          (record.secret !== null || sessionOf(record.id).current !== undefined) &&
          secretIdsOf(record).every((secretId) => held.get(secretId)),
      ),
    };
  }

  async function knownIn(all: Result<readonly WebsiteRecord[], ServiceError>): Promise<KnownWebsites> {
    if (!all.ok) return { websites: [], secrets: [], complete: false };
    const { found } = await readAll(all.value.flatMap(secretIdsOf));
    return knownFrom(all.value, found);
  }

  async function factsIn(
    all: Result<readonly WebsiteRecord[], ServiceError>,
    id: string,
  ): Answer<StoredFacts> {
    if (!all.ok) return all;
    const { found, trouble } = await readAll(startingWith(id, all.value).flatMap(secretIdsOf));

    const factsOf = (record: WebsiteRecord): WebsiteFacts | undefined => {
      const session = sessionOf(record.id);
      const secret = session.current ?? found.get(record.secret?.secretId ?? '');
      if (secret === undefined) return undefined;
      const stored = record.previousSecrets.flatMap(({ secretId, replacedAt }) => {
        const previous = found.get(secretId);
        return previous === undefined ? [] : [{ secret: previous, replacedAt }];
      });
      return {
        name: record.name,
        secret,
        previousSecrets: [...session.previous, ...stored].sort(newestFirst),
        ...(record.websiteId === null ? {} : { websiteId: record.websiteId }),
      };
    };

    const gathered = all.value.map((record) => ({ record, facts: factsOf(record) }));
    const others = gathered.flatMap(({ facts }) => (facts === undefined ? [] : [facts]));
    if (exampleAdded && id === example.website.id) {
      return ok({ website: exampleFacts, websites: [exampleFacts, ...others] });
    }
    const chosen = gathered.find(({ record }) => record.id === id);
    if (chosen === undefined) return err({ code: 'website-unknown' });
    if (chosen.facts !== undefined) return ok({ website: chosen.facts, websites: others });
    if (chosen.record.secret === null) return err({ code: 'secret-missing' });
    // A locked Linux keyring says "nothing there" when read: only a write tells the difference.
    const state = trouble ?? (await secrets.probe());
    return state.state === 'ready'
      ? err({ code: 'secret-missing' })
      : err({ code: 'keychain', trouble: state });
  }

  async function look(): Promise<StoredNow> {
    const all = await records();
    return {
      facts: (id) => factsIn(all, id),
      known: () => knownIn(all),
      testAddresses: () => (all.ok ? ok(ownTestAddresses(all.value)) : all),
    };
  }

  const known = async (): Promise<KnownWebsites> => knownIn(await records());

  async function recordOf(id: string): Answer<WebsiteRecord> {
    const settings = await file.read();
    if (!settings.ok) return settings;
    const record = settings.value.websites.find((one) => one.id === id);
    return record === undefined ? err({ code: 'website-unknown' }) : ok(record);
  }

  function refusedName(
    name: string,
    ownId: string | undefined,
    all: readonly WebsiteRecord[],
    secretsKnown: readonly KnownSecret[],
  ): NameRefusal | undefined {
    if (name === '') return 'empty';
    if (name.length > longestName) return 'too-long';
    const others = all.filter(({ id }) => id !== ownId).map((record) => record.name);
    if (exampleAdded) others.push(example.website.name);
    if (others.some((other) => sameName(other, name))) return 'taken';
    return holdSecret([name], secretsKnown) ? 'secret' : undefined;
  }

  function refusedFields(
    name: string,
    websiteId: string | null,
    ownId: string | undefined,
    all: readonly WebsiteRecord[],
    secretsKnown: readonly KnownSecret[],
  ): ServiceError | undefined {
    const reason = refusedName(name, ownId, all, secretsKnown);
    if (reason !== undefined) return { code: 'name-refused', reason };
    return websiteId === null || uuid.test(websiteId) ? undefined : { code: 'website-id-refused' };
  }

  async function mayAdd(args: {
    readonly name: string;
    readonly websiteId: string | null;
  }): Answer<undefined> {
    const settings = await file.read();
    if (!settings.ok) return settings;
    const name = args.name.trim();
    const websiteId = args.websiteId?.trim() ?? null;
    const { secrets: secretsKnown } = await known();
    const refused = refusedFields(name, websiteId, undefined, settings.value.websites, secretsKnown);
    return refused === undefined ? ok(undefined) : err(refused);
  }

  async function change<T>(edit: (stored: StoredWebsites) => Result<Edited<T>, ServiceError>): Answer<T> {
    const changed = await file.change(finishing(edit));
    if (changed.ok) return changed;
    return changed.error === 'item-gone' ? err(itemGone) : err(changed.error);
  }

  /** Changes one record; `undefined` removes it. Gives the record as it is then, or was before it was removed. */
  const changeRecord = (
    id: string,
    edit: (
      record: WebsiteRecord,
      all: readonly WebsiteRecord[],
    ) => Result<WebsiteRecord | undefined, ServiceError>,
  ): Answer<WebsiteRecord> =>
    change((stored): Result<Edited<WebsiteRecord>, ServiceError> => {
      const record = stored.websites.find((one) => one.id === id);
      if (record === undefined) return err({ code: 'website-unknown' });
      const edited = edit(record, stored.websites);
      if (!edited.ok) return edited;
      const websites = stored.websites.flatMap((one) => {
        if (one !== record) return [one];
        return edited.value === undefined ? [] : [edited.value];
      });
      return ok({ stored: { ...stored, websites }, value: edited.value ?? record });
    });

  /** Why some of the items may still be there; a locked keyring on Linux says that all went well. */
  async function removeItems(secretIds: readonly string[]): Promise<KeychainTrouble | undefined> {
    if (secretIds.length === 0) return undefined;
    let trouble: KeychainTrouble | undefined;
    for (const secretId of secretIds) {
      const removed = await secrets.remove(secretId);
      if (!removed.ok) trouble ??= removed.error;
    }
    if (trouble !== undefined) return trouble;
    const state = await secrets.probe();
    return state.state === 'ready' ? undefined : state;
  }

  const changeUnfinished = (
    edit: (unfinished: readonly UnfinishedItem[]) => readonly UnfinishedItem[],
  ): Answer<undefined> =>
    change((stored) => {
      const before = stored.unfinished ?? [];
      const after = edit(before);
      const isSame = after.length === before.length && after.every((item, at) => item === before[at]);
      return ok({ stored: isSame ? stored : withUnfinished(stored, after), value: undefined });
    });

  /**
   * Gives up items that are left over: from then on no website can list them. Told with the lock held, since what was read
   * without it may have been finished by now. Gives their ids.
   */
  async function giveUp(isLeft: (item: UnfinishedItem) => boolean): Promise<readonly string[]> {
    let left: readonly UnfinishedItem[] = [];
    const given = await changeUnfinished((before) => {
      left = before.filter(isLeft);
      return before.map((item) => (left.includes(item) && !item.givenUp ? { ...item, givenUp: true } : item));
    });
    return given.ok ? left.map(({ secretId }) => secretId) : [];
  }

  /**
   * Removes the items that nobody is making any more, or all that are written down. Gives why some may still be there;
   * these stay written down.
   */
  async function removeUnfinished(all = false): Promise<KeychainTrouble | undefined> {
    const settings = await file.read();
    if (!settings.ok) return undefined;
    const isLeft = (item: UnfinishedItem): boolean =>
      item.givenUp === true || all || !isBeingMade(item, making);
    // A look that costs nothing: hardly ever is there one.
    const gone = new Set(settings.value.unfinished?.some(isLeft) ? await giveUp(isLeft) : []);
    if (gone.size === 0) return undefined;
    const trouble = await removeItems([...gone]);
    if (trouble === undefined) {
      await changeUnfinished(without(gone));
    }
    return trouble;
  }

  /** Stores a secret in a new keychain item, then lets `use` point the settings at it; undone when that fails. */
  async function withStoredSecret<T>(secret: string, use: (marker: SecretMarker) => Answer<T>): Answer<T> {
    const secretId = randomUUID();
    making.add(secretId);
    try {
      const noted = await changeUnfinished((before) => [...before, { secretId, pid: process.pid }]);
      if (!noted.ok) return noted;
      const written = await secrets.write(secretId, secret);
      if (!written.ok) {
        // Without a keychain there is nothing to remove, and nobody to ask.
        if (nothingWritten.has(written.error.state)) await changeUnfinished(without(new Set([secretId])));
        return err({ code: 'keychain', trouble: written.error });
      }
      const used = await use({ secretId, fingerprint: fingerprintOf(secret), since: now().toISOString() });
      // Whoever gave it up may have removed it, and its note, before it was made.
      if (!used.ok)
        await changeUnfinished((before) =>
          before.some((item) => item.secretId === secretId)
            ? before
            : [...before, { secretId, pid: process.pid }],
        );
      return used;
    } finally {
      making.delete(secretId);
      // Nothing where a website lists it now.
      await removeUnfinished();
    }
  }

  /** Takes previous secrets whose items are gone out of a website's list. */
  const delist = (id: string, gone: readonly string[]): Answer<WebsiteRecord> =>
    changeRecord(id, (record) =>
      ok({
        ...record,
        previousSecrets: record.previousSecrets.filter(({ secretId }) => !gone.includes(secretId)),
      }),
    );

  /**
   * What `rotate` and `restoreSecret` share. What becomes of the secret before: `keep` it as a previous one; keep it
   * `unless-lost`, unless the keychain has none; `drop` it.
   */
  async function replaceSecret(
    { id, secret, keptIn }: NewSecret,
    before: 'keep' | 'unless-lost' | 'drop',
  ): Answer<WebsiteView> {
    const checked = checkSecret(secret);
    if (!checked.ok) return err({ code: 'secret-refused', reason: checked.error });
    const settings = await file.read();
    if (!settings.ok) return settings;
    const { websites: records } = settings.value;
    const stored = records.find((one) => one.id === id);
    if (stored === undefined) return err({ code: 'website-unknown' });
    // Read once for all that follows, its own first: a keychain that does not answer makes people wait each time.
    secrets.forget();
    const { found } = await readAll(startingWith(id, records).flatMap(secretIdsOf));
    const isTold = holdSecret(listed(records).flatMap(textsOf), asKnown(secret));
    if (isTold || holdSecret([stored.name], knownFrom(records, found).secrets))
      return err({ code: 'secret-refused', reason: 'in-name' });

    /** A session-only secret that is replaced by another one is kept, in memory like itself. */
    const keepSession = (): Session => {
      const { current, previous } = sessionOf(id);
      if (current === undefined || current === secret || before !== 'keep') return { previous };
      return { previous: [{ secret: current, replacedAt: now().toISOString() }, ...previous] };
    };

    if (keptIn === 'session') {
      const changed =
        before === 'unless-lost'
          ? ok(stored)
          : await changeRecord(id, (record) => ok(withSecret(record, null, now().toISOString(), found)));
      if (!changed.ok) return changed;
      sessions.set(id, { ...keepSession(), current: secret });
      const replaced = stored.secret?.secretId;
      const isGone =
        before === 'drop' && replaced !== undefined && (await removeItems([replaced])) === undefined;
      const shown = isGone ? await delist(id, [replaced]) : changed;
      return ok(viewOf((shown.ok ? shown : changed).value, found));
    }

    return withStoredSecret(secret, async (marker) => {
      // Asked after the write, when the keychain is known to be unlocked.
      secrets.forget();
      const current = await recordOf(id);
      if (!current.ok) return current;
      const replaced = current.value.secret;
      const { found: foundNow, trouble } = await readAll(replaced === null ? [] : [replaced.secretId]);
      const held = replaced === null ? undefined : foundNow.get(replaced.secretId);
      const unchanged = held === secret;
      const lost = held === undefined && trouble === undefined;
      const dropped = unchanged || before === 'drop' || (lost && before === 'unless-lost');

      const changed = await changeRecord(id, (record) =>
        ok(withSecret(record, marker, marker.since, foundNow)),
      );
      if (!changed.ok) return changed;
      sessions.set(id, keepSession());
      // Listed until its item is gone. What cannot be removed stays in the list, to go with the website.
      const isGone = replaced !== null && dropped && (await secrets.remove(replaced.secretId)).ok;
      const shown = isGone ? await delist(id, [replaced.secretId]) : changed;
      return ok(await freshView((shown.ok ? shown : changed).value));
    });
  }

  return {
    async list() {
      secrets.forget();
      await removeUnfinished();
      const all = await records();
      if (!all.ok) return all;
      const { found } = await readAll(all.value.flatMap(secretIdsOf));
      const views = all.value.map((record) => viewOf(record, found));
      return ok(exampleAdded ? [...views, example.website] : views);
    },

    mayAdd,

    async add({ name: typedName, secret, websiteId: typedWebsiteId, keptIn }) {
      const name = typedName.trim();
      const websiteId = typedWebsiteId?.trim() ?? null;
      const allowed = await mayAdd({ name, websiteId });
      if (!allowed.ok) return allowed;
      const checked = checkSecret(secret);
      if (!checked.ok) return err({ code: 'secret-refused', reason: checked.error });
      const given = asKnown(secret);
      if (holdSecret([name], given)) return err({ code: 'name-refused', reason: 'secret' });
      const settings = await file.read();
      if (!settings.ok) return settings;
      if (holdSecret([{ name, websiteId }, ...listed(settings.value.websites)].flatMap(textsOf), given))
        return err({ code: 'secret-refused', reason: 'in-name' });

      const insert = (marker: SecretMarker | null): Answer<WebsiteRecord> =>
        change((stored): Result<Edited<WebsiteRecord>, ServiceError> => {
          const refusedNow = refusedFields(name, websiteId, undefined, stored.websites, given);
          if (refusedNow !== undefined) return err(refusedNow);
          const record = { id: randomUUID(), name, websiteId, secret: marker, previousSecrets: [] };
          return ok({
            stored: { ...stored, websites: [...stored.websites, record] },
            value: record,
          });
        });
      const added = keptIn === 'keychain' ? await withStoredSecret(secret, insert) : await insert(null);
      if (!added.ok) return added;
      if (keptIn === 'session') sessions.set(added.value.id, { current: secret, previous: [] });
      return ok(await freshView(added.value));
    },

    async update({ id, name: typedName, websiteId: typedWebsiteId }) {
      const name = typedName.trim();
      const websiteId = typedWebsiteId?.trim() ?? null;
      const { secrets: secretsKnown } = await known();
      const changed = await changeRecord(id, (record, all) => {
        const refused = refusedFields(name, websiteId, id, all, secretsKnown);
        return refused === undefined ? ok({ ...record, name, websiteId }) : err(refused);
      });
      if (!changed.ok) return changed;
      secrets.forget();
      return ok(await freshView(changed.value));
    },

    rotate: ({ keepsOld = true, ...given }) => replaceSecret(given, keepsOld ? 'keep' : 'drop'),

    restoreSecret: (given) => replaceSecret(given, 'unless-lost'),

    async removePrevious({ id, fingerprint, replacedAt }) {
      const stored = await recordOf(id);
      if (!stored.ok) return stored;
      const ofThatTime = stored.value.previousSecrets.filter((one) => one.replacedAt === replacedAt);
      // A locked keyring on Linux answers a removal as if all had gone well: asked before, nothing is removed in part.
      const state = ofThatTime.length === 0 ? undefined : await secrets.probe();
      if (state !== undefined && state.state !== 'ready') return err({ code: 'keychain', trouble: state });
      secrets.forget();
      const { found } = await readAll(ofThatTime.map(({ secretId }) => secretId));
      const gone = ofThatTime
        .filter((one) => heldPrint(one, found) === fingerprint)
        .map(({ secretId }) => secretId);
      const trouble = await removeItems(gone);
      if (trouble !== undefined) return err({ code: 'keychain', trouble });
      const { previous, ...current } = sessionOf(id);
      const kept = previous.filter(
        (one) => one.replacedAt !== replacedAt || fingerprintOf(one.secret) !== fingerprint,
      );
      if (kept.length < previous.length) sessions.set(id, { ...current, previous: kept });
      const changed = gone.length === 0 ? stored : await delist(id, gone);
      return changed.ok ? ok(await freshView(changed.value)) : changed;
    },

    async remove({ id }) {
      if (exampleAdded && id === example.website.id) {
        exampleAdded = false;
        return ok(undefined);
      }
      const stored = await recordOf(id);
      if (!stored.ok) return stored;
      const gone = new Set<string>();
      const leftOf = (record: WebsiteRecord): readonly string[] =>
        secretIdsOf(record).filter((secretId) => !gone.has(secretId));
      let left = leftOf(stored.value);
      if (left.length > 0) {
        const state = await secrets.probe();
        if (state.state !== 'ready') return err({ code: 'keychain', trouble: state });
        // Written as they are: where settings cannot be, the website stays, and so should its secret.
        const written = await changeRecord(id, (record) => ok(record));
        if (!written.ok) return written;
      }
      for (;;) {
        const trouble = await removeItems(left);
        if (trouble !== undefined) return err({ code: 'keychain', trouble });
        for (const secretId of left) gone.add(secretId);
        // Another program may have given it a new secret meanwhile.
        const changed = await changeRecord(id, (record) =>
          ok(leftOf(record).length === 0 ? undefined : record),
        );
        if (!changed.ok) return changed;
        left = leftOf(changed.value);
        if (left.length > 0) continue;
        sessions.delete(id);
        return ok(undefined);
      }
    },

    async removeAll() {
      exampleAdded = false;
      sessions.clear();
      const stuck = new Map<string, { readonly name: string; readonly trouble: KeychainTrouble }>();
      const removedIds = new Set<string>();
      // Another program may add a website meanwhile, or give one a new secret: removed is what was seen here, and then one
      // more look is taken.
      for (;;) {
        const all = await file.read();
        if (!all.ok) return all;
        const seen = all.value.websites.filter(({ id }) => !stuck.has(id));
        if (seen.length === 0) {
          const trouble = await removeUnfinished(true);
          const unlisted = trouble === undefined ? [] : [{ name: unlistedName, trouble }];
          return ok([...stuck.values(), ...unlisted]);
        }
        for (const record of seen) {
          for (const secretId of secretIdsOf(record)) {
            // A locked keyring answers a removal as if there had been nothing: only a write tells.
            const state = await secrets.probe();
            const removed = state.state === 'ready' ? await secrets.remove(secretId) : err(state);
            if (removed.ok) removedIds.add(secretId);
            else stuck.set(record.id, { name: record.name, trouble: removed.error });
          }
        }
        const seenIds = new Set(seen.map(({ id }) => id));
        const isGone = (record: WebsiteRecord): boolean =>
          seenIds.has(record.id) && secretIdsOf(record).every((secretId) => removedIds.has(secretId));
        const changed = await file.change<undefined, never>((stored) =>
          ok({
            stored: { ...stored, websites: stored.websites.filter((record) => !isGone(record)) },
            value: undefined,
          }),
        );
        if (!changed.ok) return changed;
      }
    },

    async removeForgotten() {
      const kept: KeptBackup[] = [];
      for (const backup of await file.backups()) {
        const { path } = backup;
        if (backup.kind === 'unread') {
          kept.push({ path, reason: backup.reason });
          continue;
        }
        const trouble = await removeItems(backup.secretIds);
        if (trouble === undefined) continue;
        const why = trouble.state === 'damaged' ? trouble.message : trouble.state;
        kept.push({ path, reason: `it names secret keys that are still in the keychain: ${why}` });
      }
      return kept;
    },

    async addExample() {
      exampleAdded = true;
      return ok(example);
    },

    look,

    async facts(id) {
      return (await look()).facts(id);
    },

    known,

    remembered: () =>
      [...secrets.remembered(), ...[...sessions.values()].flatMap(sessionSecrets)].flatMap(asKnown),

    dispose() {
      secrets.forget();
      sessions.clear();
      exampleAdded = false;
    },
  };
}
