import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { auditError } from '../../../../services/audit/auditError.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

it('names the temporary file when it cannot be made', () => {
  const path = join('/nowhere', 'at', 'all.db');
  const error = auditError(
    thrownBy(() => new DatabaseSync(path)),
    path,
  );
  expect(error).toMatchObject({ code: 'no-temporary-file', path, reason: expect.stringContaining('open') });
});

it('tells a fault of its own from a disk without room, without what was worked on', () => {
  const database = new DatabaseSync(':memory:');
  const faults = [
    new TypeError('jane@example.com is no function'),
    thrownBy(() => database.exec("SELECT 'jane@example.com' FROM nothing")),
    'jane@example.com',
    undefined,
  ];
  for (const fault of faults) {
    const error = auditError(fault, 'audit.db');
    expect(error.code).toBe('audit-failed');
    expect(JSON.stringify(error)).not.toContain('jane');
  }
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'names the temporary file when its folder may not be written',
  async () => {
    const folder = join(await temporaryFolder(), 'locked');
    await mkdir(folder);
    await chmod(folder, 0o500);
    const path = join(folder, 'audit.db');
    const error = auditError(
      thrownBy(() => new DatabaseSync(path)),
      path,
    );
    expect(error.code).toBe('no-temporary-file');
  },
);
