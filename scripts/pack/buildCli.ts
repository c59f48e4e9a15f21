// `npm run build:cli`: the command line as it is packed, in out/cli.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { versionOf } from './packagingConfig.ts';
import { recordPackages } from './recordPackages.ts';

const workerUrl = /new URL\('(\.\/\w+)\.ts', import\.meta\.url\)/g;
const packageUrl = "new URL('../package.json', import.meta.url)";

/** Bundles each worker that a module starts, and looks for it and for package.json in the bundle's own folder. */
function besideEachOther(): Plugin {
  return {
    name: 'countersign:beside-each-other',
    // Before anything else has rewritten the addresses.
    enforce: 'pre',
    async transform(code, id) {
      const workers = [...code.matchAll(workerUrl)].map(([, path = '']) => path);
      for (const worker of workers) {
        const resolved = await this.resolve(`${worker}.ts`, id);
        if (resolved === null) throw new Error(`${id} starts ${worker}.ts, which is not there.`);
        this.emitFile({ type: 'chunk', id: resolved.id, fileName: `${worker.slice(2)}.js` });
      }
      const moved = code
        .replace(workerUrl, (_match, path: string) => `new URL('${path}.js', import.meta.url)`)
        .replace(packageUrl, "new URL('./package.json', import.meta.url)");
      return moved === code ? null : { code: moved, map: null };
    },
  };
}

/**
 * Bundles the command line from the checkout at `root` into its out/cli, for the system's Node (22.13 or newer). It says
 * `version` when it is asked.
 */
export async function buildCli(root: string, version = versionOf(root)): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [besideEachOther(), recordPackages(root, join(root, 'out/packages/cli.json'))],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node22',
      outDir: 'out/cli',
      emptyOutDir: true,
      rolldownOptions: {
        input: { countersign: join(root, 'cli/countersign.ts'), main: join(root, 'cli/main.ts') },
        external: ['keytar'],
        // Chunks stay in one folder, where the workers' addresses point to.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // What every run loads of the command line itself, but for what waits for it, is one file.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: 'run', test: /[\\/]cli[\\/](?!countersign\.ts)/, tags: ['$initial'] }],
          },
          // As in the app: spaces go, and names stay, so that the places of a fault can be read.
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
  writeFileSync(join(root, 'out/cli/package.json'), `${JSON.stringify({ type: 'module', version })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCli(join(import.meta.dirname, '../..'));
