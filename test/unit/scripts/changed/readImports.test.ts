import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readImports } from '../../../../scripts/changed/readImports.ts';
import { temporaryFolder } from '../../services/temporaryFolder.ts';

it('reads what each file loads when it runs: no types, no packages', async () => {
  const root = await temporaryFolder();
  const sources = {
    'core/a.ts': [
      `import './b.ts';`,
      `import { type T, c } from '../services/c.ts';`,
      `import type { D } from './d.ts';`,
      `import { type E } from './e.ts';`,
      `export { f } from './f.ts';`,
      `export type { G } from './g.ts';`,
      `import { x } from 'package';`,
      `import code from './h.ts?modulePath';`,
      `const i = await import('./i.ts');`,
      `new Worker(new URL('./j.ts', import.meta.url));`,
    ].join('\n'),
    'renderer/k.tsx': `import { a } from '../core/a.ts';`,
    'node_modules/package/l.ts': `import './m.ts';`,
    'test/fixtures/n.ts': `import './o.ts';`,
  };
  for (const [path, source] of Object.entries(sources)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), source);
  }
  expect(readImports(root)).toEqual(
    new Map([
      ['core/a.ts', ['core/b.ts', 'services/c.ts', 'core/h.ts', 'core/f.ts', 'core/i.ts', 'core/j.ts']],
      ['renderer/k.tsx', ['core/a.ts']],
    ]),
  );
});
