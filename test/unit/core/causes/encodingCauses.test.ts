import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncodingCause, Material, Part, Undone } from '../../../../core/causes/Cause.ts';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { Matcher } from '../../../../core/diagnosis/Matcher.ts';
import { targetsOf } from '../../../../core/diagnosis/targetsOf.ts';
import { bytesOfHex } from '../../../../core/signature/bytesOfHex.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { english } from '../../../../locales/english.ts';
import { times } from '../../../times.ts';
import { aQuestion, documented } from '../diagnosis/aQuestion.ts';
import { printedDigest } from './encoding/printedDigest.ts';
import { expectCompleteWords } from './expectCompleteWords.ts';

const { encoding: encodingCauses } = catalogueByLayer;

const theDigest = bytesOfHex(documented.signature) ?? new Uint8Array();
const sizes = [16, 20, 28, 32, 48, 64] as const;
/** Digests look random: one of zeros would have properties that none has. */
const digestsOf = (family: string): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...sizes), fc.nat()).map(([size, seed]) => {
    const bytes = createHash('sha512').update(`${family} ${seed}`).digest();
    return new Uint8Array(bytes.subarray(0, size));
  });
const digests = digestsOf('one');
const others = digestsOf('another');
const written = (value: Material): string => (typeof value === 'string' ? value : hexOf(value));
const short = (causes: readonly { readonly id: string }[]): readonly string[] =>
  causes.map(({ id }) => id.replace('encoding-', ''));

/** The readings of a text that a digest satisfies, fewest mistakes first and then likeliest. */
const proofs = (text: string, digest: Uint8Array): readonly (readonly string[])[] =>
  new Matcher(targetsOf(text, encodingCauses))
    .match(digest)
    .toSorted((a, b) => a.findings.length - b.findings.length || a.cost - b.cost)
    .map(({ findings }) => short(findings));

const cause = (id: string): EncodingCause => {
  const found = encodingCauses.find((one) => one.id === `encoding-${id}`);
  if (found === undefined) throw new Error(`no cause ${id}`);
  return found;
};

/** By day a third of so many runs, others each time; at night many more. */
const runsFor = (runs: number): number => (times > 1 ? runs * times : Math.ceil(runs / 3));

/** Causes that write something for nearly every digest, and can be read back. */
const readable = encodingCauses.filter(({ id }) => id !== 'encoding-object-repr');

describe('the encoding layer', () => {
  it('has an entry for every id of the taxonomy', () => {
    expect(encodingCauses.map(({ id }) => id).toSorted()).toEqual([...causeIds.encoding].toSorted());
  });

  it.each(encodingCauses)('says everything about $id in complete sentences', ({ id, write, undo }) => {
    const texts = [theDigest, documented.signature, 'zXzEIuqXyC2ESyNz+c1i/cnubhNa9lq2/myoXj8Hq7E='];
    const variants = texts.flatMap((text) => [...write(text)]);
    expect(variants.length).toBeGreaterThan(0);
    for (const { detail } of variants) expectCompleteWords({ id, detail });
    for (const { value } of variants) {
      for (const { detail } of undo(written(value), 'whole')) expectCompleteWords({ id, detail });
    }
  });

  it.each(printedDigest)('reads back %s', (_, text, causes) => {
    expect([...(proofs(text, theDigest)[0] ?? [])].toSorted()).toEqual(causes.split(' ').toSorted());
  });

  it.each(printedDigest)('proves no other digest from %s', (_, text) => {
    const other = theDigest.map((byte, index) => (index % 7 === 3 ? byte ^ 0x55 : byte));
    expect(proofs(text, other)).toEqual([]);
  });

  it('names the mistakes in the order in which they were made', () => {
    const text = `"${documented.signature.toUpperCase()}"\n`;
    expect(proofs(text, theDigest)[0]).toEqual(['uppercase-hex', 'quoted', 'whitespace']);
    const packed = Buffer.from(documented.signature.toUpperCase()).toString('base64');
    expect(proofs(`b'${packed}'`, theDigest)[0]).toEqual(['uppercase-hex', 'base64-of-hex', 'bytes-repr']);
  });
});

