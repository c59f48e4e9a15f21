import type { BinaryText } from './BinaryText.ts';
import { type ListTranslator, longestTranslated } from './ListTranslator.ts';
import { lineEndsIn, PlacedRecords } from './PlacedRecords.ts';
import { withoutPadding } from './withoutPadding.ts';

/** How texts are written in a dump. */
export interface SqlDialect {
  /** MySQL's backslashes, in every text. Elsewhere they count in `E'…'` only. */
  readonly escapes: boolean;
}

const word = '[\\w$\\x80-\\xff]+';
const identifier = `(?:"(?:[^"]|"")*"|\`(?:[^\`]|\`\`)*\`|\\[[^\\]]*\\]|${word})`;
const names = `(${identifier}(?:\\s*\\.\\s*${identifier})*)`;
const modifiers = '(?:\\s+(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OR\\s+\\w+))*';
const insertStart = new RegExp(`(?:INSERT|REPLACE)\\b${modifiers}(?:\\s+INTO)?\\s+${names}`, 'iy');
const columnList = /\s*\(([^();']*)\)/y;
const values = /\s*(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES?\b/iy;
const createStart = new RegExp(
  `CREATE\\s+(?:\\w+\\s+){0,4}?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${names}\\s*\\(`,
  'iy',
);
const statementLine = /[ \t]*(?:INSERT|REPLACE|CREATE)\s/iy;
const noColumn =
  /^(?:PRIMARY|UNIQUE|KEY|INDEX|CONSTRAINT|FOREIGN|CHECK|FULLTEXT|SPATIAL|EXCLUDE|PERIOD|LIKE)\b/i;

const found = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The last part of a name, without its quotes: of `public."users"` it is `users`. */
function nameIn(text: string): string {
  const parts = text.match(new RegExp(identifier, 'g')) ?? [];
  const last = parts.at(-1) ?? '';
  const [first] = last;
  if (first === '"' || first === '`') return last.slice(1, -1).replaceAll(first + first, first);
  return first === '[' ? last.slice(1, -1) : last;
}

/** Where a quoted part ends, after its quote; `undefined` where that is not in the text, or where it may go on after it. */
function quotedEnd(text: string, at: number, escapes: boolean, isLast: boolean): number | undefined {
  const mark = text[at] as string;
  for (let next = at + 1; next < text.length; next++) {
    if (escapes && text[next] === '\\' && mark === "'") next++;
    else if (text[next] === mark) {
      if (next + 1 === text.length && !isLast) return undefined;
      if (text[next + 1] !== mark) return next + 1;
      next++;
    }
  }
  return undefined;
}

const isQuote = (character: string | undefined): boolean =>
  character === "'" || character === '"' || character === '`';

const escaped: Readonly<Record<string, string>> = {
  '0': '\0',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  Z: '\x1a',
  '%': '\\%',
  _: '\\_',
};

/** What a text between quotes says. */
const saidBy = (quoted: string, escapes: boolean): string =>
  quoted
    .slice(1, -1)
    .replace(escapes ? /''|\\([\s\S])/g : /''/g, (pair: string, after: unknown) =>
      typeof after === 'string' && pair !== "''" ? (escaped[after] ?? after) : "'",
    );

const triesPerCharacter = 8;

interface Insert {
  readonly table: string;
  readonly columns: readonly string[] | undefined;
}

/** A value of a row, as a cell says it: a text without its quotes, nothing for `NULL`, all else as it is written. */
function cellOf(
  text: string,
  quoted: readonly [number, number] | undefined,
  { escapes }: SqlDialect,
): string {
  const plain = text.trim();
  if (quoted === undefined) return /^null$/i.test(plain) ? '' : plain;
  const before = text.slice(0, quoted[0]).trim();
  const after = text.slice(quoted[1]).trim();
  if (!/^(?:|e|n|_\w+)$/i.test(before) || !/^(?:|::[\w\s."]+)$/.test(after)) return plain;
  return saidBy(text.slice(...quoted), escapes || /^e$/i.test(before));
}

const splitAtCommas = (text: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (isQuote(text[at])) at = (quotedEnd(text, at, false, true) ?? text.length) - 1;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
};

/**
 * Translates the rows that a dump puts into one table. The first record holds the names of the columns, where the dump
 * tells them; rows that are given in another order of columns are put into that one.
 */
export function translateSql(table: string, dialect: SqlDialect): ListTranslator {
  const placed = new PlacedRecords();
  let rest = '';
  /** Characters that may still be read in vain: what was never closed costs no more than in proportion to the dump. */
  let toTry = 0;
  /** Of where `rest` begins. */
  let line = 0;
  let insert: Insert | undefined;
  /** Of the table, as rows are given. */
  let header: readonly string[] | undefined;
  let created: readonly string[] | undefined;
  let out = '';

  const put = (cells: readonly string[]): void => {
    out += placed.before(line) + JSON.stringify(cells);
  };

  function putRow(cells: readonly string[]): void {
    if (insert?.table !== table) return;
    const columns = insert.columns ?? created;
    if (header === undefined && columns !== undefined) {
      header = columns;
      put(columns);
    }
    const known = columns === undefined || columns.join() === header?.join() ? undefined : header;
    put(known?.map((name) => cells[columns?.indexOf(name) ?? -1] ?? '') ?? cells);
  }

  /** Reads what begins at a place, and gives where it ends; `undefined` where it goes on beyond the text. */
  function step(text: string, at: number, isLast: boolean): number | undefined {
    const rowEnd = (): number | undefined => (isLast ? text.length : undefined);
    const character = text[at];
    if (character === ' ' || character === '\t' || character === '\n' || character === '\r') return at + 1;
    // A comment's mark may be cut.
    if (!isLast && at + 2 > text.length) return undefined;
    if (character === '#' || text.startsWith('--', at)) {
      const end = text.indexOf('\n', at);
      return end === -1 ? rowEnd() : end + 1;
    }
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at);
      return end === -1 ? rowEnd() : end + 2;
    }
    if (insert !== undefined) {
      if (character === ',') return at + 1;
      if (character === '(') return tuple(text, at, isLast) ?? rowEnd();
      if (character === ';') {
        insert = undefined;
        return at + 1;
      }
    }
    const begun = found(insertStart, text, at);
    if (begun !== null) {
      let after = insertStart.lastIndex;
      const listed = found(columnList, text, after);
      if (listed !== null) after = columnList.lastIndex;
      if (found(values, text, after) !== null && (isLast || values.lastIndex < text.length)) {
        const columns = listed === null ? undefined : splitAtCommas(listed[1] ?? '').map(nameIn);
        insert = { table: nameIn(begun[1] ?? ''), columns };
        return values.lastIndex;
      }
    }
    return statement(text, at, isLast) ?? rowEnd();
  }

  /** Another statement, up to its end, or to a line that begins one which matters. */
  function statement(text: string, from: number, isLast: boolean): number | undefined {
    const made = found(createStart, text, from);
    for (let at = from; at < text.length; at++) {
      const character = text[at];
      if (isQuote(character)) {
        const end = quotedEnd(text, at, dialect.escapes, isLast);
        if (end === undefined) return undefined;
        at = end - 1;
      } else if (character === ';') {
        insert = undefined;
        if (made !== null && nameIn(made[1] ?? '') === table) {
          const start = from + made[0].length;
          const close = text.lastIndexOf(')', at);
          const parts = splitAtCommas(text.slice(start, close < start ? at : close));
          created = parts
            .filter((part) => part !== '' && !noColumn.test(part))
            .map((part) => nameIn(part.match(new RegExp(`^${identifier}`))?.[0] ?? ''));
        }
        return at + 1;
      } else if (character === '\n' && found(statementLine, text, at + 1) !== null) {
        insert = undefined;
        return at + 1;
      }
    }
    return undefined;
  }

  /** A row's values in brackets. */
  function tuple(text: string, from: number, isLast: boolean): number | undefined {
    const cells: string[] = [];
    let depth = 0;
    let start = from + 1;
    let quoted: [number, number] | undefined;
    for (let at = from + 1; at < text.length; at++) {
      const character = text[at];
      if (isQuote(character)) {
        const isEscape = dialect.escapes || /(?:^|\W)e$/i.test(text.slice(Math.max(0, at - 2), at));
        const end = quotedEnd(text, at, isEscape, isLast);
        if (end === undefined) return undefined;
        if (character === "'") quoted ??= [at - start, end - start];
        at = end - 1;
      } else if (character === '(') depth++;
      else if (depth > 0) depth -= character === ')' ? 1 : 0;
      else if (character === ',' || character === ')') {
        cells.push(cellOf(text.slice(start, at), quoted, dialect));
        quoted = undefined;
        start = at + 1;
        if (character === ')') {
          putRow(cells);
          return at + 1;
        }
      }
    }
    return undefined;
  }

  function translate(text: string, isLast: boolean): string {
    out = '';
    let at = 0;
    while (at < text.length) {
      let end = step(text, at, isLast);
      if (end === undefined) {
        const length = text.length - at;
        if (length <= longestTranslated) break;
        // No statement and no row is so long: something in it was never closed. The next line is tried, as long as such
        // lines are few; of many, all that was read is passed over.
        const mayTry = toTry >= length;
        if (mayTry) toTry -= length;
        const lineEnd = mayTry ? text.indexOf('\n', at) : text.lastIndexOf('\n');
        end = lineEnd < at ? text.length : lineEnd + 1;
      }
      line += lineEndsIn(text, at, end);
      at = end;
    }
    rest = text.slice(at);
    return out;
  }

  return {
    write(text) {
      toTry += triesPerCharacter * text.length;
      return translate(rest + text, false);
    },
    end: () => translate(rest, true),
  };
}

/** The tables into which a dump puts rows, in its order. */
export function tablesIn(text: BinaryText): readonly string[] {
  const tables = new Set<string>();
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const begun = found(insertStart, withoutPadding(line), 0);
    if (begun !== null) tables.add(nameIn(begun[1] ?? ''));
  }
  return [...tables];
}
