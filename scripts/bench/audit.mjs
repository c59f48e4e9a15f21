// How fast whole lists are audited (read, signed, compared, explained, summed up and stored), beside a naive script, Python
// and openssl, all in one run: compare the ratios, or the time of one core, which says most on a busy machine. Every measurement is a process of its own, so that its peak
// memory is its own too.
//
//     node scripts/bench/audit.mjs [rows, default 10000 100000 1000000]
import { spawnSync } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse';
import { ok } from '../../core/Result.ts';
import { createHmacBatch } from '../../core/signature/batch/createHmacBatch.ts';
import { createAudits } from '../../services/audit/createAudits.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const otherSecret = 'fb25e27b585a6bfeba7be69208719b4b';
const website = { name: 'Main', secret, previousSecrets: [] };
const websites = [website, { name: 'Shop', secret: otherSecret, previousSecrets: [] }];

/** @typedef {(email: string) => string} Signing */
/** @typedef {{ readonly ms: number, readonly cpuMs: number, readonly peak?: number }} Usage */

const emailOf = (/** @type {number} */ nth) => `Jane.Doe.${nth}@Example${nth % 50}.com`;
/**
 * @param {string} key
 * @param {string} text
 * @param {string} [algorithm]
 * @param {import('node:crypto').BinaryToTextEncoding} [form]
 */
const made = (key, text, algorithm = 'sha256', form = 'hex') =>
  createHmac(algorithm, key).update(text).digest(form);
/** @type {readonly Signing[]} */
const mistakes = [
  (email) => made(secret, email.toLowerCase()),
  (email) => made(secret, email, 'sha256', 'base64'),
  (email) => made(otherSecret, email),
  (email) => made(secret, email, 'sha1'),
  (email) => made(secret, `${email}\n`),
  (email) => made(secret, email).toUpperCase(),
];

/**
 * What a whole list can have wrong, in every row.
 * @type {Record<string, Signing>}
 */
const systematic = {
  'lower-cased email': (email) => made(secret, email.toLowerCase()),
  'line break after the email': (email) => made(secret, `${email}\n`),
  'space before the email': (email) => made(secret, ` ${email}`),
  'another website’s key': (email) => made(otherSecret, email),
  'SHA-1': (email) => made(secret, email, 'sha1'),
  'upper-case hex': (email) => made(secret, email).toUpperCase(),
  Base64: (email) => made(secret, email, 'sha256', 'base64'),
  'cut after 40 characters': (email) => made(secret, email).slice(0, 40),
  'key and message swapped': (email) => made(email, secret),
  'lower-cased email, and Base64': (email) => made(secret, email.toLowerCase(), 'sha256', 'base64'),
};

/**
 * A list of so many rows: all valid, all with one mistake, a quarter of them with one of six, or all with one of `systematic`.
 * @param {string} path
 * @param {number} rows
 * @param {string} kind
 */
async function writeList(path, rows, kind) {
  const batch = createHmacBatch('sha256');
  batch.setKey(Buffer.from(secret));
  const file = createWriteStream(path);
  file.write('id,email,signature,created_at\n');
  for (let first = 0; first < rows; first += 10_000) {
    const emails = Array.from({ length: Math.min(10_000, rows - first) }, (_, nth) => emailOf(first + nth));
    const signed = emails.map((email) => Buffer.from(kind === 'one mistake' ? email.toLowerCase() : email));
    const digests = Buffer.from(batch.digestAll(batch.pack(signed)));
    const lines = emails.map((email, nth) => {
      const isWrong = kind === 'six mistakes' && nth % 4 === 0;
      const wrong = isWrong ? mistakes[(nth / 4) % mistakes.length] : systematic[kind];
      const signature = wrong ? wrong(email) : digests.toString('hex', 32 * nth, 32 * nth + 32);
      return `${first + nth},${email},${signature},2026-01-02T03:04:05Z\n`;
    });
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/**
 * The threads' code as it is shipped, made from the sources as they are: starting them does not strip types there.
 * @param {string} folder
 */
async function bundleWorker(folder) {
  const { build } = await import('vite');
  const entry = fileURLToPath(new URL('../../services/audit/auditWorker.ts', import.meta.url));
  const rollupOptions = { output: { entryFileNames: '[name].mjs' } };
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, emptyOutDir: false, target: 'node24', rollupOptions },
  });
  return join(folder, 'auditWorker.mjs');
}

/**
 * @template T
 * @param {import('../../core/Result.ts').Result<T, unknown>} result
 */
function valueIn(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/**
 * @param {string} path
 * @param {string} worker
 */
async function audit(path, worker) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  const audits = createAudits({
    dataFolder: folder,
    facts: async () => ok({ website, websites }),
    worker: pathToFileURL(worker),
  });
  const { source, preview } = valueIn(await audits.sources.open(path));
  const { format, encoding, guess } = preview;
  if (guess === null) throw new Error('no column looks like emails');
  const id = valueIn(await audits.start({ source, websiteId: '', format, encoding, columns: guess }));
  const progress = valueIn(await audits.finished(id));
  const summary = valueIn(await audits.summary(id));
  if (progress.fault !== null) throw new Error(JSON.stringify(progress.fault));
  const { unverified, rejected } = summary.outcomes;
  const explained = summary.groups.reduce(
    (sum, { status, rows }) => sum + (status === 'proven' ? rows : 0),
    0,
  );
  if (explained !== unverified + rejected) throw new Error('not every wrong row was explained');
  return async () => {
    await audits.dispose();
    rmSync(folder, { recursive: true });
  };
}

