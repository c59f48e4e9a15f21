import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Material, MessageCause, Variant } from '../../../../core/causes/Cause.ts';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import type { Facts } from '../../../../core/causes/Facts.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { changed } from '../../../../core/causes/message/helpers/changed.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { hmac } from '../../../../core/signature/hmac.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { textOf } from '../../../../core/wording/textOf.ts';
import { english } from '../../../../locales/english.ts';
import { times } from '../../../times.ts';
import { aQuestion } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';
import { hasOwnTest } from './hasOwnTest.ts';

const { message: messageCauses } = catalogueByLayer;

const identity = { userId: '40266', nickname: 'Jane Roe', phone: '+31610155057' };
const knownEmails = ['ana@example.pt', 'bob.stone@example.com'];

const factsFor = (email: string): Facts => ({ ...aQuestion(email, ''), identity, knownEmails, hash });

const causeOf = (id: string): MessageCause => {
  const cause = messageCauses.find((one) => one.id === id);
  if (cause === undefined) throw new Error(`no ${id}`);
  return cause;
};

const variantsOf = (cause: MessageCause, email: Material) =>
  Array.from(cause.variants(email, factsFor(typeof email === 'string' ? email : 'user@gmail.com')));

/** The usual variants, and behind them those that are tried last. */
const allVariantsOf = (cause: MessageCause, email: string) => [
  ...variantsOf(cause, email),
  ...(cause.unusual?.(email, factsFor(email)) ?? []),
];

/** What a mistake makes of an email: its texts, and its bytes as hex. */
const made = (id: string, email: Material): readonly string[] =>
  variantsOf(causeOf(id), email).map(({ value }) =>
    typeof value === 'string' ? value : `hex ${hexOf(value)}`,
  );

const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hexed = (text: string, encoding: BufferEncoding): string =>
  `hex ${Buffer.from(text, encoding).toString('hex')}`;

/** Emails that show every cause in some way; the last are what a person pastes. */
const emails: readonly string[] = [
  'user@gmail.com',
  "O'Brien.Mary+tag@Exämple.com",
  'Jane.Doe-x+news@Googlemail.com',
  'rene\u0301&co#1@straße.de',
  'user@xn--exmple-cua.de',
  '"Jane Doe"@example.com',
  'İpek.ΟΔΟΣ@example.com',
  'jürgen 🙂@例え.jp',
  ' user@gmail.com\t',
  '\ufeffuser@gmail.com\u200b\n',
  "'user@gmail.com'",
  'Jane <jane@example.com>',
  'user%40gmail.com',
  'O&#039;Brien&eacute;@x.com',
  "O\\'Brien\\u00e9@x.com",
  'jÃ¼rgen@example.de',
  'jаne’s＠example.com',
];

