// How fast HMACs are computed in each of several ways, in one process, so that the ratios mean something on any
// machine. The first ratio is against a plain createHmac loop, the second against the best that OpenSSL gives from here:
// createHmac alone is seven times slower in Node 24 than it was in Node 20.
//
//     node scripts/bench/digests.mjs [seconds per measurement, 0.5 when left out]
import { createHmac, hash as opensslHash } from 'node:crypto';
import { cpus } from 'node:os';
import { hmac as nobleHmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { createHmacBatch } from '../../core/signature/batch/createHmacBatch.ts';
import { targetAt } from '../../core/signature/batch/HmacBatch.ts';
import { hmac } from '../../core/signature/hmac.ts';

/** @typedef {'sha256' | 'sha1' | 'md5' | 'sha512'} Algorithm */

const seconds = Number(process.argv[2] ?? 0.5);
const noble = { sha256, sha1, md5, sha512 };
const blockBytes = { sha256: 64, sha1: 64, md5: 64, sha512: 128 };

const emails = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, i) => Buffer.from(`jane.doe.${i}@example.com`));
const secretKeys = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, i) => Buffer.from(opensslHash('sha1', `${i}`).slice(0, 36)));

/**
 * The quickest that OpenSSL can be asked from JavaScript: both pads prepared, two one-shot calls, results as text.
 * @param {Algorithm} algorithm
 */
function oneShot(algorithm) {
  const block = blockBytes[algorithm];
  const inner = Buffer.alloc(block + 256);
  const outer = Buffer.alloc(block + 64);
  return {
    setKey(/** @type {Buffer} */ key) {
      inner.fill(0x36, 0, block);
      outer.fill(0x5c, 0, block);
      for (let i = 0; i < key.length; i += 1) {
        inner[i] ^= key[i];
        outer[i] ^= key[i];
      }
    },
    digest(/** @type {Buffer} */ message) {
      inner.set(message, block);
      const digest = opensslHash(algorithm, inner.subarray(0, block + message.length), 'binary');
      const bytes = outer.write(digest, block, 'latin1');
      return opensslHash(algorithm, outer.subarray(0, block + bytes), 'hex');
    },
  };
}

/**
 * Ways to compute all messages' HMACs under all keys: each is made once and then run again and again.
 * @type {Record<string, (algorithm: Algorithm, keys: readonly Buffer[], messages: readonly Buffer[]) => () => void>}
 */
const ways = {
  'createHmac, naively': (algorithm, keys, messages) => () => {
    for (const key of keys) {
      for (const message of messages) createHmac(algorithm, key).update(message).digest('hex');
    }
  },
  'crypto.hash, pads prepared': (algorithm, keys, messages) => {
    const way = oneShot(algorithm);
    return () => {
      for (const key of keys) {
        way.setKey(key);
        for (const message of messages) way.digest(message);
      }
    };
  },
  'noble, pads prepared': (algorithm, keys, messages) => () => {
    for (const key of keys) {
      const keyed = nobleHmac.create(noble[algorithm], key);
      for (const message of messages) keyed.clone().update(message).digest();
    }
  },
  'hmac.ts': (algorithm, keys, messages) => () => {
    for (const key of keys) for (const message of messages) hmac(algorithm, key, message);
  },
  'batch, packed anew': (algorithm, keys, messages) => {
    const batch = createHmacBatch(algorithm);
    return () => {
      const packed = batch.pack(messages);
      for (const key of keys) {
        batch.setKey(key);
        batch.digestAll(packed);
      }
    };
  },
  'batch.digestAll': (algorithm, keys, messages) => {
    const batch = createHmacBatch(algorithm);
    const packed = batch.pack(messages);
    return () => {
      for (const key of keys) {
        batch.setKey(key);
        batch.digestAll(packed);
      }
    };
  },
  'batch.findMatches': (algorithm, keys, messages) => {
    const batch = createHmacBatch(algorithm);
    const packed = batch.pack(messages);
    batch.setTargets([{ offset: 0, word: 0x12345678 }]);
    return () => {
      for (const key of keys) {
        batch.setKey(key);
        batch.findMatches(packed);
      }
    };
  },
};

/**
 * Digests per second of each way: the best of five rounds, taken in turn so that all meet the same disturbances.
 * @param {readonly (() => void)[]} runs
 * @param {number} digests
 */
function rates(runs, digests) {
  const best = runs.map(() => 0);
  for (const run of runs) run();
  for (let round = 0; round < 5; round += 1) {
    for (const [i, run] of runs.entries()) {
      const started = performance.now();
      let times = 0;
      do {
        run();
        times += 1;
      } while (performance.now() - started < (seconds * 1000) / 5);
      best[i] = Math.max(best[i], (times * digests * 1000) / (performance.now() - started));
    }
  }
  return best;
}

function checkAgreement(/** @type {Algorithm} */ algorithm) {
  const batch = createHmacBatch(algorithm);
  const [key] = secretKeys(1);
  const messages = emails(100);
  batch.setKey(key);
  const way = oneShot(algorithm);
  way.setKey(key);
  const packed = batch.pack(messages);
  const digests = Buffer.from(batch.digestAll(packed));
  const bytes = digests.length / messages.length;
  for (const [i, message] of messages.entries()) {
    const digest = digests.subarray(i * bytes, (i + 1) * bytes);
    const expected = createHmac(algorithm, key).update(message).digest('hex');
    const results = [
      digest,
      hmac(algorithm, key, message),
      nobleHmac(noble[algorithm], key, message),
      Buffer.from(way.digest(message), 'hex'),
    ];
    if (results.some((result) => Buffer.from(result).toString('hex') !== expected))
      throw new Error(`${algorithm} differs.`);
    batch.setTargets([targetAt(digest, 0)]);
    if (batch.findMatches(packed).join() !== `${i}`) throw new Error(`${algorithm} is not found.`);
  }
}

const shapes = [
  { keys: 1, messages: 4000 },
  { keys: 40, messages: 100 },
  { keys: 400, messages: 10 },
  { keys: 4000, messages: 1 },
];

console.log(`${cpus()[0]?.model}, one core; Node ${process.version}, OpenSSL ${process.versions.openssl}\n`);
for (const algorithm of /** @type {Algorithm[]} */ (Object.keys(noble))) {
  checkAgreement(algorithm);
  for (const { keys, messages } of algorithm === 'sha256' ? shapes : shapes.slice(0, 2)) {
    console.log(`HMAC-${algorithm}, ${keys} × ${messages} (keys × messages)`);
    const runs = Object.values(ways).map((make) => make(algorithm, secretKeys(keys), emails(messages)));
    const results = rates(runs, keys * messages);
    const [naive, oneShots] = results;
    for (const [i, name] of Object.keys(ways).entries()) {
      const columns = [
        `${(results[i] / 1e6).toFixed(2)} M/s`,
        `${(results[i] / naive).toFixed(1)} ×`,
        `${(results[i] / oneShots).toFixed(1)} ×`,
      ];
      console.log(`  ${name.padEnd(28)}${columns.map((column) => column.padStart(10)).join('')}`);
    }
    console.log();
  }
}
