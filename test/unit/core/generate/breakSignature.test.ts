import { describe, expect, it } from 'vitest';
import { type CauseId, causeIds } from '../../../../core/causes/CauseId.ts';
import type { KnownFacts } from '../../../../core/causes/Facts.ts';
import { breakRefusalWords } from '../../../../core/generate/breakRefusalWords.ts';
import { breakSignature, exampleOf } from '../../../../core/generate/breakSignature.ts';
import {
  breakableCauses,
  fixtureEmails,
  fixtureSet,
  sampleIdentity,
  sampleOtherEmail,
} from '../../../../core/generate/fixtureSet.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { verdictOf } from '../../../../core/signature/verdictOf.ts';
import { english } from '../../../../locales/english.ts';
import { times } from '../../../times.ts';
import { main, shop } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';

const known = (email: string, more: Partial<KnownFacts> = {}): KnownFacts => ({
  email,
  website: main,
  websites: [main, shop],
  knownEmails: [sampleOtherEmail],
  identity: sampleIdentity,
  ...more,
});

const make = (email: string, causes: readonly CauseId[], more: Partial<KnownFacts> = {}) =>
  breakSignature(known(email, more), causes, diagnosed);

const emails = ['Jane.Roe+x@Example.com', 'qa@example.com', ...fixtureEmails, 'o"neil&co@a.test'];
const secrets = [main, shop].flatMap(({ secret, previousSecrets }) => [
  secret,
  ...previousSecrets.map((one) => one.secret),
]);

/** How many emails share the mistakes among them; at night each has all. */
const sharers = times > 1 ? 1 : emails.length;
const shareOf = (email: string): readonly CauseId[] =>
  breakableCauses.filter((_, nth) => (nth + emails.indexOf(email)) % sharers === 0);

