import type { Host } from './Host.ts';
import { processOutput } from './processOutput.ts';

/** This process, as the command line sees it. */
export const processHost: Host = {
  args: process.argv.slice(2),
  env: process.env,
  stdin: () => process.stdin,
  stdout: processOutput(1, () => process.stdout),
  stderr: processOutput(2, () => process.stderr),
  onInterrupt: (stop) => {
    process.once('SIGINT', stop);
    return () => process.removeListener('SIGINT', stop);
  },
};
