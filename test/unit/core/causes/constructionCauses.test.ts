import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { algorithms } from '../../../../core/signature/Algorithm.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { mac as macOf } from '../../../../core/signature/mac.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { english } from '../../../../locales/english.ts';
import { aQuestion, main, shop } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';
import { expectCompleteWords } from './expectCompleteWords.ts';

const { algorithm: algorithmCauses, construction: constructionCauses } = catalogueByLayer;

const email = 'jane.roe@example.com';
const key = main.secret;

const mac = (...parts: readonly (string | Buffer)[]): Buffer => {
  const object = createHmac('sha256', key);
  for (const part of parts) object.update(part);
  return object.digest();
};
const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const object = createHash('sha256');
  for (const part of parts) object.update(part);
  return object.digest();
};
const pad = (length: number, filler: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (Buffer.from(key)[index] ?? 0) ^ filler));

describe('the construction layer', () => {
  it('has an entry for every id of the taxonomy', () => {
    expect(constructionCauses.map(({ id }) => id).toSorted()).toEqual([...causeIds.construction].toSorted());
  });

  it.each(constructionCauses)('says everything about $id in complete sentences', (cause) => {
    for (const { detail } of cause.variants({ ...aQuestion(email, ''), hash })) {
      expectCompleteWords({ id: cause.id, detail });
    }
  });

  const inner = sha256(pad(64, 0x36), email);
  it.each<readonly [string, string, Buffer | string]>([
    ['key and message swapped', 'key-message-swapped', createHmac('sha256', email).update(key).digest()],
    ['a hash without a key', 'plain-hash', sha256(email)],
    ['a hash of secret and email', 'hash-concatenation', sha256(key, email)],
    ['a hash of email and secret', 'hash-concatenation', sha256(email, key)],
    ['a hash of secret:email', 'hash-concatenation', sha256(key, ':', email)],
    ['a hash of email.secret', 'hash-concatenation', sha256(email, '.', key)],
    ['a hash of secret|email', 'hash-concatenation', sha256(key, '|', email)],
    ['a hash of email-secret', 'hash-concatenation', sha256(email, '-', key)],
    ['a hash of secret&email', 'hash-concatenation', sha256(key, '&', email)],
    ['a hash of secret, email and secret', 'hash-concatenation', sha256(key, email, key)],
    ['a hash of email:secret:email', 'hash-concatenation', sha256(email, ':', key, ':', email)],
    ['a hash of a JSON object of both', 'hash-concatenation', sha256(JSON.stringify({ email, secret: key }))],
    [
      'a hash of a query string of both',
      'hash-concatenation',
      sha256(new URLSearchParams({ key, email }).toString()),
    ],
    ['a hash of a list of both', 'hash-concatenation', sha256(JSON.stringify([key, email]))],
    ['a hash of the key and a hash of both', 'handmade-hmac', sha256(key, sha256(key, email))],
    [
      'an HMAC of the HMAC’s hex',
      'double-hmac',
      createHmac('sha256', key).update(mac(email).toString('hex')).digest(),
    ],
    ['an HMAC of the HMAC’s bytes', 'double-hmac', createHmac('sha256', key).update(mac(email)).digest()],
    ['a hash of the HMAC’s hex', 'hash-of-hmac', sha256(mac(email).toString('hex'))],
    ['a hash of the HMAC’s bytes', 'hash-of-hmac', sha256(mac(email))],
    ['the inner hash only', 'handmade-hmac', inner],
    ['the inner hash as hex text', 'handmade-hmac', sha256(pad(64, 0x5c), inner.toString('hex'))],
    ['a key that is not padded', 'handmade-hmac', sha256(pad(32, 0x5c), sha256(pad(32, 0x36), email))],
    ['an HMAC object fed twice', 'hmac-state-reused', mac(email, email)],
    ['Go’s Sum of the email', 'go-sum-misuse', Buffer.concat([Buffer.from(email), mac('')])],
    [
      'Go’s Sum of the email, after the key',
      'go-sum-misuse',
      Buffer.concat([Buffer.from(email), sha256(key)]),
    ],
    [
      'Go’s Sum of the key, after the email',
      'go-sum-misuse',
      Buffer.concat([Buffer.from(key), sha256(email)]),
    ],
    ['Go’s Sum of the key, after the HMAC', 'go-sum-misuse', Buffer.concat([Buffer.from(key), mac(email)])],
    ['Go’s Sum of both', 'go-sum-misuse', Buffer.concat([Buffer.from(key + email), sha256('')])],
    ['a hash of the user’s ID, the email and the key', 'hash-concatenation', sha256(`40266${email}`, key)],
    ['a hash of all three with bars', 'hash-concatenation', sha256(`${email}|40266|`, key)],
    ['an HMAC of the HMAC as lossy text', 'double-hmac', mac(mac(email).toString())],
    ['an HMAC of the HMAC as Latin-1 text', 'double-hmac', mac(mac(email).toString('latin1'))],
    ['a hash of the HMAC as lossy text', 'hash-of-hmac', sha256(mac(email).toString())],
    ['a hash of the key alone', 'plain-hash', sha256(key)],
    ['the email itself', 'signature-is-input', email],
    ['the secret itself', 'signature-is-input', key],
    ['another website’s secret', 'signature-is-input', shop.secret],
    ['a previous secret', 'signature-is-input', main.previousSecrets[0].secret],
    ['another website’s previous secret', 'signature-is-input', shop.previousSecrets[0].secret],
    ['the website ID', 'signature-is-input', main.websiteId],
    ['the user’s ID', 'signature-is-input', '40266'],
  ])('proves %s', (_what, id, made) => {
    const signature = typeof made === 'string' ? made : made.toString('hex');
    const { status, causes } = diagnosed(aQuestion(email, signature));
    expect(status).toBe('proven');
    expect(causes.map((cause) => cause.id)).toEqual([id]);
  });

  it('asks for a new secret key when the secret key itself was sent, and only then', () => {
    const adviceFor = (signature: string): string =>
      diagnosed(aQuestion(email, signature))
        .causes.map((finding) => explainFinding(finding, english))
        .map(({ agent, fix }) => `${agent} ${fix}`)
        .join();
    expect(adviceFor(key)).toContain('roll that key in Crisp');
    const behindKey = Buffer.concat([Buffer.from(key), sha256(email)]);
    expect(adviceFor(behindKey.toString('hex'))).toContain('roll that key in Crisp');
    expect(adviceFor(Buffer.concat([Buffer.from(email), mac('')]).toString('hex'))).not.toContain('roll');
    expect(adviceFor(shop.secret)).toContain('roll that key in Crisp');
    expect(adviceFor(main.previousSecrets[0].secret)).not.toContain('roll');
    expect(adviceFor(email)).not.toContain('roll');
  });

  it('names the algorithm of a plain hash only when it is not SHA-256', () => {
    const { causes } = diagnosed(aQuestion(email, createHash('md5').update(email).digest('hex')));
    expect(causes.map(({ id }) => id)).toEqual(['plain-hash', 'wrong-algorithm']);
  });

  it('proves a JSON Web Token that holds nothing but the email', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ email })}`;
    const token = `${signed}.${mac(signed).toString('base64url')}`;
    expect(diagnosed(aQuestion(email, token))).toMatchObject({
      status: 'proven',
      verdict: 'rejected',
      causes: [{ id: 'signature-is-token' }],
    });
  });
});

describe('the algorithm layer', () => {
  const [cause] = algorithmCauses;

  it('knows every algorithm but the right one', () => {
    const known = cause?.algorithms.map(({ algorithm }) => algorithm) ?? [];
    expect(['sha256', ...known].toSorted()).toEqual(Object.keys(algorithms).toSorted());
  });

  it.each(cause?.algorithms ?? [])('proves $algorithm', ({ algorithm }) => {
    const { causes } = diagnosed(aQuestion(email, hexOf(macOf(algorithm, bytesOf(key), bytesOf(email)))));
    expect(causes).toEqual([{ id: 'wrong-algorithm', detail: { algorithm } }]);
    for (const finding of causes) expectCompleteWords(finding);
  });
});
