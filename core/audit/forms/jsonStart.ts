import type { BinaryText } from './BinaryText.ts';
import type { JsonStart } from './translateJson.ts';

const mostLines = 100;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Whether a list of JSON Lines begins like this: with a line that is a record, and no list of records. */
function isLine(line: string, isOnly: boolean): boolean {
  const value = parsed(line);
  if (!isRecord(value)) return false;
  if (!Array.isArray(value)) return !isOnly || arrayIn(line, 0) === undefined;
  if (value.length > 0 && value.every(isRecord)) return false;
  return !(isOnly && value.length > 1 && value.every((one) => typeof one === 'string' && one.includes('@')));
}

/**
 * Where the first array of records within an object begins, after its bracket; undefined where there is none, or where
 * more follows after the object, which then is a record itself.
 */
function arrayIn(text: BinaryText, from: number): number | undefined {
  let depth = 0;
  let isInText = false;
  let found: number | undefined;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (isInText) {
      if (character === '\\') at++;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (character === '[' && found === undefined && /^\s*[{[]/.test(text.slice(at + 1, at + 100)))
        found = at + 1;
    } else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0) return text.slice(at + 1).trim() === '' ? found : undefined;
    }
  }
  return found;
}

/** Where the records of a list of JSON begin that is not JSON Lines; undefined where it is, or is no JSON. */
export function jsonStart(head: BinaryText): JsonStart | undefined {
  const from = head.search(/\S/);
  const [first] = head.slice(from, from + 1);
  if (first !== '[' && first !== '{') return undefined;
  const text = head.slice(from);
  const lineEnd = text.search(/[\r\n]/);
  const line = lineEnd === -1 ? text : text.slice(0, lineEnd);
  if (isLine(line, text.trimEnd().length <= line.length)) return undefined;
  // One broken line does not make another form of JSON Lines.
  const lines = text.split(/\r\n|[\r\n]/, mostLines).filter((one) => one.trim() !== '');
  if (lines.length > 1 && lines.filter((one) => isRecord(parsed(one))).length > lines.length / 2)
    return undefined;
  if (first === '[') return /^\[\s*[[{"\]]/.test(text) ? { from: from + 1, isArray: true } : undefined;
  if (!/^\{\s*["}]/.test(text)) return undefined;
  const inside = arrayIn(head, from);
  return inside === undefined ? { from, isArray: false } : { from: inside, isArray: true };
}
