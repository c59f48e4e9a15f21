import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../cli/jsonText.ts';
import { sign } from '../../../core/signature/sign.ts';
import { runCountersign } from './runCountersign.ts';

const cli = join(import.meta.dirname, '../../../cli');

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('jsonText', () => {
  it('escapes what could steer a terminal, and nothing else', () => {
    expect(jsonText({ 'a\u009b': 'Zoë\u001b\u007f\u0085\u202e\u2028\u2029\ufeff 東京 😀' })).toBe(
      '{"a\\u009b":"Zoë\\u001b\\u007f\\u0085\\u202e\\u2028\\u2029\\ufeff 東京 😀"}',
    );
  });

  it('escapes a character beyond U+FFFF as its two halves', () => {
    expect(jsonText('\u{e0001}\u{110bd}')).toBe('"\\udb40\\udc01\\ud804\\udcbd"');
  });

  it('is the same JSON, without any such character', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\u007f\u009b\u00ad\u200b\u202e\u2028\u{e0001}\\"') });
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.dictionary(text, text), (value, texts) => {
        for (const one of [value, texts]) {
          expect(jsonText(one)).not.toMatch(unprintable);
          expect(JSON.parse(jsonText(one))).toEqual(JSON.parse(JSON.stringify(one)));
        }
      }),
    );
  });

  it('is how every command writes JSON', () => {
    const writers = globSync('**/*.ts', { cwd: cli }).filter((file) =>
      readFileSync(join(cli, file), 'utf8').includes('JSON.stringify'),
    );
    expect(writers).toEqual(['jsonText.ts']);
  });

  it('keeps what others wrote from steering the terminal', async () => {
    const secret = 'a'.repeat(32);
    const email = '\u009b31m\u202e@example.com';
    const question = {
      id: email,
      email,
      signature: sign(secret, email),
      websites: [{ name: 'Main', secret }],
    };
    const diagnosed = await runCountersign(['diagnose', '--jsonl'], { input: JSON.stringify(question) });
    const signed = await runCountersign(['sign', '--email', email, '--as', 'json', '--secret-stdin'], {
      input: secret,
    });
    for (const { stdout } of [diagnosed, signed]) expect(stdout.trimEnd()).not.toMatch(unprintable);
    expect(JSON.parse(diagnosed.stdout)).toMatchObject({ id: email, verdict: 'verified' });
    expect(JSON.parse(signed.stdout)).toMatchObject({ email });
  });
});
