import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { times } from '../../../times.ts';

/** One small signature for a kind of fault, and the sets of causes that are right for it. */
interface Case {
  readonly kind: string;
  readonly input: {
    readonly email: string;
    readonly signature: string;
    readonly websites: readonly [{ readonly name: string; readonly secret: string }];
  };
  readonly accept: readonly (readonly string[])[];
}

const cases: readonly Case[] = readFileSync(
  new URL('../../../fixtures/corpus/kinds.jsonl', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** What only the text of the signature shows is found at once; the rest takes a second each, and most of it is left to the night. */
const isQuick = ({ accept }: Case): boolean =>
  accept[0]?.every((id) => /^(?:encoding-|fields-|signature-(?!is-token))/.test(id)) ?? false;
const chosen = cases.filter((one, nth) => times > 1 || isQuick(one) || nth % 14 === 3);

const asSet = (ids: readonly string[]): string => ids.toSorted().join('+');

describe('kinds of faults that need more than the usual variants', () => {
  it.each(chosen)('names $accept.0 first ($kind)', ({ input: { websites, ...pair }, accept }) => {
    const facts = websites.map((website) => ({ ...website, previousSecrets: [] }));
    const [website] = facts;
    if (website === undefined) throw new Error('no website');
    const { status, causes } = diagnose(
      { ...pair, website, websites: facts, knownEmails: [], identity: {} },
      { maxMs: 600_000 },
    );
    expect(status).not.toBe('unknown');
    expect(accept.map(asSet)).toContain(asSet(causes.map(({ id }) => id)));
  });
});
