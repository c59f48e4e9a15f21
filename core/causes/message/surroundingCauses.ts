import type { MessageCause, Variant } from '../Cause.ts';
import { onText } from './onText.ts';
import { escaping, filled, structures } from './structures.ts';

const lineBreaks: readonly { readonly which: string; readonly end: string; readonly weight: number }[] = [
  { which: 'LF', end: '\n', weight: 1 },
  { which: 'CRLF', end: '\r\n', weight: 0.4 },
  { which: 'CR', end: '\r', weight: 0.05 },
];

const withoutLineBreak = (text: string): string => text.replace(/[\r\n]+$/, '');

const lineBreakOf = (text: string): string =>
  text.endsWith('\r\n') ? 'CRLF' : text.endsWith('\n') ? 'LF' : 'CR';

const spaces: readonly { readonly which: string; readonly text: string; readonly weight: number }[] = [
  { which: 'space', text: ' ', weight: 1 },
  { which: 'two-spaces', text: '  ', weight: 0.1 },
  { which: 'tab', text: '\t', weight: 0.3 },
  { which: 'no-break-space', text: '\u00a0', weight: 0.4 },
  { which: 'ideographic-space', text: '\u3000', weight: 0.02 },
];

/** Usual widths of columns that are filled up with spaces: CHAR(n) in databases, fixed-width files. */
const paddings = [32, 40, 50, 64, 100, 128, 255];

function* addedSpaces(text: string): Generator<Variant> {
  for (const { which, text: space, weight } of spaces) {
    yield { value: text + space, detail: { change: 'added', which, where: 'after' }, weight };
    yield { value: space + text, detail: { change: 'added', which, where: 'before' }, weight: weight * 0.8 };
    yield {
      value: space + text + space,
      detail: { change: 'added', which, where: 'around' },
      weight: weight * 0.3,
    };
  }
  for (const width of paddings) {
    const detail = { change: 'added', which: 'padding', where: 'after' };
    yield { value: text.padEnd(width), detail, weight: 0.03 };
  }
  const lineBreak = { change: 'added', which: 'line-break' };
  yield { value: `\n${text}`, detail: { ...lineBreak, where: 'before' }, weight: 0.1 };
  yield { value: `\n${text}\n`, detail: { ...lineBreak, where: 'around' }, weight: 0.1 };
}

const names: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\t': 'tab',
  '\u00a0': 'no-break-space',
  '\u3000': 'ideographic-space',
  '\n': 'line-break',
};

/** The kind of white space that was removed. */
function kindOf(removed: string): string {
  const kinds = new Set(Array.from(removed, (character) => names[character] ?? 'other'));
  return kinds.size === 1 ? (kinds.values().next().value ?? 'other') : 'several';
}

/** What languages count as white space when they trim: PHP's ASCII set with NUL, then JavaScript's. */
const trims: readonly { readonly start: RegExp; readonly end: RegExp; readonly weight: number }[] = [
  { start: /^\s+/, end: /\s+$/, weight: 1 },
  { start: /^[ \t\n\r\0\v]+/, end: /[ \t\n\r\0\v]+$/, weight: 0.5 },
];

function removedSpaces(text: string): readonly Variant[] {
  if (!/[\s\0]/.test(text)) return [];
  const variant = (where: string, value: string, kept: RegExp, weight: number): Variant => ({
    value,
    detail: { change: 'removed', which: kindOf(text.replace(kept, '')), where },
    weight,
  });
  const outer = trims.flatMap(({ start, end, weight }) => {
    const [before] = start.exec(text) ?? [''];
    const [after] = end.exec(text) ?? [''];
    const made = (where: string, value: string, removed: string, share: number): Variant => ({
      value,
      detail: { change: 'removed', which: kindOf(removed), where },
      weight: weight * share,
    });
    if (before === '' && after === '') return [];
    const whole = text.slice(before.length, text.length - after.length);
    const where = before === '' ? 'after' : after === '' ? 'before' : 'around';
    return [
      made(where, whole, before + after, 1),
      made('after', text.slice(0, text.length - after.length), after, 0.3),
      made('before', text.slice(before.length), before, 0.3),
    ];
  });
  // A line break at the end that goes alone is a mistake of its own name.
  const chomped = withoutLineBreak(text);
  return [...outer, variant('inside', text.replace(/\s+/g, ''), /\S+/g, 0.2)].filter(
    ({ value }) => value !== chomped,
  );
}

