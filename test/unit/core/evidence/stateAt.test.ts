import { describe, expect, it } from 'vitest';
import { stateAt, statedAt } from '../../../../core/evidence/stateAt.ts';

const digest = '9b6d1f2ad5e04c7790a1c3b2e8f4d65717c0aa3e5b9d48216f7e0c4d3b2a1908';

const stateIn = (text: string) => {
  const start = text.indexOf(digest);
  return stateAt(text, { start, end: start + digest.length });
};

describe('a value that a text compares with another', () => {
  it.each([
    `that was the old signature: ${digest}`,
    `Expected = ${digest} (openssl on the server)`,
    `Expected: "${digest}"\nReceived: "x"`,
    `the new one is right. Before: ${digest}`,
    `alte Signatur ${digest}`,
    `firma anterior: ${digest}`,
    `AssertionError: expected 'x' to equal '${digest}'`,
    `@@ -1 +1 @@\n-'${digest}'\n+'${'1f'.repeat(32)}'`,
    `<h3>before</h3><td>SIG</td><td>${digest}`,
    `2026-11-26T14:02:19.1Z -   "signature": "${digest}",\n2026-11-26T14:02:19.1Z +   "signature": "${'1f'.repeat(32)}",`,
  ])('is the one before, or the one that there should be: %s', (text) => {
    expect(stateIn(text)).toBe('past');
  });

  it.each([
    `old one is gone. The page has the new signature now: ${digest}`,
    `Expected = x\n  Actual   = ${digest}`,
    `expected:<x> but was:<${digest}>`,
    `neue Signatur: ${digest}`,
    `firma nueva: ${digest}`,
    `AssertionError: expected '${digest}' to equal 'x'`,
    `--- Expected\n+++ Actual\n@@ @@\n-'x'\n+'${digest}'`,
    `web-1 | 14:02:19 -   "signature": "x",\nweb-1 | 14:02:19 +   "signature": "${digest}",`,
  ])('is the one that there is: %s', (text) => {
    expect(stateIn(text)).toBe('current');
  });

  it.each([`Signature: ${digest}`, `- ${digest}`, `renewed threshold knows ${digest}`])(
    'is neither where nothing says so: %s',
    (text) => {
      expect(stateIn(text)).toBeUndefined();
    },
  );
});

describe('what a text says in so many words', () => {
  const statedIn = (text: string) => {
    const start = text.indexOf(digest);
    return statedAt(text, { start, end: start + digest.length });
  };

  it.each([
    `**Before** (production, today)\n\`\`\`json\n{ "signature": "${digest}" }`,
    `Avant (non vérifié) : email=jane@acme.test signature=${digest}`,
    `Expected: ["set", "user:email", ["jane@acme.test", "${digest}"]]`,
    `[26/11/26, 17:41:55] Chiara: ecco, prima era così: email jane@acme.test signature ${digest}`,
    `@@ -3,5 +3,5 @@\n window.$crisp = [];\n-$crisp.push(["set", "user:email", ["jane@acme.test", "${digest}`,
    `-    signature: ${digest}\n+    signature: ${'1f'.repeat(32)}`,
  ])('is that it is the one before: %s', (text) => {
    expect(statedIn(text)).toBe('past');
  });

  it.each([
    `## After\n\n${'x\n'.repeat(100)}{ "signature": "${digest}" }`,
    `Après : email=jane@acme.test signature=${digest}`,
    `[26/11/26, 17:51:30] Chiara: adesso: email jane@acme.test signature ${digest}`,
    `+ expected - actual\n\n-'${digest}'\n+'${'1f'.repeat(32)}'`,
    `@@ -3,5 +3,5 @@\n window.$crisp = [];\n+$crisp.push(["set", "user:email", ["jane@acme.test", "${digest}`,
    `Received: ["set", "user:email", ["jane@acme.test", "${digest}"]]`,
  ])('is that it is the one that there is: %s', (text) => {
    expect(statedIn(text)).toBe('current');
  });

  it.each([
    `if (prev) push("${digest}")`,
    `document.head.before(e);push("${digest}")`,
    `the old page sends ${digest}`,
    `if (old) {\n  push("${digest}")`,
  ])('is nothing where a word only stands near: %s', (text) => {
    expect(statedIn(text)).toBeUndefined();
  });
});