describe('each way of writing a digest', () => {
  it.each(readable)('$id is read back from everything it writes', ({ id, write }) => {
    fc.assert(
      fc.property(digests, (digest) => {
        for (const { value } of write(digest)) {
          const text = written(value);
          const found = proofs(text, digest);
          // A text in which too little of the digest is left proves nothing, and must not.
          if (found.length === 0) expect(`${id} ${text}`).toMatch(/raw-bytes|truncated/);
          // A lost character can be a zero, and then that is the better explanation.
          else if (id !== 'encoding-copy-error')
            expect(found.some((ids) => ids.includes(id.replace('encoding-', '')))).toBe(true);
        }
      }),
      { numRuns: runsFor(30) },
    );
  });

  it('is read back when another one follows', () => {
    const ids = readable.map(({ id }) => id.replace('encoding-', ''));
    const pairs = ids.flatMap((first) => ids.map((second) => [first, second] as const));
    const sensible = pairs.filter(([first, second]) => first !== second && isSensible(first, second));
    fc.assert(
      fc.property(
        fc.constantFrom(...sensible),
        digests,
        fc.nat(),
        fc.nat(),
        ([first, second], digest, a, b) => {
          const inner = [...cause(first).write(digest)];
          fc.pre(inner.length > 0);
          const outer = [...cause(second).write(inner[a % inner.length]?.value ?? '')];
          fc.pre(outer.length > 0);
          const text = written(outer[b % outer.length]?.value ?? '');
          if (proofs(text, digest).length === 0) expect.fail(`${hexOf(digest)} as ${text}`);
        },
      ),
      { numRuns: runsFor(500) },
    );
  });

  it.each([':', '=', '>'])('is read back from signed bytes that begin with a minus, behind %s', (sign) => {
    const digest = bytesOfHex('be5225fcdbf0e0f4bbb944a3a57005ea') ?? new Uint8Array();
    const text = '-425225-4-25-10-20-c-45-4744-5d-5b705-16';
    expect(proofs(sign + text, digest)).toEqual([['sign-extended', 'prefix']]);
  });

  it('is read back from what Racket shows, behind a colon', () => {
    const digest = bytesOfHex('be5225fcdbf0e0f4bbb944a3a57005ea') ?? new Uint8Array();
    const text = String.raw`:#"\276R%\374\333\360\340\364\273\271D\243\245p\5\352"`;
    expect(proofs(text, digest)).toContainEqual(['bytes-repr', 'prefix']);
  });

  // Of sixteen random bytes, two or fewer are negative once in five hundred digests.
  it.each([
    ['two minus signs', '0250733b612302da2ec251366e0d1a02', '250733b61232-262e-3e51366ed1a2'],
    ['one minus sign', '0250733b612302252ec251366e0d1a02', '250733b61232252e-3e51366ed1a2'],
  ])('is read back from signed bytes with only %s, also behind a prefix', (_, hex, text) => {
    const digest = bytesOfHex(hex) ?? new Uint8Array();
    expect([...cause('sign-extended').write(digest)].map(({ value }) => value)).toContain(text);
    expect(proofs(text, digest)).toEqual([['sign-extended']]);
    expect(proofs(`sha256=${text}`, digest)).toEqual([['sign-extended', 'prefix']]);
  });

  it('undoes exactly: what is read back gives the text again when written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readable), digests, fc.nat(), ({ id, write, undo }, digest, nth) => {
        const variants = [...write(digest)];
        const text = written(variants[nth % Math.max(variants.length, 1)]?.value ?? '');
        fc.pre(text !== '');
        for (const { value, part } of undo(text, 'whole')) {
          if (part !== undefined || (typeof value !== 'string' && 'matches' in value)) continue;
          // Several steps are written in more ways than anybody lists: quotes, white space, words beside it.
          if (!/uppercase|hex-of-text|byte-order|big-integer|base32/.test(id)) continue;
          expect([...write(value)].map((again) => written(again.value))).toContain(text);
        }
      }),
      { numRuns: runsFor(500) },
    );
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF -:%=+/\\"\'[]{},.xub\n'), maxLength: 300 }),
    fc.stringMatching(/^[0-9a-f]{0,140}$/),
    digests.map((bytes) => Buffer.from(bytes).toString()),
    digests.map((bytes) => Buffer.from(bytes).toString('latin1')),
    digests.map((bytes) => Buffer.from(bytes).toString('base64')),
    digests.map((bytes) => JSON.stringify([...bytes])),
  );
  const parts: readonly Part[] = ['whole', 'start', 'end', 'damaged'];

  it.each(encodingCauses)('$id takes any text', ({ undo }) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...parts), others, (text, part, digest) => {
        const undone: readonly Undone[] = [...undo(text, part)];
        for (const { value } of undone) {
          if (typeof value !== 'string' && 'matches' in value) expect(value.matches(digest)).toBe(false);
        }
      }),
    );
  });

  it('proves nothing about random digests, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.array(others, { minLength: 20, maxLength: 20 }), (text, digestsOfOthers) => {
        const matcher = new Matcher(targetsOf(text, encodingCauses));
        for (const digest of digestsOfOthers) expect(matcher.match(digest)).toEqual([]);
      }),
      { numRuns: runsFor(400) },
    );
  });
});

