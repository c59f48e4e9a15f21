import type { Range } from './Evidence.ts';

/** In UTF-16 code units: so far above a value it is looked for what is said of it. */
const looked = 240;

const past =
  'old(?:er)?|prev(?:ious(?:ly)?)?|before|former(?:ly)?|earlier|expected|expecting|should(?: be| have been)?|supposed|wanted?|correct|yesterday|originally|initial(?:ly)?|(?:the )?first (?:try|attempt|version|time|value|one)|' +
  'gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|i går|dün|вчера|昨日|昨天|alte[rsn]?|vorher(?:ige[rsn]?)?|bisher(?:ige[rsn]?)?|zuvor|erwartet|richtig(?:e[rsn]?)?|' +
  'ancien(?:ne)?|avant|attendue?|précédente?|viej[oa]|antigu[oa]|anterior|antes|esperad[oa]|vecchi[oa]|prima|attes[oa]|velh[oa]|' +
  'oude?|eerder|vorige|verwacht|star[yae]|poprzedni|wcześniej|oczekiwan[yae]|gammal|gamla|förväntad|eski|beklenen|旧|以前|期待|期望|예상|이전';
const current =
  'new|now|current(?:ly)?|after|actual(?:ly)?|received?|got|live|sent|sends|but was|today|latest|(?:the )?(?:second|third|last) (?:try|attempt|version|time|value|one)|' +
  "heute|aujourd[’']hui|hoy|oggi|hoje|vandaag|dziś|dzisiaj|i dag|bugün|сегодня|今日|今天|neue?[rsn]?|jetzt|aktuell(?:e[rsn]?)?|nachher|nouveau|nouvelle|maintenant|après|actuel(?:le)?|reçue?|obtenue?|" +
  'nuev[oa]|ahora|después|recibid[oa]|obtenid[oa]|nuov[oa]|adesso|dopo|attuale|ricevut[oa]|nov[oa]|agora|depois|atual|recebid[oa]|' +
  'nieuwe?|nu|huidige?|ontvangen|now[yae]|teraz|otrzyman[yae]|ny|nya|yeni|şimdi|新|现在|現在|実際|实际|실제|현재';
