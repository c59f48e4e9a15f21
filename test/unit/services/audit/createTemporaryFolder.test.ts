import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../../../services/audit/createTemporaryFolder.ts';
import { LockFault } from '../../../../services/storedFiles/withFileLock.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const garbage = 'garbage '.repeat(200);

it('removes what a killed program left behind, also where its lock holds something else', async () => {
  const parent = join(await temporaryFolder(), 'audits');
  const left = join(parent, 'left');
  await mkdir(left, { recursive: true });
  await writeFile(join(left, 'in-use.lock'), garbage);
  await writeFile(join(left, 'rows.db'), 'a@example.com');
  const own = createTemporaryFolder(parent);
  await own.path();
  const folders = (await readdir(parent, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).not.toContain('left');
  // One that is in use stays, whatever is written into its lock.
  await writeFile(join(await own.path(), 'in-use.lock'), garbage);
  await createTemporaryFolder(parent).sweep();
  expect(await readdir(await own.path())).toContain('in-use.lock');
  await own.dispose();
});

it('names the lock where that is damaged', async () => {
  const parent = join(await temporaryFolder(), 'audits');
  const path = join(parent, 'sweep.lock');
  await mkdir(parent);
  await writeFile(path, garbage);
  const error: unknown = await createTemporaryFolder(parent)
    .path()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LockFault);
  expect(error).toMatchObject({ path });
});
