import { PassThrough, Readable } from 'node:stream';
import { createOutput } from '../../cli/output.ts';
import type { Run } from '../../cli/Run.ts';

/** For a program that is looked at and never run: there is nothing around it. */
export const unusedRun: Run = {
  env: {},
  stdin: () => Readable.from([]),
  output: createOutput({ args: [], env: {}, stdout: new PassThrough(), stderr: new PassThrough() }),
  onInterrupt: () => () => undefined,
  endWith: () => undefined,
};
