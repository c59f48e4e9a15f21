import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles } from '../../../../scripts/changed/changedFiles.ts';
import { temporaryFolder } from '../../services/temporaryFolder.ts';

it('names what was changed, staged, moved, deleted and added since a revision, but not what git ignores', async () => {
  const root = await temporaryFolder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const write = (path: string, text: string) => writeFile(join(root, path), text);
  git('init', '--quiet');
  await mkdir(join(root, 'core'));
  for (const name of ['same', 'edited', 'staged', 'moved', 'deleted', 'before'])
    await write(`core/${name}.ts`, name);
  await write('.gitignore', 'ignored.ts\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  await write('core/before.ts', 'changed by a commit');
  git('commit', '--quiet', '-am', 'second');

  await write('core/edited.ts', 'x');
  await write('core/staged.ts', 'x');
  git('add', 'core/staged.ts');
  await rename(join(root, 'core/moved.ts'), join(root, 'core/mövéd.ts'));
  await rm(join(root, 'core/deleted.ts'));
  await write('core/new.ts', '');
  await write('core/ignored.ts', '');

  const since = ['deleted', 'edited', 'moved', 'mövéd', 'new', 'staged'].map((name) => `core/${name}.ts`);
  expect(changedFiles(root, 'HEAD').toSorted()).toEqual(since.toSorted());
  expect(changedFiles(root, 'HEAD~1').toSorted()).toEqual([...since, 'core/before.ts'].toSorted());
  expect(() => changedFiles(root, 'nowhere')).toThrow();
});
