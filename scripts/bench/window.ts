// How soon the window shows something: the payload that loads at start, the first paint, the first verdict, and whether
// typing ever blocks it. On Electron where its binary is, else on the stand-in, which says so. Inside
// scripts/with-keyring.mjs on Linux, after a build.
//
//     node scripts/bench/window.ts [starts, 5 when left out]
import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { AppPage } from '../../test/e2e/pages/AppPage.ts';
import { root, runtime, startApp } from '../../test/e2e/startApp.ts';

const starts = Number(process.argv[2] ?? 5);
const renderer = join(root, 'out/renderer');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;
const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/**
 * What index.html names, what those scripts import without being asked to, and the longest of the languages:
 * everything that loads at start.
 */
function loadedAtStart(): readonly string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(renderer, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) add(`assets/${name}`);
  };
  const html = readFileSync(join(renderer, 'index.html'), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)) add(path);
  const languages = readdirSync(join(renderer, 'assets'))
    .filter((name) => /^(?:english|french|german|spanish|portuguese)-.*\.js$/.test(name))
    .map((name) => `assets/${name}`)
    .toSorted((a, b) => zipped(b) - zipped(a));
  return [...found, ...languages.slice(0, 1)];
}

const zipped = (path: string): number => gzipSync(readFileSync(join(renderer, path)), { level: 9 }).length;

/** What is done in the page, and what then shows that it was done. */
interface Wait {
  readonly event: 'input' | 'click';
  readonly selector: string;
}

const verdict: Wait = { event: 'input', selector: '[aria-label="Outcome"] h2' };
/** A row below the header. */
const rowOfAudit: Wait = { event: 'click', selector: '[role="grid"] [role="gridcell"]' };

/**
 * Runs in the page: the time from the next event to what is waited for, and tasks over 50 ms since. Measured there, since
 * a test that waits looks only every now and then.
 */
function watch({ event, selector }: Wait): void {
  const page = globalThis as unknown as {
    typed: number | undefined;
    answered: number | undefined;
    long: number[];
    document: {
      addEventListener(kind: string, tell: () => void, capture: boolean): void;
      querySelector(selector: string): object | null;
      body: object;
    };
    MutationObserver: new (tell: () => void) => { observe(node: object, options: object): void };
    PerformanceObserver: new (
      tell: (list: { getEntries(): readonly { readonly duration: number }[] }) => void,
    ) => { observe(options: object): void };
  };
  page.long = [];
  page.document.addEventListener(
    event,
    () => {
      page.typed = performance.now();
      page.answered = undefined;
    },
    true,
  );
  new page.MutationObserver(() => {
    if (page.answered === undefined && page.document.querySelector(selector) !== null) {
      page.answered = performance.now();
    }
  }).observe(page.document.body, { childList: true, subtree: true, characterData: true });
  new page.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.long.push(duration);
  }).observe({ type: 'longtask' });
}

const seen = (page: Page) =>
  page.evaluate(() => {
    const { typed, answered, long } = globalThis as unknown as {
      typed: number;
      answered: number;
      long: readonly number[];
    };
    return { took: answered - typed, long };
  });

const rows = 100_000;
const secret = '9b1f0c7d2e5a48639d0c7f1e2b3a4c5d';

/** A list with one systematic mistake in a tenth of its rows. */
function listIn(folder: string): string {
  const path = join(folder, 'list.csv');
  const lines = Array.from({ length: rows }, (_, index) => {
    const email = `${index % 10 === 0 ? 'Jane' : 'jane'}.doe${index}@example.com`;
    return `${email},${createHmac('sha256', secret).update(email.toLowerCase()).digest('hex')}\n`;
  });
  writeFileSync(path, ['email,signature\n', ...lines].join(''));
  return path;
}

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  const begun = performance.now();
  const app = await startApp(folder);
  const ui = new AppPage(app.page);
  await ui.firstRun.heading.waitFor();
  const usable = performance.now() - begun;
  const painted = await app.page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await ui.firstRun.tryExample.click();
  await ui.check.verdict.waitFor();
  await ui.check.fill('', '');
  await ui.check.email.fill('Jane.Doe@example.com');
  await app.page.evaluate(watch, verdict);
  await ui.check.signature.fill('5f'.repeat(32));
  await ui.check.verdict.waitFor();
  const { took } = await seen(app.page);
  await ui.check.signature.fill('');
  await app.page.evaluate(watch, verdict);
  await ui.check.signature.pressSequentially('0123456789abcdef'.repeat(4), { delay: 20 });
  await ui.check.email.pressSequentially('jane.doe+longer@example.com', { delay: 20 });
  const { long } = await seen(app.page);
  await ui.addWebsite('Bench', secret);
  await ui.goTo('Audit');
  await app.inMain((electron, path) => {
    electron.dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, listIn(folder));
  await ui.audit.chooseFile.click();
  await ui.audit.start.waitFor();
  await app.page.evaluate(watch, rowOfAudit);
  await ui.audit.start.click();
  await ui.audit.grid.getByRole('gridcell').first().waitFor({ timeout: 120_000 });
  const { took: audited, long: duringAudit } = await seen(app.page);
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return {
    usable,
    painted,
    took,
    typing: Math.max(0, ...long),
    audited,
    auditing: Math.max(0, ...duringAudit),
  };
}

const atStart = loadedAtStart();
const all = readdirSync(join(renderer, 'assets')).map((name) => `assets/${name}`);
const total = (paths: readonly string[]): string =>
  kilobytes(paths.reduce((sum, path) => sum + zipped(path), 0));
const scripts = (paths: readonly string[]): readonly string[] => paths.filter((path) => path.endsWith('.js'));

const runs: Awaited<ReturnType<typeof measure>>[] = [];
for (let run = 0; run < starts; run++) runs.push(await measure());

const row = (name: string, value: string): void => console.log(`| ${name} | ${value} |`);
console.log(`\nThe window, on ${runtime}, median of ${starts} starts\n\n| what | |\n|---|---|`);
row('scripts at start, gzipped', total(scripts(atStart)));
row('scripts and styles at start, gzipped', total(atStart));
row('all scripts, gzipped', total(scripts(all)));
row(
  'from the start of the process to the first page',
  milliseconds(median(runs.map(({ usable }) => usable))),
);
row('from opening the page to its first paint', milliseconds(median(runs.map(({ painted }) => painted))));
row('from pasting a signature to the verdict', milliseconds(median(runs.map(({ took }) => took))));
row(
  'longest task while typing, of all starts (0: none over 50 ms)',
  milliseconds(Math.max(...runs.map(({ typing }) => typing))),
);
row(
  `from “Start audit” to the result, ${rows.toLocaleString('en-GB')} rows`,
  milliseconds(median(runs.map(({ audited }) => audited))),
);
row('longest task during that, median', milliseconds(median(runs.map(({ auditing }) => auditing))));
