import { describe, expect, it } from 'vitest';
import { namesAt } from '../../../../core/evidence/namesAt.ts';

const value = '9bef0ef1e268f60627da9ba7d7605e8831d5b56ad07487d24d1aa386336d1944';
const of = (text: string) => namesAt(text, text.indexOf(value));

describe('what a value is called', () => {
  it.each([
    [`{"user_hash":"${value}"}`, ['user_hash']],
    [`const chatHash = '${value}'`, ['chatHash']],
    [`'hmac' => '${value}'`, ['hmac']],
    [`{&quot;checksum&quot;:&quot;${value}&quot;}`, ['checksum']],
    [`<meta name="crisp-sig" content="${value}">`, ['content', 'crisp-sig']],
    [`?email=jane&sig=${value}`, ['sig']],
    [`res.setHeader("ETag", "${value}")`, ['ETag']],
    [`new System.Net.Cookie("_widget", "${value}", "/")`, ['_widget', 'Cookie']],
    [` id | reset_hash\n----+------\n  1 | ${value} `, ['reset_hash']],
    [
      `+----+----------+\n| id | pwd_hash |\n+----+----------+\n|  1 | x        |\n|  2 | ${value} |`,
      ['pwd_hash'],
    ],
  ])('is the name that a program gives it: %s', (text, given) => {
    expect(of(text).given).toEqual(given);
  });

  it.each([
    [`our signature: ${value}`, ['signature', 'our signature']],
    [`Marta QA: ${value}`, ['QA', 'Marta QA']],
    [`| Name | Hash |\n|---|---|\n| Jane | ${value} |`, ['Hash']],
  ])('or the words before it: %s', (text, said) => {
    expect(of(text)).toEqual({ given: [], said });
  });

  it.each([
    `jane@example.com: ${value}`,
    `for jane@example.com = ${value}`,
    `${value}`,
    `api-1  | 1:M 26 Nov * Ready\napi-1  | x ${value}`,
    `cache-1 | Ready to accept, at last\napi-1  | ${value}`,
  ])('is nothing where it has no name: %s', (text) => {
    expect(of(text)).toEqual({ given: [], said: [] });
  });
});
