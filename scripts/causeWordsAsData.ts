import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the words of the causes into a bundle as data: the window needs them, and nothing of how a search computes the
 * causes, which stands in the same entries of the catalogue. `root` is the checkout.
 */
export function causeWordsAsData(root: string): Plugin {
  const file = join(root, 'core/words/en/causes.ts');
  return {
    name: 'countersign:cause-words-as-data',
    enforce: 'pre',
    async load(id) {
      if (resolve(id) !== file) return;
      const { causes } = await import('../core/words/en/causes.ts');
      return { code: `export const causes = ${JSON.stringify(causes)};`, moduleType: 'js' };
    },
  };
}
