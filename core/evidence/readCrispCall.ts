import type { CauseIdOf } from '../causes/CauseId.ts';
import type { EvidenceFinding, Platform, Range, SourceKind } from './Evidence.ts';
import type { Argument, Statement, Value } from './Value.ts';

/** An email that is handed to Crisp, with what stands in the signature's place; absent where nothing does. */
export interface EmailCall {
  readonly platform: Platform;
  readonly source: SourceKind;
  readonly email: Value | undefined;
  readonly signature: Value | undefined;
  readonly range: Range;
}

/** What is known about a visitor or a page besides the email. */
export type Attribute = 'websiteId' | 'tokenId' | 'nickname' | 'phone' | 'userId';

/** What one statement tells. `signature` alone is iOS, where the two are set one after the other. */
export type Sighting =
  | ({ readonly kind: 'email' } & EmailCall)
  | { readonly kind: 'signature'; readonly signature: Value; readonly range: Range }
  | { readonly kind: 'attribute'; readonly attribute: Attribute; readonly value: Value }
  /** Email and signature as data of the session: what is wrong where no call hands them over. */
  | { readonly kind: 'data'; readonly finding: EvidenceFinding; readonly call: EmailCall }
  | { readonly kind: 'finding'; readonly finding: EvidenceFinding };

const finding = (id: CauseIdOf<'delivery'>, detail: EvidenceFinding['detail'], range: Range): Sighting => ({
  kind: 'finding',
  finding: { id, detail, range },
});

const nesting = (form: string, range: Range): Sighting => finding('snippet-nesting', { form }, range);
const misspelled = (which: string, written: string, expected: string, range: Range): Sighting =>
  finding('snippet-misspelled', { which, written, expected }, range);

const hexDigest = /^[0-9a-fA-F]{32,128}$/;
const isList = (value: Value | undefined): value is Value & { kind: 'list' } => value?.kind === 'list';
const isText = (value: Value | undefined): value is Value & { kind: 'text' } => value?.kind === 'text';
const entryOf = (entries: readonly Argument[], key: RegExp): Value | undefined =>
  entries.find((entry) => entry.key !== undefined && key.test(entry.key))?.value;

const emailKey = /^(?:user_?)?e?-?mail$/i;
const signatureKey = /^(?:email_?)?(?:signature|sig|hmac)$/i;

/** Email and signature in each other's place, put right. */
function inOrder(call: EmailCall): readonly Sighting[] {
  const { email, signature, range } = call;
  const isSwapped =
    isText(email) && isText(signature) && signature.text.includes('@') && hexDigest.test(email.text);
  return isSwapped
    ? [
        misspelled('order', '[signature, email]', '[email, signature]', range),
        { ...call, kind: 'email', email: signature, signature: email },
      ]
    : [{ ...call, kind: 'email' }];
}

const web = { platform: 'web', source: 'crisp-push' } as const;

/** What follows `"set", "user:email"` in a command. */
function emailAndSignature(values: readonly Value[], range: Range): readonly Sighting[] {
  const [first, second] = values;
  // A console leaves out what is in a list, and writes it on a line below.
  if (first === undefined) return [];
  if (first.kind === 'elided') return first.isOne ? [finding('signature-missing', {}, range)] : [];
  const call = (email: Value | undefined, signature: Value | undefined): readonly Sighting[] =>
    inOrder({ ...web, email, signature, range });
  if (isList(first)) {
    const [inner] = first.items;
    if (first.items.length === 1 && isList(inner))
      return [nesting('too-deep', range), ...call(inner.items[0], inner.items[1])];
    if (first.items.length === 1 && inner?.kind === 'object') return emailAndSignature([inner], range);
    if (second !== undefined && first.items.length < 2)
      return [nesting('signature-outside', range), ...call(inner, isList(second) ? second.items[0] : second)];
    return call(inner, first.items[1]);
  }
  if (first.kind === 'object')
    return [
      nesting('object', range),
      ...call(entryOf(first.entries, emailKey), entryOf(first.entries, signatureKey)),
    ];
  if (second !== undefined)
    return [nesting('no-inner-list', range), ...call(first, isList(second) ? second.items[0] : second)];
  const joined = isText(first)
    ? /^([^\s,;|]{1,250}@[^\s,;|]{1,250})[,;|] ?([0-9a-fA-F]{64})$/.exec(first.text)
    : null;
  if (joined?.[1] !== undefined && joined[2] !== undefined)
    return [
      nesting('joined', range),
      ...call(
        { kind: 'text', text: joined[1], range: first.range },
        { kind: 'text', text: joined[2], range: first.range },
      ),
    ];
  return call(first, undefined);
}

