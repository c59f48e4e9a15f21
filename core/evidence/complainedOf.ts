import { isMended, isOfPair, wrongSaying } from './complaints.ts';
import { linesAround } from './linesAround.ts';

const complaint = new RegExp(wrongSaying, 'giu');

/** Lines with a complaint that are looked at. */
const mostLines = 50;
const row = /\b(?:row|record|entry|user|zeile|ligne|fila|riga|linha|rij)\s?#?(\d{1,3})\b/iu;

/** Words of addresses that stand in sentences about anything. */
const common =
  /^(?:test|user|users|admin|info|support|sales|hello|mail|email|contact|customer|client|shop|team|the|and|new|old|dev|web|app|office|service|help|crisp|chat)$/;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/**
 * Of several emails those whom a text complains of in lines apart from their signatures: by the email, by a name that is
 * in it and in none of the others (`only Hana is unverified`), or by the number of their row. A line that names several
 * says nothing.
 */
export function complainedOf(text: string, emails: readonly string[]): ReadonlySet<string> {
  const names = emails.map(
    (email) => new Set(wordsOf(email.split('@', 1)[0] ?? '').filter((word) => !common.test(word))),
  );
  const isOnly = (word: string, own: number): boolean =>
    names.every((others, index) => index === own || !others.has(word));
  const complained = new Set<string>();
  for (const { index } of text.matchAll(complaint).take(mostLines)) {
    const line = linesAround(text, index, index).join('');
    if (isOfPair(line) || isMended(line)) continue;
    const said = new Set(wordsOf(line));
    const byName = emails.filter(
      (email, own) =>
        line.includes(email) ||
        Array.from(names[own] ?? []).some((word) => said.has(word) && isOnly(word, own)),
    );
    const number = Number(row.exec(line)?.[1] ?? 0);
    const named = byName.length > 0 || number === 0 ? byName : emails.slice(number - 1, number);
    if (named.length === 1) for (const email of named) complained.add(email);
  }
  return complained;
}
