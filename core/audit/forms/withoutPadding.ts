/** A text without the spaces around it: those that a printer puts there, and no other white space. */
export function withoutPadding(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