const verbs: ReadonlySet<string> = new Set(['set', 'do', 'on', 'off', 'config', 'safe', 'get', 'is']);
const attributeKeys: Readonly<Record<string, Attribute>> = {
  'user:nickname': 'nickname',
  'user:phone': 'phone',
};
const userIdKey = /^(?:user|customer|account|member|external|client)[_-]?id$|^id$|^uid$/i;

/** `["user_id", "42"]` in `["set", "session:data", [[["user_id", "42"]]]]`, however deep. */
function sessionData(value: Value | undefined, depth = 0): readonly Sighting[] {
  if (depth > 4 || value === undefined) return [];
  if (value.kind === 'object') return value.entries.flatMap(({ key, value: one }) => userId(key, one));
  if (!isList(value)) return [];
  const [key, one] = value.items;
  if (isText(key) && one !== undefined && !isList(one)) return userId(key.text, one);
  return value.items.flatMap((item) => sessionData(item, depth + 1));
}

/** Email and signature among a session's data, where they are of no use. */
function pairAsData(
  value: Value | undefined,
): { readonly email: Value; readonly signature: Value } | undefined {
  const entries = entriesOf(value);
  const [email, signature] = [entryOf(entries, emailKey), entryOf(entries, signatureKey)];
  return isText(email) && isText(signature) && hexDigest.test(signature.text)
    ? { email, signature }
    : undefined;
}

const asData = (value: Value | undefined, written: string, range: Range): readonly Sighting[] => {
  const pair = pairAsData(value);
  return pair === undefined
    ? []
    : [
        {
          kind: 'data',
          finding: {
            id: 'snippet-misspelled',
            detail: { which: 'key', written, expected: 'user:email' },
            range,
          },
          call: { ...web, ...pair, range },
        },
      ];
};

function entriesOf(value: Value | undefined, depth = 0): readonly Argument[] {
  if (depth > 4 || value === undefined) return [];
  if (value.kind === 'object') return value.entries;
  if (!isList(value)) return [];
  const [key, one] = value.items;
  if (isText(key) && one !== undefined && !isList(one)) return [{ key: key.text, value: one }];
  return value.items.flatMap((item) => entriesOf(item, depth + 1));
}

const userId = (key: string | undefined, value: Value): readonly Sighting[] =>
  key !== undefined && userIdKey.test(key) ? [{ kind: 'attribute', attribute: 'userId', value }] : [];

/** `["jane@example.com", "94bd13c6…"]`, whatever the key before it. */
const isPair = (value: Value | undefined): boolean => {
  if (!isList(value)) return false;
  const [email, signature] = value.items;
  return isText(email) && isText(signature) && email.text.includes('@') && hexDigest.test(signature.text);
};

const looksLikeEmailKey = (key: string): boolean =>
  /^users?[:._/-]?e?-?mails?(?:[:._-]?address)?$|^e-?mail$|^email[:._-]?user$/i.test(key.trim());

/** One command of the web chatbox: `["set", "user:email", …]`. Undefined for a list that is none. */
function readCommand(items: readonly Value[], range: Range): readonly Sighting[] | undefined {
  const [verb, key, ...values] = items;
  if (!isText(verb)) return undefined;
  if (isList(key) && verb.text === 'set' && isText(key.items[0])) {
    const inner = readCommand([verb, ...key.items, ...values], range);
    return inner && [nesting('key-inside', range), ...inner];
  }
  if (!isText(key)) return undefined;
  if (key.text === 'set' && looksLikeEmailKey(verb.text)) {
    const rest = readCommand([key, verb, ...values], range);
    return rest && [misspelled('command', `"${verb.text}", "set"`, '"set", "user:email"', range), ...rest];
  }
  const attribute = attributeKeys[key.text];
  const [value] = values;
  if (verb.text === 'set' && !looksLikeEmailKey(key.text) && isPair(value))
    return [misspelled('key', key.text, 'user:email', key.range), ...emailAndSignature(values, range)];
  if (attribute !== undefined && value !== undefined) {
    const one = isList(value) ? value.items[0] : value;
    return one === undefined ? [] : [{ kind: 'attribute', attribute, value: one }];
  }
  if (key.text === 'session:data') return [...sessionData(value), ...asData(value, key.text, range)];
  if (!looksLikeEmailKey(key.text) || values.length === 0) return verbs.has(verb.text) ? [] : undefined;
  return [
    ...(verb.text === 'set' ? [] : [misspelled('verb', verb.text, 'set', verb.range)]),
    ...(key.text === 'user:email' ? [] : [misspelled('key', key.text, 'user:email', key.range)]),
    ...emailAndSignature(values, range),
  ];
}