/** Invisible characters as they get in; `before` and `after` stand around the email. */
const invisibles: readonly { readonly before?: string; readonly after?: string; readonly weight: number }[] =
  [
    { before: '\ufeff', weight: 1 },
    { after: '\u200b', weight: 1 },
    { before: '\u200b', weight: 0.8 },
    { after: '\0', weight: 0.5 },
    { before: '\u202a', after: '\u202c', weight: 0.4 },
    { before: '\u202a', weight: 0.2 },
    { after: '\u202c', weight: 0.3 },
    { before: '\u2068', after: '\u2069', weight: 0.3 },
    { before: '\u200e', weight: 0.3 },
    { after: '\u200e', weight: 0.3 },
    { before: '\u200f', weight: 0.1 },
    { after: '\u200f', weight: 0.1 },
    { after: '\ufeff', weight: 0.1 },
    { before: '\u2060', weight: 0.05 },
    { after: '\u2060', weight: 0.05 },
    { after: '\u00ad', weight: 0.05 },
    { before: '\u00ad', weight: 0.05 },
    { after: '\u200c', weight: 0.05 },
    { after: '\u200d', weight: 0.05 },
    { before: '\u200b', after: '\u200b', weight: 0.1 },
  ];

/** Where lines of text are allowed to break: put in by editors and by templates around an @ and after dots. */
const breakable: readonly { readonly at: RegExp; readonly with: string; readonly weight: number }[] = [
  { at: /@/g, with: '\u200b@', weight: 0.2 },
  { at: /@/g, with: '@\u200b', weight: 0.2 },
  { at: /[@.]/g, with: '$&\u200b', weight: 0.1 },
  { at: /@/g, with: '@\u00ad', weight: 0.05 },
  { at: /@/g, with: '\u2060@\u2060', weight: 0.02 },
];

