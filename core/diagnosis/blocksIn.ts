/** In how many blocks of 64 bytes a text of so many bytes is digested, about. */
export const blocksIn = (length: number): number => 1 + (length >> 6);
