/** In UTF-16 code units: so far above a value the call and the comment begin that it stands in. */
const longestCall = 500;
/** What stands before a value in a call, and before a line that is commented out. */
const inCall = /(?:user:e?-?mail|set(?:User)?Email|user\.signature)\b[^\n)]{0,400}$/i;
const lineComment = /^\s{0,80}(?:#|--|\*)|(?:^|[^:])\/\//;
const comments = [
  ['/*', '*/'],
  ['<!--', '-->'],
] as const;

/** Whether a place is in a call that nobody makes any more, as it is commented out. */
export function isInComment(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - longestCall), place);
  if (!inCall.test(before)) return false;
  const isOpen = ([opening, closing]: (typeof comments)[number]): boolean =>
    before.lastIndexOf(opening) > before.lastIndexOf(closing);
  return lineComment.test(before.slice(before.lastIndexOf('\n') + 1)) || comments.some(isOpen);
}
