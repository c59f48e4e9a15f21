import { describe, expect, it } from 'vitest';
import { createPieces } from '../../../../../electron/main/handlers/createPieces.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('pieces of a list', () => {
  it('are read in the order in which they were pushed, and have an end', async () => {
    const pieces = createPieces();
    const read = (async () => {
      const all: number[] = [];
      for await (const piece of pieces) all.push(...piece);
      return all;
    })();
    await pieces.push(bytes(1, 2));
    await pieces.push(bytes(3));
    pieces.end();
    expect(await read).toEqual([1, 2, 3]);
  });

  it('do not pile up: there is room for another one once one was taken', async () => {
    const pieces = createPieces();
    let pushed = 0;
    const pushing = (async () => {
      for (let n = 0; n < 5; n += 1) {
        await pieces.push(bytes(n));
        pushed += 1;
      }
    })();
    await new Promise(setImmediate);
    expect(pushed).toBeLessThan(3);
    pieces.fail(new Error('enough'));
    await pushing;
  });

  it('that never come are an error for whoever waits for them', async () => {
    const pieces = createPieces();
    const read = (async () => {
      for await (const _ of pieces);
    })();
    pieces.fail(new Error('The page is gone.'));
    await expect(read).rejects.toThrow('The page is gone.');
  });

  it('nobody wants any more keep nobody waiting', async () => {
    const pieces = createPieces();
    void pieces.push(bytes(1));
    for await (const _ of pieces) break;
    await pieces.push(bytes(2));
    pieces.end();
  });
});
