import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isLinux } from '../../scripts/machine.mjs';
import { pack } from '../../scripts/pack.ts';
import { findFpm } from './findFpm.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that was packed into. */
    readonly packed: string;
    /** Whether it was packed here with the stub, and not with the real Electron. */
    readonly isStub: boolean;
  }
}

const given = process.env.COUNTERSIGN_PACKED;
const folder = given ?? mkdtempSync(join(tmpdir(), 'countersign-packed-'));

/**
 * Packs once for all tests: with the stub, on Linux also into a deb and an rpm. COUNTERSIGN_PACKED names a folder that
 * was packed with the real Electron (the release workflow's), which is looked at in its place.
 */
export async function setup({ provide }: TestProject): Promise<void> {
  provide('packed', folder);
  provide('isStub', given === undefined);
  if (given !== undefined) return;
  findFpm();
  await pack('stub', folder, { linuxPackages: isLinux });
}

export function teardown(): void {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