const invisible = /[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const codePointsOf = (text: string): readonly string[] => [
  ...new Set(
    Array.from(
      text,
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  ),
];

const addedInvisibles = (text: string): readonly Variant[] => [
  ...invisibles.map(({ before = '', after = '', weight }) => ({
    value: before + text + after,
    detail: {
      change: 'added',
      codePoints: codePointsOf(before + after),
      where: before === '' ? 'after' : after === '' ? 'before' : 'around',
    },
    weight,
  })),
  ...breakable.map(({ at, with: replacement, weight }) => ({
    value: text.replace(at, replacement),
    detail: { change: 'added', codePoints: codePointsOf(replacement.replace(/[@$&]/g, '')), where: 'inside' },
    weight,
  })),
];

function removedInvisibles(text: string): readonly Variant[] {
  const found = text.match(invisible);
  if (found === null) return [];
  const all = text.replace(invisible, '');
  const visible = text.indexOf(all);
  const where =
    visible < 0
      ? 'inside'
      : visible === 0
        ? 'after'
        : visible + all.length === text.length
          ? 'before'
          : 'around';
  const withoutBom = text.replace(/^\ufeff/, '');
  return [
    { value: all, detail: { change: 'removed', codePoints: codePointsOf(found.join('')), where } },
    {
      value: withoutBom,
      detail: { change: 'removed', codePoints: ['U+FEFF'], where: 'before' },
      weight: 0.5,
    },
  ];
}

/** As the shell takes an apostrophe in single quotes: PHP's escapeshellarg, Python's shlex.quote. */
const shellQuotes = ["'\\''", `'"'"'`].map(
  (written) =>
    (text: string): string =>
      text.replaceAll("'", () => written),
);

const quotes: readonly {
  readonly which: string;
  readonly open: string;
  readonly close: string;
  readonly weight: number;
  /** What the quotes that the email itself has are written as, where they are not left as they are. */
  readonly inner?: readonly ((text: string) => string)[];
}[] = [
  { which: 'double', open: '"', close: '"', weight: 1, inner: [escaping('"')] },
  { which: 'single', open: "'", close: "'", weight: 0.6, inner: [escaping("'"), ...shellQuotes] },
  { which: 'escaped-double', open: '\\"', close: '\\"', weight: 0.1 },
  { which: 'backtick', open: '`', close: '`', weight: 0.05 },
  { which: 'curly', open: '“', close: '”', weight: 0.05 },
  { which: 'html', open: '&quot;', close: '&quot;', weight: 0.05 },
];

const unquoted = (text: string): readonly Variant[] =>
  quotes
    .filter(
      ({ open, close }) =>
        text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close),
    )
    .map(({ which, open, close, weight }) => ({
      value: text.slice(open.length, text.length - close.length),
      detail: { change: 'removed', which },
      weight,
    }));

/** Ways to write an address down; `{}` stands for the email, `{name}` for the person's name where it is known. */
const addressForms: readonly { readonly form: string; readonly weight: number }[] = [
  { form: '<{}>', weight: 1 },
  { form: 'mailto:{}', weight: 1 },
  { form: '{name} <{}>', weight: 1 },
  { form: '"{name}" <{}>', weight: 0.6 },
  { form: '{} <{}>', weight: 0.2 },
  { form: '"{}" <{}>', weight: 0.1 },
  { form: '{} ({name})', weight: 0.05 },
  { form: '{};', weight: 0.2 },
  { form: '{},', weight: 0.2 },
  { form: '{}.', weight: 0.05 },
  { form: 'SMTP:{}', weight: 0.1 },
  { form: 'smtp:{}', weight: 0.1 },
  { form: 'acct:{}', weight: 0.05 },
  { form: '<mailto:{}|{}>', weight: 0.1 },
  { form: '[{}](mailto:{})', weight: 0.1 },
  { form: '<a href="mailto:{}">{}</a>', weight: 0.1 },
];

/** The email out of a written address, where there is one. */
const bareAddress =
  /^(?:.*<(?:mailto:)?([^<>|\s]+@[^<>|\s]+)(?:\|[^<>]*)?>\s*|(?:mailto|smtp|acct):(\S+)|(\S+@\S+)[;,.])$/is;

function* writtenAddresses(text: string, nickname: string | undefined): Iterable<Variant> {
  const match = bareAddress.exec(text);
  const bare = match?.[1] ?? match?.[2] ?? match?.[3];
  if (bare !== undefined) yield { value: bare, detail: { form: 'bare', signed: bare } };
  for (const { form, weight } of addressForms) {
    if (form.includes('{name}') && (nickname === undefined || nickname === '')) continue;
    const signed = form.replaceAll('{}', () => text).replaceAll('{name}', () => nickname ?? '');
    yield { value: signed, detail: { form, signed }, weight };
  }
}

/** Something stood around the email. */
export const surroundingCauses: readonly MessageCause[] = [
  {
    id: 'email-trailing-newline',
    layer: 'message',
    stage: 'text',
    likelihood: 80,
    title: 'A line break was {change} after the email when it was signed ({which}).',
    agent:
      'When the website signed the email, an invisible line break was {change} after it, so the signed text and the email that Crisp was given are not the same. Ask the developers to remove the line break before they sign and send the email.',
    developer:
      'Compared with the pushed email, a line break was {change} at the end of the signed one ({which}). Usual sources are echo without -n, a line read from a file or from standard input, and a text area.',
    fix: 'Remove the line break first: printf "%s" "$email" instead of echo, line.rstrip("\\n") in Python, line.chomp in Ruby, rtrim($line) in PHP.',
    labels: { change: { added: 'added', removed: 'left out' } },
    variants: onText((text) => [
      ...lineBreaks.map(({ which, end, weight }) => ({
        value: text + end,
        detail: { change: 'added', which },
        weight,
      })),
      { value: withoutLineBreak(text), detail: { change: 'removed', which: lineBreakOf(text) } },
    ]),
    usual: { detail: { change: 'added', which: 'LF' }, change: (text) => `${text}\n` },
  },
  {
    id: 'email-whitespace',
    layer: 'message',
    stage: 'text',
    likelihood: 70,
    title: 'White space was {change} {where} the email before it was signed ({which}).',
    agent:
      'When the website signed the email, white space that nobody can see was {change} {where} it. The signed text and the email that Crisp was given must be exactly the same. Ask the developers to use the same text for both.',
    developer:
      'Compared with the pushed email, white space was {change} {where} the signed one ({which}). The usual reason is that one of the two is trimmed and the other is not.',
    fix: 'Trim the email once, where it enters your system, and use that one string for both: const address = input.trim(); then sign(address) and push address.',
    labels: {
      change: { added: 'added', removed: 'removed' },
      which: {
        space: 'a space',
        'two-spaces': 'two spaces',
        tab: 'a tab',
        'no-break-space': 'a no-break space',
        'ideographic-space': 'an ideographic space',
        'line-break': 'a line break',
        padding: 'spaces that fill a column',
        other: 'another kind of space',
        several: 'several kinds of space',
      },
      where: {
        before: 'at the start of',
        after: 'at the end of',
        around: 'at both ends of',
        inside: 'inside',
      },
    },
    variants: onText(function* (text) {
      yield* removedSpaces(text);
      yield* addedSpaces(text);
    }),
  },
  {
    id: 'email-invisible-character',
    layer: 'message',
    stage: 'text',
    likelihood: 14,
    title: 'An invisible character was {change} {where} the email when it was signed: {codePoints}.',
    agent:
      'When the website signed the email, a character that nobody can see was {change} {where} it. Such a character usually comes along when an email is copied. Ask for the email to be typed by hand where it is stored.',
    developer:
      'Compared with the pushed email, this was {change} {where} the signed one: {codePoints}. It comes from copied text, from files saved with a byte order mark, from C strings, or from templates that isolate what they insert.',
    fix: 'Remove such characters where the email enters your system: email.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]/g, "").',
    labels: {
      change: { added: 'added', removed: 'left out' },
      where: { before: 'before', after: 'after', around: 'before and after', inside: 'inside' },
      codePoints: {
        'U+0000': 'a NUL character (U+0000)',
        'U+00AD': 'a soft hyphen (U+00AD)',
        'U+200B': 'a zero-width space (U+200B)',
        'U+200C': 'a zero-width non-joiner (U+200C)',
        'U+200D': 'a zero-width joiner (U+200D)',
        'U+200E': 'a left-to-right mark (U+200E)',
        'U+200F': 'a right-to-left mark (U+200F)',
        'U+202A': 'a left-to-right embedding (U+202A)',
        'U+202B': 'a right-to-left embedding (U+202B)',
        'U+202C': 'the end of a text direction (U+202C)',
        'U+2060': 'a word joiner (U+2060)',
        'U+2066': 'a left-to-right isolate (U+2066)',
        'U+2068': 'the start of isolated text (U+2068)',
        'U+2069': 'the end of isolated text (U+2069)',
        'U+FEFF': 'a byte order mark (U+FEFF)',
      },
    },
    variants: onText((text) => [...removedInvisibles(text), ...addedInvisibles(text)]),
  },
  {
    id: 'email-quoted',
    layer: 'message',
    stage: 'text',
    likelihood: 25,
    title: 'Quotation marks were {change} around the email when it was signed ({which}).',
    agent:
      'When the website signed the email, quotation marks were {change} around it. The signed text and the email that Crisp was given must be exactly the same. Ask the developers to sign the email alone.',
    developer:
      'Compared with the pushed email, {which} were {change} around the signed one. JSON.stringify, json_encode, inspect, %q, shell scripts and CSV files put quotes around a text.',
    fix: 'Sign the string itself, not its JSON or printed form: update(email) instead of update(JSON.stringify(email)).',
    labels: {
      change: { added: 'added', removed: 'left out' },
      which: {
        double: 'double quotes',
        single: 'single quotes',
        'escaped-double': 'double quotes with backslashes',
        backtick: 'backticks',
        curly: 'curly quotes',
        html: 'double quotes escaped for HTML',
      },
    },
    variants: onText((text) => [
      ...quotes.flatMap(({ which, open, close, weight, inner = [] }) =>
        [text, ...inner.map((write) => write(text))].map((content) => ({
          value: open + content + close,
          detail: { change: 'added', which },
          weight,
        })),
      ),
      ...unquoted(text),
    ]),
  },
  {
    id: 'email-wrapped-in-structure',
    layer: 'message',
    stage: 'text',
    likelihood: 28,
    title: 'A structure that holds the email was signed, not the email alone.',
    agent:
      'The website signed “{signed}” instead of the email alone. Crisp compares with the email alone. Ask the developers to sign nothing but the email.',
    developer:
      'The signed text is “{signed}”: an object, a list or a form around the email, in the way that {form} write it.',
    fix: 'Sign the value, not what it is in: update(user.email), not update(JSON.stringify({ email: user.email })).',
    labels: {
      form: Object.fromEntries(structures.map(({ form, writers }) => [form, writers])),
    },
    variants: onText((text) =>
      structures.flatMap(({ form, weight }) =>
        filled(form, text).map((signed) => ({ value: signed, detail: { form, signed }, weight })),
      ),
    ),
  },
  {
    id: 'email-address-syntax',
    layer: 'message',
    stage: 'text',
    likelihood: 16,
    title: 'The email was signed in another notation: “{signed}”.',
    agent:
      'The website signed “{signed}”, but gave Crisp the email in another notation. Ask the developers to use the email alone, without a name, a link or signs around it, for both.',
    developer:
      'The signed text is “{signed}”. It looks like a value from a mail header, a link, a directory or a list of addresses, and the pushed email is written in another way.',
    fix: 'Take the bare address out first: email.utils.parseaddr(value)[1] in Python, Mail::Address.new(value).address in Ruby, new MailAddress(value).Address in C#.',
    variants: onText((text, { identity }) => writtenAddresses(text, identity.nickname)),
  },
];