/** What real programs signed: id, email, and texts (or bytes in hex) that must be among what the mistake makes. */
const examples: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'email-case',
    "Jane.O'Brien+tag2x@Exämple.Co",
    [
      "jane.o'brien+tag2x@exämple.co",
      "JANE.O'BRIEN+TAG2X@EXÄMPLE.CO",
      "jane.o'brien+tag2x@Exämple.Co",
      "Jane.O'Brien+tag2x@exämple.co",
      "Jane.o'brien+tag2x@exämple.co",
      "jane.O'Brien+tag2x@Exämple.Co",
      "Jane.O'Brien+Tag2X@Exämple.Co",
      "Jane.O'Brien+Tag2x@Exämple.Co",
      "Jane.o'brien+Tag2X@Exämple.co",
      "Jane.O'brien+Tag2x@Exämple.Co",
    ],
  ],
  ['email-case', 'ÉVA@X.com', ['Éva@x.com', 'éva@x.com']],
  ['email-case', 'İpek.I@x.com', ['i\u0307pek.i@x.com', 'ipek.ı@x.com']],
  ['email-case', 'Straße@X.com', ['STRASSE@X.COM', 'STRAßE@X.COM', 'strasse@x.com']],
  ['email-case', 'ΟΔΟΣ@x.com', ['οδος@x.com', 'οδοσ@x.com']],
  [
    'email-trailing-newline',
    'user@gmail.com',
    ['user@gmail.com\n', 'user@gmail.com\r\n', 'user@gmail.com\r'],
  ],
  ['email-trailing-newline', 'user@gmail.com\r\n', ['user@gmail.com']],
  [
    'email-whitespace',
    'user@gmail.com',
    [
      'user@gmail.com ',
      ' user@gmail.com',
      ' user@gmail.com ',
      'user@gmail.com\t',
      '\u00a0user@gmail.com',
      '\nuser@gmail.com\n',
      `user@gmail.com${' '.repeat(18)}`,
    ],
  ],
  [
    'email-whitespace',
    '\u00a0 user@gmail.com \n',
    ['user@gmail.com', 'user@gmail.com \n', '\u00a0 user@gmail.com'],
  ],
  ['email-whitespace', 'user @gmail.com', ['user@gmail.com']],
  [
    'email-invisible-character',
    'user@gmail.com',
    [
      '\ufeffuser@gmail.com',
      'user@gmail.com\u200b',
      'user@gmail.com\0',
      '\u202auser@gmail.com\u202c',
      '\u2068user@gmail.com\u2069',
      'user\u200b@gmail.com',
      'user@\u200bgmail.\u200bcom',
    ],
  ],
  ['email-invisible-character', '\ufeffus\u00ader@gmail.com', ['user@gmail.com', 'us\u00ader@gmail.com']],
  [
    'email-unicode-normalization',
    'rené①@x.com',
    ['rene\u0301①@x.com', 'rené1@x.com', 'rene\u03011@x.com', 'rene①@x.com'],
  ],
  ['email-unicode-normalization', 'rene\u0301@x.com', ['rené@x.com']],
  [
    'email-url-encoded',
    "O'B é+~@x.com",
    [
      "O'B%20%C3%A9%2B~%40x.com",
      'O%27B+%C3%A9%2B%7E%40x.com',
      'O%27B%20%C3%A9%2B~%40x.com',
      "O'B%20%C3%A9+~@x.com",
      'O%27B+%c3%a9%2b%7e%40x.com',
      'O%27B%20%E9+%7E@x.com',
      "O'B é%2B~@x.com",
    ],
  ],
  ['email-url-encoded', 'user@gmail.com', ['user%40gmail.com', 'user%2540gmail.com']],
  ['email-url-encoded', 'user%2Btag%40gmail.com', ['user+tag@gmail.com']],
  ['email-plus-as-space', 'a+b+c@x.com', ['a b c@x.com']],
  ['email-plus-as-space', 'a b@x.com', ['a+b@x.com']],
  [
    'email-html-escaped',
    "O'Brien+é@x.com",
    [
      'O&#039;Brien+é@x.com',
      'O&#39;Brien+é@x.com',
      'O&#x27;Brien+é@x.com',
      'O&apos;Brien+é@x.com',
      'O&#039;Brien+&eacute;@x.com',
      'O&#39;Brien&#43;é@x.com',
      'O&#39;Brien+&#233;@x.com',
      'O&amp;#039;Brien+é@x.com',
      'O&apos;Brien&plus;&eacute;&commat;x&period;com',
    ],
  ],
  ['email-html-escaped', 'O&#039;Brien&amp;&eacute;@x.com', ["O'Brien&é@x.com", "O'Brien&&eacute;@x.com"]],
  [
    'email-string-escaped',
    "O'Brien-é@x.com",
    [
      String.raw`O\'Brien-é@x.com`,
      String.raw`O\u0027Brien\u002Dé@x.com`,
      String.raw`O'Brien-\u00e9@x.com`,
      String.raw`O\u0027Brien\u002D\u00E9\u0040x.com`,
      String.raw`O'Brien-\xe9@x.com`,
      String.raw`O\\\'Brien-é@x.com`,
      "O''Brien-é@x.com",
    ],
  ],
  ['email-string-escaped', 'a/b&c@x.com', [String.raw`a\/b&c@x.com`, String.raw`a/b\u0026c@x.com`]],
  ['email-string-escaped', String.raw`O\'Brien\u00e9@x.com`, ["O'Brienu00e9@x.com", "O'Briené@x.com"]],
  ['email-string-escaped', 'zoë@x', ['hex 7a6f5cc35cab5c4078']],
  [
    'email-quoted',
    'user@gmail.com',
    ['"user@gmail.com"', "'user@gmail.com'", String.raw`\"user@gmail.com\"`, '`user@gmail.com`'],
  ],
  ['email-quoted', '"J D"@x.com', [String.raw`"\"J D\"@x.com"`, `'"J D"@x.com'`]],
  [
    'email-quoted',
    "O'B@x.com",
    [String.raw`'O\'B@x.com'`, `'O'\\''B@x.com'`, `'O'"'"'B@x.com'`, `"O'B@x.com"`],
  ],
  ['email-quoted', '"user@gmail.com"', ['user@gmail.com']],
  [
    'email-wrapped-in-structure',
    "O'B@x.com",
    [
      `{"email":"O'B@x.com"}`,
      `{"email": "O'B@x.com"}`,
      `["O'B@x.com"]`,
      "email=O'B@x.com",
      "email:O'B@x.com",
      `{'email': "O'B@x.com"}`,
      `["O'B@x.com"]`,
      "map[email:O'B@x.com]",
      "{O'B@x.com}",
      "{Email:O'B@x.com}",
      "{email=O'B@x.com}",
      "Optional[O'B@x.com]",
      `{:email=>"O'B@x.com"}`,
      `%{email: "O'B@x.com"}`,
      `{ email: "O'B@x.com" }`,
      "{ email = O'B@x.com }",
      `{\n  "email": "O'B@x.com"\n}`,
      `{\n    "email": "O'B@x.com"\n}`,
      "Array\n(\n    [email] => O'B@x.com\n)\n",
    ],
  ],
  ['email-wrapped-in-structure', '"J D"@x', [String.raw`{"email":"\"J D\"@x"}`]],
  [
    'email-address-syntax',
    'user@gmail.com',
    [
      '<user@gmail.com>',
      'mailto:user@gmail.com',
      'Jane Roe <user@gmail.com>',
      '"Jane Roe" <user@gmail.com>',
      'user@gmail.com;',
      'SMTP:user@gmail.com',
    ],
  ],
  ['email-address-syntax', 'Jane <user@gmail.com>', ['user@gmail.com']],
  ['email-address-syntax', 'mailto:user@gmail.com', ['user@gmail.com']],
  [
    'email-prehashed',
    'User@gmail.com',
    [
      digest('md5', 'User@gmail.com'),
      digest('sha1', 'User@gmail.com'),
      digest('sha256', 'User@gmail.com'),
      digest('md5', 'user@gmail.com'),
      digest('sha256', 'user@gmail.com'),
      `hex ${digest('md5', 'User@gmail.com')}`,
    ],
  ],
  [
    'email-preencoded',
    'Jürgen@x.com',
    [
      base64('Jürgen@x.com'),
      base64('Jürgen@x.com').replace(/=+$/, ''),
      Buffer.from('Jürgen@x.com').toString('hex'),
      Buffer.from('Jürgen@x.com').toString('hex').toUpperCase(),
      `${base64('Jürgen@x.com')}\n`,
      btoa('Jürgen@x.com'),
      '4A-C3-BC-72-67-65-6E-40-78-2E-63-6F-6D',
    ],
  ],
  [
    'email-preencoded',
    `${'a'.repeat(50)}`,
    ['YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\nYWFhYWE=\n'],
  ],
  [
    'email-canonicalized',
    'Jane.Doe+Tag@Googlemail.com',
    [
      'Jane.Doe@Googlemail.com',
      'JaneDoe+Tag@Googlemail.com',
      'JaneDoe@Googlemail.com',
      'Jane.Doe+Tag@gmail.com',
      'JaneDoe@gmail.com',
    ],
  ],
  ['email-partial', 'user@gmail.com', ['user', 'gmail.com', '@gmail.com']],
  ['email-partial', 'r&d@example.org', ['r']],
  [
    'email-utf16',
    'é@x',
    ['hex e90040007800', 'hex 00e900400078', 'hex fffee90040007800', 'hex feff00e900400078'],
  ],
  ['email-latin1', 'é€@x', ['hex e93f4078', 'hex e9ac4078', 'hex e9804078', 'hex e94078']],
  ['email-latin1', 'é🙂@x', [hexed('é🙂@x', 'latin1'), 'hex e93f4078']],
  ['email-double-utf8', 'é’@x', ['Ã©â\u0080\u0099@x', 'Ã©â€™@x']],
  ['email-double-utf8', 'Á@x', ['Ã\u0081@x', 'Ã\ufffd@x']],
  ['email-double-utf8', 'Ã©@x', ['é@x']],
  [
    'email-replacement-character',
    'é🙂@x',
    ['\ufffd?@x', '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd@x', '\ufffd\ufffd@x'],
  ],
  ['email-ascii-question-marks', 'é🙂@x', ['??@x', '???@x', '??????@x', '@x']],
  ['email-punycode', 'user@straße.de', ['user@xn--strae-oqa.de', 'user@strasse.de']],
  ['email-punycode', 'user@xn--exmple-cua.de', ['user@exämple.de']],
  [
    'email-typographic',
    "O'a-b@x.com",
    ['O’a-b@x.com', "O'a–b@x.com", "O'a-b＠x.com", "O'а-b@x.com", "O'a-b@х.com", "O'a-b@x。com"],
  ],
  ['email-typographic', 'jаne’s＠example.com', ["jane's@example.com"]],
  ['email-typographic', 'a.b@x.co.jp', ['a.b＠x．co．jp', 'a．b＠x．co．jp', 'a.b＠x。co。jp']],
  [
    'email-bytes-repr',
    'u@x',
    ["b'u@x'", '<Buffer 75 40 78>', '[117 64 120]', '117,64,120', '[117, 64, 120]', '[117,64,120]'],
  ],
  [
    'email-placeholder',
    'user@example.org',
    [
      '',
      'undefined',
      'null',
      'None',
      'nil',
      '[object Object]',
      'email_here',
      '{{email}}',
      '{{ user.email }}',
    ],
  ],
  ['other-identity', 'user@gmail.com', ['40266', 'Jane Roe', '+31610155057']],
  ['other-user', 'user@gmail.com', knownEmails],
];

