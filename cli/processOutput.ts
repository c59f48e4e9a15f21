import { fstatSync, statSync, writeSync } from 'node:fs';
import type { OutputStream } from './Host.ts';

/** Whether it is a file, a pipe, or where who asks only for the exit code sends all else, and so no terminal. */
function isPlain(fd: number): boolean {
  try {
    const found = fstatSync(fd);
    if (found.isFile() || found.isFIFO()) return true;
    return found.isCharacterDevice() && found.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/**
 * A standard output of this process. A file or a pipe is written to at once, without Node's streams, which take a while to load; what
 * cannot be written so is given to `stream`, Node's own, which waits or tells its error.
 */
export function processOutput(fd: number, stream: () => OutputStream): OutputStream {
  if (!isPlain(fd)) return stream();
  const listeners: ((error: Error) => void)[] = [];
  let opened: OutputStream | undefined;

  function open(): OutputStream {
    if (opened === undefined) {
      opened = stream();
      for (const listener of listeners) opened.on('error', listener);
    }
    return opened;
  }

  return {
    write(text, done) {
      if (opened !== undefined) return opened.write(text, done);
      let rest = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
      } catch {
        return open().write(rest, done);
      }
      done?.();
      return true;
    },
    on(event, listener) {
      listeners.push(listener);
      return opened?.on(event, listener);
    },
  };
}
