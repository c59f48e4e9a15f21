import { describe, expect, it } from 'vitest';
import { documentedSecret } from '../../../../core/causes/secret/helpers/documentedSecret.ts';
import { exampleMistakes } from '../../../../renderer/check/exampleMistakes.ts';
import { diagnosed } from '../../core/diagnosis/diagnosed.ts';

const website = { name: 'Example', secret: documentedSecret, previousSecrets: [] };

describe('exampleMistakes', () => {
  it.each([
    ['none', 'verified', []],
    ['capitals', 'unverified', ['email-case']],
    ['upperCase', 'rejected', ['encoding-uppercase-hex']],
    ['lineBreak', 'unverified', ['email-trailing-newline']],
    ['sha1', 'rejected', ['wrong-algorithm', 'encoding-base64']],
    ['hexDecoded', 'unverified', ['secret-hex-decoded']],
  ])('%s is %s', (id, verdict, causes) => {
    const mistake = exampleMistakes.find((one) => one.id === id);
    expect(mistake).toBeDefined();
    const { email = '', signature = '' } = mistake ?? {};
    const diagnosis = diagnosed({
      email,
      signature,
      website,
      websites: [website],
      knownEmails: [],
      identity: {},
    });
    expect([diagnosis.verdict, diagnosis.causes.map((cause) => cause.id)]).toEqual([verdict, causes]);
  });
});
