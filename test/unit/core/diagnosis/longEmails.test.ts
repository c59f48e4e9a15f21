import { expect, it } from 'vitest';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import type { InputList } from '../../../../core/diagnosis/Inputs.ts';
import { layOut } from '../../../../core/diagnosis/layOut.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { times } from '../../../times.ts';

const website = { name: 'Main', secret: '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4', previousSecrets: [] };
const known = (email: string) => ({
  email,
  website,
  websites: [website],
  knownEmails: [],
  identity: {},
});
/** Of as many characters as there are, the domain included. */
const long = (characters: number): string => `${'Ab'.repeat(characters / 2 - 6)}@example.com`;

it.each([64, 250, 500, 1_000])('an email of %i characters has inputs of some megabytes', (characters) => {
  const { messages } = layOut({ ...known(long(characters)), hash });
  const parts: InputList[] = [];
  for (let part = messages.unusual.part(0); part !== undefined; part = messages.unusual.part(parts.length))
    parts.push(part);
  const unusual = parts.reduce((sum, { length }) => sum + length, 0);
  for (const count of [unusual, messages.at(1).length]) expect(count * characters).toBeLessThan(4_100_000);
  expect(messages.unusual.isCut).toBe(characters > 200);
});

it('a usual mistake in a long email is proven all the same', () => {
  const email = long(1_000);
  const signature = sign(website.secret, email.toLowerCase()).toUpperCase();
  expect(diagnose({ ...known(email), signature }).causes.map(({ id }) => id)).toEqual([
    'email-case',
    'encoding-uppercase-hex',
  ]);
});

// Ten seconds of one core: at night.
it.runIf(times > 1)(
  'of a long email fewer candidates are tried, and it is said that others were left out',
  () => {
    const { candidates, complete } = diagnose({ ...known(long(1_000)), signature: '0'.repeat(64) });
    expect(complete).toBe(false);
    expect(candidates).toBeLessThan(3_400_000);
  },
);
