import { placesOf } from '../redaction/placesOf.ts';

/**
 * Why a thread ended before it had answered. An error's message may quote what was worked on, secrets included, so only
 * its kind and its place are kept, and of an error of SQLite its number and text (sqlite.org/rescode.html), which name
 * neither. `of` is what stopped, as the beginning of a sentence.
 */
export class WorkerFault extends Error {
  /** The error's name; `ended` where the thread ended without one. */
  readonly kind: string;
  readonly errcode: number | undefined;
  readonly errstr: string | undefined;

  constructor(of: string, cause: unknown) {
    super(`${of} stopped with a fault.`);
    this.kind = cause instanceof Error ? cause.name : 'ended';
    this.stack = [`${this.message} (${this.kind})`, ...placesOf(cause)].join('\n');
    const { errcode, errstr } = (cause ?? {}) as { readonly errcode?: unknown; readonly errstr?: unknown };
    this.errcode = typeof errcode === 'number' ? errcode : undefined;
    this.errstr = typeof errstr === 'string' ? errstr : undefined;
  }
}
