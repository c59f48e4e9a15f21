import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSignedBuild } from '../../../../../electron/main/updates/isSignedBuild.ts';

it.each([
  ['{"signed":true}', true],
  ['{"signed":false}', false],
  ['{"signed":"true"}', false],
  ['{}', false],
] as const)('reads %s', (manifest, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-signed-'));
  writeFileSync(join(folder, 'package.json'), manifest);
  expect(isSignedBuild(folder)).toBe(expected);
  rmSync(folder, { recursive: true });
});