const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${past})|(${current}))(?![\\p{L}\\p{N}])`, 'giu');

/** Of these another word on the line says when: `yesterday we sent`. */
const weak = /^(?:sent|sends|got|received?)$/i;

/** What a comparison of texts writes before a line: taken away, put in its place. */
const key = String.raw`(?:\s{0,12}["'\`]?[\w-]{1,30}["'\`]?\s{0,2}(?::|=>?)\s{0,2})?`;
const removed = new RegExp(String.raw`^[\sE|]{0,20}-${key}\s{0,2}["'\`]?$`);
const added = new RegExp(String.raw`^[\sE|]{0,20}\+${key}\s{0,2}["'\`]?$`);
const anyAdded = new RegExp(String.raw`^.{0,40}[\sE|]{0,20}\+${key}\s{0,2}["'\`]?[0-9a-f]{32}`, 'im');
/** What stands before each line of what a service, a container, a mail, a viewer or a comparison shows: its time, its name, its number. */
const time = String.raw`\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z|[+-]\d\d:?\d\d)?\]?(?=\s)`;
const beforeLine = new RegExp(
  String.raw`^(?:\s{0,8}(?:>|${time}|[\w.-]{1,40}\s{1,8}\|(?=\s)|\d{1,6}(?:\s\||:|\t))\s?){1,4}|^\+(?=[+-])`,
);

/** A legend that turns the signs round. */
const expectedIsAdded = /\+\s?expected\b|\bactual \/ expected\b/i;
/** The line above the lines of a comparison, and how far above in UTF-16 code units. */
const hunkHeader = /^@@ -\d{1,7}(?:,\d{1,7})? \+\d{1,7}(?:,\d{1,7})? @@/m;
const farFromHeader = 4_000;

/** In UTF-16 code units: the lines that take each other's place stand as near as this. */
const longestHunk = 2_000;

/** An assertion that reads like a sentence: `expected 'a' to equal 'b'`, where `a` is what there was. */
const assertedBefore = /\b(?:expected|assert)\s{1,2}["'`]$/i;
const assertedAfter = /^["'`]\s{1,2}(?:to|==)/;
const comparedTo = /\b(?:to (?:be|(?:deep(?:ly)? |strictly )?equal|eql|match)|==)\s{1,2}["'`]$/i;

/** With the lines that a text inside JSON has. */
const unescaped = (text: string): string => text.replaceAll('\\n', '\n');

/** What a comparison says of a value: that of two lines it is the one that is taken away or added, or what was asserted. */
export function comparedAt(text: string, { start, end }: Range): 'past' | 'current' | undefined {
  const above = unescaped(text.slice(Math.max(0, start - looked), start));
  const line = above.slice(above.lastIndexOf('\n') + 1).replace(beforeLine, '');
  const isAdded = added.test(line);
  const isRemoved = removed.test(line);
  const hunk =
    isAdded || isRemoved ? unescaped(text.slice(Math.max(0, start - longestHunk), end + longestHunk)) : '';
  // Mocha, AVA and Deno write what was expected behind the plus.
  const isTurned = expectedIsAdded.test(hunk);
  if (isAdded) return isTurned ? 'past' : 'current';
  if (isRemoved && isTurned) return 'current';
  const inHunk = /^[+-](?![+-])/.exec(line);
  if (inHunk !== null && hunkHeader.test(text.slice(Math.max(0, start - farFromHeader), start)))
    return inHunk[0] === '+' ? 'current' : 'past';
  if (isRemoved && anyAdded.test(hunk)) return 'past';
  if (comparedTo.test(line)) return 'past';
  return assertedBefore.test(line) && assertedAfter.test(text.slice(end, end + 6)) ? 'current' : undefined;
}

/**
 * What a text says of the value at a place: that it is the one before, or the one that there should be (`past`), or
 * the one that there is (`current`); undefined where it says neither.
 */
export function stateAt(text: string, { start, end }: Range): 'past' | 'current' | undefined {
  const compared = comparedAt(text, { start, end });
  if (compared !== undefined) return compared;
  const above = unescaped(text.slice(Math.max(0, start - looked), start));
  const said = [...above.matchAll(words)];
  const [before, nearest] = [said.at(-2), said.at(-1)];
  const isWeak = nearest !== undefined && weak.test(nearest[0]);
  const isOneLine = before !== undefined && !above.slice(before.index, nearest?.index).includes('\n');
  const last = isWeak && isOneLine ? before : nearest;
  return last === undefined ? undefined : last[1] === undefined ? 'current' : 'past';
}

/** In UTF-16 code units: so far above a value a heading is looked for. */
const farAbove = 1_500;
const longestHeading = 100;
/** A line that tells what stands below: it ends with a colon, or is set as a heading. */
const heading = /[::]\s{0,4}[*_]{0,2}\s*$|^\s{0,8}(?:#{1,6}\s|\*\*|={2,}|-{2,}\s)/;
/** A line of code, rather than of words above it. */
const isCode = /[;{}=<>]|\w\(/;
/** A line that begins with the word, and then gives the value: `Expected: …`, `Avant (non vérifié) : email=…`. */
const label = new RegExp(
  `^(?:\\[[^\\]\\n]{6,30}\\] [^:\\n]{1,30}: (?:\\p{L}{2,10}, )?)?[\\s>*_#"'\`•·–.\\d)-]{0,12}(?:(?:the|our|my|la|le|el|il|der|die|das) )?(?:(${past})|(${current}))(?![\\p{L}\\p{N}])[^:=\\n]{0,30}[:=]`,
  'iu',
);

/**
 * The same where a text says so in so many words, and not only near it: by a comparison, by the label that its line
 * begins with, or by the nearest heading above. What stands in code, or in a sentence, says nothing here.
 */
export function statedAt(text: string, { start, end }: Range): 'past' | 'current' | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const compared = comparedAt(text, { start, end });
  if (compared !== undefined) return compared;
  const own = label.exec(
    unescaped(text.slice(Math.max(line, start - looked), start)).replace(beforeLine, ''),
  );
  if (own !== null) return own[1] === undefined ? 'current' : 'past';
  const lines = text
    .slice(Math.max(0, line - farAbove), line)
    .split('\n')
    .reverse();
  for (const above of lines) {
    if (above.length > longestHeading || !heading.test(above) || isCode.test(above)) continue;
    const [said] = above.matchAll(words);
    if (said !== undefined) return said[1] === undefined ? 'current' : 'past';
  }
  return undefined;
}