/** The texts of a cause, with the names of their slots in braces. */
function textsOf({ id }: MessageCause): readonly string[] {
  const { title, agent, developer, fix } = english.causes[id];
  return [title, agent, developer, fix].map((text) => textOf(text));
}

describe('the message layer', () => {
  it('has one entry for every id of the taxonomy', () => {
    expect(messageCauses.map(({ id }) => id).toSorted()).toEqual([...causeIds.message].toSorted());
  });

  it('has an example for every entry', () => {
    const shown = new Set(examples.map(([id]) => id));
    expect(causeIds.message.filter((id) => !shown.has(id) && !hasOwnTest(id))).toEqual([]);
  });

  it.each(examples)('makes of %s %j what real programs make of it', (id, email, expected) => {
    expect(made(id, email)).toEqual(expect.arrayContaining([...expected]));
  });

  it('keeps its hashes and encodings going where the bytes are not UTF-8', () => {
    const utf16 = Buffer.from('u@x', 'utf16le');
    expect(made('email-preencoded', utf16)).toContain(utf16.toString('base64'));
    expect(made('email-prehashed', utf16)).toContain(createHash('md5').update(utf16).digest('hex'));
    const raw = createHash('md5').update('u@x').digest();
    expect(made('email-double-utf8', raw)).toContain(raw.toString('latin1'));
    expect(made('email-replacement-character', raw)).toEqual([raw.toString('utf8')]);
    expect(made('email-case', utf16)).toEqual([]);
  });

  it.each([
    [' ', 'The plus sign of the email became a space'],
    ['%20', 'The plus sign of the email became %20'],
  ])('says what a plus sign became: %j', (became, said) => {
    const variants = variantsOf(causeOf('email-plus-as-space'), 'a+b@x.com');
    const { change = '' } = variants.find(({ value }) => value === `a${became}b@x.com`)?.detail ?? {};
    const labels: Readonly<Record<string, string>> =
      english.causes['email-plus-as-space'].labels?.change ?? {};
    expect(labels[String(change)]).toBe(said);
  });

  it('says nothing about an email that a mistake does not change', () => {
    const silent = [
      'email-unicode-normalization',
      'email-plus-as-space',
      'email-latin1',
      'email-double-utf8',
      'email-replacement-character',
      'email-ascii-question-marks',
      'email-punycode',
    ];
    for (const id of silent) expect(made(id, 'user@gmail.com')).toEqual([]);
  });

  it('has no more than 250 variants for an ordinary email', () => {
    expect(messageCauses.flatMap((cause) => variantsOf(cause, 'user@gmail.com')).length).toBeLessThan(250);
  });

  it('makes nothing but other texts of a text that is too long for any email', () => {
    const long = `${'a'.repeat(1_000_000)}@x.com`;
    const causes = messageCauses.filter((cause) => variantsOf(cause, long).length > 0);
    expect(causes.map(({ id }) => id)).toEqual(['email-placeholder', 'other-identity', 'other-user']);
  });

  it('takes another text in the email’s place once only', () => {
    for (const cause of messageCauses.filter(({ stage }) => stage === 'source')) {
      expect(Array.from(cause.variants('undefined', factsFor('user@gmail.com')))).toEqual([]);
    }
  });
});

