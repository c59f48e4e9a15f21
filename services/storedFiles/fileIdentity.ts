import { type BigIntStats, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/**
 * What tells a file from all others, whatever path or link leads to it; a number is a descriptor that is open here, as 0
 * is standard input. Undefined for what is not there, and for devices, which lose nothing when they are written to.
 */
export async function fileIdentity(file: string | number): Promise<string | undefined> {
  let found: BigIntStats;
  try {
    found = typeof file === 'number' ? fstatSync(file, { bigint: true }) : await stat(file, { bigint: true });
  } catch {
    return undefined;
  }
  return found.isFile() || found.isFIFO() ? `${found.dev}:${found.ino}` : undefined;
}
