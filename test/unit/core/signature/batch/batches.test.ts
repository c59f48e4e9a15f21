import { createHash, createHmac, type Hmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Algorithm, algorithms } from '../../../../../core/signature/Algorithm.ts';
import { createHmacBatch } from '../../../../../core/signature/batch/createHmacBatch.ts';
import {
  type HmacBatch,
  maxTargets,
  type Target,
  targetAt,
} from '../../../../../core/signature/batch/HmacBatch.ts';
import { type Change, joined, type Messages } from '../../../../../core/signature/batch/Messages.ts';
import { plainBatch } from '../../../../../core/signature/batch/plainBatch.ts';
import { WasmMemory } from '../../../../../core/signature/batch/WasmMemory.ts';
import { wasmBatch } from '../../../../../core/signature/batch/wasmBatch.ts';
import { digestOf } from '../../../../../core/signature/digest.ts';
import { hexOf } from '../../../../../core/signature/hexOf.ts';
import { rfcVectors } from '../rfcVectors.ts';
import { seededBytes } from './seededBytes.ts';

// Thousands of comparisons on a busy machine take longer than a test usually may.
vi.setConfig({ testTimeout: 120_000 });

const inWasm = ['sha256', 'sha224', 'sha1', 'md5', 'sha512', 'sha384', 'sha512-256'] as const;

function started(algorithm: Algorithm, memory?: WasmMemory): HmacBatch {
  const batch = wasmBatch(algorithm, digestOf(algorithm), memory);
  if (batch === undefined)
    throw new Error('This Node has no WebAssembly SIMD, so nothing here can be tested.');
  return batch;
}

/** Messages as they stand in a list: something between them, and the last one first. */
function amongOthers(messages: readonly Uint8Array[]): Messages {
  const between = Uint8Array.of(0x80, 0xff, 0x2c);
  const backwards = messages.toReversed().flatMap((message) => [between, message]);
  const { bytes, starts, ends } = joined(backwards);
  const own = (places: Uint32Array) => places.filter((_, at) => at % 2 === 1).reverse();
  return { bytes, starts: own(starts), ends: own(ends) };
}

const digestsOf = (batch: HmacBatch, algorithm: Algorithm, messages: readonly Uint8Array[]): string[] => {
  const { digestBytes } = algorithms[algorithm];
  const each = (all: Uint8Array): string[] => {
    expect(all).toHaveLength(messages.length * digestBytes);
    return messages.map((_, i) => hexOf(all.subarray(i * digestBytes, (i + 1) * digestBytes)));
  };
  const packed = each(batch.digestAll(batch.pack(messages)));
  expect(each(batch.digestWithin(amongOthers(messages)))).toEqual(packed);
  return packed;
};

const expectedOf = (algorithm: Algorithm, key: Uint8Array, messages: readonly Uint8Array[]): string[] =>
  messages.map((message) => {
    const hmac: Hmac = createHmac(algorithm, key);
    return hmac.update(message).digest('hex');
  });

/** Digests of the texts, one after the other, as one hex text each. */
const eachDigest = (all: Uint8Array, algorithm: Algorithm): string[] => {
  const { digestBytes } = algorithms[algorithm];
  return Array.from({ length: all.length / digestBytes }, (_, i) =>
    hexOf(all.subarray(i * digestBytes, (i + 1) * digestBytes)),
  );
};

const kinds = [
  ...inWasm.map((algorithm) => ({ kind: 'in WebAssembly', algorithm, batch: () => started(algorithm) })),
  { kind: 'one by one', algorithm: 'sha256', batch: () => plainBatch('sha256', digestOf('sha256')) },
  { kind: 'one by one', algorithm: 'sha3-256', batch: () => plainBatch('sha3-256', digestOf('sha3-256')) },
] as const;

