/** Height of a row, in CSS pixels. */
export const rowHeight = 34;

/**
 * The tallest element to scroll in, in CSS pixels. Browsers end near 33 million, and place things exactly only up to
 * 16.7 million (24 bits). Beyond it a pixel of the scroll bar stands for more than one of the rows.
 */
export const tallest = 15_000_000;

/** What a table of fixed-height rows shows at a place of its scroll bar. All in CSS pixels. */
interface RowWindow {
  /** Height of the element that scrolls. */
  readonly height: number;
  /** Of all rows laid out below each other, where the visible part begins. */
  readonly top: number;
  /** The first and the last row of which something can be seen. */
  readonly first: number;
  readonly last: number;
  /** Pixels of rows for each pixel of the scroll bar: 1 until the rows are too many. */
  readonly scale: number;
}

export function rowWindow(total: number, visible: number, scrollTop: number): RowWindow {
  const all = total * rowHeight;
  const height = Math.min(all, tallest);
  const room = Math.max(0, height - visible);
  const beyond = Math.max(0, all - visible);
  const scale = room === 0 ? 1 : beyond / room;
  const top = Math.min(Math.max(0, scrollTop) * scale, beyond);
  const first = Math.min(Math.floor(top / rowHeight), Math.max(0, total - 1));
  const last = Math.max(first, Math.min(total - 1, Math.ceil((top + visible) / rowHeight) - 1));
  return { height, top, first, last, scale };
}

/** Where the scroll bar has to be so that a row can be seen whole; the same place when it can already. */
export function scrolledTo(row: number, total: number, visible: number, scrollTop: number): number {
  const { top, scale } = rowWindow(total, visible, scrollTop);
  const start = row * rowHeight;
  if (start < top) return start / scale;
  if (start + rowHeight > top + visible) return (start + rowHeight - visible) / scale;
  return scrollTop;
}