/** What was handed to `$crisp.push`, or stands in the queue that the chatbox finds when it loads. */
function readPushed(values: readonly Value[], range: Range): readonly Sighting[] {
  if (isText(values[0])) {
    const command = readCommand(values, range);
    return command === undefined ? [] : [nesting('no-outer-list', range), ...command];
  }
  return values.flatMap((value) => {
    if (!isList(value)) return [];
    if (isList(value.items[0])) {
      const inner = value.items.flatMap((item) =>
        isList(item) ? (readCommand(item.items, range) ?? []) : [],
      );
      return inner.length === 0 ? [] : [nesting('outer-list-twice', range), ...inner];
    }
    return readCommand(value.items, range) ?? [];
  });
}

/** The names under which something like `$crisp` is pushed to. */
const crispObject = /^\$[cC][rR][a-zA-Z]{2,5}$|^crisp$/i;
const pushName = /^(?:push|Push|PUSH|puhs|psuh|pusch|pushh|pus)$/;

function readPush(name: string, args: readonly Argument[], range: Range): readonly Sighting[] | undefined {
  const [object, method] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  if (!pushName.test(method)) return undefined;
  const short = object.slice(object.lastIndexOf('.') + 1);
  const pushed = readPushed(
    args.map(({ value }) => value),
    range,
  );
  if (short === '$crisp')
    return method === 'push'
      ? pushed
      : [misspelled('method', `$crisp.${method}`, '$crisp.push', range), ...pushed];
  return crispObject.test(short) && pushed.some(({ kind }) => kind === 'email')
    ? [misspelled('object', short, '$crisp', range), ...pushed]
    : pushed;
}

type Reading = (args: readonly Argument[], range: Range) => readonly Sighting[];

/** A call that takes email and signature one after the other, or labelled. */
const emailCall =
  (platform: Platform, source: SourceKind): Reading =>
  (args, range) => {
    const [first, second] = args;
    if (first === undefined) return [];
    const isObject = first.key === undefined && first.value.kind === 'object';
    const entries = isObject && first.value.kind === 'object' ? first.value.entries : args;
    const labelled = entryOf(entries, emailKey);
    const call = inOrder({
      platform,
      source,
      email: labelled ?? (isObject ? undefined : first.value),
      signature:
        entryOf(entries, signatureKey) ?? (labelled === undefined || isObject ? second?.value : undefined),
      range,
    });
    // Packages of Capacitor take one object; the others take two texts.
    return isObject && labelled !== undefined && platform !== 'capacitor'
      ? [nesting('arguments', range), ...call]
      : call;
  };

/** An attribute of the visitor or the page: the labelled argument where there is one, else the one at a place. */
const attributeCall =
  (attribute: Attribute, label: RegExp, place = 0): Reading =>
  (args) => {
    const [first] = args;
    const entries = args.length === 1 && first?.value.kind === 'object' ? first.value.entries : args;
    const value = entryOf(entries, label) ?? (args.length > place ? args[place]?.value : first?.value);
    return value === undefined || value.kind === 'object' ? [] : [{ kind: 'attribute', attribute, value }];
  };

const websiteId = /^website_?-?id$/i;
const tokenId = /^(?:token_?id|withTokenID|session_?token)$/i;

/** `Crisp.configure("…", { tokenId: "…" })`, and the other platforms' `configure` with one or two arguments. */
const configure: Reading = (args, range) => {
  const options = args.find(({ value }) => value.kind === 'object')?.value;
  const token = entryOf(options?.kind === 'object' ? options.entries : args, tokenId);
  const texts = args.filter(({ value }) => isText(value));
  return [
    ...attributeCall('websiteId', websiteId)(texts.length > 0 ? texts : args, range),
    ...(token === undefined ? [] : [{ kind: 'attribute', attribute: 'tokenId', value: token } as const]),
  ];
};

