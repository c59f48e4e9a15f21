import { createRowReader } from '../../core/audit/createRowReader.ts';
import { translateSql } from '../../core/audit/forms/translateSql.ts';
import { formOfTable, lookAtTable } from '../../core/audit/lookAtTable.ts';
import { wholeRecords } from '../../core/audit/wholeRecords.ts';
import { decodeText } from '../../core/evidence/decodeText.ts';
import { hiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import { inspectSecret } from '../../core/evidence/inspectSecret.ts';
import { readEmailList } from '../../core/generate/readEmailList.ts';
import { readPaste } from '../../services/evidence/readPaste.ts';
import { atOnce } from '../atOnce.ts';
import type { Random } from './random.ts';

/** What reads texts that may be long. */
export const readers = {
  paste: (text) => void readPaste(text, known, [{ website: 'Main', which: 'current', secret }]),
  table: (text) => {
    const bytes = Buffer.from(text);
    const looked = lookAtTable(bytes.subarray(0, 65_536), bytes.length <= 65_536);
    if (!looked.ok) return;
    const { format, columns } = looked.value;
    const delimiter = format.kind === 'delimited' ? format.delimiter.charCodeAt(0) : 0;
    const { end, unclosed } = wholeRecords(bytes, delimiter, true);
    createRowReader(format, columns, { email: 0, signature: 1, time: null }).read({
      bytes: bytes.subarray(0, end),
      skipsFirst: true,
      isDamaged: false,
      unclosed,
    });
  },
  forms: (text) => {
    const bytes = Buffer.from(text);
    const found = formOfTable(bytes.subarray(0, 65_536), bytes.length <= 65_536, null);
    const translator = found?.form.start() ?? translateSql('u', { escapes: false });
    for (let at = 0; at < text.length; at += 65_536) translator.write(text.slice(at, at + 65_536));
    translator.end();
  },
  emails: (text) => void atOnce(readEmailList(text)),
  file: (text) => void decodeText(Buffer.from(text)),
  characters: (text) => void hiddenCharacters(text),
  secret: (text) => void inspectSecret(text),
} as const satisfies Readonly<Record<string, (text: string) => void>>;

/** A text of a kind that can be made in any length, and what reads it. */
export interface Growing {
  readonly name: string;
  readonly reader: keyof typeof readers;
  readonly make: (length: number) => string;
}

const secret = 'c4e19b70d25f48a3b6e80d7f1a93c526';
const known = { websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d', websites: [] };

type Unit = string | ((index: number) => string);

/** As many units as fill a length. */
const filled = (unit: Unit, length: number): string => {
  const texts: string[] = [];
  for (let index = 0, so = 0; so < length; index += 1) {
    const text = typeof unit === 'string' ? unit : unit(index);
    texts.push(text);
    so += text.length;
  }
  return texts.join('');
};

const hex = (index: number): string => index.toString(16).padStart(64, '0');
const inScripts = (text: string, length: number): string =>
  Array.from({ length: 4 }, () => `<script>${filled(text, length / 4)}</script>`).join('\n');

/** Units that are repeated; a function gives each another text. */
const units: readonly (readonly [name: string, unit: Unit, before?: string, after?: string])[] = [
  ['pushes of a spread list', '$crisp.push([...x]);\n', '<script>', '</script>'],
  ['commands by themselves', '["set","user:email",["a@b.co"]];\n', '<script>', '</script>'],
  ['calls with new variables', (i) => `setUserEmail(v${i}, w${i})\n`],
  ['calls with new variables around a program', (i) => `setUserEmail(v${i}, w${i})\n`, '} else {\n'],
  ['pushes of other people', (i) => `$crisp.push(["set","user:email",["a${i}@b.co","${hex(i)}"]]);\n`],
  ['a script for each push', (i) => `<script>$crisp.push(["set","user:email",["a${i}@b.co"]]);</script>\n`],
  ['a script for each HMAC', '<script>crisp email hmac_sha256(</script>\n'],
  ['labelled records', (i) => `email: a${i}@b.co signature: ${hex(i)}\n`],
  ['records of JSON', (i) => `{"email":"a${i}@b.co","signature":"${hex(i)}"},`, '[', '{}]'],
  ['records and calls', (i) => `setUserEmail("a${i}@b.co", "x"); email: "a${i}@b.co" hash: "${hex(i)}"\n`],
  [
    'pages in JSON',
    (i) => `{"text":"<script>$crisp.push([\\"set\\",\\"user:email\\",[\\"a${i}@b.co\\"]])"},`,
    '[',
  ],
  [
    'fields of a form',
    (i) => `<input name="email" value="a${i}@b.co"><input name="signature" value="${hex(i)}">`,
  ],
  ['attributes with references', (i) => `<div data-x="email=a${i}@b.co&amp;signature=${hex(i)}">`],
  ['emails and digests', (i) => `a${i}@b.co ${hex(i)}\n`],
  ['digests, then emails', (i) => `${hex(i)} a${i}@b.co\n`],
  [
    'iOS, email and signature',
    (i) => `CrispSDK.user.email = "a${i}@b.co"\nCrispSDK.user.signature = "${hex(i)}"\n`,
  ],
  ['iOS, signatures alone', (i) => `CrispSDK.user.signature = "${hex(i)}"\n`],
  ['iOS, emails alone', (i) => `CrispSDK.user.email = "a${i}@b.co"\n`],
  ['constants', (i) => `const v${i} = "crisp${i}";\n`],
  ['objects of constants', (i) => `const v${i} = {"crisp":{"a":"b"}};\n`],
  ['one chain of members', '.b()', 'crisp;a'],
  ['one chain of assignments', 'a=crisp=', '', '1'],
  ['one sum', 'a + ', 'x = crisp + ', '1'],
  ['a list of commands', '["set","user:email"],', 'crisp;x=[', ']'],
  ['tokens', (i) => `CRISP_TOKEN_ID = "t${i}abc"; user_id="u${i}";\n`],
  [
    'website IDs',
    (i) => `CRISP_WEBSITE_ID = "${i.toString(16).padStart(8, '0')}-9ebb-46bc-8c61-be8929bbf93d";\n`,
  ],
  ['addresses that sign', (i) => ` "/api/crisp/sign${i}?email=x" `],
  ['a path without end', '/a', ' mail= '],
  ['open calls', '$crisp.push('],
  ['open lists', '$crisp.push(['],
  ['names', 'Crisp '],
  ['open comments', '/*$crisp '],
  ['names in a comment', ' $crisp', '/*'],
  ['keys of commands', '"user:email",'],
  ['labels', 'email='],
  ['labels with quotes', 'email="'],
  ['labels with backticks', 'sig=`'],
  ['labels of signatures', 'signature: '],
  ['percent signs', 'email=%40'],
  ['words and @', `${'a'.repeat(64)}@`],
  ['letters and @', 'a@'],
  ['quotes', '"a'],
  ['lines with a quote', '"a\n'],
  ['triple quotes', '"""a'],
  ['backticks', '`a'],
  ['backslashes in JSON', `${'\\'.repeat(99)}"`, '{"a":"'],
  ['one long word', 'a'],
  ['one long number', '1'],
  ['spaces', ' ', '$crisp'],
  ['line ends', '\n'],
  ['tags', '<a x="@'],
  ['open scripts', '<script>crisp '],
  ['references', '&amp;', '<a x="@', '">'],
  ['brackets', '[', '$crisp.push'],
  ['objects', '{"a":'],
  ['bytes', 'aa-'],
  ['a list of bytes', '12,', '['],
  ['versions', "crisp pod 'Crisp', '~> "],
  ['headers', 'x-cache: miss\n'],
  ['rows', (i) => `a${i}@b.co,${hex(i)}\n`, 'email,signature\n'],
  ['one long row', 'a,', 'email,signature\n'],
  ['dots of quoted-printable', '=\n', 'Content-Transfer-Encoding: quoted-printable\n\n'],
  ['parts of a mail', 'Content-Transfer-Encoding: base64\n\nQUFB\n--b\n'],
  ['headers of mails', 'Content-Transfer-Encoding: base64\n'],
  ['characters of quoted-printable', '=3D'],
  ['links of addresses', 'a@b.co<mailto:a@b.co>'],
  ['open links of addresses', 'a@b.co<mailto:a'],
  ['lines of hex', `${'a'.repeat(32)}\n`],
  ['quoted lines', '> a\n'],
  ['carets', '^"', 'curl '],
  ['elided lists', '$crisp.push([(2) […], '],
  ['embed links', 'go.crisp.chat/chat/embed/?user_email=a%40b.co '],
  ['code that signs on request', 'req.query.email hash_hmac session '],
  ['padded entities', '&#x0000039;'],
  ['pieces of a secret key', `"${secret.slice(0, 12)}" + `],
];

/** What once took minutes. */
export const onceSlow: readonly Growing[] = [
  {
    name: 'calls in four scripts',
    reader: 'paste',
    make: (length) => inScripts('setUserEmail(a)\n', length),
  },
  {
    name: 'pushes and commands in four scripts',
    reader: 'paste',
    make: (length) => inScripts('$crisp.push([...x]);["set","user:email",["a@b.co"]];\n', length),
  },
  {
    name: 'a long word, then calls with new variables',
    reader: 'paste',
    make: (length) =>
      `${'a'.repeat(length)}\n${filled((i) => `setUserEmail(v${i}, w${i})\n`, length / 10)}} else {`,
  },
  {
    name: 'many names',
    reader: 'paste',
    make: (length) => `crisp;${filled((i) => `const v${i}=1;\n`, length)}`,
  },
];

const pastes: readonly Growing[] = units.map(
  ([name, unit, before = '', after = '']): Growing => ({
    name,
    reader: 'paste',
    make: (length) => before + filled(unit, length) + after,
  }),
);

const others: readonly Growing[] = [
  {
    name: 'lines with a quote',
    reader: 'table',
    make: (length) => `email,signature\n${filled('"a\n', length)}`,
  },
  { name: 'rows', reader: 'table', make: (length) => filled((i) => `a${i}@b.co,"${hex(i)}"\n`, length) },
  { name: 'records', reader: 'table', make: (length) => filled((i) => `{"email":"a${i}@b.co"}\n`, length) },
  {
    name: 'rows of a dump',
    reader: 'forms',
    make: (length) => `INSERT INTO u VALUES ${filled((i) => `('a${i}@b.co','${hex(i)}'),`, length)}`,
  },
  {
    name: 'values of JSON',
    reader: 'forms',
    make: (length) => `[${filled((i) => `{"email":"a${i}@b.co"},`, length)}`,
  },
  { name: 'open statements', reader: 'forms', make: (length) => filled('INSERT u (', length) },
  { name: 'lines of statements', reader: 'forms', make: (length) => filled('CREATE a ', length) },
  {
    name: 'an open text',
    reader: 'forms',
    make: (length) => `INSERT INTO u VALUES ('${filled("''", length)}`,
  },
  { name: 'columns with spaces', reader: 'forms', make: (length) => `a@b.co  b\n${filled(' ', length)}` },
  { name: 'bars', reader: 'forms', make: (length) => `| a@b.co | b |\n|---|---|\n${filled('| ', length)}` },
  { name: 'emails', reader: 'emails', make: (length) => filled((i) => `"a b" <a${i}@b.co>, `, length) },
  { name: 'open quotes', reader: 'emails', make: (length) => filled('"a<', length) },
  { name: 'half a character', reader: 'file', make: (length) => filled('\ud800é', length) },
  { name: 'spaces and letters', reader: 'characters', make: (length) => filled('\u200b a', length) },
  { name: 'one long key', reader: 'secret', make: (length) => filled(' a0', length) },
];

/** Texts that once took far too long, and others of their kinds. */
export const growing: readonly Growing[] = [...onceSlow, ...pastes, ...others];

const pieces = [
  ...units.map(([, unit]) => unit),
  ...[
    '"',
    "'",
    '`',
    '\\',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '=',
    ':',
    ',',
    ';',
    '@',
    '&',
    '%',
    '#',
    '/',
    '/*',
    '*/',
  ],
  ...['<!--', '-->', '</script>', '\n', '\r\n', '\0', '\ufeff', '\u200b', ' ', 'a', '0', 'é', '😀', 'null'],
];

/** One that nobody thought of: up to four pieces, again and again, for any reader. */
export function anyGrowing(random: Random): Growing {
  const chosen = Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces));
  const [before, after] = [random.pick(pieces), random.pick(pieces)];
  const textOf = (unit: Unit, index: number): string => (typeof unit === 'string' ? unit : unit(index));
  const unit = (index: number): string => chosen.map((one) => textOf(one, index)).join('');
  return {
    name: JSON.stringify([textOf(before, 0), unit(0), textOf(after, 0)]),
    reader: random.pick(Object.keys(readers) as readonly (keyof typeof readers)[]),
    make: (length) => textOf(before, 0) + filled(unit, length) + textOf(after, 0),
  };
}
