import { describe, expect, it } from 'vitest';
import type { Detail } from '../../../../core/causes/Cause.ts';
import { type CauseIdOf, causeIds } from '../../../../core/causes/CauseId.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { english } from '../../../../locales/english.ts';
import { expectCompleteWords } from './expectCompleteWords.ts';

const { delivery: deliveryCauses } = catalogueByLayer;

/** The details that reading gives, one of each kind. */
const details: Readonly<Partial<Record<CauseIdOf<'delivery'>, readonly Detail[]>>> = {
  'signature-missing': [{}],
  'signature-undefined': [{ text: 'undefined' }, { text: '{{ signature }}' }],
  'signature-placeholder': [{ text: '{{ signature }}' }],
  'snippet-nesting': [
    'too-deep',
    'signature-outside',
    'object',
    'no-inner-list',
    'joined',
    'key-inside',
    'no-outer-list',
    'outer-list-twice',
    'arguments',
    'unclosed',
  ].map((form) => ({ form })),
  'snippet-misspelled': ['order', 'command', 'verb', 'key', 'method', 'object'].map((which) => ({
    which,
    written: 'user:mail',
    expected: 'user:email',
  })),
  'email-set-twice': [{}],
  'pushed-email-differs': [{ pushed: 'jane@example.com', signed: 'Jane@example.com' }],
  'website-mismatch': [
    { found: 'a', chosen: 'b', owner: 'Shop' },
    { found: 'a', chosen: 'b', owner: '' },
  ],
  'stale-signature': [{ email: 'new@example.com', before: 'old@example.com' }],
  'sdk-too-old': ['ios', 'react-native', 'flutter'].map((platform) => ({
    platform,
    version: '1.0',
    needed: '2.9',
  })),
  'channel-never-verified': [{}],
  'feature-disabled': [{}],
  'cached-page': [{ sign: 'cf-cache-status: HIT' }],
};

describe('the delivery layer', () => {
  it('has an entry for every id of the taxonomy', () => {
    expect(deliveryCauses.map(({ id }) => id)).toEqual(causeIds.delivery);
  });

  it.each(deliveryCauses)('says everything about $id in complete sentences', ({ id }) => {
    for (const detail of details[id] ?? [{}]) expectCompleteWords({ id, detail });
  });

  it.each(deliveryCauses)('has words for every label of $id', ({ id }) => {
    for (const [slot, words] of Object.entries(english.causes[id].labels ?? {})) {
      const values = (details[id] ?? []).map((detail) => String(detail[slot]));
      expect(values).toEqual(expect.arrayContaining(Object.keys(words)));
    }
  });

  it('names the website that a page belongs to, where it is stored', () => {
    const [stored, unknown] = (details['website-mismatch'] ?? []).map(
      (detail) => explainFinding({ id: 'website-mismatch', detail }, english).title,
    );
    expect(stored).toBe('The page loads the chat of another website: Shop.');
    expect(unknown).toBe('The page loads the chat of another website: one that is not stored here.');
  });
});
