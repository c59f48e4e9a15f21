export interface Pieces extends AsyncIterable<Uint8Array> {
  /** Hands over a piece; settles once it was taken, or once nobody wants it any more. */
  push(piece: Uint8Array): Promise<void>;
  /** No more pieces come. */
  end(): void;
  /** The pieces that were to come never do: whoever reads them gets this error. */
  fail(error: Error): void;
}

/** Pieces that are pushed on one side and read on the other, one at a time, so that they never pile up. */
export function createPieces(): Pieces {
  let given = Promise.withResolvers<Uint8Array | undefined>();
  let taken = Promise.withResolvers<void>();
  let last = Promise.resolve();
  let failure: Error | undefined;
  let over = false;

  const give = (piece: Uint8Array | undefined): Promise<void> => {
    last = last.then(() => {
      if (over) return;
      const { promise } = taken;
      given.resolve(piece);
      return promise;
    });
    return last;
  };

  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        if (failure !== undefined) throw failure;
        const piece = await given.promise;
        if (piece === undefined) return;
        given = Promise.withResolvers();
        const { resolve } = taken;
        taken = Promise.withResolvers();
        resolve();
        yield piece;
      }
    } finally {
      over = true;
      taken.resolve();
    }
  }

  return {
    push: give,
    end: () => void give(undefined),
    fail(error) {
      failure = error;
      over = true;
      given.promise.catch(() => undefined);
      given.reject(error);
      taken.resolve();
    },
    [Symbol.asyncIterator]: read,
  };
}
