import type { ExitCode } from './exitCode.ts';
import type { Host } from './Host.ts';
import type { Output } from './output.ts';

/** One run of the command line, as its commands see it. Nothing of it is kept for the next one. */
export interface Run extends Pick<Host, 'env' | 'stdin' | 'onInterrupt'> {
  readonly output: Output;
  /** Says what it ends with, unless it fails; otherwise it is done. */
  readonly endWith: (code: ExitCode) => void;
}
