import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { WebsiteView } from '../../contracts/websites.ts';
import { inspectSecret } from '../../core/evidence/inspectSecret.ts';
import { fingerprintOf } from '../../services/websites/fingerprintOf.ts';
import { exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { failureOf } from '../failureOf.ts';
import { findWebsite } from '../findWebsite.ts';
import { printable } from '../printable.ts';
import type { Run } from '../Run.ts';
import { readSecret } from '../readSecret.ts';
import { secretStatusText } from '../secretStatusText.ts';
import { styled } from '../styled.ts';
import { unwrap } from '../unwrap.ts';
import { withServices } from '../withServices.ts';

const likenessNotes = {
  'signing-key': undefined,
  sample: 'Note: this is the sample key of Crisp’s documentation, not the secret key of a website.',
  cut: 'Note: secret keys usually have 32 hex characters; this one has fewer, some may be missing.',
  grown: 'Note: secret keys usually have 32 hex characters; this one has more.',
  masked: 'Note: these are the dots that stand for a key that is not shown, not the key itself.',
  'website-id': 'Note: this looks like a website ID, not like a secret key.',
  'rest-api-key': 'Note: this looks like a REST API key, not like the secret key of Identity Verification.',
  other: 'Note: Crisp’s secret keys usually have 32 hex characters; this one has another form.',
} as const;

/** Reads a secret and says what looks odd about it; whether it may be stored, the services decide. */
async function readNewSecret(name: string, stored: readonly WebsiteView[], run: Run): Promise<string> {
  const { keepOut, tell } = run.output;
  const secret = await readSecret(`Secret key of ${printable(name)} (not shown): `, run);
  keepOut(secret);
  const { likeness, quoted, alone } = inspectSecret(secret);
  const note =
    alone === undefined
      ? likenessNotes[likeness]
      : 'Note: more than a secret key stands there, such as a name or “Bearer”. It is kept as part of it.';
  if (note !== undefined) tell(note);
  const fingerprint = fingerprintOf(secret);
  const owner = stored.find((one) => 'fingerprint' in one.secret && one.secret.fingerprint === fingerprint);
  if (owner !== undefined)
    tell(
      `Note: ${printable(owner.name)} has this key already. In Crisp, every website has a key of its own.`,
    );
  if (quoted) tell('Note: there are quotes around the secret key. They are kept as part of it.');
  return secret;
}

function describe({ name, websiteId, secret, previousSecrets }: WebsiteView): string {
  const previous = previousSecrets.map(
    ({ fingerprint, replacedAt }) => `${fingerprint} (until ${replacedAt.slice(0, 10)})`,
  );
  return [
    styled('bold', printable(name)),
    `  secret key  ${secretStatusText(secret)}`,
    ...(previous.length === 0 ? [] : [`  previous    ${previous.join(', ')}`]),
    ...(websiteId === null ? [] : [`  website ID  ${printable(websiteId)}`]),
  ].join('\n');
}

/** Asks before something goes, where there is somebody to ask. */
async function confirmed(what: string, { stdin, output }: Run): Promise<boolean> {
  const input = stdin();
  if (!input.isTTY) return true;
  output.tellInPlace(`Remove ${what}? [y/N] `);
  // The terminal itself shows what is typed, and ends the line.
  for await (const answer of createInterface({ input })) return /^y(es)?$/i.test(answer.trim());
  return false;
}

/** What is said where a website has no previous key with the fingerprint that was given. */
function noSuchKey({ name, secret, previousSecrets }: WebsiteView, fingerprint: string): Failure {
  const isCurrent = 'fingerprint' in secret && secret.fingerprint === fingerprint;
  const has = previousSecrets.map((one) => one.fingerprint);
  return new Failure(
    exitCode.usage,
    // What was typed is not repeated: it may be a secret key.
    [
      isCurrent
        ? `That is the current secret key of ${printable(name)}. Replace it with: countersign website rotate NAME`
        : `${printable(name)} has no previous secret key with that fingerprint.`,
      has.length === 0 ? 'It has no previous ones.' : `Its previous ones are: ${has.join(', ')}.`,
    ].join(' '),
  );
}

/** `website add · list · rotate · forget-key · rename · remove`: the stored websites. */
export function addWebsiteCommand(website: Command, run: Run): void {
  const { print, printJson } = run.output;
  website
    .command('add <name>')
    .description('store a website and its secret key')
    .option('--website-id <uuid>', 'its public CRISP_WEBSITE_ID')
    .action((name: string, { websiteId }: { readonly websiteId?: string }) =>
      withServices(run, async ({ websites }) => {
        const fields = { name, websiteId: websiteId ?? null };
        // Before anything is asked: nobody likes to type a secret key for nothing.
        unwrap(await websites.mayAdd(fields));
        const secret = await readNewSecret(name, unwrap(await websites.list()), run);
        const added = unwrap(await websites.add({ ...fields, secret, keptIn: 'keychain' }));
        print(`Added ${printable(added.name)}.`);
      }),
    );

  website
    .command('list')
    .description('show the stored websites')
    .option('--json', 'answer in JSON')
    .action(({ json }: { readonly json?: true }) =>
      withServices(run, async ({ websites, app }) => {
        const all = unwrap(await websites.list());
        const newer = app.notices().find(({ kind }) => kind === 'settings-newer');
        if (newer !== undefined) throw failureOf({ code: 'settings-newer', path: newer.path });
        if (json) printJson(all);
        else if (all.length === 0) print('No website is stored yet: countersign website add NAME');
        else print(all.map(describe).join('\n'));
      }),
    );

  website
    .command('rotate <name>')
    .description('give a website its new secret key; the one before is kept as a previous one')
    .option('--typo', 'the one before was never right: remove it')
    .action((name: string, { typo }: { readonly typo?: true }) =>
      withServices(run, async (services) => {
        const { id } = await findWebsite(services, name);
        const secret = await readNewSecret(name, unwrap(await services.websites.list()), run);
        const rotated = unwrap(
          await services.websites.rotate({ id, secret, keptIn: 'keychain', keepsOld: !typo }),
        );
        print(`Rotated ${printable(rotated.name)}.`);
      }),
    );

  website
    .command('forget-key <name> <fingerprint>')
    .description('remove one previous secret key; website list shows their fingerprints')
    .action((name: string, typed: string) =>
      withServices(run, async (services) => {
        const found = await findWebsite(services, name);
        const fingerprint = typed.toLowerCase();
        const meant = found.previousSecrets.filter((one) => one.fingerprint === fingerprint);
        if (meant.length === 0) throw noSuchKey(found, fingerprint);
        if (!(await confirmed(`the previous secret key ${fingerprint} of ${printable(found.name)}`, run))) {
          print('Nothing was removed.');
          return;
        }
        // The same key may have been replaced more than once.
        for (const { replacedAt } of meant)
          unwrap(await services.websites.removePrevious({ id: found.id, fingerprint, replacedAt }));
        print(`Removed the previous secret key ${fingerprint} of ${printable(found.name)}.`);
      }),
    );

  website
    .command('rename <name> <new-name>')
    .description('give a website another name')
    .action((name: string, newName: string) =>
      withServices(run, async (services) => {
        const { id, websiteId, name: before } = await findWebsite(services, name);
        const renamed = unwrap(await services.websites.update({ id, name: newName, websiteId }));
        print(`Renamed ${printable(before)} to ${printable(renamed.name)}.`);
      }),
    );

  website
    .command('remove <name>')
    .description('forget a website and remove its secret keys from the keychain')
    .action((name: string) =>
      withServices(run, async (services) => {
        const found = await findWebsite(services, name);
        if (!(await confirmed(`${printable(found.name)} and its secret keys`, run))) {
          print('Nothing was removed.');
          return;
        }
        unwrap(await services.websites.remove({ id: found.id }));
        print(`Removed ${printable(found.name)}.`);
      }),
    );
}
