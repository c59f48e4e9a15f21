// How long a diagnosis takes and how good it is, over the corpus of signatures that real programs made wrong, and over
// signatures that nothing explains. `explained`: what was built in is among the explanations (recall); `named first`: it
// is the first of them; `of the proofs`: how many proofs name first what was built in (precision). Prints times of this machine, in this run: compare the lines with each other, not with another
// machine's.
//
//     node scripts/bench/diagnosis.mjs [every nth case, default 4] [--corpus, and nothing of what nothing explains]
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { diagnose } from '../../core/diagnosis/diagnose.ts';
import { createSearchPool } from '../../services/check/searchPool.ts';

const step = Number(process.argv[2] ?? 4);

/** @typedef {{ readonly name: string, readonly secret: string, readonly previousSecrets?: readonly string[] }} Website */
/** @typedef {readonly (string | { readonly id: string })[]} Causes */
/**
 * A line of the corpus.
 * @typedef {{
 *   readonly email: string,
 *   readonly signature: string,
 *   readonly websites: readonly Website[],
 *   readonly website: string,
 *   readonly knownEmails?: readonly string[],
 *   readonly identity?: Record<string, string>,
 *   readonly expected: Causes,
 *   readonly equally?: readonly Causes[],
 *   readonly status?: string,
 * }} Case
 */

/** @returns {Case[]} */
const casesOf = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../test/fixtures/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((_, index) => index % step === 0);

/** @param {Case} line */
function questionOf({ email, signature, websites, website, knownEmails = [], identity = {} }) {
  const facts = websites.map((one) => ({
    ...one,
    previousSecrets: (one.previousSecrets ?? []).map((secret) => ({ secret })),
  }));
  return {
    email,
    signature,
    website: facts.find(({ name }) => name === website) ?? facts[0],
    websites: facts,
    knownEmails,
    identity,
  };
}

const quantile = (/** @type {number[]} */ sorted, /** @type {number} */ part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const idsOf = (/** @type {Causes} */ causes) =>
  causes
    .map((cause) => (typeof cause === 'string' ? cause : cause.id))
    .toSorted()
    .join('+');
const ms = (/** @type {number} */ time) => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}\n`);

const warmUp = casesOf('singles').slice(0, 40).map(questionOf);
for (const question of warmUp) diagnose(question);

console.log(`Corpus, one case in ${step}: three websites with two previous secrets each, on one core\n`);
console.log(
  '| cases | explained | named first | of the proofs | first proof, median | p95 | all alternatives, median | p95 |',
);
console.log('|---|---|---|---|---|---|---|---|');
const names = ['singles', 'pairs', 'threes', 'details'];
const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${((part / whole) * 100).toFixed(1)} %`;
for (const name of [...names, 'all']) {
  const cases = name === 'all' ? names.flatMap(casesOf) : casesOf(name);
  /** @type {number[]} */
  const firsts = [];
  /** @type {number[]} */
  const wholes = [];
  let explained = 0;
  let namedFirst = 0;
  let proven = 0;
  let provenFirst = 0;
  for (const one of cases) {
    const question = questionOf(one);
    const started = performance.now();
    /** @type {number | undefined} */
    let first;
    const diagnosis = diagnose(question, { onProof: () => (first ??= performance.now() - started) });
    wholes.push(performance.now() - started);
    if (first !== undefined) firsts.push(first);
    const right = [one.expected, ...(one.equally ?? [])].map(idsOf);
    const isStatus = diagnosis.status === (one.status ?? 'proven');
    const isFirst = isStatus && right.includes(idsOf(diagnosis.causes));
    if (isFirst) namedFirst++;
    if (isFirst || (isStatus && diagnosis.alternatives.some((causes) => right.includes(idsOf(causes)))))
      explained++;
    if (diagnosis.status !== 'proven') continue;
    proven++;
    if (isFirst) provenFirst++;
  }
  firsts.sort((a, b) => a - b);
  wholes.sort((a, b) => a - b);
  const times = [
    quantile(firsts, 0.5),
    quantile(firsts, 0.95),
    quantile(wholes, 0.5),
    quantile(wholes, 0.95),
  ].map(ms);
  const shares = [
    percent(explained, cases.length),
    percent(namedFirst, cases.length),
    percent(provenFirst, proven),
  ];
  console.log(`| ${name}: ${cases.length} | ${[...shares, ...times].join(' | ')} |`);
}

if (process.argv.includes('--corpus')) process.exit();

const secret = () => randomBytes(16).toString('hex');
const website = (/** @type {string} */ name) => ({
  name,
  secret: secret(),
  previousSecrets: [{ secret: secret() }, { secret: secret() }],
});
const random = (/** @type {number} */ websites, /** @type {number} */ emails) => {
  const facts = Array.from({ length: websites }, (_, nth) => website(`Website ${nth}`));
  return {
    email: 'Jane.Roe+x@Example.com',
    signature: randomBytes(32).toString('hex'),
    website: facts[0],
    websites: facts,
    knownEmails: Array.from({ length: emails }, (_, nth) => `person${nth}@example.com`),
    identity: { userId: '40266', nickname: 'Jane Roe', phone: '+31610155057' },
  };
};

console.log('\nUntil nothing is found: 64 random hex characters');
console.log('| websites | known emails | threads | candidates | finished | time | candidates/s |');
console.log('|---|---|---|---|---|---|---|');
for (const [websites, emails, threads] of [
  [3, 10, 1],
  [3, 10, availableParallelism()],
  [1, 0, availableParallelism()],
  [10, 10, availableParallelism()],
  [50, 10, availableParallelism()],
  [200, 10, availableParallelism()],
  [3, 1_000, availableParallelism()],
  [3, 10_000, availableParallelism()],
]) {
  const pool = createSearchPool({ size: threads, parts: threads });
  await pool.search(random(1, 0), { maxCandidates: 300_000 });
  const searched = await pool.search(random(websites, emails), { maxMs: 60_000 });
  await pool.dispose();
  if (!searched.ok) throw new Error('cancelled');
  const { candidates, complete, ms: time, status } = searched.value;
  if (status !== 'unknown') throw new Error(`a random signature came out as ${status}`);
  const rate = `${(candidates / time / 1_000).toFixed(1)} M`;
  console.log(
    `| ${websites} | ${emails} | ${threads} | ${(candidates / 1e6).toFixed(1)} M | ${complete ? 'yes' : 'no'} | ${ms(time)} | ${rate} |`,
  );
}
