import type { Messages } from './Messages.ts';

/** How an algorithm reads messages, and how many of them side by side. */
export interface Layout {
  readonly blockBytes: number;
  readonly wordBytes: 4 | 8;
  readonly lanes: number;
  readonly littleEndian: boolean;
}

/** Groups of messages with as many blocks each: `groups` times `lanes` slots, the first of them `firstSlot`. */
export interface Run {
  readonly blocks: number;
  readonly groups: number;
  readonly firstSlot: number;
}

/** As many messages as fit into the engine's memory together. */
export interface Page {
  readonly runs: readonly Run[];
  /** What its messages take with their padding. */
  readonly bytes: number;
  /** Each slot's index among the messages; a slot left over in a group has the number of messages. */
  readonly order: Uint32Array;
}

interface Pagination {
  readonly pages: readonly Page[];
  /** Indexes of the messages of more than `maxBlocks`, which are hashed one by one. */
  readonly long: readonly number[];
}

/** The blocks of one slot count `lanes` times, so this many slots of one block each are `pageBlocks * lanes`. */
export const pageBlocks = 4096;

/** A message is compressed in step with its neighbours; few are so long that they would leave other lanes waiting. */
export const maxBlocks = 32;

/** The blocks that a message of so many bytes takes, its padding included. */
export const blocksOf = (length: number, { blockBytes, wordBytes }: Layout): number =>
  Math.ceil((length + 1 + 2 * wordBytes) / blockBytes);

/** The pages of messages that were paginated before, by their layout: several algorithms read the same ones. */
const known = new WeakMap<Messages, Map<string, Pagination>>();

/** The pages of the messages, which must not change: cut once for all algorithms that read messages alike. */
export function paginate(messages: Messages, layout: Layout): Pagination {
  const byLayout = known.get(messages) ?? new Map<string, Pagination>();
  known.set(messages, byLayout);
  const name = Object.values(layout).join();
  const pages = byLayout.get(name) ?? cut(messages, layout);
  byLayout.set(name, pages);
  return pages;
}

/**
 * Sorts messages by their number of blocks, so that those in the lanes of one group run in step, pads them as the inner
 * hash of HMAC does (a block of key stands before them), and cuts them into pages.
 */
function cut(messages: Messages, layout: Layout): Pagination {
  const { lanes } = layout;
  const indexesByBlocks = new Map<number, number[]>();
  const long: number[] = [];
  const { starts, ends } = messages;
  for (let index = 0; index < ends.length; index++) {
    const length = (ends[index] as number) - (starts[index] as number);
    const blocks = blocksOf(length, layout);
    const indexes = blocks > maxBlocks ? long : indexesByBlocks.get(blocks);
    if (indexes === undefined) indexesByBlocks.set(blocks, [index]);
    else indexes.push(index);
  }

  const pages: Page[] = [];
  let parts: Part[] = [];
  let room = pageBlocks;
  const turnPage = (): void => {
    if (parts.length > 0) pages.push(pageOf(messages, parts, layout));
    parts = [];
    room = pageBlocks;
  };
  for (const [blocks, indexes] of indexesByBlocks) {
    for (let done = 0; done < indexes.length; ) {
      if (room < blocks) turnPage();
      const taken = indexes.slice(done, done + Math.floor(room / blocks) * lanes);
      const groups = Math.ceil(taken.length / lanes);
      parts.push({ blocks, groups, indexes: taken });
      room -= groups * blocks;
      done += taken.length;
    }
  }
  turnPage();
  return { pages, long };
}

interface Part {
  readonly blocks: number;
  readonly groups: number;
  readonly indexes: readonly number[];
}

function pageOf({ ends }: Messages, parts: readonly Part[], { blockBytes, lanes }: Layout): Page {
  const slots = parts.reduce((sum, { groups }) => sum + groups * lanes, 0);
  const order = new Uint32Array(slots).fill(ends.length);
  const runs: Run[] = [];
  let firstSlot = 0;
  let bytes = 0;
  for (const { blocks, groups, indexes } of parts) {
    order.set(indexes, firstSlot);
    runs.push({ blocks, groups, firstSlot });
    firstSlot += groups * lanes;
    bytes += groups * lanes * blocks * blockBytes;
  }
  return { runs, bytes, order };
}

/** In bytes: up to here, copying one by one is quicker than making the view that `set` takes. */
const fewBytes = 48;

/**
 * Writes a page's messages with their padding, slot after slot, to `to`. It is done whenever the page is read: most are read
 * once or twice, and to keep all of them would take more memory than everything else in a search.
 */
export function writePage(
  { runs, order, bytes: pageBytes }: Page,
  { bytes: all, starts, ends }: Messages,
  { blockBytes, lanes, littleEndian }: Layout,
  to: Uint8Array,
): void {
  const view = new DataView(to.buffer, to.byteOffset);
  to.fill(0, 0, pageBytes);
  let from = 0;
  for (const { blocks, groups, firstSlot } of runs) {
    const bytes = blocks * blockBytes;
    for (let slot = firstSlot; slot < firstSlot + groups * lanes; slot++, from += bytes) {
      const index = order[slot] as number;
      // A slot that is left over.
      if (index === ends.length) continue;
      const first = starts[index] as number;
      const end = ends[index] as number;
      if (end - first <= fewBytes)
        for (let at = first; at < end; at++) to[from + at - first] = all[at] as number;
      else to.set(all.subarray(first, end), from);
      to[from + end - first] = 0x80;
      // The lower half of the length suffices for `maxBlocks`.
      const bits = (blockBytes + end - first) * 8;
      if (littleEndian) view.setUint32(from + bytes - 8, bits, true);
      else view.setUint32(from + bytes - 4, bits);
    }
  }
}