describe('a diagnosis of a digest written wrongly', () => {
  const alone: readonly (readonly [string, string])[] = readable.map(({ id, write }) => {
    const first = [...write(theDigest)].find(({ value }) => written(value) !== documented.signature);
    const text = first ?? [...write('zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E=')][0];
    return [id, written(text?.value ?? '')];
  });

  it.each(alone)('proves %s', (id, signature) => {
    const site = { name: 'Docs', secret: documented.secret, previousSecrets: [] };
    const question = aQuestion(documented.email, signature, { website: site, websites: [site] });
    const { status, causes } = diagnose(question, { maxMs: 30_000, maxCandidates: 20_000 });
    expect(status).toBe('proven');
    expect(causes.map((one) => one.id)).toContain(id);
  });
});

describe('what one cause takes and another does not', () => {
  const only = (id: string, text: string): readonly Undone[] => [...cause(id).undo(text, 'whole')];

  it('takes Base64 without telling characters for the standard alphabet', () => {
    const text = 'zXzEIuqXyC2ESyNzxc1iWcnubhNa9lq2xmyoXj8Hq7E=';
    expect(only('base64', text)).toHaveLength(1);
    expect(only('base64url', text)).toHaveLength(0);
  });

  it('takes no hex text for Base64, Base32 or raw bytes', () => {
    for (const id of ['base64', 'base64url', 'base64-of-hex', 'base32', 'raw-bytes', 'separators']) {
      expect(only(id, documented.signature)).toHaveLength(0);
    }
  });

  it.each([
    [(text: string) => ` ${text}`, 'before the signature: a space.'],
    [(text: string) => `${text}\n`, 'after the signature: a line break (LF).'],
    [(text: string) => ` ${text}\n`, 'before and after the signature: a line break (LF), a space.'],
    [
      (text: string) => ` ${text.slice(0, 16)}\n${text.slice(16)}`,
      'in and around the signature: a line break (LF), a space.',
    ],
  ])('says in one word where white space is (%#)', (change, where) => {
    const titles = only('whitespace', change(documented.signature)).map(
      ({ detail }) => explainFinding({ id: 'encoding-whitespace', detail }, english).title,
    );
    expect(titles).toContain(`There is white space ${where}`);
  });

  it('takes short groups for separated bytes and long ones for broken lines', () => {
    const grouped = (size: number): string =>
      documented.signature.replace(new RegExp(`.{${size}}(?!$)`, 'g'), '$& ');
    expect(only('separators', grouped(2))).toHaveLength(1);
    expect(only('whitespace', grouped(2))).toHaveLength(0);
    expect(only('separators', grouped(16))).toHaveLength(0);
    expect(only('whitespace', grouped(16))).toHaveLength(1);
  });

  it('never claims to read a digest from a printed object', () => {
    for (const { value } of cause('object-repr').write(theDigest)) {
      expect(targetsOf(written(value), encodingCauses)).toEqual([]);
    }
  });
});

/** Whether the second step can follow the first and still leave enough of the digest. */
function isSensible(first: string, second: string): boolean {
  if (/raw-bytes|truncated|copy-error|url-encoded/.test(first)) return false;
  if (/prefix|whitespace|quoted|invisible/.test(second)) return true;
  return (
    /base64$|base64url|uppercase|base32/.test(first) && /base64-of-hex|hex-of-text|bytes-repr/.test(second)
  );
}
