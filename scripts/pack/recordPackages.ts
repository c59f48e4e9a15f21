import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module is of, or undefined for our own modules. */
function packageFolderOf(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').split(sep).join('/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * Notes in `file` which packages a bundle holds, as folders below `root`: what the notice of third parties is made
 * of. A module that was left out as unused does not count.
 */
export function recordPackages(root: string, file: string): Plugin {
  return {
    name: 'countersign:record-packages',
    writeBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const folders = new Set(ids.flatMap((id) => packageFolderOf(id) ?? []));
      mkdirSync(dirname(file), { recursive: true });
      const list = [...folders].map((folder) => relative(root, folder).split(sep).join('/')).sort();
      writeFileSync(file, `${JSON.stringify(list, undefined, 2)}\n`);
    },
  };
}
