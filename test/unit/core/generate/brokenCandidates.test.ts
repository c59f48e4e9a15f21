import { describe, expect, it } from 'vitest';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { brokenCandidates } from '../../../../core/generate/brokenCandidates.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { aQuestion, main, shop } from '../diagnosis/aQuestion.ts';

const { construction: constructionCauses, encoding: encodingCauses } = catalogueByLayer;

const secrets = [main, shop].flatMap(({ secret, previousSecrets }) => [
  secret,
  ...previousSecrets.map((one) => one.secret),
]);

describe('the candidates for a signature that is wrong on purpose', () => {
  it.each([
    ['encoding-base64-of-hex', 'base64'],
    ['encoding-hex-of-text', 'hex'],
  ] as const)('hand on no secret key as the input, and none written as %s', (id, notation) => {
    const candidates = brokenCandidates(
      { ...aQuestion('qa@example.com', ''), hash },
      {
        message: [],
        secret: [],
        construction: constructionCauses.filter((cause) => cause.id === 'signature-is-input'),
        algorithm: [],
        encoding: encodingCauses.filter((cause) => cause.id === id),
      },
    );
    expect(candidates.length).toBeGreaterThan(0);
    for (const { signature } of candidates) {
      const plain = `${signature} ${Buffer.from(signature, notation).toString('latin1')}`;
      expect(secrets.filter((secret) => plain.includes(secret))).toEqual([]);
    }
  });

  it('hold no other secret key that is named, though no mistake draws on it', () => {
    const key = '0ddba115ba5eba115ca1ab1ef005ba11';
    const chosen = {
      message: [],
      secret: [],
      construction: constructionCauses.filter(({ id }) => id === 'signature-is-input'),
      algorithm: [],
      encoding: [],
    };
    const signatures = (otherSecrets: readonly string[]) =>
      brokenCandidates({ ...aQuestion(`${key}@example.com`, ''), hash, otherSecrets }, chosen).map(
        ({ signature }) => signature,
      );
    expect(signatures([]).join()).toContain(key);
    expect(signatures([key.toUpperCase()]).join()).not.toContain(key);
    expect(signatures([key]).length).toBeGreaterThan(0);
  });
});
