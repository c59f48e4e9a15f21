import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { embeddedModule, embeddedPath } from '../../../../../scripts/buildBatch.ts';

it('holds the engine that its source compiles to (run scripts/buildBatch.ts after changing it)', async () => {
  expect(await readFile(embeddedPath, 'utf8')).toBe(await embeddedModule());
}, 120_000);
