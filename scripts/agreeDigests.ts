// Compares the batch engine with node:crypto on millions of random inputs: keys and messages of 0 to 300 bytes. For
// nights, and for changes to the engine; the unit tests do the same with thousands.
//
//     node scripts/agreeDigests.ts [messages per algorithm, a million when left out]
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { algorithms } from '../core/signature/Algorithm.ts';
import { targetAt } from '../core/signature/batch/HmacBatch.ts';
import { wasmBatch } from '../core/signature/batch/wasmBatch.ts';
import { digestOf } from '../core/signature/digest.ts';

const wanted = Number(process.argv[2] ?? 1_000_000);

for (const algorithm of ['sha256', 'sha224', 'sha1', 'md5', 'sha512', 'sha384', 'sha512-256'] as const) {
  const batch = wasmBatch(algorithm, digestOf(algorithm));
  if (batch === undefined) throw new Error('This Node has no WebAssembly SIMD.');
  const { digestBytes } = algorithms[algorithm];
  let compared = 0;
  while (compared < wanted) {
    const messages = Array.from({ length: randomInt(1, 2000) }, () => randomBytes(randomInt(301)));
    const key = randomBytes(randomInt(301));
    const packed = batch.pack(messages);
    batch.setKey(key);
    const digests = Buffer.from(batch.digestAll(packed));
    for (const [i, message] of messages.entries()) {
      const digest = digests.subarray(i * digestBytes, (i + 1) * digestBytes);
      if (!createHmac(algorithm, key).update(message).digest().equals(digest)) {
        throw new Error(
          `${algorithm} differs for key ${key.toString('hex')}, message ${message.toString('hex')}, number ${i}.`,
        );
      }
    }
    const sought = randomInt(messages.length);
    const offset = randomInt(digestBytes / 4) * 4;
    batch.setTargets([targetAt(digests.subarray(sought * digestBytes, (sought + 1) * digestBytes), offset)]);
    if (!batch.findMatches(packed).includes(sought))
      throw new Error(`${algorithm} does not find number ${sought}.`);
    compared += messages.length;
  }
  console.log(`HMAC-${algorithm}: ${compared} digests agree with OpenSSL ${process.versions.openssl}.`);
}