describe('every variant', () => {
  const email = fc.oneof(
    fc.emailAddress(),
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(...emails, '', '@', '\ud800@x', "''", '\\', '%', '&'),
    fc.uint8Array({ maxLength: 40 }),
  );

  it.each(messageCauses)('of $id differs from the email and from the others, each time the same', (cause) => {
    fc.assert(
      fc.property(email, (from) => {
        const values = variantsOf(cause, from).map(({ value }) => value);
        const keys = values.map((value) => (typeof value === 'string' ? value : `hex ${hexOf(value)}`));
        expect(new Set(keys).size).toBe(keys.length);
        expect(values).not.toContainEqual(from);
        expect(variantsOf(cause, from).map(({ value }) => value)).toEqual(values);
        for (const { weight = 1 } of variantsOf(cause, from)) expect(weight > 0 && weight <= 1).toBe(true);
      }),
      { numRuns: 60 * times },
    );
  });

  it.each(messageCauses)('of $id is the same where rarer ones are left out', (cause) => {
    const atLeast = (least: number, variants: Iterable<Variant>): readonly Variant[] =>
      Array.from(variants).filter(({ weight = 1 }) => weight >= least);
    fc.assert(
      fc.property(email, fc.double({ min: 0, max: 1, noNaN: true }), (from, least) => {
        const facts = factsFor('user@gmail.com');
        expect(atLeast(least, cause.variants(from, facts, least))).toEqual(
          atLeast(least, cause.variants(from, facts)),
        );
      }),
      { numRuns: 60 * times },
    );
  });

  it('of a well-formed text is well-formed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (from) => {
        for (const cause of messageCauses.filter(({ id }) => id !== 'email-string-escaped')) {
          for (const { value } of variantsOf(cause, from)) {
            if (typeof value === 'string') expect(value.isWellFormed()).toBe(true);
          }
        }
      }),
      { numRuns: 60 * times },
    );
  });

  it('keeps the secret out of its detail', () => {
    const facts = {
      ...factsFor('user@gmail.com'),
      website: { name: 'Main', secret: 'Sentinel', previousSecrets: [] },
    };
    for (const cause of messageCauses) {
      for (const { detail } of cause.variants('user@gmail.com', facts)) {
        expect(JSON.stringify(detail)).not.toContain('Sentinel');
      }
    }
  });
});

