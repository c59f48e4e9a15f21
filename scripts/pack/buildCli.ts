// `npm run build:cli`: the command line as it is packed, in out/cli.
import { readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { localeOf } from '../../core/languages.ts';
import { versionOf } from './packagingConfig.ts';
import { parsedText } from './parsedText.ts';
import { recordPackages } from './recordPackages.ts';
import { type Part, saidTexts } from './saidTexts.ts';

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

const english = /[\\/]locales[\\/]en[\\/](\w+\.json)$/;

/** The same value of JSON with each text in it parsed. */
const parsedTexts = (json: string): Readonly<Record<string, Part>> =>
  JSON.parse(json, (_key, value) => (typeof value === 'string' ? parsedText(value, localeOf('en')) : value));

/** How code names the texts of a part that are left out: by the part, or by their own keys in it. */
const namesLeftOut = (key: string, part: Part): readonly string[] =>
  part === null
    ? [key]
    : Object.entries(part).flatMap(([name, text]) => (text === null ? [`${key}\\.${name}`] : []));

/**
 * Has each part of the English texts read when it is asked for, as data: a quarter of a megabyte that every start would
 * read as code otherwise. Its messages are parsed by now, and what is the window's is left out: what asks for it all the same
 * fails, since an empty text would go unseen.
 */
function textsAsData(): Plugin {
  const prefix = '\0countersign:texts:';
  const leftOut: string[] = [];
  return {
    name: 'countersign:texts-as-data',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.json')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      // Without its ending, which says what reads it.
      return resolved !== null && english.test(resolved.id) ? prefix + resolved.id.slice(0, -5) : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const path = `${id.slice(prefix.length)}.json`;
      const [, name = ''] = english.exec(path) ?? [];
      const parts = Object.entries(parsedTexts(readFileSync(path, 'utf8'))).map(
        ([key, part]) => [key, saidTexts(name, key, part)] as const,
      );
      if (name === 'app.json') leftOut.push(...parts.flatMap(([key, part]) => namesLeftOut(key, part)));
      const texts = parts.map(([key, part]) => [key, inAscii(JSON.stringify(part))] as const);
      this.emitFile({
        type: 'asset',
        fileName: `english-${name}`,
        source: texts.map(([, text]) => text).join(''),
      });
      const lengths = Object.fromEntries(texts.map(([key, text]) => [key, text.length]));
      return `import { readFileSync } from 'node:fs';
let bytes;
const parts = {};
const fail = (key) => () => {
  throw new Error('The command line has no words ' + key);
};
const whole = (part, key) => {
  for (const name in part) {
    if (part[name] === null) Object.defineProperty(part, name, { get: fail(key + '.' + name), enumerable: true });
  }
  return part ?? fail(key)();
};
let end = 0;
for (const [key, length] of Object.entries(${JSON.stringify(lengths)})) {
  const start = end;
  end += length;
  let part;
  const get = () => {
    bytes ??= readFileSync(new URL('./english-${name}', import.meta.url));
    return (part ??= whole(JSON.parse(bytes.toString('latin1', start, start + length)), key));
  };
  Object.defineProperty(parts, key, { get, enumerable: true });
}
export default parts;`;
    },
    generateBundle(_options, bundle) {
      const saysOfWindow = new RegExp(String.raw`\b(?:english|words)\.(?:${leftOut.join('|')})\b`);
      for (const output of Object.values(bundle)) {
        const said = output.type === 'chunk' ? saysOfWindow.exec(output.code)?.[0] : undefined;
        if (said !== undefined)
          this.error(`The command line says ${said}, which was left out as the window's.`);
      }
    },
  };
}

/** Leaves out the parser of messages, half of what every command loads for its texts: they are parsed by now ({@link parsedText}). */
function withoutParser(): Plugin {
  const parser = '@formatjs/icu-messageformat-parser';
  const id = '\0countersign:no-parser';
  return {
    name: 'countersign:without-parser',
    enforce: 'pre',
    resolveId: (source) => (source === parser ? id : null),
    load: (given) =>
      given === id
        ? `export * from '${parser}/no-parser.js'; export const parse = (text) => JSON.parse(text);`
        : null,
  };
}

type Statement = ReturnType<Rolldown.PluginContext['parse']>['body'][number];
type ImportDeclaration = Extract<Statement, { readonly type: 'ImportDeclaration' }>;

/** Modules of Node's that take a while: one is loaded when one of its functions or classes is first called. */
const slow: readonly string[] = [
  'node:crypto',
  'node:fs/promises',
  'node:readline',
  'node:sqlite',
  'node:stream',
  'node:timers/promises',
  'node:worker_threads',
];

const isCallable = (module: string, name: string): boolean =>
  typeof (process.getBuiltinModule(module) as Readonly<Record<string, unknown>>)[name] === 'function';

/** What an import statement binds, as what takes it from the module's object. */
function boundBy({ specifiers, source }: ImportDeclaration): string {
  const module = `globalThis.process.getBuiltinModule(${JSON.stringify(source.value)})`;
  return specifiers
    .map((one) => {
      const { name } = one.local;
      if (one.type !== 'ImportSpecifier') return `const ${name} = ${module};`;
      const imported = one.imported.type === 'Literal' ? one.imported.value : one.imported.name;
      if (!slow.includes(source.value) || !isCallable(source.value, imported)) {
        return `const { ${imported}: ${name} } = ${module};`;
      }
      return `let ${name} = function (...args) {
  ${name} = ${module}.${imported};
  return new.target ? new ${name}(...args) : ${name}(...args);
};`;
    })
    .join('');
}