/** A user described in one object: `User(email: …, signature: …)`, `setUser({ email: …, nickname: … })`. */
const userObject =
  (platform: Platform, source: SourceKind): Reading =>
  (args, range) => {
    const [first] = args;
    const entries = first?.value.kind === 'object' ? first.value.entries : args;
    const email = entryOf(entries, emailKey);
    if (email === undefined) return [];
    const nickname = entryOf(entries, /^nick_?name$|^name$/i);
    const phone = entryOf(entries, /^phone$/i);
    return [
      ...inOrder({ platform, source, email, signature: entryOf(entries, signatureKey), range }),
      ...(nickname === undefined
        ? []
        : [{ kind: 'attribute', attribute: 'nickname', value: nickname } as const]),
      ...(phone === undefined ? [] : [{ kind: 'attribute', attribute: 'phone', value: phone } as const]),
    ];
  };

/** Calls by the end of their name, the most particular first. */
const calls: readonly (readonly [RegExp, Reading])[] = [
  [/(?:^|\.)\$?[cC]risp\.user\.setEmail$/, emailCall('web', 'set-email')],
  [/(?:^|\.)\$?[cC]risp\.user\.setNickname$/, attributeCall('nickname', /^nickname$/)],
  [/(?:^|\.)\$?[cC]risp\.user\.setPhone$/, attributeCall('phone', /^phone$/)],
  [
    /(?:^|\.)\$?[cC]risp\.session\.setData$/,
    (args, range) => [...sessionData(args[0]?.value), ...asData(args[0]?.value, 'session:data', range)],
  ],
  [/(?:^|\.)Crisp\.setUserEmail$/, emailCall('android', 'android')],
  [/Capacitor\w*Crisp\w*\.setUser$|CrispPlugin\.setUser$/, userObject('capacitor', 'capacitor')],
  [/Capacitor\w*Crisp\w*\.setUserEmail$/, emailCall('capacitor', 'capacitor')],
  [/(?:^|\.)setUserEmail$/, emailCall('react-native', 'react-native')],
  [/(?:^|\.)setUserNickname$/, attributeCall('nickname', /^(?:nick)?name$/i)],
  [/(?:^|\.)setUserPhone$/, attributeCall('phone', /^phone$/i)],
  [/CrispSDK\.user\.setNickname$/, attributeCall('nickname', /^nickname$/)],
  [/CrispSDK\.user\.setPhone$/, attributeCall('phone', /^phone$/)],
  [/(?:Crisp\w*\.|^)(?:configure|configureWithWebsiteI[dD])$/, configure],
  [/(?:^|\.)CrispConfig$/, configure],
  [/(?:Crisp\w*\.|^)set(?:CrispToken|Token)I[dD](?:WithTokenID)?$/, attributeCall('tokenId', tokenId, 1)],
  [/(?:^|\.)(?:Crisp)?User$/, userObject('flutter', 'flutter')],
];

const assignments: readonly (readonly [RegExp, Attribute])[] = [
  [/(?:^|\.)CRISP_WEBSITE_ID$/, 'websiteId'],
  [/(?:^|\.)CRISP_TOKEN_ID$/, 'tokenId'],
  [/CrispSDK\.user\.nickname$/, 'nickname'],
  [/CrispSDK\.user\.phone$/, 'phone'],
];

const embedded: readonly (readonly [key: string, Attribute])[] = [
  ['website_id', 'websiteId'],
  ['token_id', 'tokenId'],
  ['user_nickname', 'nickname'],
  ['user_phone', 'phone'],
];

/** A link to the chatbox as a page of its own, which has no known place for a signature. */
function readEmbedLink(args: readonly Argument[], range: Range): readonly Sighting[] {
  const given = (key: string): Value | undefined => args.find((one) => one.key === key)?.value;
  const email = given('user_email');
  return [
    ...(email === undefined
      ? []
      : [{ kind: 'email', platform: 'web', source: 'query', email, signature: undefined, range } as const]),
    ...embedded.flatMap(([key, attribute]): readonly Sighting[] => {
      const value = given(key);
      return value === undefined ? [] : [{ kind: 'attribute', attribute, value }];
    }),
  ];
}

const ios = { platform: 'ios', source: 'ios' } as const;

