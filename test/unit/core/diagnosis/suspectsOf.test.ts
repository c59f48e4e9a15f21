import { describe, expect, it } from 'vitest';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { suspectsOf } from '../../../../core/diagnosis/suspectsOf.ts';
import { targetsOf } from '../../../../core/diagnosis/targetsOf.ts';
import { expectCompleteWords } from '../causes/expectCompleteWords.ts';

const { encoding: encodingCauses } = catalogueByLayer;

const suspects = (signature: string) => suspectsOf(signature, targetsOf(signature, encodingCauses));
const short = (signature: string): string =>
  suspects(signature)
    .map(({ id, detail }) => [id, ...Object.values(detail)].join(' '))
    .join(', ');

/** 64 bytes that look random, as no HMAC of anything here. */
const hex =
  '9b51c7ea04d2f3867a1be5c0489d36f2e17503bac84f6d9e25b0f8a1c63d740e5f28a9d7b3046ce1f58293ba7dc0e4611a8f35c9d2674be0a3f1985ed46c07b2';
const base64 = (bytes: number): string => Buffer.from(hex, 'hex').subarray(0, bytes).toString('base64');

describe('suspectsOf', () => {
  it.each([
    ['eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImFAYi5jIn0.c2lnbmF0dXJl', 'signature-is-token jwt'],
    ['[B@1a2b3c', 'encoding-object-repr java'],
    ['javax.crypto.Mac@6cd28fa7', 'encoding-object-repr java'],
    ['<hmac.HMAC object at 0x7fd1575fd7b0>', 'encoding-object-repr python'],
    ['<sha256 _hashlib.HASH object @ 0x7fd15763a270>', 'encoding-object-repr python'],
    ['<bound method HMAC.hexdigest of <hmac.HMAC object at 0x7fd1575fd7b0>>', 'encoding-object-repr python'],
    ['<memory at 0x7f2c5c1b3a00>', 'encoding-object-repr python'],
    ['#<OpenSSL::HMAC:0x000078f0c4b0a0f8>', 'encoding-object-repr ruby'],
    ['#<Set: {1234}>', 'encoding-object-repr ruby'],
    ['HMAC_CTX*: 0x55fe88e7a928', 'encoding-object-repr lua'],
    ['table: 0x5581b2c3d4e0', 'encoding-object-repr lua'],
    ['userdata: (nil)', 'encoding-object-repr lua'],
    ['Digest::HMAC_SHA256=HASH(0x55d0c8a3f2a8)', 'encoding-object-repr perl'],
    ['CODE(0x55d0c8a3f2a8)', 'encoding-object-repr perl'],
    ['Resource id #3', 'encoding-object-repr php'],
    ['HashContext Object\n(\n)\n', 'encoding-object-repr php'],
    ['object(HashContext)#3 (0) {\n}\n', 'encoding-object-repr php'],
    ['<environment: 0x55d5f1a2b3c8>', 'encoding-object-repr r'],
    ["Instance of 'Digest'", 'encoding-object-repr dart'],
    ["Instance of 'Future<String>'", 'encoding-object-repr dart'],
    ['#<procedure sign (email)>', 'encoding-object-repr lisp'],
    ['#<IRONCLAD:HMAC {1001E2F3A3}>', 'encoding-object-repr lisp'],
    ['#object["[B" 0x1a2b3c "[B@1a2b3c"]', 'encoding-object-repr clojure'],
    ['#Ref<0.2941370817.2418278401.92170>', 'encoding-object-repr erlang'],
    ['CtOutput { .. }', 'encoding-object-repr rust'],
    ['0x7ffd3c5a1e40', 'encoding-object-repr c'],
    ['<Buffer cd 7c c4 22 ea 97 ... 14 more bytes>', 'encoding-object-repr node'],
    ['<Buffer cd 7c c4 22 ea 97>', 'encoding-object-repr node'],
    ['System.Byte[]', 'encoding-object-repr csharp'],
    ['System.Security.Cryptography.HMACSHA256', 'encoding-object-repr csharp'],
    ['#Reference<0.1.2.3>', 'encoding-object-repr elixir'],
    ['9.294457667922981e+76', 'encoding-big-integer decimal'],
    [hex.slice(0, 40), 'wrong-algorithm sha1'],
    [hex.slice(0, 32), 'wrong-algorithm md5'],
    [hex.slice(0, 56), 'wrong-algorithm sha224'],
    [hex.slice(0, 96), 'wrong-algorithm sha384'],
    [hex, 'wrong-algorithm sha512'],
    [hex.slice(0, 64).repeat(2), 'encoding-repeated'],
    [hex.slice(0, 32).repeat(4), 'encoding-repeated'],
    [hex.slice(0, 64).toUpperCase().repeat(2), 'encoding-repeated, encoding-uppercase-hex'],
    [hex.slice(0, 64).toUpperCase(), 'encoding-uppercase-hex'],
    [base64(32), 'encoding-base64'],
    [base64(20), 'wrong-algorithm sha1, encoding-base64'],
    [base64(64), 'wrong-algorithm sha512, encoding-base64'],
    [`sha256=${hex.slice(0, 64)}`, 'encoding-prefix sha256='],
    [`${hex.slice(0, 64)}\n`, 'encoding-whitespace LF after'],
    [hex.slice(0, 64).replace(/..(?!$)/g, '$&:'), 'encoding-separators :'],
    [`[${[...Buffer.from(hex, 'hex').subarray(0, 32)].join(', ')}]`, 'encoding-decimal-list unsigned'],
  ])('takes %j for %s', (signature, expected) => {
    expect(short(signature)).toBe(expected);
    for (const finding of suspects(signature)) expectCompleteWords(finding);
  });

  it.each([
    ['a signature of the right form', hex.slice(0, 64)],
    ['a text of the right form that repeats itself', 'ab'.repeat(32)],
    ['a UUID', '7e1c6b0e-3f0e-4f4e-9b5a-1c2d3e4f5a6b'],
    ['a hex text of no digest’s length', hex.slice(0, 50)],
    ['a text that lacks one character', hex.slice(0, 63)],
    ['words', 'no signature yet'],
    ['an email', 'jane@example.com'],
    ['a number', '12345'],
    ['a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['a placeholder that an environment has', '<environment>'],
    ['a placeholder with what it stands for', '<environment: production>'],
    ['a name in pointed brackets', '#<user_signature>'],
  ])('says nothing about %s', (_, signature) => {
    expect(suspects(signature)).toEqual([]);
  });
});
