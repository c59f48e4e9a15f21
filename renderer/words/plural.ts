/** `3 spaces`, `1 line break (LF)`, `2 line breaks (LF)`: the `s` goes before what stands in brackets. */
export function plural(count: number, noun: string): string {
  const counted = count === 1 ? noun : noun.replace(/( \(.*)?$/, (bracket) => `s${bracket}`);
  return `${count.toLocaleString('en-GB')} ${counted}`;
}