function readCall(name: string, args: readonly Argument[], range: Range): readonly Sighting[] {
  const push = readPush(name, args, range);
  if (push !== undefined) return push;
  const [first] = args;
  if (/CrispSDK\.user\.setEmail$/.test(name) && first !== undefined)
    return [{ kind: 'email', ...ios, email: first.value, signature: args[1]?.value, range }];
  if (/CrispSDK\.user\.setSignature$/.test(name) && first !== undefined)
    return [{ kind: 'signature', signature: first.value, range }];
  // What the loaded chatbox, and packages for it under names of their own, have beside pushing commands.
  const isOfEmail = first !== undefined && isText(first.value) && first.value.text === 'user:email';
  if (/(?:^|\.)\$crisp\.set$/.test(name) || (isOfEmail && /(?:^|\.)set$/.test(name))) {
    const verb: Value = { kind: 'text', text: 'set', range };
    return readCommand([verb, ...args.map(({ value }) => value)], range) ?? [];
  }
  if (name === 'crisp.embed') return readEmbedLink(args, range);
  const known = calls.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known(args, range);
  const wrong = /^(?:.*\.)?Crisp\.(?:user\.)?(\w*e?mail\w*)$/i.exec(name)?.[1];
  if (wrong !== undefined && /^Crisp\./.test(name) && /^(?:set|add|update)\w{0,4}e?mail$/i.test(wrong)) {
    const expected = 'Crisp.user.setEmail';
    return [misspelled('method', name, expected, range), ...emailCall('web', 'set-email')(args, range)];
  }
  return [];
}

function readAssignment(name: string, value: Value, range: Range): readonly Sighting[] {
  if (/CrispSDK\.user\.email$/.test(name))
    return [{ kind: 'email', ...ios, email: value, signature: undefined, range }];
  if (/CrispSDK\.user\.signature$/.test(name)) return [{ kind: 'signature', signature: value, range }];
  const misnamed = /CrispSDK\.user\.(e?-?mail\w*|emailSignature|sign|hmac)$/i.exec(name)?.[1];
  if (misnamed !== undefined)
    return /mail/i.test(misnamed) && !/sig/i.test(misnamed)
      ? [
          misspelled('key', misnamed, 'email', range),
          { kind: 'email', ...ios, email: value, signature: undefined, range },
        ]
      : [misspelled('key', misnamed, 'signature', range), { kind: 'signature', signature: value, range }];
  const attribute = assignments.find(([pattern]) => pattern.test(name))?.[1];
  if (attribute !== undefined) return [{ kind: 'attribute', attribute, value }];
  if (/(?:^|\.)\$crisp$/.test(name) && isList(value)) {
    const [first] = value.items;
    return isText(first) ? readPushed([value], range) : readPushed(value.items, range);
  }
  return [];
}

/** In UTF-16 code units: calls are known by the end of their name, and looking at more of it would take for ever. */
const longestName = 300;

/** Names that other libraries have too: of a receiver that is not Crisp's, and of any class of users. */
const isCommonName = (name: string): boolean =>
  /(?:^|\.)User$|\.setUser(?:Email|Nickname|Phone)$/.test(name) && !/crisp/i.test(name);

/**
 * What a statement tells Crisp, and what is wrong with how it does; nothing where it has nothing to do with Crisp. `mentioned`:
 * whether Crisp is named anywhere around it, without which a common name says nothing unless a signature comes with it.
 */
export function readCrispCall(statement: Statement, mentioned: boolean): readonly Sighting[] {
  const sightings = readStatement(statement);
  const isSigned = sightings.some((one) => one.kind === 'email' && one.signature !== undefined);
  const { isBroken, range } = statement;
  const isOfList = sightings.some((one) => one.kind === 'email' && one.source === 'crisp-push');
  const broken = isBroken && isOfList ? [nesting('unclosed', range)] : [];
  const isCommon = statement.kind === 'call' && isCommonName(statement.name.slice(-longestName));
  return isCommon && !mentioned && !isSigned ? [] : [...broken, ...sightings];
}

function readStatement(statement: Statement): readonly Sighting[] {
  const { range } = statement;
  const name = statement.name.slice(-longestName);
  switch (statement.kind) {
    case 'call':
      return readCall(name, statement.args, range);
    case 'assign':
      return readAssignment(name, statement.value, range);
    case 'list':
      return isList(statement.value) && statement.value.items.length > 2
        ? (readCommand(statement.value.items, range) ?? [])
        : [];
  }
}

/** Where something that {@link readCrispCall} knows may begin, for readers that do not parse the whole text. */
export const crispAnchor =
  /\b(?:crisp|CRISP)(?=\.push\b)|\$[cC][rR][a-zA-Z]{2,5}\b|\b[cC]risp(?=\.(?:user|session)\.)|\bCrisp(?:SDK|Chat|Config|User|Plugin)?\b|\bCapacitorCrisp\w*|\bCRISP_(?:WEBSITE|TOKEN)_ID\b|\b(?:\w{1,40}\.)?setUser(?:Email|Nickname|Phone)\b|\bsetTokenI[dD]\b|\bUser\s{0,4}\(|\bconfigure\s{0,4}\(/g;