describe.each(kinds)('a batch of $algorithm $kind', ({ algorithm, batch: create }) => {
  const { digestBytes } = algorithms[algorithm];

  it('agrees with OpenSSL on messages that have keys of their own, the same one several times in a row', () => {
    const batch = create();
    const pair = fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), fc.uint8Array({ maxLength: 300 }), (pairs, key) => {
        const rows = pairs.flatMap(([own, message, times]) =>
          Array.from({ length: 1 + times }, (_, i) => ({ own, message: message.subarray(0, 300 - 30 * i) })),
        );
        const messages = rows.map(({ message }) => message);
        const keys = joined(new Set(pairs.map(([own]) => own)));
        const places = rows.map(({ own }) => [...new Set(pairs.map(([one]) => one))].indexOf(own));
        const own: Messages = {
          bytes: keys.bytes,
          starts: Uint32Array.from(places, (place) => keys.starts[place] ?? 0),
          ends: Uint32Array.from(places, (place) => keys.ends[place] ?? 0),
        };
        batch.setKey(key);
        expect(eachDigest(batch.digestWithKeys(amongOthers(messages), own), algorithm)).toEqual(
          rows.map((row) => createHmac(algorithm, row.own).update(row.message).digest('hex')),
        );
        // The key that was set is still the one of all others.
        expect(digestsOf(batch, algorithm, messages)).toEqual(expectedOf(algorithm, key, messages));
      }),
    );
  });

  it('signs messages of every length with keys of every length of their own', () => {
    const batch = create();
    const bytes = seededBytes(7);
    const keys = Array.from({ length: 301 }, (_, i) => bytes((7 * i) % 301));
    const messages = keys.map((_, i) => bytes(i % 50 === 49 ? 5_000 : i));
    expect(eachDigest(batch.digestWithKeys(joined(messages), amongOthers(keys)), algorithm)).toEqual(
      messages.map((message, i) =>
        createHmac(algorithm, keys[i] ?? '')
          .update(message)
          .digest('hex'),
      ),
    );
  });

  it('hashes messages of any length without a key', () => {
    const batch = create();
    const bytes = seededBytes(8);
    const key = bytes(36);
    batch.setKey(key);
    const messages = Array.from({ length: 303 }, (_, i) => bytes(i > 300 ? 5_000 * (i - 300) : i));
    const packed = batch.pack(messages);
    const before = eachDigest(batch.digestAll(packed), algorithm);
    expect(before).toEqual(expectedOf(algorithm, key, messages));
    expect(eachDigest(batch.hashWithin(amongOthers(messages)), algorithm)).toEqual(
      messages.map((message) => createHash(algorithm).update(message).digest('hex')),
    );
    // The key that was set, and what was packed, are still there.
    expect(eachDigest(batch.digestAll(packed), algorithm)).toEqual(before);
    const some = messages.slice(0, 5);
    batch.hashWithin(joined(some));
    expect(eachDigest(batch.digestWithKeys(joined(some), joined(some)), algorithm)).toEqual(
      some.map((message) => createHmac(algorithm, message).update(message).digest('hex')),
    );
    expect(eachDigest(batch.digestAll(packed), algorithm)).toEqual(before);
  });

  it('gives the published digests', () => {
    const batch = create();
    for (const { key, message, digests } of rfcVectors) {
      const digest = digests[algorithm as Algorithm];
      if (digest === undefined) continue;
      batch.setKey(key);
      expect(digestsOf(batch, algorithm, [message])[0]?.slice(0, digest.length)).toBe(digest);
    }
  });

  it('agrees with OpenSSL on messages of every length from 0 to 300, in one pack', () => {
    const batch = create();
    const bytes = seededBytes(1);
    const messages = Array.from({ length: 301 }, (_, length) => bytes(length));
    for (const keyLength of [0, 1, 20, 36, 63, 64, 65, 127, 128, 129, 300]) {
      const key = bytes(keyLength);
      batch.setKey(key);
      expect(digestsOf(batch, algorithm, messages)).toEqual(expectedOf(algorithm, key, messages));
    }
  });

  it('agrees with OpenSSL on keys of every length from 0 to 300', () => {
    const batch = create();
    const bytes = seededBytes(2);
    const messages = [bytes(0), bytes(16), bytes(55), bytes(56), bytes(64)];
    for (let keyLength = 0; keyLength <= 300; keyLength += 1) {
      const key = bytes(keyLength);
      batch.setKey(key);
      expect(digestsOf(batch, algorithm, messages)).toEqual(expectedOf(algorithm, key, messages));
    }
  });

  it('agrees with OpenSSL on any key and any messages', () => {
    const batch = create();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 40 }),
        (key, messages) => {
          batch.setKey(key);
          expect(digestsOf(batch, algorithm, messages)).toEqual(expectedOf(algorithm, key, messages));
        },
      ),
    );
  });

  it('finds exactly the messages whose digests hold a target, wherever in the digest it is', () => {
    const batch = create();
    const bytes = seededBytes(3);
    const messages = Array.from({ length: 500 }, (_, i) => bytes(i % 200));
    const packed = batch.pack(messages);
    const targetFor = (digests: Uint8Array, index: number, offset: number): Target =>
      targetAt(digests.subarray(index * digestBytes, (index + 1) * digestBytes), offset);
    for (let offset = 0; offset < digestBytes; offset += 4) {
      batch.setKey(bytes(36));
      const digests = batch.digestAll(packed).slice();
      const other = (offset + 4) % digestBytes;
      batch.setTargets([
        targetFor(digests, 499, offset),
        targetFor(digests, 7, other),
        targetFor(digests, 8, offset),
      ]);
      expect(batch.findMatches(packed)).toEqual([7, 8, 499]);
      batch.setTargets([targetFor(digests, 9, offset), targetFor(digests, 9, other)]);
      expect(batch.findMatches(packed)).toEqual([9]);
      batch.setTargets([]);
      expect(batch.findMatches(packed)).toEqual([]);
    }
  });

  it('tells apart digests that differ outside the lower half of the target', () => {
    const batch = create();
    batch.setKey(new Uint8Array(36));
    const packed = batch.pack([new Uint8Array(20)]);
    const { word } = targetAt(batch.digestAll(packed).slice(), 0);
    batch.setTargets([{ offset: 0, word: (word ^ 0x80000000) >>> 0 }]);
    expect(batch.findMatches(packed)).toEqual([]);
  });

  it('looks for as many targets as it promises', () => {
    const batch = create();
    const packed = batch.pack([new Uint8Array(20)]);
    const last = targetAt(batch.digestAll(packed).slice(), 4);
    const others = Array.from({ length: maxTargets - 1 }, (_, i) => ({ offset: 0, word: i }));
    batch.setTargets([...others, last]);
    expect(batch.findMatches(packed)).toEqual([0]);
    expect(() => batch.setTargets([...others, last, last])).toThrow(RangeError);
  });

  it.each([1, -4, digestBytes - (digestBytes % 4)])('refuses a target at byte %i of a digest', (offset) => {
    expect(() => create().setTargets([{ offset, word: 0 }])).toThrow(RangeError);
  });

  it('has an empty key before the first is set', () => {
    expect(digestsOf(create(), algorithm, [new Uint8Array(3)])).toEqual(
      expectedOf(algorithm, new Uint8Array(), [new Uint8Array(3)]),
    );
  });

  it('keeps its own copy of the key, for long messages too', () => {
    const batch = create();
    const key = new Uint8Array(36).fill(5);
    batch.setKey(key);
    key.fill(6);
    const messages = [new Uint8Array(10), new Uint8Array(10_000)];
    expect(digestsOf(batch, algorithm, messages)).toEqual(
      expectedOf(algorithm, new Uint8Array(36).fill(5), messages),
    );
  });

  it('tells which digests are written beside their messages, and which in another way by a single character', () => {
    const batch = create();
    const bytes = seededBytes(6);
    const key = bytes(36);
    batch.setKey(key);
    const messages = Array.from({ length: 70 }, (_, i) => bytes(i % 9 === 8 ? 2_100 : 3 * i));
    const written = expectedOf(algorithm, key, messages).map((hex, i) => {
      if (i % 7 === 1) return hex.toUpperCase().replace(/^[0-9]+$/, 'x');
      const at = (11 * i) % hex.length;
      return i % 3 === 0 ? hex : `${hex.slice(0, at)}${hex[at] === '0' ? '1' : '0'}${hex.slice(at + 1)}`;
    });
    const beside = joined(messages.flatMap((message, i) => [Buffer.from(written[i] ?? ''), message]));
    const places = (all: Uint32Array, which: number) => all.filter((_, at) => at % 2 === which);
    const within = { bytes: beside.bytes, starts: places(beside.starts, 1), ends: places(beside.ends, 1) };
    const signatures = { starts: places(beside.starts, 0), ends: places(beside.ends, 0) };
    expect([...batch.verifyWithin(within, signatures)]).toEqual(
      messages.map((_, i) => (i % 7 !== 1 && i % 3 === 0 ? 1 : 0)),
    );
  });

  it('changes messages before they are digested, and takes no message for another that this leaves as it is', () => {
    const batch = create();
    const bytes = seededBytes(8);
    const key = bytes(36);
    batch.setKey(key);
    const texts = [
      '',
      'a@b.cc',
      'A@b.cc',
      'Jane.Doe@Example.com',
      'Z[@`{',
      'x'.repeat(2_100),
      'X'.repeat(2_100),
    ];
    const changes = [
      { letters: 'lower' },
      { before: ' ' },
      { after: '\n' },
      { letters: 'lower', before: '<', after: '> ' },
    ] as const;
    const made = (change: Change, text: string): string =>
      (change.before ?? '') + (change.letters === 'lower' ? text.toLowerCase() : text) + (change.after ?? '');
    for (const change of changes) {
      const changed = texts.map((text) => made(change, text));
      const written = expectedOf(
        algorithm,
        key,
        changed.map((text) => Buffer.from(text)),
      );
      const { bytes: all, starts, ends } = joined([...texts, ...written]);
      const places = (from: number) => ({
        starts: starts.subarray(from, from + texts.length),
        ends: ends.subarray(from, from + texts.length),
      });
      const messages = { bytes: all, ...places(0) };
      expect([...batch.verifyWithin(messages, places(texts.length), change)]).toEqual(
        texts.map((text, nth) => (text === changed[nth] ? 0 : 1)),
      );
      const digests = eachDigest(batch.digestWithin(messages, change), algorithm);
      for (const [nth, text] of texts.entries())
        if (text !== changed[nth]) expect(digests[nth]).toBe(written[nth]);
      // Those that stand there unchanged are not signed so.
      const plain = expectedOf(
        algorithm,
        key,
        texts.map((text) => Buffer.from(text)),
      );
      const beside = joined([...texts, ...plain]);
      const signatures = {
        starts: beside.starts.subarray(texts.length),
        ends: beside.ends.subarray(texts.length),
      };
      const within = {
        bytes: beside.bytes,
        starts: beside.starts.subarray(0, texts.length),
        ends: beside.ends.subarray(0, texts.length),
      };
      expect(batch.verifyWithin(within, signatures, change).includes(1)).toBe(false);
      expect(batch.verifyWithin(within, signatures).includes(0)).toBe(false);
    }
  });

  it('digests nothing to nothing', () => {
    const batch = create();
    batch.setTargets([{ offset: 0, word: 1 }]);
    const packed = batch.pack([]);
    expect(batch.digestAll(packed)).toHaveLength(0);
    const none = joined([]);
    expect(batch.digestWithKeys(none, none)).toHaveLength(0);
    expect(batch.hashWithin(none)).toHaveLength(0);
    expect(batch.findMatches(packed)).toEqual([]);
  });

  it('holds to what was packed, when the messages are packed many times over and used in turn', () => {
    const batch = create();
    const bytes = seededBytes(4);
    const sets = [bytes(20), bytes(200), bytes(3000)].map((message) => [message, bytes(40)]);
    const packs = sets.map((messages) => batch.pack(messages));
    batch.setKey(bytes(36));
    const first = packs.map((packed) => hexOf(batch.digestAll(packed)));
    expect(packs.map((packed) => hexOf(batch.digestAll(packed)))).toEqual(first);
  });

  it('refuses messages packed by another batch', () => {
    const packed = create().pack([new Uint8Array(3)]);
    expect(() => create().digestAll(packed)).toThrow('packed by another batch');
    expect(() => create().findMatches(packed)).toThrow('packed by another batch');
  });
});

