// `npm run bench`: the command line as it is packed (out/cli), process start included, beside the script that people would write
// instead (naive.mjs), all in one run: the ratios hold on any machine. Of several runs the quickest counts.
//
//     npm run bench               prints the tables
//     npm run bench -- --check    fails where a goal is missed by more than a fifth
//     npm run bench -- --write    puts the tables into docs/benchmarks.md too
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundle, commandLine, isFresh } from '../bundles.mjs';
import { lastSignature, writeList } from './writeList.mjs';

const root = join(import.meta.dirname, '../..');
const key = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const variable = 'COUNTERSIGN_BENCH_KEY';
const usage = pathToFileURL(join(import.meta.dirname, 'noteUsage.mjs')).href;
const most = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
if (!isFresh(commandLine) && !buildBundle(commandLine))
  throw new Error('The command line could not be built.');
const command = join(root, 'out/cli/countersign.js');

/** @typedef {{ readonly ms: number, readonly cpuMs: number, readonly peakMb: number }} Usage */
/** @typedef {import('./writeList.mjs').ListKind} ListKind */

/**
 * One run of a program; it may end with any of the codes that tell a verdict.
 * @param {readonly string[]} args
 * @returns {Usage}
 */
function run(args) {
  const started = performance.now();
  const { status, output, error } = spawnSync(process.execPath, ['--import', usage, ...args], {
    env: { ...process.env, [variable]: key, XDG_CONFIG_HOME: folder, APPDATA: folder, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const ms = performance.now() - started;
  if (error !== undefined || ![0, 1, 2].includes(status ?? -1)) throw error ?? new Error(output[2] ?? '');
  return { ms, ...JSON.parse(output[3] ?? '') };
}

/**
 * The quickest of some runs, by each measure.
 * @param {number} runs
 * @param {readonly string[]} args
 * @returns {Usage}
 */
function best(runs, args) {
  const all = Array.from({ length: runs }, () => run(args));
  const least = (/** @type {keyof Usage} */ measure) => Math.min(...all.map((one) => one[measure]));
  return { ms: least('ms'), cpuMs: least('cpuMs'), peakMb: least('peakMb') };
}

/**
 * The path of a list, which is written once.
 * @param {number} rows
 * @param {ListKind} kind
 */
async function listOf(rows, kind) {
  const path = join(folder, `${kind} ${rows}.csv`);
  if (!existsSync(path)) await writeList(path, rows, kind, key);
  return path;
}

const audit = (/** @type {string} */ path) => [command, 'audit', path, '--secret-env', variable];
const naive = (/** @type {string} */ path) => [join(import.meta.dirname, 'naive.mjs'), path];

/**
 * What was measured: `value` in `unit`, and the most that it is meant to be.
 * @typedef {{ readonly what: string, readonly value: number, readonly goal: number, readonly unit: string }} Measured
 */
/** @type {Measured[]} */
const results = [];
/**
 * @param {string} what
 * @param {number} value
 * @param {number} goal
 * @param {string} [unit]
 */
const add = (what, value, goal, unit = '×') => results.push({ what, value, goal, unit });
/** @type {(Usage & { readonly rows: number, readonly way: string, readonly list: string })[]} */
const times = [];
/**
 * @param {number} rows
 * @param {string} way
 * @param {string} list
 * @param {Usage} usage
 */
const tell = (rows, way, list, { ms, cpuMs, peakMb }) => times.push({ rows, way, list, ms, cpuMs, peakMb });

for (const [rows, runs, goal] of [
  [10_000, 5, 2],
  [100_000, 4, 0.4],
  [most, 2, 0.25],
]) {
  const path = await listOf(rows, 'all valid');
  const [script, own] = [best(runs, naive(path)), best(runs, audit(path))];
  tell(rows, 'the naive script', 'all valid', script);
  tell(rows, '**Countersign**', 'all valid', own);
  const name = `${rows.toLocaleString('en')} valid rows`;
  add(`${name}: time, to the naive script’s`, own.ms / script.ms, goal);
  if (rows < most) continue;
  add(`${name}: processor time, to the naive script’s`, own.cpuMs / script.cpuMs, 0.4);
  add(`${name}: most memory`, own.peakMb, 150, 'MB');
  for (const [kind, goalOfKind] of /** @type {const} */ ([
    ['one mistake', 1.5],
    ['six mistakes', 2],
  ])) {
    const wrong = best(1, audit(await listOf(rows, kind)));
    tell(rows, '**Countersign**', kind, wrong);
    add(
      `${rows.toLocaleString('en')} rows, ${kind}: time, to that of valid rows`,
      wrong.ms / own.ms,
      goalOfKind,
    );
  }
  const signature = lastSignature(rows, key);
  const whose = best(1, [
    command,
    'whose',
    '--roster',
    path,
    '--signature',
    signature,
    '--secret-env',
    variable,
  ]);
  tell(rows, '**Countersign**, whose', 'all valid', whose);
  add(
    `whose, of ${rows.toLocaleString('en')} people: time, to the naive script’s`,
    whose.ms / script.ms,
    0.5,
  );
}

const email = 'Jane.Doe@Example.com';
const signed = (/** @type {string} */ text) => createHmac('sha256', key).update(text).digest('hex');
const nothing = best(5, ['-e', '0']);
for (const { name, signature, goal } of [
  { name: 'a valid signature', signature: signed(email), goal: 3 },
  { name: 'one mistake', signature: signed(email.toLowerCase()), goal: 3.5 },
]) {
  const args = [command, 'check', '--email', email, '--signature', signature, '--secret-env', variable];
  add(`check of ${name}: time, to that of Node with nothing to do`, best(5, args).ms / nothing.ms, goal);
}

/** How good diagnoses are, of a sample of the corpus: recall and precision. */
const sampled = spawnSync(process.execPath, [join(root, 'scripts/bench/diagnosis.mjs'), '9', '--corpus'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (sampled.status !== 0) throw sampled.error ?? new Error('The corpus could not be diagnosed.');
const diagnoses = sampled.stdout.replace(/^.*\n\n/, '');

const shown = (/** @type {number} */ value, /** @type {string} */ unit) =>
  unit === '×' ? `${value.toFixed(2)} ×` : `${Math.round(value)} ${unit}`;
const isMissed = (/** @type {Measured} */ { value, goal }) => value > goal * 1.2;
const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${process.platform}, Node ${process.version}`;
const tables = `${machine}

| measured | is | goal | |
|---|---|---|---|
${results.map((one) => `| ${one.what} | ${shown(one.value, one.unit)} | ${shown(one.goal, one.unit)} | ${one.value <= one.goal ? 'reached' : isMissed(one) ? 'missed' : 'nearly'} |`).join('\n')}

| rows | way | list | seconds | of one core | peak |
|---|---|---|---|---|---|
${times.map(({ rows, way, list, ms, cpuMs, peakMb }) => `| ${rows.toLocaleString('en')} | ${way} | ${list} | ${(ms / 1000).toFixed(2)} | ${(cpuMs / 1000).toFixed(2)} | ${Math.round(peakMb)} MB |`).join('\n')}

${diagnoses}`;
console.log(tables);

if (process.argv.includes('--write')) {
  const page = join(root, 'docs/benchmarks.md');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(
      /(<!-- made by npm run bench -->\n).*?(<!-- end -->)/s,
      (_, start, end) => `${start}\n${tables}\n${end}`,
    ),
  );
}
const missed = results.filter(isMissed);
if (process.argv.includes('--check') && missed.length > 0) {
  console.error(`Missed by more than a fifth: ${missed.map(({ what }) => what).join('; ')}.`);
  process.exitCode = 1;
}
