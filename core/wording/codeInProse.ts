/** A stretch of a sentence; code is shown as such. */
export interface ProsePiece {
  readonly text: string;
  readonly isCode: boolean;
}

/** What somebody's values are shown between: an email in it is no code, whatever its letters are. */
const quotations = /(“[^”]*”|„[^“]*“|«[^»]*»)/;

/** Names that only look like one of a program. */
const names = /^(?:iOS|iPadOS|macOS|iPhone|eBay|[\w.]*\.(?:js|com|net|org|io|example))$/;

const name = String.raw`\$?[A-Za-z_]\w*(?:(?:\.|->|::)[A-Za-z_]\w*)*`;

/** Where code may begin: a definition, a call, or a name that no word of a language is. */
const starts = new RegExp(
  [
    // const address = email.toLowerCase()
    String.raw`(?:const|let|var) \w+ = (?:new |await )?${name}[([]`,
    // new URL(address), $crisp.push([…]), hash_hmac("sha256", …)
    `(?:new )?${name}[([]`,
    // user.email, CrispSDK.user.signature, $user->email
    String.raw`\$?[A-Za-z_]\w*(?:(?:\.|->|::)[A-Za-z_]\w+)+`,
    // $email, $_GET
    String.raw`\$[A-Za-z_]\w*`,
    // json_encode, CRISP_WEBSITE_ID
    '[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+_?|[A-Z]+_',
    // encodeURIComponent
    String.raw`[a-z][a-z0-9]*[A-Z]\w*`,
    // user:email
    '(?:user|session|set|do):[a-z]+',
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'g',
);

/** In UTF-16 code units: more than any call that a sentence names. */
const longestCall = 300;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the bracket that opens at `from` closes, behind it; `undefined` where it does not. Brackets in strings are text. */
function closed(text: string, from: number): number | undefined {
  const open: string[] = [];
  let quote = '';
  for (let at = from; at < Math.min(text.length, from + longestCall); at += 1) {
    const one = text[at] ?? '';
    if (quote !== '') {
      if (one === '\\') at += 1;
      else if (one === quote) quote = '';
    } else if (one === '"' || one === "'" || one === '`') quote = one;
    else if (closing[one] !== undefined) open.push(closing[one]);
    else if (one === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at + 1;
    }
  }
  return undefined;
}

/** Where code that begins with a bracket at `from` ends, with what is called on it: `(…).slice(1, -1)`, `[0]`. */
function endOfCalls(text: string, from: number): number | undefined {
  let end = closed(text, from);
  while (end !== undefined) {
    const next = /^(?:(?:\.|->|::)[A-Za-z_]\w*)*(?=[([])/.exec(text.slice(end, end + longestCall));
    if (next === null) break;
    const further = closed(text, end + next[0].length);
    if (further === undefined) break;
    end = further;
  }
  if (end === undefined) return undefined;
  const member = /^(?:(?:\.|->|::)[A-Za-z_]\w+)*/.exec(text.slice(end, end + longestCall));
  return end + (member?.[0].length ?? 0);
}

function* piecesOf(text: string): Iterable<ProsePiece> {
  let from = 0;
  for (const { 0: found, index } of text.matchAll(starts)) {
    // A word of a longer one, or a part of an address.
    if (index < from || /[\p{L}\p{N}_@.+%-]$/u.test(text.slice(Math.max(0, index - 2), index))) continue;
    const bracket = /[([]$/.test(found);
    const end = bracket ? endOfCalls(text, index + found.length - 1) : index + found.length;
    if (end === undefined || /^[\p{L}\p{N}_@+-]/u.test(text.slice(end, end + 2))) continue;
    const code = text.slice(index, end);
    // “Site(s)” is a word.
    if (names.test(code) || /^\p{L}+\(\p{L}{1,3}\)$/u.test(code)) continue;
    if (index > from) yield { text: text.slice(from, index), isCode: false };
    yield { text: code, isCode: true };
    from = end;
  }
  if (from < text.length) yield { text: text.slice(from), isCode: false };
}

/**
 * A sentence of the catalogue in pieces, with the code in it told apart: definitions, calls, and names of programs. The
 * texts carry no marks for it, since the command line and reports say them too.
 */
export const codeInProse = (text: string): readonly ProsePiece[] =>
  text
    .split(quotations)
    .flatMap((part, place) => (place % 2 === 1 ? [{ text: part, isCode: false }] : [...piecesOf(part)]));
