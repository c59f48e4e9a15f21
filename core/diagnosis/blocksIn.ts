import type { Messages } from '../signature/batch/Messages.ts';

/** In how many blocks of 64 bytes a text of so many bytes is digested, about. */
export const blocksIn = (length: number): number => 1 + (length >> 6);

/** The same of many texts together. */
export const blocksOfAll = ({ starts, ends }: Messages): number =>
  ends.reduce((sum, end, index) => sum + blocksIn(end - (starts[index] ?? 0)), 0);
