// Compares the batch engine, and the digests that we compute ourselves, with node:crypto on millions of random inputs: keys
// and messages of 0 to 300 bytes. For nights, and for changes to the engine; the unit tests do the same with thousands.
//
//     node scripts/agreeDigests.ts [messages per algorithm, a million when left out]
import { createHmac, getHashes, hash, randomBytes, randomInt } from 'node:crypto';
import { algorithms } from '../core/signature/Algorithm.ts';
import { targetAt } from '../core/signature/batch/HmacBatch.ts';
import { joined } from '../core/signature/batch/Messages.ts';
import { wasmBatch } from '../core/signature/batch/wasmBatch.ts';
import { digestOf, ownDigests } from '../core/signature/digest.ts';

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
    const keys = messages.map(() => randomBytes(randomInt(301)));
    const ownKeys = Buffer.from(batch.digestWithKeys(joined(messages), joined(keys)));
    const hashes = Buffer.from(batch.hashWithin(joined(messages)));
    for (const [i, message] of messages.entries()) {
      const [own, plain] = [ownKeys, hashes].map((all) =>
        all.subarray(i * digestBytes, (i + 1) * digestBytes),
      );
      if (
        !own?.equals(
          createHmac(algorithm, keys[i] ?? '')
            .update(message)
            .digest(),
        )
      )
        throw new Error(
          `${algorithm} differs for the own key ${keys[i]?.toString('hex')}, message ${message.toString('hex')}.`,
        );
      if (!plain?.equals(hash(algorithm, message, 'buffer')))
        throw new Error(`The hash ${algorithm} differs for ${message.toString('hex')}.`);
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

for (const [algorithm, digest] of Object.entries(ownDigests)) {
  if (!getHashes().includes(algorithm)) continue;
  for (let compared = 0; compared < wanted; compared++) {
    const message = randomBytes(randomInt(301));
    if (!hash(algorithm, message, 'buffer').equals(digest(message)))
      throw new Error(`Our own ${algorithm} differs for ${message.toString('hex')}.`);
  }
  console.log(`${algorithm}: ${wanted} digests of our own agree with it.`);
}
