import { execFileSync } from 'node:child_process';

/**
 * The files that differ from a revision, by their paths from `root`, with forward slashes: changed, added, deleted, and
 * those that git does not know yet. Throws where git does not know the revision.
 */
export function changedFiles(root: string, base: string): readonly string[] {
  const git = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
      .split('\0')
      .filter((path) => path !== '');
  return [
    ...git('diff', '--name-only', '--no-renames', '--relative', '-z', base, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}