describe.each(inWasm)('a batch of %s in WebAssembly', (algorithm) => {
  it('takes more messages than its memory holds at a time, of mixed lengths', () => {
    const batch = started(algorithm);
    const bytes = seededBytes(5);
    const lengths = [16, 20, 55, 56, 111, 112, 119, 120, 250, 1000, 2100, 5000];
    const messages = Array.from({ length: 1500 }, (_, i) =>
      bytes(i % 8 === 0 ? (lengths[(i / 8) % 12] ?? 0) : 1900 + (i % 70)),
    );
    const key = bytes(36);
    batch.setKey(key);
    const expected = expectedOf(algorithm, key, messages);
    expect(digestsOf(batch, algorithm, messages)).toEqual(expected);
    const wanted = [0, 72, 80, 777, 1496, 1499];
    batch.setTargets(
      wanted.map((i) => ({ offset: 4, word: Number.parseInt(expected[i]?.slice(8, 16) ?? '', 16) })),
    );
    expect(batch.findMatches(batch.pack(messages))).toEqual(wanted);
  });
});

describe('batches that share their memory', () => {
  it('give what each gives alone, in whatever order they are used', () => {
    const memory = new WasmMemory();
    const batches = inWasm.map((algorithm) => {
      const batch = started(algorithm, memory);
      const messages = [0, 1, 55, 56, 120, 3_000].map((length) => seededBytes(length + 1)(length));
      return { algorithm, batch, messages, packed: batch.pack(messages) };
    });
    const keys = batches.map(() => new Uint8Array());
    const wanted = batches.map((): readonly number[] => []);
    const step = fc.record({
      which: fc.nat(inWasm.length - 1),
      what: fc.constantFrom('key', 'targets', 'digests', 'within', 'own keys', 'hashes', 'matches'),
      key: fc.uint8Array({ maxLength: 140 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        for (const { which, what, key } of steps) {
          const one = batches[which];
          if (one === undefined) continue;
          const { algorithm, batch, messages, packed } = one;
          const expected = (): string[] => expectedOf(algorithm, keys[which] ?? key, messages);
          if (what === 'key') {
            batch.setKey(key);
            keys[which] = key;
          } else if (what === 'targets') {
            const words = expected().map((digest) => Number.parseInt(digest.slice(0, 8), 16));
            wanted[which] = words.slice(0, 2);
            batch.setTargets((wanted[which] ?? []).map((word) => ({ offset: 0, word })));
          } else if (what === 'digests') {
            const digests = batch.digestAll(packed);
            expect(hexOf(digests)).toBe(expected().join(''));
          } else if (what === 'within') {
            expect(hexOf(batch.digestWithin(joined(messages)))).toBe(expected().join(''));
          } else if (what === 'own keys') {
            const digests = batch.digestWithKeys(joined(messages), joined(messages.map(() => key)));
            expect(hexOf(digests)).toBe(expectedOf(algorithm, key, messages).join(''));
          } else if (what === 'hashes') {
            const hashes = messages.map((message) => createHash(algorithm).update(message).digest('hex'));
            expect(hexOf(batch.hashWithin(joined(messages)))).toBe(hashes.join(''));
          } else {
            const all = expected().map((digest) => Number.parseInt(digest.slice(0, 8), 16));
            expect(batch.findMatches(packed)).toEqual(
              [...all.keys()].filter((index) => wanted[which]?.includes(all[index] as number)),
            );
          }
        }
      }),
    );
  });
});

describe('createHmacBatch', () => {
  it.each(Object.keys(algorithms) as Algorithm[])('has a batch for %s', (algorithm) => {
    const batch = createHmacBatch(algorithm);
    expect(batch.digestAll(batch.pack([new Uint8Array(3)]))).toHaveLength(algorithms[algorithm].digestBytes);
  });
});
