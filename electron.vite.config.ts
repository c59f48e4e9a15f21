import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { channelsAsData } from './scripts/channelsAsData.ts';
import { englishTexts } from './scripts/englishTexts.ts';
import { recordPackages } from './scripts/pack/recordPackages.ts';

const root = import.meta.dirname;
const record = (part: string) => recordPackages(root, join(root, `out/packages/${part}.json`));

/** For `locales/loadFile.ts`. */
const define = { __ENGLISH_TEXTS__: JSON.stringify(englishTexts) };

/** The texts of a language are named after it: `de-causes`. */
function nameOfChunk({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, language, file] = /locales\/(\w+)\/(\w+)\.json$/.exec(facadeModuleId ?? '') ?? [];
  return `assets/${language === undefined ? '[name]' : `${language}-${file}`}-[hash].js`;
}

/** Everything is bundled but keytar, which is native: a package needs nothing else beside the bundles. */
export default defineConfig({
  main: {
    define,
    plugins: [record('main')],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        // The workers are files of their own, which main starts by their paths.
        input: {
          main: 'electron/main/main.ts',
          searchWorker: 'services/check/searchWorker.ts',
          evidenceWorker: 'services/evidence/evidenceWorker.ts',
          auditWorker: 'services/audit/auditWorker.ts',
        },
        external: ['keytar'],
        // Spaces go, because the packed app has a budget; names stay, so that the places of a fault can be read.
        output: {
          format: 'es',
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    plugins: [channelsAsData(root), record('preload')],
    build: {
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file.
      lib: { entry: 'electron/preload/preload.ts', formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    define,
    plugins: [react(), record('renderer')],
    build: {
      rolldownOptions: {
        input: 'renderer/index.html',
        output: {
          chunkFileNames: nameOfChunk,
          // One file for what the window starts with, and one for what several pages need: to ask for a file costs more
          // than to read it. What colours code is large, and comes where there is code.
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], priority: 1 },
              {
                name: 'shared',
                minShareCount: 2,
                test: (id) => !/prismjs|colourExcerpt|highlightCode/.test(id),
              },
            ],
          },
        },
        // Nothing in core/ does anything by being loaded: of the catalogue's index the window takes the ids and leaves
        // the search.
        treeshake: { moduleSideEffects: [{ test: /[\\/]core[\\/]/, sideEffects: false }] },
      },
      // No polyfill script and no data: URLs, which the content security policy would refuse.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      minify: true,
      // In kilobytes; it is loaded from the disk, not from a network.
      chunkSizeWarningLimit: 2_000,
    },
  },
});
