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
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);
  quietly(writer.closed);
  return {
    push: (piece) => writer.write(piece).catch(() => undefined),
    end: () => quietly(writer.close()),
    fail: (error) => quietly(writer.abort(error)),
    [Symbol.asyncIterator]: () => readable[Symbol.asyncIterator](),
  };
}