describe('the words', () => {
  it.each(messageCauses)('of $id are complete sentences in a calm voice', (cause) => {
    const labels = Object.values(english.causes[cause.id].labels ?? {}).flatMap((those) =>
      Object.values(those),
    );
    for (const text of textsOf(cause)) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toContain('!');
    }
    for (const label of labels) expect(label).not.toContain('!');
  });

  it.each(messageCauses)('of $id have a label and a value for every slot of every variant', (cause) => {
    // Of thousands that differ in where a character stands, a few hundred have every shape; at night, more are looked at.
    const all = emails.flatMap((email) => allVariantsOf(cause, email));
    const step = Math.max(1, Math.ceil(all.length / (500 * times)));
    const variants = all.filter((_, nth) => nth % step === 0);
    expect(variants.length).toBeGreaterThan(0);
    const slots = textsOf(cause).flatMap((text) =>
      Array.from(text.matchAll(/\{([a-zA-Z]+)\}/g), ([, name]) => name),
    );
    for (const { detail } of variants) {
      expect(Object.keys(detail)).toEqual(expect.arrayContaining(slots));
      const { title, agent, developer, fix } = explainFinding({ id: cause.id, detail }, english);
      for (const text of [title, agent, developer, fix]) expect(text).toMatch(/^[^a-z].{19,}\.$/s);
      for (const [name, labels] of Object.entries(english.causes[cause.id].labels ?? {})) {
        const value = detail[name];
        // Other slots hold a text or code points, of which only some have a name.
        if (name === 'signed' || name === 'codePoints' || typeof value !== 'string') continue;
        expect(Object.keys(labels)).toContain(value);
      }
    }
  });
});

