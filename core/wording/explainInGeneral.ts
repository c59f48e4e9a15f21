import type { Words } from '../../locales/Words.ts';
import type { Detail } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import { type ExplainedFinding, explainFinding } from './explainFinding.ts';

/** What a real case would fill in, where the first of the cause's labels is missing or says too little. */
const examples: Readonly<Partial<Record<CauseId, Detail>>> = {
  'email-case': { signed: 'jane.roe@example.com' },
  'email-canonicalized': { signed: 'jane.roe@example.com' },
  'email-partial': { signed: 'jane.roe' },
  'email-punycode': { signed: 'jane.roe@xn--exmple-cua.com' },
  'email-wrapped-in-structure': { signed: '{"email":"jane.roe@example.com"}' },
  'email-address-syntax': { signed: '<jane.roe@example.com>' },
  'email-trailing-newline': { which: 'LF' },
  'email-typo': { signed: 'jane.ro@example.com' },
  'other-user': { email: 'john.roe@example.com' },
  'secret-other-website': { name: 'Shop' },
  'secret-rotated': { website: 'Main' },
  'secret-wrong-kind': { website: 'Main' },
  'secret-trailing-newline': { which: 'LF' },
  'secret-placeholder': { text: 'undefined' },
  'secret-truncated': { which: 'end', lost: 1 },
  'wrong-algorithm': { algorithm: 'sha1' },
  'encoding-prefix': { text: 'sha256=' },
  'signature-placeholder': { text: '{{ signature }}' },
  'signature-undefined': { text: 'undefined' },
  'snippet-misspelled': { which: 'key', written: '“user:mail”', expected: '“user:email”' },
  'pushed-email-differs': { signed: 'jane.roe@example.com', pushed: 'Jane.Roe@example.com' },
  'website-mismatch': {
    found: 'a1d0c6e8-3f02-47b1-8d59-2e64f7c9b035',
    chosen: '3f2b8c1e-7d4a-4f6b-9c21-5a8e0d7b6c43',
  },
  'stale-signature': { before: 'jane.roe@example.com', email: 'john.roe@example.com' },
  'sdk-too-old': { version: '2.8', needed: '2.9' },
  'cached-page': { sign: 'Age: 312' },
  'secret-in-frontend': { website: 'Main' },
  'signing-oracle': { path: '/api/crisp/sign' },
};

/**
 * The words of a cause where there is no case at hand: an example stands wherever they vary and `known` has nothing.
 * Throws for an id that no cause has.
 */
export function explainInGeneral(
  id: CauseId,
  words: Pick<Words, 'causes'>,
  known: Detail = {},
): ExplainedFinding {
  const labelled = Object.entries(words.causes[id].labels ?? {}).flatMap(([slot, values]) => {
    const [first] = Object.keys(values);
    return first === undefined ? [] : [[slot, first] as const];
  });
  return explainFinding(
    { id, detail: { ...Object.fromEntries(labelled), ...examples[id], ...known } },
    words,
  );
}
