import { type Algorithm, algorithms } from '../Algorithm.ts';
import { bytesOf } from '../bytesOf.ts';
import { hexBytesOf } from '../hexBytesOf.ts';
import { hmacBy } from '../hmacBy.ts';
import type { Digest } from '../nativeDigests.ts';
import { type HmacBatch, maxTargets, type PackedMessages, type Target, targetAt } from './HmacBatch.ts';
import { type Change, changedMessages, type Messages, messageAt } from './Messages.ts';

const eachOf = (messages: Messages): readonly Uint8Array[] =>
  Array.from(messages.ends, (_, index) => messageAt(messages, index));

/** A batch that calls the digest function once per message: for algorithms and machines the engine does not know. */
export function plainBatch(algorithm: Algorithm, digest: Digest): HmacBatch {
  const { digestBytes } = algorithms[algorithm];
  const messagesOf = new WeakMap<PackedMessages, readonly Uint8Array[]>();
  let key = new Uint8Array();
  let targets: readonly Target[] = [];

  const unpack = (packed: PackedMessages): readonly Uint8Array[] => {
    const messages = messagesOf.get(packed);
    if (messages === undefined) throw new TypeError('These messages were packed by another batch.');
    return messages;
  };

  const pack = (messages: readonly Uint8Array[]): PackedMessages => {
    const packed = { count: messages.length };
    messagesOf.set(packed, [...messages]);
    return packed;
  };

  const digestsOf = (
    messages: readonly Uint8Array[],
    digestOne: (message: Uint8Array, index: number) => Uint8Array = (message) =>
      hmacBy(digest, algorithm, key, message),
  ): Uint8Array => {
    const digests = new Uint8Array(messages.length * digestBytes);
    for (const [i, message] of messages.entries()) digests.set(digestOne(message, i), i * digestBytes);
    return digests;
  };

  const digestWithin = (messages: Messages, change?: Change): Uint8Array =>
    digestsOf(eachOf(change === undefined ? messages : changedMessages(messages, change)));

  return {
    setKey: (next) => {
      key = next.slice();
    },
    pack,
    packWithin: (messages) => pack(eachOf(messages)),
    packTexts: (texts) => pack(texts.map(bytesOf)),
    digestAll: (packed) => digestsOf(unpack(packed)),
    digestWithin,
    digestWithKeys: (messages, keys) =>
      digestsOf(eachOf(messages), (message, index) =>
        hmacBy(digest, algorithm, messageAt(keys, index), message),
      ),
    hashWithin: (messages) => digestsOf(eachOf(messages), (message) => digest(message)),
    verifyWithin: (messages, { starts, ends }, change) => {
      const signed = change === undefined ? messages : changedMessages(messages, change);
      const written = hexBytesOf(digestWithin(signed));
      return Uint8Array.from(starts, (start, index) => {
        if ((ends[index] as number) - start !== 2 * digestBytes) return 0;
        if (change !== undefined && signed.starts[index] === signed.ends[index]) return 0;
        let difference = 0;
        for (let at = 0; at < 2 * digestBytes; at++)
          difference |= (written[2 * digestBytes * index + at] ?? 0) ^ (messages.bytes[start + at] ?? 0);
        return difference === 0 ? 1 : 0;
      });
    },
    // Whoever asks reads them row by row then.
    findRows: () => undefined,
    setTargets: (next) => {
      checkTargets(next, digestBytes);
      targets = [...next];
    },
    findMatches: (packed) =>
      unpack(packed).flatMap((message, i) =>
        hasTarget(hmacBy(digest, algorithm, key, message), targets) ? [i] : [],
      ),
  };
}

/** Whether any of the targets is in the digest. */
export function hasTarget(digest: Uint8Array, targets: readonly Target[]): boolean {
  return targets.some(({ offset, word }) => targetAt(digest, offset).word === word);
}

/** Throws RangeError for more targets than `maxTargets` and for words that the digest does not have. */
export function checkTargets(targets: readonly Target[], digestBytes: number): void {
  if (targets.length > maxTargets)
    throw new RangeError(`At most ${maxTargets} targets can be looked for at once.`);
  for (const { offset } of targets) {
    if (offset % 4 !== 0 || offset < 0 || offset + 4 > digestBytes) {
      throw new RangeError(`A digest of ${digestBytes} bytes has no word at byte ${offset}.`);
    }
  }
}