describe('diagnose', () => {
  const shown = new Map<string, string>([
    ['email-plus-as-space', 'mary+tag@example.com'],
    ['email-unicode-normalization', 'rené@example.com'],
    ['email-latin1', 'rené@example.com'],
    ['email-double-utf8', 'rené@example.com'],
    ['email-replacement-character', 'rené@example.com'],
    ['email-ascii-question-marks', 'rené@example.com'],
    ['email-punycode', 'rene@exämple.com'],
    ['email-html-escaped', "o'brien@example.com"],
    ['email-string-escaped', "o'brien@example.com"],
    ['email-case', 'Jane.Roe@Example.com'],
    ['email-canonicalized', 'jane.roe+news@example.com'],
  ]);

  it.each(messageCauses)('proves $id alone', (cause) => {
    const email = shown.get(cause.id) ?? 'jane.roe@example.com';
    const [usual] = allVariantsOf(cause, email);
    if (usual === undefined) throw new Error(`${cause.id} has no variant for ${email}`);
    const { website } = aQuestion(email, '');
    const signature = hexOf(hmac('sha256', bytesOf(website.secret), bytesOf(usual.value)));
    const { status, causes } = diagnosed({ ...aQuestion(email, signature), identity, knownEmails });
    expect({ status, causes }).toEqual({
      status: 'proven',
      causes: [{ id: cause.id, detail: usual.detail }],
    });
  });
});

describe('the usual changes of a mistake', () => {
  const usual = messageCauses.flatMap((cause) => (cause.usual ?? []).map((change) => ({ ...cause, change })));

  it.each(usual)(
    'of $id ($change.detail) are the first variants of their details',
    ({ change, variants }) => {
      const someEmail = fc.oneof(
        fc.constantFrom(...emails),
        fc.emailAddress(),
        fc.string({ unit: 'binary' }),
      );
      fc.assert(
        fc.property(someEmail, (email) => {
          const value = changed(email, change);
          // A text that it does not change has no such variant.
          fc.pre(value !== email && email.trim() !== '');
          const detail = 'signed' in change.detail ? { ...change.detail, signed: value } : change.detail;
          const isMeant = (variant: Variant): boolean =>
            Object.entries(change.detail).every(
              ([name, of]) => name === 'signed' || variant.detail[name] === of,
            );
          expect(Iterator.from(variants(email, factsFor(email))).find(isMeant)).toMatchObject({
            value,
            detail,
          });
        }),
      );
    },
  );
});
