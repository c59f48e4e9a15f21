import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExplainer, type Explained } from '../../../../core/audit/createExplainer.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { times } from '../../../times.ts';
import { mixedList } from './mixedList.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const otherSecret = 'fb25e27b585a6bfeba7be69208719b4b';
const website = { name: 'Main', secret, previousSecrets: [] };
const websites = [website, { name: 'Shop', secret: otherSecret, previousSecrets: [] }];
const facts = { website, websites };

const made = (key: string, text: string, algorithm = 'sha256', form: 'hex' | 'base64' = 'hex'): string =>
  createHmac(algorithm, key).update(text).digest(form);
const lowerCased = (nth: number) => {
  const email = `Jane.${nth}@example.com`;
  return { email, signature: made(secret, email.toLowerCase()) };
};
const random = (nth: number) => ({
  email: `jane.${nth}@example.com`,
  signature: made('nobody', String(nth)),
});
const nothing = (): undefined => undefined;

const limits = { maxMs: 60_000, maxMistakes: 2 };

describe('the explainer', () => {
  it('searches once and proves the rest with what it found, each with its own details', () => {
    const explainer = createExplainer(facts);
    const searched: string[] = [];
    const rows = Array.from({ length: 50 }, (_, nth) => lowerCased(nth));
    const found = explainer.explainAll(rows, ({ email, signature }) => {
      searched.push(email);
      return explainer.bySearch(email, signature, limits);
    });
    expect(searched).toEqual([rows[0]?.email]);
    expect(found).toEqual(
      rows.map(({ email }) =>
        expect.objectContaining({
          status: 'proven',
          complete: true,
          causes: [{ id: 'email-case', detail: expect.objectContaining({ signed: email.toLowerCase() }) }],
        }),
      ),
    );
  });

  it('asks for a search of every row that nothing explains, in their order', () => {
    const explainer = createExplainer(facts);
    explainer.explainAll([lowerCased(0)], ({ email, signature }) =>
      explainer.bySearch(email, signature, limits),
    );
    const rows = Array.from({ length: 200 }, (_, nth) => random(nth));
    const asked: string[] = [];
    const found = explainer.explainAll(rows, ({ signature }) => {
      asked.push(signature);
      return undefined;
    });
    expect(found).toEqual(rows.map(() => undefined));
    expect([...asked].sort()).toEqual(rows.map(({ signature }) => signature).sort());
  });

  it('still proves a row after thousands of its kind that nothing explained', () => {
    const explainer = createExplainer(facts);
    const row = (nth: number) => ({
      email: `Jane.${nth}@example.com`,
      signature: made('nobody', String(nth)),
    });
    explainer.explainAll([lowerCased(0)], ({ email, signature }) =>
      explainer.bySearch(email, signature, limits),
    );
    const rows = Array.from({ length: 2_000 }, (_, nth) => row(nth));
    explainer.explainAll(rows, nothing);
    const [last] = explainer.explainAll([lowerCased(1)], nothing);
    expect(last?.causes.map(({ id }) => id)).toEqual(['email-case']);
  });

  it('proves rows by what another explainer has learnt', () => {
    const teacher = createExplainer(facts);
    teacher.explainAll([lowerCased(0)], ({ email, signature }) => teacher.bySearch(email, signature, limits));
    const chains = teacher.takeNew();
    expect(chains).toHaveLength(1);
    expect(teacher.takeNew()).toEqual([]);
    const explainer = createExplainer(facts);
    for (const chain of [...chains, ...chains]) explainer.learn(chain);
    const found = explainer.explainAll([lowerCased(1), random(1)], nothing);
    expect(found.map((one) => one?.status)).toEqual(['proven', undefined]);
  });

  it('knows missing signatures and the names of empty variables without a search', () => {
    const explainer = createExplainer(facts);
    const rows = ['', 'undefined', '', 'null', 'None', 'other'].map((signature, nth) => ({
      email: `${nth}@example.com`,
      signature,
    }));
    const found = explainer.explainAll(rows, nothing);
    expect(found.map((one) => one?.causes[0]?.id)).toEqual([
      'signature-missing',
      'signature-undefined',
      'signature-missing',
      'signature-undefined',
      'signature-undefined',
      undefined,
    ]);
    expect(found[3]?.causes[0]?.detail).toEqual({ text: 'null' });
    expect(new Set(found.slice(0, 5).map((one) => one?.status))).toEqual(new Set(['seen']));
  });

  it('knows swapped fields by both of them, whatever row had the same signature before', () => {
    const explainer = createExplainer(facts);
    const signature = 'ana@example.com';
    const found = explainer.explainAll(
      ['bob@example.com', 'ab'.repeat(32), 'carl@example.com'].map((email) => ({ email, signature })),
      nothing,
    );
    expect(found.map((one) => one?.causes[0]?.id)).toEqual([undefined, 'fields-swapped', undefined]);
  });

  it('says of a mixed list what a diagnosis of each row alone says', () => {
    const explainer = createExplainer(facts);
    const wrong = mixedList(3_000, secret, otherSecret).filter(
      ({ mistake }) => mistake !== null && mistake !== 'swapped',
    );
    const found = explainer.explainAll(wrong, ({ email, signature }) =>
      explainer.bySearch(email, signature, limits),
    );
    const alone = wrong.map(({ email, signature }): readonly string[] =>
      diagnose({ email, signature, ...facts, knownEmails: [], identity: {} }, limits).causes.map(
        ({ id }) => id,
      ),
    );
    expect(wrong.length).toBeGreaterThan(100);
    expect(found.map((one) => one?.causes.map(({ id }) => id))).toEqual(alone);
  });

  it('gives the same for rows together as for one after the other', () => {
    const explainer = createExplainer(facts);
    const list = mixedList(2_000, secret, otherSecret).filter(({ mistake }) => mistake !== null);
    const search = ({ email, signature }: { readonly email: string; readonly signature: string }) => {
      const one = explainer.bySearch(email, signature, { maxMs: 60_000, maxMistakes: 1 });
      return one.status === 'proven' ? one : undefined;
    };
    explainer.explainAll(list, search);
    fc.assert(
      fc.property(fc.subarray([...list], { maxLength: 40 }), (rows) => {
        const together: readonly (Explained | undefined)[] = explainer.explainAll(rows, nothing);
        expect(together).toEqual(rows.map(({ email, signature }) => explainer.byKnown(email, signature)));
      }),
      { numRuns: 20 * times },
    );
  });
});