/**
 * What somebody would write in ten minutes: it counts the rows that are valid, and explains nothing.
 * @param {string} path
 */
async function naive(path) {
  let valid = 0;
  for await (const { email, signature } of createReadStream(path).pipe(parse({ columns: true }))) {
    if (made(secret, email) === signature) valid += 1;
  }
  if (valid < 0) throw new Error();
}

const python = `
import csv, hashlib, hmac, sys, time
key = sys.stdin.read().encode()
started = time.perf_counter()
cpu = time.process_time()
valid = 0
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        made = hmac.new(key, row["email"].encode(), hashlib.sha256).hexdigest()
        valid += hmac.compare_digest(made, row["signature"])
print((time.perf_counter() - started) * 1000, (time.process_time() - cpu) * 1000)
`;

if (process.argv[2] === 'measure') {
  const [, , , way, path, worker] = process.argv;
  const idle = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const end = way === 'audit' ? await audit(path, worker) : await naive(path);
  const ms = performance.now() - started;
  const peak = process.resourceUsage().maxRSS * 1024 - idle;
  const { user, system } = process.cpuUsage(cpu);
  await end?.();
  console.log(JSON.stringify({ ms, peak, cpuMs: (user + system) / 1000 }));
} else {
  const wanted = process.argv.slice(2).map(Number).filter(Number.isFinite);
  const sizes = wanted.length > 0 ? wanted : [10_000, 100_000, 1_000_000];
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const worker = await bundleWorker(folder);
  const listOf = async (/** @type {number} */ rows, /** @type {string} */ kind) => {
    const path = join(folder, `${kind} ${rows}.csv`);
    if (!existsSync(path)) await writeList(path, rows, kind);
    return path;
  };
  /** @returns {Usage} */
  const measure = (/** @type {'audit' | 'naive'} */ way, /** @type {string} */ path) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), 'measure', way, path, worker],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const rate = (/** @type {number} */ rows, /** @type {number} */ ms) => {
    const perSecond = (rows * 1000) / ms;
    return perSecond >= 10_000 ? `${Math.round(perSecond / 1000)} k` : `${Math.round(perSecond)}`;
  };
  const timesOf = (/** @type {string} */ text) => {
    const [ms, cpuMs] = text.trim().split(' ').map(Number);
    return { ms, cpuMs };
  };
  const times = (/** @type {number} */ ratio) => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} ×`;

  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}\n`);
  console.log('| rows | way | list | rows/s | ratio to naive | µs of one core a row | peak above idle |');
  console.log('|---|---|---|---|---|---|---|');
  for (const rows of sizes) {
    const valid = await listOf(rows, 'all valid');
    const base = measure('naive', valid);
    /**
     * @param {string} way
     * @param {string} list
     * @param {Usage} usage
     */
    const line = (way, list, { ms, peak, cpuMs }) =>
      console.log(
        `| ${rows.toLocaleString('en')} | ${way} | ${list} | ${rate(rows, ms)} | ${times(base.ms / ms)} | ${((cpuMs * 1000) / rows).toFixed(1)} | ${
          peak === undefined ? '' : `${Math.round(peak / 1e6)} MB`
        } |`,
      );
    line('csv-parse and createHmac', 'all valid', base);
    const run = spawnSync('python3', ['-c', python, valid], { input: secret, encoding: 'utf8' });
    if (run.status === 0) line('Python: csv and hmac', 'all valid', timesOf(run.stdout));
    for (const kind of ['all valid', 'one mistake', 'six mistakes']) {
      line('**Countersign**', kind, measure('audit', await listOf(rows, kind)));
    }
  }
  if (wanted.length === 0) {
    const rows = 200_000;
    // Of two runs the shorter: other work on the machine only makes them longer.
    const best = (/** @type {string} */ path) => {
      const [first, second] = [measure('audit', path), measure('audit', path)];
      return { ms: Math.min(first.ms, second.ms), cpuMs: Math.min(first.cpuMs, second.cpuMs) };
    };
    const valid = best(await listOf(rows, 'all valid'));
    console.log(
      `\n| ${rows.toLocaleString('en')} rows, all with one mistake | rows/s | time to a valid list’s | time of one core |`,
    );
    console.log('|---|---|---|---|');
    for (const kind of ['all valid', ...Object.keys(systematic)]) {
      const path = await listOf(rows, kind);
      const { ms, cpuMs } = kind === 'all valid' ? valid : best(path);
      console.log(
        `| ${kind} | ${rate(rows, ms)} | ${times(ms / valid.ms)} | ${times(cpuMs / valid.cpuMs)} |`,
      );
    }
  }
  // One process for each email, as in a shell script; a few tell the rate.
  const few = 200;
  const key = randomBytes(16).toString('hex');
  const started = performance.now();
  let made = 0;
  for (; made < few; made += 1) {
    const { status } = spawnSync('openssl', ['dgst', '-sha256', '-hmac', key], { input: emailOf(made) });
    if (status !== 0) break;
  }
  if (made === few)
    console.log(`\nopenssl, a process for each email: ${rate(few, performance.now() - started)} rows/s`);
}
