/** What stands before a value that is given a name: `name=`, `"name": "`, `name =>`. */
const nameBefore =
  /(?<![\w@+-]|\w\.)([A-Za-z_][\w.-]{1,50})(?:\\?["'\]]{0,2}|&quot;)\s{0,4}(?:=>|[:=])\s{0,4}(?:W\/)?(?:\\?["'`([{]{0,2}|&quot;)$/;
const fieldBefore =
  /\b(?:name|id|property)\s{0,2}=\s{0,2}["']?([\w-]{2,50})["']?(?:\s[^<>]{0,80})?\s(?:content|value)\s{0,2}=\s{0,2}["']?$/i;
/** In lists of names and values, as JSON has them. */
const entryBefore =
  /["'](?:name|key|field|attribute)\\?["']\s{0,4}:\s{0,4}\\?["']([\w .-]{2,50})\\?["']\s{0,20},\s{0,20}\\?["'](?:value|val)\\?["']\s{0,4}:\s{0,4}\\?["']$/i;
/** What sets a value under a name: `setHeader("ETag", "`, `new Cookie("sid", "`. */
const argumentBefore =
  /(?<![A-Za-z])(\w{0,20}(?:[sS]et|[hH]eader|[cC]ookie|[aA]ppend|[pP]ut|[dD]efine|[iI]tem|[aA]ttr|[pP]aram)\w{0,20})\s{0,2}\(\s{0,20}["'`]([A-Za-z_][\w.-]{1,50})["'`]\s{0,4},\s{0,20}["'`]$/;
/** A name as programs have them, rather than a word before a colon. */
const nameOfProgram = /\w(?:["'\]]|&quot;)|[_.-]\w|[a-z][A-Z]|=/;
const columnName = /^[\p{L}_][\p{L}\p{N}_ .-]{0,40}$/u;
/** The few words before a colon. */
const saidBefore = /(?<![\w@.+-])((?:\p{L}{1,30}[ -]){0,2}\p{L}{2,30})\s{0,2}:\s{0,4}["'`*_]{0,2}$/u;

/** A header's name, of which all that follows on its line is a part. */
const header = /^\s{0,20}[<>*-]?\s?([A-Za-z]\w{0,30}(?:-\w{1,30}){1,6}):\s/;

/** In UTF-16 code units: so far above a row the head of its table is looked for. */
const longestTable = 4_000;
const border = /^[\s+-]{5,}$/;
/** In UTF-16 code units before a value. */
const looked = 300;

/** What the column of a table is called in which a place is: tables of databases have bars between their cells. */
function columnAt(text: string, at: number, line: string): string {
  if (!line.includes('|')) return '';
  const lines = text.slice(Math.max(0, at - longestTable), at).split('\n');
  const last = lines.length - 1;
  let head = last;
  while (head > 0 && /\||^[\s+-]{5,}$/.test(lines[head - 1] as string)) head -= 1;
  while (head < last && border.test(lines[head] as string)) head += 1;
  const title = ((lines[head] as string).split('|')[line.split('|').length - 1] ?? '').trim();
  return head < last && columnName.test(title) ? title : '';
}

/** The name that is given beside a value, and what it is of where the function says that. */
function argumentNames(above: string): readonly string[] {
  const [, called = '', name = ''] = argumentBefore.exec(above) ?? [];
  return [name, /cookie/i.test(called) ? called : ''];
}

/** What a text calls a value. */
export interface Names {
  /** Names that programs give: of a key, a variable, an attribute, a field, a column. */
  readonly given: readonly string[];
  /** Words before a colon, or over a column. */
  readonly said: readonly string[];
}

/** What the value that begins at a place is called there: before `=`, `:` or `=>`, in its tag, over its column. */
export function namesAt(text: string, start: number): Names {
  const above = text.slice(Math.max(0, start - looked), start);
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const [before = '', name = ''] = nameBefore.exec(above.slice(-80)) ?? [];
  const isGiven = nameOfProgram.test(before);
  const column = columnAt(text, start, line);
  const isColumnGiven = /[_.]\w|[a-z][A-Z]/.test(column);
  return {
    given: [
      isGiven ? name : '',
      fieldBefore.exec(line)?.[1] ?? '',
      entryBefore.exec(above)?.[1] ?? '',
      ...argumentNames(above),
      isColumnGiven ? column : '',
      line.includes('@') || saidBefore.test(line) ? '' : (header.exec(line)?.[1] ?? ''),
    ].filter((one, nth, all) => one !== '' && all.indexOf(one) === nth),
    said: [isGiven ? '' : name, saidBefore.exec(line)?.[1] ?? '', isColumnGiven ? '' : column].filter(
      (one) => one !== '',
    ),
  };
}
