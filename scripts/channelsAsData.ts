import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Puts the names of the calls into a bundle as data, without the schemas that they come from. `root` is the checkout. */
export function channelsAsData(root: string): Plugin {
  const file = join(root, 'contracts/channels.ts');
  return {
    name: 'countersign:channels-as-data',
    enforce: 'pre',
    async load(id) {
      if (resolve(id) !== file) return;
      const { channels } = await import('../contracts/channels.ts');
      return { code: `export const channels = ${JSON.stringify(channels)};`, moduleType: 'js' };
    },
  };
}
