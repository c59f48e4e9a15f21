import { expect, it } from 'vitest';
import type { KnownFacts } from '../../../../core/causes/Facts.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { layoutOf } from '../../../../core/diagnosis/layoutOf.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { sign } from '../../../../core/signature/sign.ts';

const website = { name: 'Main', secret: '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4', previousSecrets: [] };
const known = (email: string, more: Partial<KnownFacts> = {}): KnownFacts => ({
  email,
  website,
  websites: [website],
  knownEmails: [],
  identity: {},
  ...more,
});

it('a search answers the same, whatever was searched for before it', () => {
  const email = 'Jane.Roe@Example.com';
  const signatures = [
    sign(website.secret, 'jane.roe@example.com'),
    sign(`${website.secret}\n`, 'jane.roe@example.com').toUpperCase(),
    '0'.repeat(64),
  ];
  const answer = (signature: string, maxCandidates: number) => ({
    ...diagnose({ ...known(email), signature }, { maxCandidates, keepsLayout: true }),
    ms: 0,
  });
  const afterAnother = signatures.map((signature) => {
    diagnose(
      { ...known('someone.else@example.com'), signature: 'A'.repeat(43) },
      { maxMistakes: 0, keepsLayout: true },
    );
    return answer(signature, 5_000);
  });
  expect(afterAnother.map(({ status }) => status)).toEqual(['proven', 'proven', 'unknown']);
  // Now each after the others of the same person.
  expect(signatures.map((signature) => answer(signature, 5_000))).toEqual(afterAnother);
  expect(signatures.toReversed().map((signature) => answer(signature, 5_000))).toEqual(
    afterAnother.toReversed(),
  );
});

it('a layout is used again for the same facts, and for no others', () => {
  const facts = { ...known('jane@example.com'), hash };
  const layout = layoutOf(facts);
  expect(layoutOf(structuredClone({ ...facts, hash: undefined }) as never)).toBe(layout);
  const others = [
    known('jane@example.co'),
    known('jane@example.com', { knownEmails: ['jo@example.com'] }),
    known('jane@example.com', { identity: { userId: '7' } }),
    known('jane@example.com', { website: { ...website, secret: website.secret.toUpperCase() } }),
    known('jane@example.com', {
      website: { ...website, previousSecrets: [{ secret: 'd41d8cd98f00b204e9800998ecf8427e' }] },
    }),
  ];
  for (const other of others) {
    expect(layoutOf({ ...other, hash })).not.toBe(layout);
  }
});

it('says from which depth on inputs are missing, however far others have looked', () => {
  const knownEmails = Array.from({ length: 5_000 }, (_, nth) => `p${nth}@a.io`);
  const { messages } = layoutOf({ ...known('jane.roe@example.com', { knownEmails }), hash });
  messages.at(2);
  expect([0, 1, 2, 3].map((depth) => messages.isCut(depth))).toEqual([false, false, true, true]);
});
