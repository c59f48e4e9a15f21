import { close, fstat, open, read, readdir, type Stats, stat } from 'node:fs';
import { promisify } from 'node:util';

interface OpenFile {
  stat(): Promise<Stats>;
  /** Reads on, and gives how many bytes there were: 0 at the end. */
  read(into: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

const of = {
  close: promisify(close),
  fstat: promisify(fstat),
  open: promisify(open),
  read: promisify(read),
};

/**
 * What is asked of files before there is anything to find out, as `node:fs/promises` has it: that would bring along what watches
 * files and reads terminals, and takes a twentieth of the time in which the command line starts.
 */
export const plainFiles = {
  /** Opens a file to be read. */
  async open(path: string): Promise<OpenFile> {
    const fd = await of.open(path, 'r');
    return {
      stat: () => of.fstat(fd),
      read: async (into) => (await of.read(fd, into, 0, into.length, null)).bytesRead,
      close: () => of.close(fd),
    };
  },
  readdir: promisify(readdir),
  stat: promisify(stat),
} as const;
