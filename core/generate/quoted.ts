/** How one language writes a text: what has an escape of its own, and how any other character is escaped. */
interface Language {
  readonly own: Readonly<Record<string, string>>;
  readonly other: (character: string) => string;
}

/** `\uXXXX` for each UTF-16 code unit, lone surrogates included. */
const units = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/** Swift's strings hold whole characters only: half of one is signed as U+FFFD, so that is written. */
const scalar = (character: string): string =>
  `\\u{${(/\p{Cs}/u.test(character) ? 0xfffd : (character.codePointAt(0) ?? 0)).toString(16)}}`;

const usual = { '"': '\\"', '\\': '\\\\' };
const lineEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const languages = {
  /** Also safe inside a script element, where `<` could end it. */
  javaScript: {
    own: { ...usual, ...lineEscapes, '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' },
    other: units,
  },
  /** `\(` starts a value in Swift; the doubled backslash stops that. */
  swift: { own: usual, other: scalar },
  /** Valid as Java too. Kotlin takes `$` for the start of a value; Java knows no `\$`. */
  kotlin: { own: { ...usual, ...lineEscapes, $: '\\u0024' }, other: units },
  dart: { own: { ...usual, ...lineEscapes, $: '\\$' }, other: units },
} as const satisfies Readonly<Record<string, Language>>;

/** What has an escape in any language, and what nobody sees or sees as something else (spaces but the usual one). */
const special = /["\\\n\r\t<>&$]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const visible = /[<>&$]/;

/** A text as a string of a language, in double quotes: evaluated there, it is the text again. */
export function quoted(language: keyof typeof languages, text: string): string {
  const { own, other }: Language = languages[language];
  const written = text.replace(
    special,
    (character) => own[character] ?? (visible.test(character) ? character : other(character)),
  );
  return `"${written}"`;
}
