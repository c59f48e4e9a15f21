import { bytesOf } from '../signature/bytesOf.ts';
import { bytesOfHex } from '../signature/bytesOfHex.ts';
import { hexOf } from '../signature/hexOf.ts';
import { base64Of } from './base64.ts';
import { bytesOfLooseBase64 } from './bytesOfLooseBase64.ts';
import { bytesReprs } from './bytesReprs.ts';
import type { Material, SecretCause, Variant } from './Cause.ts';
import type { Facts } from './Facts.ts';
import { htmlEscaped, htmlEscapes, htmlUnescaped } from './htmlEscapes.ts';
import { percentDecoded, percentEncoded, percentEncodings } from './percentEncodings.ts';
import { secretPlaceholders } from './secretPlaceholders.ts';
import { stringEscaped, stringEscapes, stringUnescaped } from './stringEscapes.ts';
import { utf16Of } from './utf16.ts';

/** The sample key in Crisp's documentation; everybody who copies the sample has it. */
export const documentedSecret = '0fd72e0ff53b274293029fd1f3f40c92';

const onText =
  (make: (text: string) => Iterable<Variant>) =>
  (secret: Material): Iterable<Variant> =>
    typeof secret === 'string' && secret !== '' ? make(secret) : [];

/** Mistakes that put something around the key, or that took away what belongs to it. */
const around = (
  forms: Readonly<
    Record<string, { readonly before?: string; readonly after?: string; readonly weight: number }>
  >,
): ((secret: Material) => Iterable<Variant>) =>
  onText((text) =>
    Object.entries(forms).map(([which, { before = '', after = '', weight }]) => ({
      value: before + text + after,
      detail: { which },
      weight,
    })),
  );

/** The replacement of the website's own key by another one; nothing else can have happened to the key before. */
const instead =
  (make: (facts: Facts) => Iterable<Variant>) =>
  (secret: Material, facts: Facts): Iterable<Variant> =>
    secret === facts.website.secret ? make(facts) : [];

const utf8 = new TextDecoder();

const low = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

const isAscii = (text: string): boolean => bytesOf(text).length === text.length;

/** The pairs of digits at the start of a text, as far as they go: what Node's and Go's decoders keep of it. */
const leadingHex = (text: string): string => /^(?:[0-9a-f]{2})*/i.exec(text)?.[0] ?? '';

const swapDigits = (hex: string): string => hex.replace(/(.)(.)/g, '$2$1');

