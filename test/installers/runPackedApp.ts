/**
 * Runs an installed app whose Electron is the packaging's stub: the archive beside the program, on the stand-in with
 * Chromium. Writes what its window shows to the file that COUNTERSIGN_REPORT names, and quits.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll } from '@electron/asar';
import { chromium } from 'playwright';

/** What was seen of a start. */
export interface StartReport {
  /** What the desktop gave to the program. */
  readonly args: readonly string[];
  readonly title: string;
  /** All words of the window. */
  readonly words: string;
  /** What is in its fields. */
  readonly fields: readonly string[];
  /** What the app wrote to its outputs: nothing, when all is well. */
  readonly printed: string;
}

const [program = '', ...args] = process.argv.slice(2);
const unpacked = mkdtempSync(join(tmpdir(), 'countersign-installed-'));
extractAll(join(dirname(program), 'resources/app.asar'), unpacked);

const register = pathToFileURL(join(import.meta.dirname, '../runtime/register.ts')).href;
const child = fork(join(unpacked, 'out/main/main.js'), args, {
  execArgv: ['--import', register],
  env: { ...process.env, STAND_IN_JOINABLE: '1' },
  stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
});
let printed = '';
for (const stream of [child.stdout, child.stderr]) {
  stream?.on('data', (text) => {
    printed += text;
  });
}
const ended = once(child, 'exit');

function report(seen: StartReport): void {
  const path = process.env.COUNTERSIGN_REPORT ?? '';
  // Whoever waits for the file finds it whole.
  writeFileSync(`${path}.part`, JSON.stringify(seen));
  renameSync(`${path}.part`, path);
}

const started = new Promise<string | undefined>((settle) => {
  child.on('message', (message: { readonly devtools?: string }) => {
    if (message.devtools !== undefined) settle(message.devtools);
  });
  void ended.then(() => settle(undefined));
});
const address = await started;
if (address === undefined) {
  report({ args, title: '', words: '', fields: [], printed });
} else {
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  await page?.getByRole('heading', { level: 1 }).first().waitFor();
  // What a link gives comes a moment after the page.
  if (args.length > 0)
    await page?.waitForFunction(
      "[...document.querySelectorAll('textarea')].some((field) => field.value !== '')",
    );
  const fields = await Promise.all(
    ((await page?.getByRole('textbox').all()) ?? []).map((field) => field.inputValue()),
  );
  report({
    args,
    title: (await page?.title()) ?? '',
    words: (await page?.locator('body').innerText()) ?? '',
    fields,
    printed,
  });
  child.send({ id: 0, source: '({ app }) => app.quit()', arg: undefined });
  await ended;
  await browser.close();
}
rmSync(unpacked, { recursive: true, force: true });
