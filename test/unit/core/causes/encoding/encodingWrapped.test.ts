import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';

const email = 'jane.roe@example.com';
const digest = createHmac('sha256', main.secret).update(email).digest();
const hex = digest.toString('hex');

const first = (signature: string): readonly string[] =>
  diagnose(aQuestion(email, signature), { maxMs: 600_000 }).causes.map(({ id }) => id);

describe('encoding-wrapped', () => {
  it.each([
    `{"ok":true,"signature":"${hex}","email":"${email}"}`,
    `${email}:${hex}`,
    `['${email}', '${hex}']`,
    `%{signature: "${hex}"}`,
    `{"signature":"${hex}"}`,
    `["${hex}"]`,
    `[1] "${hex}"`,
    `[1] ${hex}`,
    `Ok "${hex}"`,
    `(Some "${hex}")`,
    `#<${hex}>`,
    `<input type="hidden" name="signature" value="${hex}">`,
    `https://example.com/chat?email=jane%40example.com&signature=${hex}#top`,
    `Result(${hex}, null)`,
    `array(1) {\n  ["hash"]=>\n  string(64) "${hex}"\n}\n`,
  ])('is proven where one whole digest stands in %s', (text) => {
    expect(first(text)).toEqual(['encoding-wrapped']);
  });

  it('is proven with Base64 where that is the only digest', () => {
    expect(first(`{"email":"${email}","hash":"${digest.toString('base64')}"}`)).toEqual([
      'encoding-base64',
      'encoding-wrapped',
    ]);
  });

  it.each([
    [`sha256=${hex}`, ['encoding-prefix']],
    [`"${hex}"`, ['encoding-quoted']],
    [`SHA2-256(stdin)= ${hex}\n`, ['encoding-prefix']],
  ])('leaves %s to what is known by a name of its own', (text, causes) => {
    expect(first(text)).toEqual(causes);
  });

  it('is nothing where two digests stand in the text', () => {
    expect(first(`{"before":"${hex.replace(/./, '0')}","after":"${hex}"}`)).toEqual([]);
  });
});
