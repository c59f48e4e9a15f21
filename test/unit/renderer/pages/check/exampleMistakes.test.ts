import { describe, expect, it } from 'vitest';
import { documentedSecret } from '../../../../../core/causes/secretCauses.ts';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { exampleMistakes } from '../../../../../renderer/pages/check/exampleMistakes.ts';

const website = { name: 'Example', secret: documentedSecret, previousSecrets: [] };

describe('exampleMistakes', () => {
  it.each([
    ['No mistake', 'verified', []],
    ['Capitals in the email', 'unverified', ['email-case']],
    ['Upper-case signature', 'rejected', ['encoding-uppercase-hex']],
    ['Line break signed too', 'unverified', ['email-trailing-newline']],
    ['SHA-1, as Base64', 'rejected', ['wrong-algorithm', 'encoding-base64']],
    ['Hex-decoded key', 'unverified', ['secret-hex-decoded']],
  ])('%s is %s', (label, verdict, causes) => {
    const mistake = exampleMistakes.find((one) => one.label === label);
    expect(mistake).toBeDefined();
    const { email = '', signature = '' } = mistake ?? {};
    const diagnosis = diagnose({
      email,
      signature,
      website,
      websites: [website],
      knownEmails: [],
      identity: {},
    });
    expect([diagnosis.verdict, diagnosis.causes.map(({ id }) => id)]).toEqual([verdict, causes]);
  });
});
