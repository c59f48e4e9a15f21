/**
 * The text of locales/en/causes.json with the words of one more cause in it, behind those of `after` (at the end where
 * there is no such cause).
 */
export function withWords(json: string, id: string, words: unknown, after: string | undefined): string {
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>);
  const at = entries.findIndex(([key]) => key === after);
  entries.splice(at < 0 ? entries.length : at + 1, 0, [id, words]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