function* hexDecodings(text: string): Iterable<Variant> {
  const readings: readonly (readonly [which: string, hex: string, weight: number])[] =
    text.length % 2 === 0
      ? [['pairs', text, 1]]
      : [
          ['padded-right', `${text}0`, 0.3],
          ['padded-left', `0${text}`, 0.2],
          // PHP's hex2bin gives false, which hash_hmac takes for the empty key.
          ['refused', '', 0.2],
        ];
  for (const [which, hex, weight] of readings) {
    const bytes = bytesOfHex(hex);
    if (bytes !== undefined) yield { value: bytes, detail: { which }, weight };
  }
  const pairs = text.length % 2 === 0 ? bytesOfHex(text) : undefined;
  if (pairs !== undefined) {
    const digits = pairs.subarray(
      Math.max(
        0,
        pairs.findIndex((byte) => byte !== 0),
      ),
    );
    const number = (digits[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...digits) : digits;
    yield { value: number, detail: { which: 'big-integer' }, weight: 0.1 };
  }
  const start = leadingHex(text);
  if (start !== text && start !== '') {
    yield { value: bytesOfHex(start) ?? new Uint8Array(), detail: { which: 'as-far-as-hex' }, weight: 0.2 };
  }
  const swapped = text.length % 2 === 0 ? bytesOfHex(swapDigits(text)) : undefined;
  if (swapped !== undefined) yield { value: swapped, detail: { which: 'low-digit-first' }, weight: 0.01 };
}

const uuidForm = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;

function* dashings(text: string): Iterable<Variant> {
  const groups = uuidForm.exec(text)?.slice(1);
  if (groups !== undefined) {
    yield { value: groups.join('-'), detail: { which: 'dashes-added' } };
  }
  if (text.includes('-')) yield { value: text.replaceAll('-', ''), detail: { which: 'dashes-removed' } };
}

const truncations = (text: string): readonly Variant[] =>
  [1, 2, 3, 4]
    .filter((lost) => lost < text.length)
    .flatMap((lost) => [
      { value: text.slice(0, -lost), detail: { which: 'end', lost }, weight: 1 / lost },
      { value: text.slice(lost), detail: { which: 'start', lost }, weight: 0.7 / lost },
    ]);

/** What configuration tools and templates do to special characters, besides the escapes of texts in general. */
const configurationSlips: Readonly<Record<string, (text: string) => string>> = {
  'plus-as-space': (text) => text.replaceAll('+', ' '),
  'backslashes-lost': stringUnescaped,
  'dollar-expanded': (text) => text.replace(/\$\{?\w*\}?/g, ''),
  'cut-at-hash': (text) => text.replace(/#.*$/s, '').trimEnd(),
  'literal-newline': (text) => `${text}\\n`,
};

const names = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

function* escapings(text: string): Iterable<Variant> {
  // The usual key is hex or the like, and no escape changes that.
  if (!/^\w*$/.test(text)) {
    for (const how of names(percentEncodings))
      yield { value: percentEncoded(text, how), detail: { which: 'url' } };
    for (const how of names(htmlEscapes)) yield { value: htmlEscaped(text, how), detail: { which: 'html' } };
    for (const how of names(stringEscapes))
      yield { value: stringEscaped(text, how), detail: { which: 'string' } };
    const decoded = percentDecoded(text);
    if (decoded !== undefined) yield { value: decoded, detail: { which: 'url-decoded' } };
    yield { value: htmlUnescaped(text), detail: { which: 'html-decoded' } };
  }
  for (const [which, change] of Object.entries(configurationSlips))
    yield { value: change(text), detail: { which } };
}

const hashNames = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const hashWeight = { md5: 1, sha1: 0.6, sha256: 1, sha512: 0.3 } as const;

/** The key that was used, where that was not the UTF-8 bytes of the website's current secret key. */
export const secretCauses: readonly SecretCause[] = [
  {
    id: 'secret-other-website',
    layer: 'secret',
    stage: 'source',
    likelihood: 100,
    title: 'The secret key of another website, “{name}”, was used.',
    agent:
      'The signature was made with the secret key of “{name}”. Every website in Crisp has its own. Ask the developers to use the key of this website.',
    developer: 'The email was signed with the secret key that is stored here under the name “{name}”.',
    fix: 'Configure the secret key of the website that the page loads: the one whose ID stands in CRISP_WEBSITE_ID.',
    variants: instead((facts) =>
      facts.websites
        .filter((website) => website.secret !== facts.website.secret)
        .map((website) => ({
          value: website.secret,
          detail: { name: website.name },
          facts: { ...facts, website },
        })),
    ),
  },
  {
    id: 'secret-rotated',
    layer: 'secret',
    stage: 'source',
    likelihood: 90,
    title: 'A previous secret key of “{website}” was used.',
    agent:
      'The signature was made with a secret key that has been replaced since. Ask the developers to configure the current one.',
    developer: 'The email was signed with a previous secret key of “{website}”{dated}{replaced}.',
    fix: 'Replace the old secret key in the backend’s configuration by the current one from Crisp, then restart or redeploy the backend.',
    labels: { dated: { unknown: '', known: ', replaced here on ' }, replaced: { unknown: '' } },
    variants: instead(({ website }) =>
      website.previousSecrets.map(({ secret, replacedAt }) => ({
        value: secret,
        detail: {
          website: website.name,
          dated: replacedAt === undefined ? 'unknown' : 'known',
          replaced: replacedAt ?? 'unknown',
        },
      })),
    ),
  },
  {
    id: 'secret-wrong-kind',
    layer: 'secret',
    stage: 'source',
    likelihood: 60,
    title: 'The {kind} was used in place of the secret key.',
    agent:
      'The signature was made with the {kind}, which is public and cannot sign emails. Ask the developers to use the secret key of Identity Verification.',
    developer: 'The HMAC was keyed with the {kind} of “{website}”, not with its secret key.',
    fix: 'Use the secret key that Crisp shows under Settings → Websites → the website → Advanced configuration → Identity Verification, and keep it on the backend.',
    labels: { kind: { 'website-id': 'website ID' } },
    variants: instead(({ websites }) =>
      websites.flatMap(({ name, websiteId }) =>
        websiteId === undefined ? [] : [{ value: websiteId, detail: { kind: 'website-id', website: name } }],
      ),
    ),
  },
  {
    id: 'secret-docs-example',
    layer: 'secret',
    stage: 'source',
    likelihood: 40,
    title: 'The sample key from Crisp’s documentation was used.',
    agent:
      'The signature was made with the example key that Crisp’s documentation shows, not with this website’s own. Ask the developers to put the website’s own secret key in its place.',
    developer: 'The code still holds the sample secret key of Crisp’s documentation.',
    fix: 'Replace the sample by the website’s own secret key, from Settings → Websites → the website → Advanced configuration → Identity Verification.',
    variants: instead(() => [{ value: documentedSecret, detail: {} }]),
  },
  {
    id: 'secret-trailing-newline',
    layer: 'secret',
    stage: 'text',
    likelihood: 80,
    title: 'A line break ({which}) after the secret key became part of it.',
    agent:
      'The website used the secret key together with an invisible line break after it. Ask the developers to remove it where the key is read.',
    developer:
      'The key that was used is the secret key followed by {which}. Files that end with a line break, echo without -n and secrets mounted as files are the usual sources.',
    fix: 'Strip the end of the line when the key is read (for example fs.readFileSync(path, "utf8").trim()), or write the key with printf "%s".',
    variants: around({
      LF: { after: '\n', weight: 1 },
      CRLF: { after: '\r\n', weight: 0.4 },
      CR: { after: '\r', weight: 0.2 },
    }),
  },
  {
    id: 'secret-whitespace',
    layer: 'secret',
    stage: 'text',
    likelihood: 50,
    title: 'White space around the secret key changed it ({which}).',
    agent:
      'The website used the secret key with white space around it. Ask the developers to copy the key again, without anything before or after it.',
    developer: 'The key that was used differs from the stored one by white space: {which}.',
    fix: 'Trim the key where it is read, and correct the place where it is stored.',
    labels: {
      which: {
        'space-after': 'a space after it',
        'space-before': 'a space before it',
        'space-around': 'a space before and after it',
        'tab-after': 'a tab after it',
        'tab-before': 'a tab before it',
        'no-break-space-after': 'a no-break space after it',
        'no-break-space-before': 'a no-break space before it',
        trimmed: 'white space that belongs to the stored key was removed',
      },
    },
    variants: (secret) => [
      ...around({
        'space-after': { after: ' ', weight: 1 },
        'space-before': { before: ' ', weight: 0.8 },
        'space-around': { before: ' ', after: ' ', weight: 0.2 },
        'tab-after': { after: '\t', weight: 0.3 },
        'tab-before': { before: '\t', weight: 0.2 },
        'no-break-space-after': { after: '\u00a0', weight: 0.1 },
        'no-break-space-before': { before: '\u00a0', weight: 0.1 },
      })(secret),
      ...onText((text) => [{ value: text.trim(), detail: { which: 'trimmed' }, weight: 0.5 }])(secret),
    ],
  },
  {
    id: 'secret-quoted',
    layer: 'secret',
    stage: 'text',
    likelihood: 50,
    title: 'Quotation marks ({which}) became part of the secret key.',
    agent:
      'The website used the secret key together with quotation marks around it. Ask the developers to remove them from the configuration.',
    developer:
      'The key that was used is wrapped in {which}. Some readers of .env files, Docker’s --env-file among them, keep the quotes.',
    fix: 'Write the key without quotes in the .env file or the environment, or use a reader that removes them.',
    labels: {
      which: {
        double: 'double quotes',
        single: 'single quotes',
        curly: 'typographic quotes',
        backtick: 'backticks',
        removed: 'quotes that belong to the stored key, here left out',
      },
    },
    variants: (secret) => [
      ...around({
        double: { before: '"', after: '"', weight: 1 },
        single: { before: "'", after: "'", weight: 0.7 },
        curly: { before: '“', after: '”', weight: 0.05 },
        backtick: { before: '`', after: '`', weight: 0.05 },
      })(secret),
      ...onText((text) => [
        { value: JSON.stringify(text), detail: { which: 'double' } },
        {
          value: JSON.stringify(text).replace(/#(?=[{$@])/g, '\\#'),
          detail: { which: 'double' },
          weight: 0.3,
        },
      ])(secret),
      ...onText((text) => {
        const inner = /^(["'`])(.*)\1$/s.exec(text)?.[2];
        return inner === undefined || inner === ''
          ? []
          : [{ value: inner, detail: { which: 'removed' }, weight: 0.5 }];
      })(secret),
    ],
  },
  {
    id: 'secret-invisible-character',
    layer: 'secret',
    stage: 'text',
    likelihood: 20,
    title: 'An invisible character became part of the secret key: {which}.',
    agent:
      'The website used the secret key together with an invisible character that came along when it was copied or saved. Ask the developers to type or copy the key afresh.',
    developer: 'The key that was used has {which}.',
    fix: 'Save the file without a byte order mark (UTF-8, not “UTF-8 with BOM”), or enter the key afresh as plain text.',
    labels: {
      which: {
        'bom-before': 'a byte order mark (U+FEFF) before it',
        'zero-width-space-after': 'a zero-width space (U+200B) after it',
        'zero-width-space-before': 'a zero-width space (U+200B) before it',
        'word-joiner-after': 'a word joiner (U+2060) after it',
      },
    },
    // No NUL after it: HMAC fills a key up with NULs itself, so that changes nothing.
    variants: around({
      'bom-before': { before: '\ufeff', weight: 1 },
      'zero-width-space-after': { after: '\u200b', weight: 0.5 },
      'zero-width-space-before': { before: '\u200b', weight: 0.4 },
      'word-joiner-after': { after: '\u2060', weight: 0.05 },
    }),
  },
  {
    id: 'secret-bytes-repr',
    layer: 'secret',
    stage: 'text',
    likelihood: 12,
    title: 'The secret key was used in the form in which the language prints bytes ({which}).',
    agent:
      'The website used the secret key with extra signs around it that its programming language adds when printing. Ask the developers to use the key as it is.',
    developer: 'Bytes were turned into text by printing them, so the key became {which}.',
    fix: 'Decode bytes into text (secret_key.decode() in Python), or pass the bytes to the HMAC function directly.',
    labels: {
      which: {
        'python-bytes': "b'…', as Python prints bytes",
        'node-buffer': '<Buffer …>, as Node prints a buffer',
        'decimal-spaces': 'a list of numbers in brackets, as Go prints bytes',
        'decimal-commas': 'a list of numbers, as JavaScript prints bytes',
        'decimal-list': 'a list of numbers in brackets, as Python, Ruby and Elixir print bytes',
        'signed-list': 'a list of numbers in brackets, as Java prints bytes',
        'node-json': '{"type":"Buffer",…}, as Node writes a buffer in JSON',
        'python-bytearray': "bytearray(b'…'), as Python prints a byte array",
        'elixir-binary': '<<…>>, as Elixir prints a binary',
        'ruby-binary': '"…", as Ruby prints a binary string',
        'dotnet-type': 'System.Byte[], the name of the type in .NET',
      },
    },
    variants: onText((text) => {
      const bytes = bytesOf(text);
      return Object.entries(bytesReprs).map(([which, { print, weight }]) => ({
        value: print(bytes),
        detail: { which },
        weight,
      }));
    }),
  },
  {
    id: 'secret-escaped',
    layer: 'secret',
    stage: 'text',
    likelihood: 20,
    title: 'Special characters of the secret key were changed ({which}).',
    agent:
      'Special characters in the secret key were changed on the way into the website’s settings. Ask the developers to compare the key in use with the one in Crisp.',
    developer: 'The key that was used is the secret key with its special characters changed: {which}.',
    fix: 'Compare the length of the key in use with the length of the key in Crisp, and store it where nothing escapes or expands it.',
    labels: {
      which: {
        url: 'percent-encoded',
        html: 'escaped for HTML',
        string: 'escaped for a string',
        'url-decoded': 'percent-decoded',
        'html-decoded': 'HTML entities decoded',
        'plus-as-space': 'plus signs became spaces',
        'backslashes-lost': 'backslashes taken away',
        'dollar-expanded': 'the part after a dollar sign replaced, as in a shell or .env file',
        'cut-at-hash': 'the part from a # on cut off as a comment',
        'literal-newline': 'the two characters \\n added',
      },
    },
    variants: onText(escapings),
  },
  {
    id: 'secret-hex-decoded',
    layer: 'secret',
    stage: 'bytes',
    likelihood: 100,
    title: 'The secret key was decoded from hex before it was used.',
    agent:
      'The website treated the secret key as a coded number, but Crisp uses it as plain text. Ask the developers to use the key exactly as Crisp shows it.',
    developer:
      'The HMAC was keyed with the bytes that the secret key spells in hex ({which}). The key looks like hex, but Crisp uses its characters as they are.',
    fix: 'Remove the hex decoding (hex2bin, bytes.fromhex, Buffer.from(secretKey, "hex"), -macopt hexkey:) and key the HMAC with the text itself.',
    labels: {
      which: {
        pairs: 'two digits a byte',
        'padded-right': 'an odd number of digits, filled up on the right',
        'padded-left': 'an odd number of digits, filled up on the left',
        refused: 'an odd number of digits, which the decoder refused, so that the key was empty',
        'big-integer': 'as one big number, with or without a zero byte in front',
        'as-far-as-hex': 'as far as it is hex, the rest was dropped',
        'low-digit-first': 'the low digit first',
      },
    },
    variants: onText(hexDecodings),
  },
  {
    id: 'secret-base64-decoded',
    layer: 'secret',
    stage: 'bytes',
    likelihood: 40,
    title: 'The secret key was decoded from Base64 before it was used.',
    agent:
      'The website treated the secret key as coded text (Base64), but Crisp uses it as it stands. Ask the developers to use the key exactly as Crisp shows it.',
    developer: 'The HMAC was keyed with the bytes that the secret key gives when it is decoded as Base64.',
    fix: 'Remove the Base64 decoding and key the HMAC with the text itself.',
    variants: onText((text) => [
      { value: bytesOfLooseBase64(text), detail: {} },
      { value: bytesOfLooseBase64(text.replace(/[-_]/g, '')), detail: {}, weight: 0.3 },
    ]),
  },
  {
    id: 'secret-base64-encoded',
    layer: 'secret',
    stage: 'text',
    likelihood: 40,
    title: 'The Base64 form of the secret key was used as the key ({which}).',
    agent:
      'The website used a coded form (Base64) of the secret key. Ask the developers to decode it, or to store the key as Crisp shows it.',
    developer:
      'The HMAC was keyed with the secret key in Base64 ({which}), as it stands in a Kubernetes secret or a Basic authorization header.',
    fix: 'Decode the stored value once, or store the key as Crisp shows it. Encode with printf "%s" and not with echo, which adds a line break.',
    labels: {
      which: {
        padded: 'with padding',
        unpadded: 'without padding',
        'with-newline': 'with a line break encoded too, as in echo … | base64',
      },
    },
    variants: (secret) => {
      const bytes = bytesOf(secret);
      const text = base64Of(bytes);
      return [
        { value: text, detail: { which: 'padded' } },
        { value: text.replace(/=+$/, ''), detail: { which: 'unpadded' }, weight: 0.2 },
        { value: base64Of(Uint8Array.of(...bytes, 10)), detail: { which: 'with-newline' }, weight: 0.6 },
      ];
    },
  },
  {
    id: 'secret-hashed',
    layer: 'secret',
    stage: 'text',
    likelihood: 15,
    title: 'A hash ({algorithm}) of the secret key was used as the key.',
    agent:
      'The website scrambled the secret key before it used it. Ask the developers to use the key exactly as Crisp shows it.',
    developer: 'The HMAC was keyed with the {algorithm} of the secret key, as {form}.',
    fix: 'Key the HMAC with the secret key itself; leave out the hash.',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' },
      form: { hex: 'hex text', raw: 'raw bytes' },
    },
    variants: (secret, { hash }) =>
      hashNames.flatMap((algorithm) => {
        const digest = hash(algorithm, bytesOf(secret));
        const weight = hashWeight[algorithm];
        return [
          { value: hexOf(digest), detail: { algorithm, form: 'hex' }, weight },
          { value: digest, detail: { algorithm, form: 'raw' }, weight: weight * 0.6 },
        ];
      }),
  },
  {
    id: 'secret-empty',
    layer: 'secret',
    stage: 'source',
    likelihood: 60,
    title: 'An empty secret key was used.',
    agent:
      'The website has no secret key where it signs emails: the setting is empty or missing. Ask the developers to configure it on the server.',
    developer:
      'The HMAC was keyed with the empty text. An environment variable that is not set in this environment is the usual reason; several languages accept that silently.',
    fix: 'Set the variable in the environment that serves the page, and stop with an error when it is empty.',
    variants: instead(() => [{ value: '', detail: {} }]),
  },
  {
    id: 'secret-placeholder',
    layer: 'secret',
    stage: 'source',
    likelihood: 40,
    title: 'The text “{text}” was used as the secret key.',
    agent:
      'The website used the placeholder “{text}” where its secret key belongs. Ask the developers to configure the real key on the server.',
    developer:
      'The HMAC was keyed with the text “{text}”: a variable’s name instead of its value, a value that was missing, or a sample that was never replaced.',
    fix: 'Read the key from the environment by its name, and stop with an error when it is missing.',
    variants: instead(() =>
      secretPlaceholders.map(({ text, weight }) => ({ value: text, detail: { text }, weight })),
    ),
  },
  {
    id: 'secret-case',
    layer: 'secret',
    stage: 'text',
    likelihood: 15,
    title: 'The secret key was {form} before it was used.',
    agent:
      'The letters of the secret key were changed to {formNoun}. Ask the developers to use the key exactly as Crisp shows it.',
    developer: 'The key that was used is the secret key, {form}. A key is compared character by character.',
    fix: 'Use the key exactly as Crisp shows it, and leave out the change of letter case.',
    labels: {
      form: { upper: 'upper-cased', lower: 'lower-cased' },
      formNoun: { capitals: 'capitals', 'small-letters': 'small letters' },
    },
    variants: onText((text) => [
      { value: text.toUpperCase(), detail: { form: 'upper', formNoun: 'capitals' } },
      { value: text.toLowerCase(), detail: { form: 'lower', formNoun: 'small-letters' } },
    ]),
  },
  {
    id: 'secret-dashed',
    layer: 'secret',
    stage: 'text',
    likelihood: 10,
    title: '{which}',
    agent: '{which} Ask the developers to use the key exactly as Crisp shows it.',
    developer: '{which} That happens when the key goes through a UUID type or formatter.',
    fix: 'Store the key as text, not as a UUID.',
    labels: {
      which: {
        'dashes-added': 'Dashes were added to the secret key.',
        'dashes-removed': 'The dashes of the secret key were removed.',
      },
    },
    variants: onText(dashings),
  },
  {
    id: 'secret-truncated',
    layer: 'secret',
    stage: 'text',
    likelihood: 30,
    title: 'The {which} of the secret key is missing ({lost}).',
    agent:
      'The secret key was not copied whole: it lacks {lost} at its {which}. Ask the developers to copy it again from Crisp.',
    developer: 'The key that was used lacks {lost} at its {which}.',
    fix: 'Copy the key again from Crisp, whole, and check that the length is the same.',
    labels: {
      which: { end: 'end', start: 'start' },
      lost: { 1: '1 character', 2: '2 characters', 3: '3 characters', 4: '4 characters' },
    },
    variants: onText(truncations),
  },
  {
    id: 'secret-utf16',
    layer: 'secret',
    stage: 'bytes',
    likelihood: 12,
    title: 'The secret key was used as UTF-16 text ({form}).',
    agent:
      'Computers can store the letters of a text in several ways, and the website used another way for the secret key than Crisp does. Ask the developers to use UTF-8 for the key.',
    developer: 'The HMAC was keyed with the secret key’s UTF-16 bytes ({form}) instead of its UTF-8 bytes.',
    fix: 'Encode the key as UTF-8: Encoding.UTF8.GetBytes in C#, getBytes(StandardCharsets.UTF_8) in Java.',
    labels: {
      form: {
        le: 'little-endian',
        be: 'big-endian',
        'le-bom': 'little-endian with a byte order mark',
        'be-bom': 'big-endian with a byte order mark',
      },
    },
    variants: onText((text) => [
      { value: utf16Of(text, 'le'), detail: { form: 'le' } },
      { value: utf16Of(text, 'be'), detail: { form: 'be' }, weight: 0.2 },
      { value: utf16Of(`\ufeff${text}`, 'le'), detail: { form: 'le-bom' }, weight: 0.2 },
      { value: utf16Of(`\ufeff${text}`, 'be'), detail: { form: 'be-bom' }, weight: 0.2 },
    ]),
  },
  {
    id: 'secret-latin1',
    layer: 'secret',
    stage: 'bytes',
    likelihood: 15,
    title: 'The secret key passed through another character encoding: it was {which}.',
    agent:
      'The secret key was changed when it was turned from one form of text into another. Ask the developers to use it as plain UTF-8 text.',
    developer: 'The bytes of the key were {which} on their way into the HMAC.',
    fix: 'Keep a key either as text or as bytes all the way; for Crisp, pass the text of the secret key as UTF-8.',
    labels: {
      which: {
        'low-bytes': 'cut to the low byte of each character, as Latin-1 does',
        'binary-as-text': 'read as Latin-1 text and encoded as UTF-8 again',
        'lossy-text': 'read as UTF-8 text, with the bytes that are none replaced',
      },
    },
    variants: (secret) => {
      if (typeof secret === 'string') {
        return isAscii(secret) ? [] : [{ value: low(secret), detail: { which: 'low-bytes' } }];
      }
      return [
        { value: bytesOf(String.fromCharCode(...secret)), detail: { which: 'binary-as-text' } },
        { value: bytesOf(utf8.decode(secret)), detail: { which: 'lossy-text' }, weight: 0.6 },
      ];
    },
  },
];
