import { looksLikeJson } from './readJsonStrings.ts';
import { hasMarkup } from './readMarkup.ts';
import { replacedIn } from './replacedIn.ts';
import type { Slice } from './Slice.ts';

/** What a program on the way to the paste did to a text, and how it is undone. */
interface Tangle {
  /** Whether a text went through it at all. */
  readonly isIn: (text: string) => boolean;
  readonly pattern: RegExp;
  readonly undo: (match: RegExpExecArray) => string | undefined;
}

const address = String.raw`[^\s<>"'\`()[\]|\\]{1,64}@[^\s<>"'\`()[\]|\\]{1,253}`;
const hex = '[0-9a-fA-F]';

const hasMailto = (text: string): boolean => /mailto:/i.test(text);

const isMail =
  /^(?:from|to|subject|von|an|betreff|de|objet|para|asunto|assunto):|(?:wrote|schrieb[^\n]{0,80}|escribió|a écrit|ha scritto|escreveu|schreef) ?:[ \t\r]{0,4}$/im;

/** Whether most lines begin with the mark of a quoted mail. */
const isQuoted = (text: string): boolean => {
  const lines = text
    .slice(0, 100_000)
    .split('\n', 200)
    .filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter((line) => /^[ \t]{0,4}>(?!>)/.test(line)).length > lines.length / 2;
};

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  commat: '@',
  plus: '+',
  period: '.',
};

const quote = '&(?:quot|#0{0,3}3[49]|#x0{0,3}2[27]|apos);';
const escapedSign = new RegExp(`${quote}|&lt;`, 'i');
const escapedCommand = new RegExp(`[([]\\s{0,9}${quote}(?:set|user:email)\\b`, 'i');

/**
 * Source as text, each of its signs escaped: there is no tag left in it, or it is a command in what XML holds, such as
 * the log of a system or of a test run.
 */
const isEscapedSource = (text: string): boolean =>
  escapedSign.test(text) &&
  /crisp|user:email/i.test(text) &&
  (!/<[a-z!/]/i.test(text) || (escapedCommand.test(text) && !hasMarkup(text)));

/**
 * Where those who wrap links put the address, and nowhere else: whoever follows a link chooses where it `redirect`s to,
 * and so must not choose whose email is read.
 */
const wrappedLink = /(?<=(?:[?&]|&amp;)(?:url|u|q|a|target)=|\/)https?%3A%2F%2F[^\s&"'<>()[\]]{1,4000}/gi;

const queryOf = 2_000;
const endOfQuery = /[\s"'<>()]/;
const namesValue = /(?:e-?mail|signature|hmac|hash|digest|\bsig|_sig)[\w.%[\]-]{0,20}=/i;

/** Whether a query has an email or a signature of its own, beside the part that begins and ends here. */
function standsBesideValues(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - queryOf), start)
      .split(endOfQuery)
      .at(-1) ?? '';
  const after = text.slice(end, end + queryOf).split(endOfQuery, 1)[0] ?? '';
  return namesValue.test(before) || namesValue.test(after);
}

/** A line of what a console unfolded: the place in the list, before its value. */
const placed = (place: number): string =>
  String.raw`[ \t]{0,20}\r?\n[ \t]{0,200}[▸▾▶▼►]?[ \t]{0,4}${place}:?[ \t]{1,4}`;
/** A string, and whatever stands in one line. */
const printed = String.raw`("[^"\n]{0,400}"|'[^'\n]{0,400}')`;

