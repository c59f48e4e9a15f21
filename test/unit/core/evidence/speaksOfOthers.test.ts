import { describe, expect, it } from 'vitest';
import { speaksOfOthers } from '../../../../core/evidence/speaksOfOthers.ts';

const digest = '9bef0ef1e268f60627da9ba7d7605e8831d5b56ad07487d24d1aa386336d1944';
const speaks = (text: string): boolean => {
  const start = text.indexOf(digest);
  return speaksOfOthers(text, [{ value: digest, range: { start, end: start + digest.length } }]);
};

describe('a text with a digest', () => {
  it.each([
    `Pulled image node:22 with digest ${digest}`,
    `git checkout ${digest} and merge`,
    `SHA256 hash of setup.exe: ${digest}`,
    `HTTP/2 200, cache-control: no-store, x: ${digest}`,
  ])('speaks of something else: %s', (text) => {
    expect(speaks(text)).toBe(true);
  });

  it.each([
    digest,
    `sha256: ${digest}`,
    `my digest is ${digest}`,
    `console.log(sha256)\n${digest}`,
    `what is wrong with ${digest}?`,
    `the image shows the signature ${digest}`,
    `git says hmac ${digest}`,
  ])('may speak of a signature: %s', (text) => {
    expect(speaks(text)).toBe(false);
  });
});
