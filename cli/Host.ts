import type { Readable } from 'node:stream';

/** Standard input: a stream of bytes, with what it says of itself where a terminal or a descriptor is behind it. */
export type InputStream = Readable & { readonly isTTY?: boolean; readonly fd?: number };

/** A standard output: what the command line uses of a stream, with what it says of itself where it is a terminal. */
export interface OutputStream {
  /** `done` is called when it is written, or with the reason why it cannot be. */
  readonly write: (text: string | Uint8Array, done?: (error?: Error | null) => void) => unknown;
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * What the command line has of whatever runs it: a process, or a test in memory. It reads nothing else of the process, and
 * changes nothing of it.
 */
export interface Host {
  /** Without the program's own path. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, which is opened when it is first asked for. */
  readonly stdin: () => InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Has the next Ctrl+C call `stop` in place of ending everything; call the result to give it back. */
  readonly onInterrupt: (stop: () => void) => () => void;
}
