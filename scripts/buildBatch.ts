// Compiles core/signature/batch/assembly to WebAssembly and embeds it as text in hmacWasm.ts, since core reads no files.
// Run after every change there; a test holds the committed file to what this makes.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const batch = join(dirname(dirname(fileURLToPath(import.meta.url))), 'core', 'signature', 'batch');
export const embeddedPath = join(batch, 'hmacWasm.ts');

/** The text of hmacWasm.ts as the sources in `assembly` make it. Deterministic; throws with the compiler's words. */
export async function embeddedModule(): Promise<string> {
  const binaries: Uint8Array[] = [];
  const messages = asc.createMemoryStream();
  const { error } = await asc.main(
    ['hmac.ts', '--outFile', 'hmac.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
    {
      stderr: messages,
      readFile: (name) => readFile(join(batch, 'assembly', name), 'utf8').catch(() => null),
      writeFile: (name, contents) => {
        if (name === 'hmac.wasm' && typeof contents !== 'string') binaries.push(contents);
      },
      listFiles: () => [],
    },
  );
  const [binary] = binaries;
  if (error !== null || binary === undefined)
    throw new Error(`The batch engine does not compile.\n${messages}`);
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return [
    '// Made by scripts/buildBatch.ts from core/signature/batch/assembly. Do not edit.',
    '',
    '/** The batch engine as a WebAssembly module, in base64. */',
    'export const hmacWasm =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(embeddedPath, await embeddedModule());
