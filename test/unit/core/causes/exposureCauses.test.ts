import { describe, expect, it } from 'vitest';
import type { Detail } from '../../../../core/causes/Cause.ts';
import { type CauseIdOf, causeIds } from '../../../../core/causes/CauseId.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { textOf } from '../../../../core/wording/textOf.ts';
import { english } from '../../../../locales/english.ts';
import { expectCompleteWords } from './expectCompleteWords.ts';

const { exposure: exposureCauses } = catalogueByLayer;

const every = (slot: string, values: readonly string[], rest: Detail = {}): readonly Detail[] =>
  values.map((value) => ({ ...rest, [slot]: value }));

/** The details that reading gives, one of each kind. */
const details: Readonly<Partial<Record<CauseIdOf<'exposure'>, readonly Detail[]>>> = {
  'secret-in-frontend': [
    ...every(
      'form',
      ['plain', 'case', 'split', 'part', 'reversed', 'hex', 'base64', 'base32', 'escaped', 'codes'],
      {
        website: 'Main',
        which: 'current',
      },
    ),
    { website: 'Main', which: 'previous', form: 'plain' },
  ],
  'signing-in-frontend': every('library', [
    ...[
      'crypto-js',
      'web-crypto',
      'jssha',
      'forge',
      'sjcl',
      'js-sha256',
      'jsrsasign',
      'noble',
      'node-crypto',
    ],
    'hash.js',
    ...['named-function', 'cryptokit', 'common-crypto', 'javax-crypto', 'dart-crypto'],
  ]),
  'signing-oracle': [{ path: '/api/sign' }],
  'guessable-token': every('which', ['email', 'user-id', 'number', 'nickname', 'hash', 'base64']),
};

describe('the exposure layer', () => {
  it('has an entry for every id of the taxonomy', () => {
    expect(exposureCauses.map(({ id }) => id)).toEqual(causeIds.exposure);
  });

  it.each(exposureCauses)('says everything about $id in complete sentences', ({ id }) => {
    for (const detail of details[id] ?? [{}]) expectCompleteWords({ id, detail });
  });

  it.each(exposureCauses)('has words for every label of $id', ({ id }) => {
    for (const [slot, words] of Object.entries(english.causes[id].labels ?? {})) {
      const values = (details[id] ?? []).map((detail) => String(detail[slot]));
      expect(new Set(values)).toEqual(new Set(Object.keys(words)));
    }
  });

  it('tells people to roll the key where the secret is exposed', () => {
    for (const { id } of exposureCauses.filter(
      ({ id }) => id !== 'guessable-token' && id !== 'signing-oracle',
    ))
      expect(`${id}: ${textOf(english.causes[id].fix)}`).toMatch(/roll the (?:secret )?key/i);
  });
});
