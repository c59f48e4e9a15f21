import type { Found, Range } from './Evidence.ts';
import { foundIn, type Slice } from './Slice.ts';

/** Names of what a program knows its people by, where nothing says whose it is; a name of an element is none. */
const name = String.raw`(?<![\w$.-])(?:data-)?(?:_?id|uid|uuid|guid|sub|pk)(?:\\?["'\`\]]|&quot;){0,2}`;
const separator = String.raw`[ \t]{0,8}(?:=>[ \t]{0,8}(?:\r?\n[ \t]{0,20})?|[:=][ \t]{0,8})`;
/** What printers and databases put around a value: `int(42)`, `string(2) "42"`, `ObjectId("…")`, `{ "$oid": "…" }`. */
const opening = String.raw`(?:(?:new )?\w{1,12}\((?:\d{1,3}\) )?|\{ ?["']\$oid["'] ?: ?)?(?:\\?["'\`]|&quot;)?`;
const value = String.raw`([\w-]{1,80}(?:[|:][\w-]{1,80})?)(?![\w@(]|\.\w)`;
const id = new RegExp(name + separator + opening + value, 'gi');
/** What closes it again. */
const closing = /^\\?["'`]? ?[)}]/;
const inTag = /<[^<>]{0,300}$/;

/** In UTF-16 code units: what is further away belongs to something else. */
const farthest = 600;
const most = 2_000;

const brackets: Readonly<Record<string, number>> = { '{': 1, '(': 1, '}': -1, ')': -1 };

/** Whether what stands between two places leaves no record that one of them stands in, and is one text. */
function isWithin(between: string, isBehind: boolean): boolean {
  if (/\n[ \t\r]{0,20}\n/.test(between)) return false;
  let depth = 0;
  for (const character of between) {
    depth += brackets[character] ?? 0;
    if (depth < 0) return false;
  }
  return depth === 0 || !isBehind;
}

/**
 * The ids that stand in the record of an email, such as in `{"id": "42", "email": "…"}`: what was signed in the email's
 * place may be one of them. `emails` in the slice's own places; the nearest id of each. Linear in the length.
 */
export function idsBeside(slice: Slice, emails: readonly Range[]): readonly Found[] {
  const { text } = slice;
  /** With what was put around each. */
  const ids: (Range & { readonly value: Range })[] = [];
  for (const { 0: whole, 1: value = '', index } of text.matchAll(id)) {
    if (ids.length >= most) break;
    const end = index + whole.length;
    const isOfElement =
      /^id ?= ?["']/i.test(whole) && inTag.test(text.slice(Math.max(0, index - 300), index));
    if (!/\d/.test(value) || isOfElement) continue;
    const [closed = ''] = /[({]/.test(whole) ? (closing.exec(text.slice(end, end + 4)) ?? []) : [];
    ids.push({ start: index, end: end + closed.length, value: { start: end - value.length, end } });
  }
  if (ids.length === 0) return [];
  const found = new Map<number, Found>();
  let next = 0;
  for (const email of emails.toSorted((a, b) => a.start - b.start)) {
    while ((ids[next]?.start ?? Number.POSITIVE_INFINITY) < email.start) next += 1;
    const [before, behind] = [ids[next - 1], ids[next]];
    const isBefore =
      before !== undefined &&
      email.start - before.end <= farthest &&
      isWithin(text.slice(before.end, email.start), false);
    const isBehind =
      behind !== undefined &&
      behind.start - email.end <= farthest &&
      isWithin(text.slice(email.end, behind.start), true);
    const nearest = isBefore ? before : isBehind ? behind : undefined;
    if (nearest !== undefined)
      found.set(nearest.start, foundIn(slice, nearest.value.start, nearest.value.end));
  }
  return [...found.values()];
}