/** What a pattern for the letters of all scripts has, which takes a while to look up. */
const anyLetter = String.raw`\p{ID_Continue}`;
const ofCommander = /[\\/]commander[\\/]/;

/**
 * Leaves out of commander what none of our commands needs, and takes a while: what it starts other programs with, for commands
 * that are some, and names of options in other letters than ASCII.
 */
function withoutPrograms(): Plugin {
  const id = '\0countersign:no-programs';
  return {
    name: 'countersign:without-programs',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'node:child_process' && ofCommander.test(importer ?? '') ? id : null,
    load: (given) => (given === id ? 'export default {};' : null),
    transform: (code, module) =>
      ofCommander.test(module) && code.includes(anyLetter)
        ? { code: code.replace(`/${anyLetter}`, '/\\w'), map: null }
        : null,
  };
}

/**
 * Has Node's own modules taken as they are. Importing one reads each of its exports, and so loads what stands behind them
 * only for whoever asks: web streams, Web Crypto, this process's standard input, a third of the time in which Node starts.
 */
function builtinsAsTheyAre(): Plugin {
  return {
    name: 'countersign:builtins-as-they-are',
    renderChunk(code) {
      const sources = code.matchAll(/\bfrom\s*["'](\w[^"']*)["']/g);
      if (!sources.some(([, source = '']) => isBuiltin(source))) return null;
      let taken = code;
      // From the end, so that what is before stays where it was.
      for (const node of this.parse(code).body.toReversed()) {
        if (node.type !== 'ImportDeclaration' || !isBuiltin(node.source.value)) continue;
        taken = taken.slice(0, node.start) + boundBy(node) + taken.slice(node.end);
      }
      return taken === code ? null : { code: taken, map: null };
    },
  };
}

/** What starts often, in a process or a thread, by what it loads at once. */
const starts = {
  run: ['cli/countersign.ts'],
  check: ['cli/commands/check.ts'],
  audit: ['cli/commands/audit.ts', 'services/audit/conductHere.ts'],
  rows: ['services/audit/workOnRows.ts'],
} as const;

/** The file of a module: one for what the same starts load, since each file takes a while to load; null for what none does. */
function groupOf(
  id: string,
  root: string,
  graph: Pick<Rolldown.PluginContext, 'getModuleInfo'>,
): string | null {
  const loading = new Set([id]);
  for (const one of loading) {
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) loading.add(importer);
  }
  const loads = (path: string): boolean => loading.has(join(root, path));
  const names = Object.entries(starts).flatMap(([name, paths]) => (paths.some(loads) ? name : []));
  // Whoever starts has that already.
  return names[0] === 'run' ? 'run' : names.join('-') || null;
}

/** Has what is loaded later taken from the file that it stands in, without a file between that only gives it another name. */
function withoutFacades(): Plugin {
  const facade = /^export\{([^}]*)\}from"\.\/([^"]+)";\s*$/;
  return {
    name: 'countersign:without-facades',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const { fileName, code, isEntry } of chunks) {
        const [, names, file] = facade.exec(code) ?? [];
        if (isEntry || names === undefined) continue;
        const taken = names.split(',').map((name) => name.replace(/^(\S+) as (\S+)$/, '$2:all.$1'));
        for (const chunk of chunks) {
          chunk.code = chunk.code.replaceAll(
            `import(\`./${fileName}\`)`,
            `import(\`./${file}\`).then(all=>({${taken}}))`,
          );
        }
        delete bundle[fileName];
      }
    },
  };
}

/** The same code or JSON in ASCII. */
const inAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Has all code in ASCII: one letter beyond it, and V8 reads a file in twice the memory. */
function codeInAscii(): Plugin {
  return {
    name: 'countersign:code-in-ascii',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        // In raw text an escape would be what it is written as.
        if (output.type !== 'chunk' || output.code.includes('String.raw')) continue;
        output.code = inAscii(output.code);
      }
    },
  };
}

/**
 * Bundles the command line from the checkout at `root` into its out/cli, for the system's Node (22.13 or newer). It says
 * `version` when it is asked.
 */
export async function buildCli(root: string, version = versionOf(root)): Promise<void> {
  const program = join(root, 'cli/countersign.ts');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      besideEachOther(),
      textsAsData(),
      withoutParser(),
      withoutPrograms(),
      builtinsAsTheyAre(),
      withoutFacades(),
      codeInAscii(),
      recordPackages(root, join(root, 'out/packages/cli.json')),
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      emitAssets: true,
      target: 'node22',
      outDir: 'out/cli',
      emptyOutDir: true,
      rolldownOptions: {
        input: { countersign: program, main: join(root, 'cli/main.ts') },
        external: ['keytar'],
        // Chunks stay in one folder, where the workers' addresses point to.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                debugName: 'starts',
                // It waits for all of what it starts, which would wait for it in one file.
                test: (id) => id !== program,
                name: (id, graph) => groupOf(id, root, graph),
              },
            ],
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
