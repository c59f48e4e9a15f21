import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import * as v from 'valibot';
import type { CountersignApi } from '../../contracts/CountersignApi.ts';
import { calls } from '../../contracts/calls.ts';
import { type Channel, channels } from '../../contracts/channels.ts';
import { createRowReader } from '../../core/audit/createRowReader.ts';
import { lookAtTable } from '../../core/audit/lookAtTable.ts';
import { peopleIn } from '../../core/audit/peopleIn.ts';
import { compare } from '../../core/diagnosis/compare.ts';
import { decodeText } from '../../core/evidence/decodeText.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { hiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import { inspectSecret } from '../../core/evidence/inspectSecret.ts';
import { expandPattern } from '../../core/generate/expandPattern.ts';
import { mostEmails } from '../../core/generate/mostEmails.ts';
import { readEmailList } from '../../core/generate/readEmailList.ts';
import { testAddressesOf } from '../../core/generate/testAddresses.ts';
import { sign } from '../../core/signature/sign.ts';
import { verdictOf } from '../../core/signature/verdictOf.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { registerCalls } from '../../electron/main/handlers/registerCalls.ts';
import { readLink } from '../../electron/main/links/readLink.ts';
import { troubleOf } from '../../keychain/troubleOf.ts';
import { readPaste } from '../../services/evidence/readPaste.ts';
import { parsePreferences } from '../../services/preferences/preferencesFile.ts';
import { parseLogLine } from '../../services/signing/generationLog.ts';
import { parseManagedSettings } from '../../services/signing/managedSettings.ts';
import { parseWebsites } from '../../services/websites/StoredWebsites.ts';
import { atOnce } from '../atOnce.ts';
import { argumentsFor, wrongArguments } from './argumentsFor.ts';
import { mutated, mutatedBytes } from './mutate.ts';
import type { Random } from './random.ts';

/** Something that reads what comes from outside. `run` throws when it does what it must never do. */
export interface Target {
  readonly name: string;
  /** How many of a hundred cases go here. */
  readonly share: number;
  readonly run: (random: Random) => void | Promise<void>;
}

const fixtures = join(import.meta.dirname, '../fixtures');

const samplesIn = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').slice(0, 200_000));