describe('a signature that is wrong on purpose', () => {
  it.each(emails)('has exactly the mistake that was chosen, whichever applies to %s', async (email) => {
    const made: CauseId[] = [];
    for (const cause of shareOf(email)) {
      const broken = await make(email, [cause]);
      if (!broken.ok) {
        expect(['does-not-apply', 'not-provable']).toContain(broken.error.code);
        continue;
      }
      made.push(cause);
      const { signature, verdict, causes } = broken.value;
      expect(causes.map(({ id }) => id)).toEqual([cause]);
      const diagnosis = diagnosed({ ...known(email), signature });
      expect([diagnosis.causes, ...diagnosis.alternatives]).toContainEqual(causes);
      expect(verdict).toBe(verdictOf(signature, sign(main.secret, email)));
      expect(verdict).not.toBe('verified');
      for (const secret of secrets) expect(signature.toLowerCase()).not.toContain(secret);
    }
    expect(made.length).toBeGreaterThan(60 / sharers);
  });

  it('is the same every time', async () => {
    for (const cause of ['email-case', 'secret-hashed', 'encoding-copy-error'] as const) {
      expect(await make('Jane@example.com', [cause])).toEqual(await make('Jane@example.com', [cause]));
    }
  });

  it.each([
    [['email-case', 'encoding-base64']],
    [['encoding-base64', 'email-case']],
    [['email-trailing-newline', 'secret-hex-decoded']],
    [['wrong-algorithm', 'encoding-uppercase-hex']],
    [['email-case', 'wrong-algorithm', 'encoding-base64']],
    [['encoding-base64', 'encoding-bytes-repr']],
    [['plain-hash', 'wrong-algorithm']],
    [['email-case', 'secret-rotated']],
  ] as const)('has all of several mistakes: %j', async (causes) => {
    const broken = await make('Jane.Roe@example.com', causes);
    if (!broken.ok) throw new Error(breakRefusalWords(english, broken.error));
    expect(broken.value.causes.map(({ id }) => id).toSorted()).toEqual([...causes].toSorted());
  });

  it('says which mistake does not apply', async () => {
    const refusals = [
      await make('1@2', ['email-case']),
      await make('qa@example.com', ['email-plus-as-space', 'encoding-base64']),
      await make('qa@example.com', ['secret-rotated'], { website: { ...main, previousSecrets: [] } }),
      await make('qa@example.com', ['secret-other-website'], { websites: [main] }),
      await make('qa@example.com', ['other-user'], { knownEmails: [] }),
    ].map((result) => (result.ok ? undefined : result.error));
    expect(refusals).toEqual(
      ['email-case', 'email-plus-as-space', 'secret-rotated', 'secret-other-website', 'other-user'].map(
        (cause) => ({ code: 'does-not-apply', cause }),
      ),
    );
    expect(refusals.map((refusal) => refusal && breakRefusalWords(english, refusal))).toEqual([
      expect.stringContaining('no letters whose case'),
      expect.stringContaining('no plus sign'),
      expect.stringContaining('no previous secret key'),
      expect.stringContaining('No other website'),
      expect.stringContaining('No other email'),
    ]);
  });

  it('refuses what is not computed, and more than happens together', async () => {
    for (const cause of [...causeIds.delivery, ...causeIds.exposure]) {
      expect(await make('qa@example.com', [cause])).toMatchObject({ error: { code: 'not-computed', cause } });
    }
    const tooMany = { error: { code: 'too-many', most: 4 } };
    expect(await make('a@b.test', ['plain-hash', 'double-hmac'])).toMatchObject(tooMany);
    expect(
      await make('a@b.test', [
        'email-case',
        'email-quoted',
        'secret-case',
        'wrong-algorithm',
        'encoding-base64',
      ]),
    ).toMatchObject(tooMany);
  });

  it('refuses mistakes of which one hides the other', async () => {
    const broken = await make('Jane@example.com', ['secret-empty', 'secret-hex-decoded']);
    expect(broken).toMatchObject({ ok: false, error: { code: 'not-provable' } });
  });

  it('tells for whom else its digest is good', async () => {
    const standsFor = async (email: string, cause: CauseId) => {
      const broken = await make(email, [cause]);
      return broken.ok ? broken.value.standsFor : broken.error;
    };
    expect(await standsFor('jane+qa@gmail.com', 'email-canonicalized')).toEqual([
      { website: 'Main', email: 'jane@gmail.com' },
    ]);
    expect(await standsFor('jane+qa@gmail.com', 'secret-other-website')).toEqual([
      { website: 'Shop', email: 'jane+qa@gmail.com' },
    ]);
    expect(await standsFor('jane+qa@gmail.com', 'other-user')).toEqual([
      { website: 'Main', email: sampleOtherEmail },
    ]);
    expect(await standsFor('jane+qa@gmail.com', 'plain-hash')).toEqual([]);
    expect(await standsFor('jane+qa@gmail.com', 'secret-rotated')).toEqual([]);
  });

  it('gives an example of each mistake that applies', () => {
    expect(exampleOf(known('Jane@example.com'), 'email-case')).toMatchObject([{ id: 'email-case' }]);
    expect(exampleOf(known('1@2'), 'email-case')).toBeUndefined();
  });
});

describe('a set for tests', () => {
  it('has the valid signature and one of every mistake, with what is expected of each', async () => {
    const steps = await Array.fromAsync(fixtureSet(known('qa@example.com'), fixtureEmails, diagnosed));
    const made = steps.flatMap((step) => (step.kind === 'made' ? [step.made] : []));
    const omitted = steps.flatMap((step) => (step.kind === 'omitted' ? [step.cause] : []));
    expect(made[0]).toEqual({
      email: 'qa@example.com',
      signature: sign(main.secret, 'qa@example.com'),
      expected: { outcome: 'verified', causes: [] },
    });
    expect(made.slice(1).flatMap(({ expected }) => expected?.causes ?? [])).toEqual(
      breakableCauses.filter((cause) => !omitted.includes(cause)),
    );
    // Hex has no character that is encoded for addresses or escaped for HTML.
    expect(omitted).toEqual(['secret-latin1', 'encoding-url-encoded', 'encoding-html-escaped']);
    for (const { email, signature, expected } of made) {
      expect(verdictOf(signature, sign(main.secret, email))).toBe(expected?.outcome);
    }
  });
});