/** What a console shows of a value, as code would have it. */
const asCode = (shown: string): string =>
  /^Promise\b/.test(shown)
    ? '"[object Promise]"'
    : /^(?:["']|undefined\b|null\b)/.test(shown)
      ? shown
      : JSON.stringify(shown);

/** Behind a value that was wrapped: the time of the next line of a log is no part of it. */
const endOfValue = /^(?:["'`<,;)\]}\\=&]|[ \t]{0,40}(?:\r?\n|$)| {1,40}[^\d\s])/;

/** Whether a console unfolded a command into a line for each place. */
const isUnfolded = (text: string): boolean => /\b1:?[ \t]{1,4}["']user:email["']/.test(text);

/** Whether a text is a change to files, as version control shows it. */
const isChange = (text: string): boolean => /^@@ -\d/m.test(text);

/** A command in round quotation marks. */
const roundCommand = /[“”„‟«»‘’‚‛‹›]user:e?mail[“”„‟«»‘’‚‛‹›]|\.set(?:User)?Email\(\s?[“”„‘‚]/i;

/** A text in round quotation marks where code has one. */
const roundCode = /[([{=:,]\s{0,4}(?:“[^“”\n]{1,200}”|„[^„“\n]{1,200}“|‘[^‘’\n]{1,200}’)\s{0,4}[)\]}:,;]/;

/** A line that may hand over a signature. */
const handsOver = /user:e?mail|setEmail|setUserEmail|signature|hmac|crisp/i;

const tangles: readonly Tangle[] = [
  // Word processors and chats make quotation marks round, also in code.
  {
    isIn: (text) =>
      (roundCommand.test(text) && !/["'`]user:e?mail["'`]/i.test(text)) ||
      (roundCode.test(text) && !text.includes('"')),
    pattern: /[“”„‟«»]|[‘’‚‛‹›]/g,
    undo: ([mark]) => ('“”„‟«»'.includes(mark) ? '"' : "'"),
  },
  // A console printed a text that is JSON: as a string, with its quotes escaped.
  {
    isIn: (text) => /\\"(?:user:email|e-?mail)\\"/i.test(text) && !looksLikeJson(text),
    pattern: /(?<![\\\w])"[[{]{1,4}\\"(?:[^"\\\n]|\\.){4,20000}"/g,
    undo: ([whole]) => {
      try {
        return String(JSON.parse(whole));
      } catch {
        return undefined;
      }
    },
  },
  // A console unfolded a command into a line for each place.
  {
    isIn: isUnfolded,
    pattern: new RegExp(
      `0:?[ \\t]{1,4}["']set["']${placed(1)}["']user:email["']${placed(2)}[^\\n]{0,80}${placed(0)}${printed}(?:${placed(1)}([^\\r\\n]{1,400}))?`,
      'g',
    ),
    undo: ([, email, signature]) =>
      `["set","user:email",[${[email, ...(signature === undefined ? [] : [asCode(signature.trim())])].join(',')}]]`,
  },
  // The same with its last list in one line.
  {
    isIn: isUnfolded,
    pattern: new RegExp(
      `0:?[ \\t]{1,4}["']set["']${placed(1)}["']user:email["']${placed(2)}(?:Array ?)?(?:\\(\\d\\) ?)?(\\[[^\\n]{2,800}\\])(?: ?\\(\\d\\))?(?=[ \\t\\r]{0,4}(?:\\n|$))`,
      'g',
    ),
    undo: ([, list]) => `["set","user:email",${list}]`,
  },
  // Somebody looked at what one of the commands hands over.
  {
    isIn: (text) => /\$crisp\[\d{1,3}\]\[2\]/.test(text),
    pattern:
      /(?<=\$crisp\[\d{1,3}\]\[2\];?[ \t]{0,20}\r?\n)([ \t]{0,8}(?:<[·.]?|←|⟵)?[ \t]{0,8})(?:Array ?)?(?:\(\d\) ?)?(\[[^\n]{2,800}\])/g,
    undo: ([, before = '', list = '']) =>
      `${before}["set","user:email",${list.replace(/\bPromise(?=[ \t]{0,4}[,\]])/g, 'Promise {}')}]`,
  },
  // What a change took out of a file is no part of it any more, where something else came in.
  {
    isIn: isChange,
    pattern: /(?<=\n)((?:-(?!-- )[^\n]*\n){1,200})((?:\+(?!\+\+ )[^\n]*(?:\n|$)){1,200})/g,
    undo: ([, removed = '', added = '']) =>
      handsOver.test(removed) && handsOver.test(added) ? added : undefined,
  },
  { isIn: isChange, pattern: /^[+ ](?=[^+\n])/gm, undo: () => '' },
  {
    isIn: isEscapedSource,
    pattern: /&(?:([a-z]{2,6})|#(\d{1,4})|#x([0-9a-f]{1,4}));/gi,
    undo: ([, name = '', decimal, hexadecimal]) =>
      name === ''
        ? String.fromCharCode(
            decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal),
          )
        : entities[name.toLowerCase()],
  },
  // Outlook's Safe Links and others lead to an address by way of their own, which holds it percent-encoded.
  {
    isIn: (text) => /https?%3A%2F%2F/i.test(text),
    pattern: wrappedLink,
    undo: ({ 0: whole, index, input }) => {
      if (standsBesideValues(input, index, index + whole.length)) return undefined;
      try {
        return decodeURIComponent(whole);
      } catch {
        return undefined;
      }
    },
  },
  // JSON in a cookie is percent-encoded, whole or but for its brackets; Express writes `j:` before it.
  {
    isIn: (text) => /=(?:j(?:%3A|:))?(?:%7B|%5B|[{[])%22/i.test(text),
    pattern: /(?<=(?:^|[;\s'"`:])[\w.-]{1,80}=)(?:j(?:%3A|:))?(?:%7B|%5B|[{[])%22[^\s;"'`&<>]{10,8000}/gi,
    undo: ([whole]) => {
      try {
        return decodeURIComponent(whole);
      } catch {
        return undefined;
      }
    },
  },
  // Cookies, logs and queries whose names say nothing of an email have it percent-encoded; a text in quotes was meant so.
  {
    isIn: (text) => text.includes('%40') && !text.includes('@') && !/mail[\w%.[\]-]{0,20}[=:]/i.test(text),
    pattern: /(?<=(?:^|[\s=:|]))(?:[\w.+-]|%2B){1,64}%40(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w.%"'`-])/gi,
    undo: ([whole]) => decodeURIComponent(whole),
  },
  // A mail program broke an address behind its @.
  {
    isIn: (text) => text.includes('@'),
    pattern:
      /(?<=[\w.+-]@)[ \t]{0,4}\r?\n[ \t>|]{0,12}(?=[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b)/gi,
    undo: () => '',
  },
  // Exports as Markdown escape its signs, also in commands and in addresses.
  {
    isIn: (text) => /\(\\\[\s?["']|\w\\_[\w.+-]{0,60}@/.test(text),
    pattern: /\\([$[\]_*#~])/g,
    undo: ([, sign]) => sign,
  },
  // Markdown's own links, in a cell of a table.
  {
    isIn: (text) => /^[ \t]{0,4}\|?[ :|-]{0,40}-{3}/m.test(text),
    pattern: new RegExp(`(?<=\\|[ \\t]{0,40})<(${address})>(?=[ \\t]{0,40}(?:\\||$))`, 'gm'),
    undo: ([, shown]) => shown,
  },
  // Answers to mails quote each line.
  { isIn: isQuoted, pattern: /^[ \t]{0,4}(?:> ?){1,12}/gm, undo: () => '' },
  // "Copy as cURL (cmd)" puts a caret before quotes and others, PowerShell a backtick.
  {
    isIn: (text) => /\bcurl(?:\.exe)?\s/.test(text) && text.includes('^"'),
    pattern: /\^([^\r\n])|\^\r?\n/g,
    undo: ([, character]) => character ?? '',
  },
  {
    isIn: (text) => /\b(?:Invoke-(?:WebRequest|RestMethod)|iwr)\b/.test(text),
    pattern: /`(["'$`])|`\r?\n/g,
    undo: ([, character]) => character ?? '',
  },
  // A console's line in the log of a web view, in quotes.
  {
    isIn: (text) => /\bCONSOLE[(:]\d{1,6}\)?\] "/.test(text),
    pattern: /\\(["\\])/g,
    undo: ([, character]) => character,
  },
  // Thymeleaf puts what it fills in into a comment, and behind it what stands there until then.
  {
    isIn: (text) => text.includes('/*[['),
    pattern:
      /\/\*(\[\[[$#@*~]\{[^{}"\r\n]{1,200}\}\]\])\*\/[ \t]{0,20}(?:null|undefined|true|false|-?\d{1,20}|\[\]|\{\}|"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}')/g,
    undo: ([, expression]) => `"${expression}"`,
  },
  // Gmail's mails as plain text have a@b <a@b>, maybe on two lines; in quotes somebody may have pushed that.
  {
    isIn: (text) => isMail.test(text),
    pattern: new RegExp(`(?<![^\\s<>()|])(${address})(?: |[ \\t]?\\r?\\n[> ]{0,6})<\\1>(?!["'\`])`, 'g'),
    undo: ([, shown]) => shown,
  },
  // Chats make a link of an address's domain: Slack a@<http://b|b>, others a@[b](http://b).
  {
    isIn: (text) => /@(?:<https?:|\[)/.test(text),
    pattern: /(?<=[\w.+-]@)(?:<https?:\/\/([\w.-]{1,253})\/?\|\1>|\[([\w.-]{1,253})\]\(https?:\/\/\2\/?\))/gi,
    undo: ([, slack, markdown]) => slack ?? markdown,
  },
  // A link in the middle of code ends it, and begins it again behind.
  {
    isIn: hasMailto,
    pattern: new RegExp(`\`(\\[${address}\\]\\(mailto:[^()\\s]{1,320}\\))\``, 'gi'),
    undo: ([, link]) => link,
  },
  // Outlook writes a@b<mailto:a@b>, Slack <mailto:a@b|a@b>, Markdown and Teams [a@b](mailto:a@b).
  {
    isIn: hasMailto,
    pattern: new RegExp(`(?<![^\\s<>"'\`()[\\]|\\\\])(${address}) ?<mailto:[^<>\\s]{1,320}>`, 'gi'),
    undo: ([, shown]) => shown,
  },
  {
    isIn: hasMailto,
    pattern: new RegExp(`<mailto:[^<>|\\s]{1,320}\\|(${address})>`, 'gi'),
    undo: ([, shown]) => shown,
  },
  {
    isIn: hasMailto,
    pattern: new RegExp(`\\[(${address})\\]\\(mailto:[^()\\s]{1,320}\\)`, 'gi'),
    undo: ([, shown]) => shown,
  },
  {
    isIn: hasMailto,
    pattern: new RegExp(`<a\\s[^<>]{0,200}mailto:[^<>]{1,400}>(${address})</a>`, 'gi'),
    undo: ([, shown]) => shown,
  },
  // psql wrapped a table to the width of its terminal: a dot ends what goes on, and begins what went on.
  {
    isIn: (text) => /\.[ \t]{0,200}\|?[ \t]{0,200}\r?\n[^\n]{0,2000}\|[ \t]?\.\w/.test(text),
    pattern:
      /^[^\n|]{0,400}\|[^\n]{0,2000}(?:\r?\n(?=[^\n]{0,2000}\| ?\.\S) *(?:\.[^\n|]{0,400})?(?:\| *(?:\.[^\n|]{0,400})?){1,30}(?=\r?\n|$)){1,20}/gm,
    undo: ([whole]) => joinedCells(whole.split(/\r?\n/)),
  },
  // A value that a mail program or a terminal wrapped: its parts join to exactly one signature.
  {
    isIn: () => true,
    pattern: new RegExp(
      `(?:(?<![0-9A-Za-z_])${hex}{8,63}|(?<=["'])${hex}{1,7})(?:=?[ \\t]{0,40}\\r?\\n[ \\t>|]{0,60}${hex}{1,63}){1,5}(?![0-9A-Za-z_])`,
      'g',
    ),
    undo: ({ 0: whole, index, input }) => {
      let joined = '';
      for (const { 0: part, index: at } of whole.matchAll(/[0-9a-fA-F]+/g)) {
        joined += part;
        const end = at + part.length;
        // Few digits before a break may be anything, but between quotation marks.
        if (joined.length < 64) continue;
        const isWhole =
          joined.length === 64 &&
          !/[0-9a-f]{8}/i.test(whole.slice(end)) &&
          endOfValue.test(input.slice(index + end, index + end + 60));
        return isWhole && (/^[0-9a-f]{8}/i.test(whole) || /["'\\]/.test(input[index + end] ?? ''))
          ? joined + whole.slice(end)
          : undefined;
      }
      return undefined;
    },
  },
  // The same of bytes with a sign between them.
  {
    isIn: () => true,
    pattern: new RegExp(
      `(?<![0-9A-Za-z_])(?:${hex}{2}([-:])){7,62}${hex}{0,2}(?:[ \\t]{0,40}\\r?\\n[ \\t>|]{0,60}[0-9a-fA-F:-]{1,190}){1,5}(?![0-9A-Za-z_])`,
      'g',
    ),
    undo: ([whole]) => {
      const joined = whole.replace(/[^0-9a-fA-F:-]/g, '');
      return wholeBytes.test(joined) ? joined : undefined;
    },
  },
  // Jira and Confluence set in braces what is code.
  {
    isIn: (text) => text.includes('{{'),
    pattern: new RegExp(`(?<!["'\`{])\\{\\{(${hex}{64})\\}\\}(?!["'\`}])`, 'g'),
    undo: ([, digest]) => digest,
  },
];

/** The lines of one row of a table, in which cells that end and begin with a dot go on; undefined where one does not. */
function joinedCells([first = '', ...lines]: readonly string[]): string | undefined {
  const cells = first.split('|');
  for (const line of lines) {
    const rest = line.split('|').map((cell) => cell.trim());
    if (rest.length !== cells.length) return undefined;
    for (const [nth, part] of rest.entries()) {
      const cell = (cells[nth] ?? '').trimEnd();
      if (part === '') continue;
      if (!cell.endsWith('.')) return undefined;
      cells[nth] = `${cell.slice(0, -1)}${part.slice(1)} `;
    }
  }
  return cells.join('|');
}

/** A digest's bytes, with one sign between them. */
const wholeBytes = /^[0-9a-fA-F]{2}([-:])(?:[0-9a-fA-F]{2}\1){14,62}[0-9a-fA-F]{2}$/;

/**
 * A text without what programs on its way did to it: quoted or wrapped lines, links made of addresses, escapes of
 * shells. It still knows where everything stood. Linear in the length.
 */
export const untangled = (slice: Slice): Slice =>
  tangles.reduce(
    (so, { isIn, pattern, undo }) => (isIn(so.text) ? replacedIn(so, pattern, undo) : so),
    slice,
  );