const pastes = samplesIn('evidence');
const secret = 'c4e19b70d25f48a3b6e80d7f1a93c526';
const secrets: readonly KnownSecret[] = [{ website: 'Main', which: 'current', secret }];
const withSecret = [...pastes, `key = "${secret}"`, `["${secret.slice(0, 16)}" + "${secret.slice(16)}"]`];
const known = {
  websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d',
  websites: [{ name: 'Main', websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d' }],
};

const settings = [
  '{"version":1,"websites":[]}',
  '{"version":2,"websites":[]}',
  JSON.stringify({
    version: 1,
    websites: [
      {
        id: 'a',
        name: 'Main',
        websiteId: null,
        secret: { secretId: 'b', fingerprint: '01234567', since: '2026-01-01T00:00:00.000Z' },
        previousSecrets: [{ secretId: 'c', fingerprint: '89abcdef', replacedAt: '2026-01-01T00:00:00.000Z' }],
        testAddresses: ['*@example.com'],
      },
    ],
  }),
];
const managed = [
  '{"generate":"never"}',
  '{"generate":"test-addresses-only","testAddresses":["*@example.com","*+qa@*"],"more":1}',
  '{}',
];
const logLines = [
  '{"at":"2026-01-01T00:00:00.000Z","website":"Main","email":"a@example.com","form":"web"}',
  '{"at":"x","website":null,"email":"","form":"fixture-set","causes":["email-case"],"secret":"previous"}',
];
const preferences = [
  '{"version":1,"theme":"dark","language":"fr","zoom":150,"updates":false,"maskEmails":true,"window":null,"folder":null,"recentWebsites":["a"]}',
  '{"version":9}',
];
const links = [
  'countersign://check?email=ana%40example.com&signature=cd7cc422',
  'countersign://check/?email=a+b@c.d',
];
const tables = [
  'email,signature,time\r\n"a ""b"" <a@b.c>",cd7cc422,2026-01-01\r\nd@e.f,"x\r\ny",\r\n',
  '\ufeffemail;signature\na@b.c;cd7c\n',
  '{"email":"a@b.c","signature":"cd7c"}\n{"email":null,"signature":7}\n',
  'a@b.c\tcd7c\nd@e.f\tx\n',
  '[\n  {"user": {"email": "a@b.c"}, "signature": "cd7c"},\n  {"user": null}\n]\n',
  "CREATE TABLE u (email text, s text);\nINSERT INTO `u` VALUES ('a@b.c','x\\'y'),(NULL,'''z');\n",
  '+-------+------+\n| email | sig  |\n+-------+------+\n| a@b.c | cd7c |\n+-------+------+\n1 row in set\n',
  'email  sig\n-----  ----\na@b.c  cd7c\nd@e.f  x\n',
  'sep=;\n# all\n\nemail;sig\na@b.c;cd7c\n',
];
const emailLists = [
  'a@example.com\nb@example.com\r\n"c d"@example.com; <e@example.com>, f@x',
  'a@b.c,a@b.c\n\n,',
];
const patterns = [
  'qa+{1..50}@example.com',
  '{a,b{c,d}}@{x,y}.test',
  'qa+{001..010}@example.com, x@y.z',
  '{9..1}@a.b',
];
const keychainErrors = [
  'Cannot create an item in a locked collection',
  'The name org.freedesktop.secrets was not provided by any .service files',
  `failed for ${secret}`,
];

const frame = (members: Partial<WebFrameMain> = {}): WebFrameMain =>
  ({ frameTreeNodeId: 1, parent: null, url: 'countersign-app://app/index.html', ...members }) as WebFrameMain;
const ours = frame();
const goneFrame = new Proxy({} as WebFrameMain, {
  get() {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
});

/** Any address but one of our pages. */
const strangeAddress = (random: Random): string => {
  const url = mutated(random, ['countersign-app://app/', 'https://crisp.chat/', 'file:///x']);
  return url.startsWith('countersign-app://app/') ? `x${url}` : url;
};

const strangers = (random: Random): WebFrameMain | null | undefined =>
  random.pick([
    null,
    undefined,
    goneFrame,
    frame({ parent: ours }),
    frame({ frameTreeNodeId: 2 + random.below(9) }),
    frame({ url: strangeAddress(random) }),
    frame({ url: 'countersign-app://app.evil/' }),
    frame({ url: 'countersign-app://other/index.html' }),
    frame({ url: 'about:blank' }),
  ]);

type Listener = (event: IpcMainInvokeEvent, ...args: readonly unknown[]) => Promise<unknown>;
const called: Channel[] = [];
const listeners = new Map<string, Listener>();
registerCalls(
  { handle: (channel, listener) => void listeners.set(channel, listener) },
  Object.fromEntries(
    Object.entries(channels).map(([group, names]) => [
      group,
      Object.fromEntries(
        Object.entries<Channel>(names).map(([name, channel]) => [
          name,
          async () => void called.push(channel),
        ]),
      ),
    ]),
  ) as unknown as CountersignApi,
  () => ours,
);

const everyCall = Object.entries(calls).flatMap(([group, members]) =>
  Object.entries<{ readonly args: v.GenericSchema }>(members).map(([name, { args }]) => ({
    channel: `${group}.${name}`,
    args,
  })),
);

async function refusal(channel: string, senderFrame: unknown, received: readonly unknown[]): Promise<string> {
  called.length = 0;
  const event = { senderFrame } as IpcMainInvokeEvent;
  const said = await listeners
    .get(channel)?.(event, ...received)
    .then(
      () => 'answered',
      (error: Error) => error.message,
    );
  return said ?? 'not registered';
}

const sound = (text: string, { start, end }: { readonly start: number; readonly end: number }): void => {
  assert.ok(start >= 0 && end >= start && end <= text.length, `a place outside the text: ${start} to ${end}`);
};

/** Everything that reads what the program did not write itself. */
export const targets: readonly Target[] = [
  {
    name: 'a call with wrong arguments runs no handler',
    share: 20,
    async run(random) {
      const { channel, args } = random.pick(everyCall);
      const received = wrongArguments(random, args);
      const said = await refusal(channel, ours, received);
      const fits = received.length === 1 && v.is(args, received[0]);
      if (fits) return assert.deepEqual(called, [channel]);
      assert.equal(said, `Refused: the arguments do not fit "${channel}".`);
      assert.deepEqual(called, []);
    },
  },
  {
    name: 'a call from another frame runs no handler',
    share: 10,
    async run(random) {
      const { channel, args } = random.pick(everyCall);
      const said = await refusal(channel, strangers(random), [argumentsFor(random, args)]);
      assert.equal(said, `Refused: "${channel}" was called from outside Countersign's window.`);
      assert.deepEqual(called, []);
    },
  },
  {
    name: 'a call with right arguments reaches its own handler',
    share: 3,
    async run(random) {
      const { channel, args } = random.pick(everyCall);
      const value = argumentsFor(random, args);
      if (!v.is(args, value)) return;
      await refusal(channel, ours, [value]);
      assert.deepEqual(called, [channel]);
    },
  },
  {
    name: 'a pasted text',
    share: 16,
    run(random) {
      const text = mutated(random, withSecret);
      const evidence = readPaste(text, known, secrets);
      const { candidates, context, findings } = evidence;
      for (const { range, email, signature } of candidates) {
        for (const place of [range, email?.range, signature?.range])
          if (place !== undefined) sound(text, place);
      }
      for (const { range } of [...findings, ...Object.values(context).flat()]) sound(text, range);
      assert.ok(!JSON.stringify(evidence).toLowerCase().includes(secret), 'a stored secret is quoted');
    },
  },
  {
    name: 'the bytes of a file',
    share: 4,
    run: (random) => void decodeText(mutatedBytes(random, pastes)),
  },
  {
    name: 'the settings',
    share: 10,
    run: (random) => void parseWebsites(mutatedBytes(random, settings)).kind,
  },
  {
    name: 'managed settings never allow more than a confirmation',
    share: 8,
    run(random) {
      const { generate, notices } = parseManagedSettings(mutatedBytes(random, managed), '/managed.json');
      if (notices.some(({ kind }) => kind === 'managed-settings-damaged')) assert.equal(generate, 'never');
    },
  },
  {
    name: 'a line of the log',
    share: 8,
    run: (random) => void parseLogLine(mutated(random, logLines)),
  },
  {
    name: 'a list of emails',
    share: 5,
    run(random) {
      const { emails } = atOnce(readEmailList(mutated(random, emailLists)));
      assert.equal(new Set(emails).size, emails.length);
    },
  },
  {
    name: 'a pattern of emails',
    share: 6,
    run(random) {
      const { emails } = atOnce(expandPattern(mutated(random, patterns).slice(0, 400)));
      assert.ok(emails.length <= mostEmails);
    },
  },
  {
    name: 'a pattern of test addresses',
    share: 2,
    run: (random) => void testAddressesOf([mutated(random, patterns)])(mutated(random, emailLists)),
  },
  {
    name: 'a signature and an email',
    share: 4,
    run(random) {
      const email = mutated(random, emailLists);
      const valid = sign(secret, email);
      const text = mutated(random, [valid, valid.toUpperCase(), btoa(valid), `"${valid}"`]);
      assert.equal(verdictOf(text, valid) === 'verified', text === valid);
      compare(text, valid);
      visibleText(text);
      hiddenCharacters(email);
      inspectSecret(text);
    },
  },
  {
    name: 'an error of the keychain',
    share: 4,
    run(random) {
      const trouble = troubleOf(new Error(mutated(random, keychainErrors)), [secret]);
      assert.ok(!JSON.stringify(trouble).includes(secret), 'a secret is quoted');
    },
  },
  {
    name: 'the preferences',
    share: 3,
    run: (random) => void parsePreferences(mutatedBytes(random, preferences)),
  },
  {
    name: 'a link',
    share: 4,
    run(random) {
      const read = readLink(mutated(random, links));
      if (read.ok) assert.ok(read.value.email !== null || read.value.signature !== null);
    },
  },
  {
    name: 'a list to audit, and its rows',
    share: 8,
    run(random) {
      const bytes = mutatedBytes(random, tables);
      peopleIn(bytes.toString());
      const looked = lookAtTable(bytes, random.oneIn(2));
      if (!looked.ok) return;
      const { format, columns } = looked.value;
      const places = { email: 0, signature: random.pick([null, 1, 7]), time: random.pick([null, 2]) };
      const rows = createRowReader(format, columns, places).read({
        bytes,
        skipsFirst: random.oneIn(2),
        isDamaged: random.oneIn(2),
        unclosed: [],
      });
      for (let row = 0; row < rows.count; row++) {
        const line = rows.line(row);
        assert.ok(line >= 0 && line <= rows.lineCount, `line ${line} of ${rows.lineCount}`);
        rows.email(row);
      }
    },
  },
];
