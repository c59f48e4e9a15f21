import type { Primitives } from '../causes/Cause.ts';
import type { Algorithm } from '../signature/Algorithm.ts';
import { joined, type Messages, messageAt } from '../signature/batch/Messages.ts';
import { hexBytesOf } from '../signature/hexBytesOf.ts';
import { batchOf } from './batchOf.ts';
import { primitivesOf } from './choices.ts';

/** A value for each of many candidates. */
export type Column = Messages;

/** Values of the same length, one after the other. */
function evenly(bytes: Uint8Array, count: number): Column {
  const length = count === 0 ? 0 : bytes.length / count;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    starts[row] = row * length;
    ends[row] = (row + 1) * length;
  }
  return { bytes, starts, ends };
}

/** The rows of a column, or what is the same in all of them, as a column of so many rows. */
const columnOf = (part: Column | Uint8Array, count: number): Column =>
  part instanceof Uint8Array
    ? {
        bytes: part,
        starts: new Uint32Array(count),
        ends: new Uint32Array(count).fill(part.length),
      }
    : part;

/** The bytes that every row has, where all have them from the same place. */
function theSameIn(part: Column | Uint8Array): Uint8Array | undefined {
  if (part instanceof Uint8Array) return part;
  const { bytes, starts, ends } = part;
  const [start, end] = [starts[0], ends[0]];
  for (let row = 1; row < starts.length; row++)
    if (starts[row] !== start || ends[row] !== end) return undefined;
  return bytes.subarray(start, end);
}

/** In bytes: up to here, copying one by one is quicker than making the view that `set` takes. */
const fewBytes = 48;

/** Row by row the parts, one after the other. */
function joinedColumns(parts: readonly (Column | Uint8Array)[], count: number): Column {
  const columns = parts.map((part) => columnOf(part, count));
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return only;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let length = 0;
  for (const column of columns)
    for (let row = 0; row < count; row++)
      length += (column.ends[row] as number) - (column.starts[row] as number);
  const bytes = new Uint8Array(length);
  let to = 0;
  for (let row = 0; row < count; row++) {
    starts[row] = to;
    for (const column of columns) {
      const first = column.starts[row] as number;
      const end = column.ends[row] as number;
      if (end - first <= fewBytes)
        for (let at = first; at < end; at++) bytes[to++] = column.bytes[at] as number;
      else {
        bytes.set(column.bytes.subarray(first, end), to);
        to += end - first;
      }
    }
    ends[row] = to;
  }
  return { bytes, starts, ends };
}

/**
 * What constructions are built from, for so many candidates at once: this thread's batches compute their digests. Gives what
 * `primitivesOf` gives for each of them.
 */
export function columnsOf(algorithm: Algorithm, count: number): Primitives<Column> {
  const { hashWithin } = batchOf(algorithm);
  const signWith =
    (by: Algorithm) =>
    (key: Column | Uint8Array, message: Column | Uint8Array): Column => {
      const { setKey, digestWithin, digestWithKeys } = batchOf(by);
      const only = theSameIn(key);
      if (only !== undefined) setKey(only);
      const messages = columnOf(message, count);
      const digests =
        only === undefined ? digestWithKeys(messages, columnOf(key, count)) : digestWithin(messages);
      // The next call of a batch makes its digests in the same place.
      return evenly(digests.slice(), count);
    };
  const each: Primitives<Column>['each'] = (make, ...values) =>
    joined(
      Iterator.from(Array(count).keys()).map((row) => make(...values.map((value) => messageAt(value, row)))),
    );
  return {
    algorithm,
    hash: (...parts) => evenly(hashWithin(joinedColumns(parts, count)).slice(), count),
    hmac: signWith(algorithm),
    sign: signWith('sha256'),
    joined: (...parts) => joinedColumns(parts, count),
    hex: ({ bytes, starts, ends }) => ({
      bytes: hexBytesOf(bytes),
      starts: starts.map((start) => 2 * start),
      ends: ends.map((end) => 2 * end),
    }),
    blockKey: (key) => each(primitivesOf(algorithm).blockKey, key),
    each,
  };
}
