import { createHash } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { ok } from '../../../../core/Result.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { type Check, createCheck } from '../../../../services/check/check.ts';
import { createSearchPool } from '../../../../services/check/searchPool.ts';
import { hidden } from '../../../../services/redaction/hideSecrets.ts';
import { redactedPerCall } from '../../../../services/redaction/redacted.ts';
import { createSigningGate } from '../../../../services/signing/createSigningGate.ts';
import { readManagedSettings } from '../../../../services/signing/managedSettings.ts';
import { fingerprintOf } from '../../../../services/websites/fingerprintOf.ts';
import { openSnapshot, type Snapshot } from '../../../../services/websites/Snapshot.ts';
import { packedThreads } from '../../../packedThreads.ts';

const main = { name: 'Main', secret: '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4', previousSecrets: [] };
/** A previous key of a website whose current one is missing: no fact, and a secret all the same. */
const lost = '91d2c3b4a5968778695a4b3c2d1e0f00';

const whole = createSearchPool(packedThreads);
afterAll(() => whole.dispose());

function aCheck() {
  // What no single mistake explains stays open all the same.
  const pool: typeof whole = {
    ...whole,
    search: (question, options) => whole.search(question, { ...options, maxCandidates: 10_000 }),
  };
  const look = async () => ({
    facts: async () => ok({ website: main, websites: [main] }),
    known: async () => ({
      websites: [],
      secrets: [{ website: 'Shop', which: 'previous', secret: lost } as const],
      complete: false,
    }),
    testAddresses: () => ok(new Map()),
  });
  const gate = createSigningGate({ append: async () => ok(undefined) }, () => new Date());
  return redactedPerCall<Snapshot, Check>(createCheck(pool, gate), () =>
    openSnapshot(look, () => readManagedSettings([])),
  );
}

it('without a key tells the form and what was made without one, and leaves the rest open', async () => {
  const check = aCheck();
  const email = 'jane@example.com';
  const told = async (signature: string) => {
    const answer = await check.withoutKey({ email, signature });
    if (!answer.ok) throw new Error(answer.error.code);
    const { verdict, causes } = answer.value;
    return [verdict, ...causes.map(({ id }) => id)];
  };
  const valid = sign(main.secret, email);
  expect(await told(valid)).toEqual(['open']);
  expect(await told(valid.toUpperCase())).toEqual(['rejected', 'encoding-uppercase-hex']);
  expect(await told('')).toEqual(['unverified', 'signature-missing']);
  expect(await told('{{ sig }}')).toEqual(['rejected', 'signature-placeholder']);
  const hashed = createHash('sha256').update(email).digest('hex');
  expect(await told(hashed)).toEqual(['unverified', 'plain-hash']);
  expect(await told(sign('', email))).toEqual(['unverified', 'secret-empty']);
});

it('tells the fingerprint of the key that it computed with', async () => {
  const checked = await aCheck().run({ websiteId: 'any', email: 'jane@example.com', signature: 'x' });
  expect(checked).toMatchObject({ value: { fingerprint: fingerprintOf(main.secret) } });
});

it('a stored secret key is told in no check, also if its website is in none of the facts', async () => {
  const check = aCheck();
  const email = `${lost.toUpperCase()}@example.com`;
  const signature = sign(main.secret, email.toLowerCase());
  const checked = await check.run({ websiteId: 'any', email, signature });
  if (!checked.ok) throw new Error(checked.error.code);
  expect(checked.value.diagnosis.causes).toMatchObject([{ id: 'email-case', detail: { signed: hidden } }]);
  expect(JSON.stringify(checked).toLowerCase()).not.toContain(lost);
});
