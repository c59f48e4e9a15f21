import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { outputFormIds } from '../../../../core/generate/outputForms.ts';
import { snippetOf } from '../../../../core/generate/snippetOf.ts';

const signature = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
const hostile = [
  'a"\\\n\r\t\0$x\u2028\u202e</script>\u{1f600}\\(x)@é.io',
  '$'.concat('{System.exit(1)}$HOME\\$x@example.com'),
  '\\(exit(1))"+exit(1)+"@example.com',
  "o'neil`$".concat('{1}`@example.com'),
  '</script><!--<script>@example.com',
  'zoë\u00a0\ufeff\u{e0001}@bücher.example',
  '\\u0022"\\',
  '=cmd|calc@example.com',
] as const;

const anyEmail = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));

describe('snippetOf', () => {
  it('is the code of each platform', () => {
    const generated = { email: 'user@gmail.com', signature };
    const pair = `"user@gmail.com", "${signature}"`;
    expect(snippetOf('signature', generated)).toBe(signature);
    expect(snippetOf('web', generated)).toBe(`$crisp.push(["set", "user:email", [${pair}]]);`);
    expect(snippetOf('npm', generated)).toBe(`Crisp.user.setEmail(${pair});`);
    expect(snippetOf('ios', generated)).toBe(
      `CrispSDK.user.email = "user@gmail.com"\nCrispSDK.user.signature = "${signature}"`,
    );
    expect(snippetOf('android', generated)).toBe(`Crisp.setUserEmail(${pair});`);
    expect(snippetOf('react-native', generated)).toBe(`setUserEmail(${pair});`);
    expect(snippetOf('flutter', generated)).toBe(`User(email: "user@gmail.com", signature: "${signature}")`);
    expect(snippetOf('json', generated)).toBe(`{"email":"user@gmail.com","signature":"${signature}"}`);
    expect(snippetOf('csv', generated)).toBe(`user@gmail.com,${signature}`);
  });

  it('hands any email over exactly, on the web, with npm and in React Native', () => {
    fc.assert(
      fc.property(anyEmail, (email) => {
        const pushed: unknown[] = [];
        const set = (...args: unknown[]) => pushed.push(args);
        const context = {
          $crisp: { push: (call: unknown) => pushed.push(call) },
          Crisp: { user: { setEmail: set } },
          setUserEmail: set,
        };
        for (const form of ['web', 'npm', 'react-native'] as const) {
          runInNewContext(snippetOf(form, { email, signature }), context);
        }
        const pair = [email, signature];
        expect(JSON.stringify(pushed)).toBe(JSON.stringify([['set', 'user:email', pair], pair, pair]));
      }),
      { numRuns: 200 },
    );
  });

  it('is JSON that gives any email back, with what is expected of it', () => {
    fc.assert(
      fc.property(anyEmail, (email) => {
        const expected = { outcome: 'rejected', causes: ['encoding-base64'] } as const;
        expect(JSON.parse(snippetOf('json', { email, signature }))).toEqual({ email, signature });
        expect(JSON.parse(snippetOf('json', { email, signature, expected }))).toEqual({
          email,
          signature,
          expectedOutcome: 'rejected',
          causes: ['encoding-base64'],
        });
      }),
    );
  });

  it.each(['web', 'npm', 'react-native', 'json'] as const)('cannot end a script element, as %s', (form) => {
    for (const email of hostile) {
      expect(snippetOf(form, { email, signature })).not.toMatch(/[<>\u2028\u2029\u202e]/);
    }
  });

  it('is what Node takes for a program, whatever the email', () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-snippets-'));
    try {
      const file = join(folder, 'snippets.js');
      const forms = ['web', 'npm', 'react-native'] as const;
      const lines = hostile.flatMap((email) => forms.map((form) => snippetOf(form, { email, signature })));
      writeFileSync(file, lines.join('\n'));
      execFileSync(process.execPath, ['--check', file]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Reads a string back by the rules that a language documents; throws where it would not compile. */
function evaluated(code: string, escapes: Readonly<Record<string, string>>, interpolation: RegExp): string {
  expect(code).toMatch(/^".*"$/s);
  const inside = code.slice(1, -1);
  const tokens = /\\u\{([0-9a-f]{1,8})\}|\\u([0-9a-f]{4})|\\(.)|([^"\\\n\r])/gsuy;
  let text = '';
  while (tokens.lastIndex < inside.length) {
    const at = tokens.lastIndex;
    expect(inside.slice(at)).not.toMatch(interpolation);
    const [, braces, units, escaped, plain] = tokens.exec(inside) ?? [];
    if (braces !== undefined) text += String.fromCodePoint(Number.parseInt(braces, 16));
    else if (units !== undefined) text += String.fromCharCode(Number.parseInt(units, 16));
    else if (escaped !== undefined) {
      const meaning = escapes[escaped];
      if (meaning === undefined) throw new Error(`No escape: \\${escaped}`);
      text += meaning;
    } else if (plain !== undefined) text += plain;
    else throw new Error(`Does not compile at ${at}: ${code}`);
  }
  return text;
}

const common = { '"': '"', '\\': '\\', n: '\n', r: '\r', t: '\t' };
const strings = (code: string): readonly string[] => code.match(/"(?:[^"\\]|\\.)*"/gs) ?? [];

/** By the reference of each language's string literals. */
const languages = [
  ['ios', { ...common, "'": "'", 0: '\0' }, /^(?!)/, true],
  ['android', { ...common, "'": "'", b: '\b', $: '$' }, /^\$[\p{L}_{`]/u, false],
  ['flutter', { ...common, b: '\b', f: '\f', v: '\v', $: '$' }, /^\$/, false],
] as const;

describe('strings of languages without a compiler here', () => {
  it.each(languages)('give any email back, as %s', (form, escapes, interpolation, wholeCharacters) => {
    fc.assert(
      fc.property(anyEmail, (email) => {
        const [written = ''] = strings(snippetOf(form, { email, signature }));
        expect(evaluated(written, escapes, interpolation)).toBe(
          wholeCharacters ? email.toWellFormed() : email,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are Java too: no line end is written as a Unicode escape, which Java would read first', () => {
    const code = snippetOf('android', { email: 'a\n\r"\\b@example.com', signature });
    expect(code).not.toMatch(/\\u000[ad]|\\u0022|\\u005c/i);
  });
});

describe('what is pasted back into Check', () => {
  const emails = ['qa@example.com', "o'neil+qa@example.com", 'a"b\\c$d@example.com', 'zoë@bücher.test'];
  const pairs = outputFormIds
    .filter((form) => form !== 'signature')
    .flatMap((form) => emails.map((email) => [form, email] as const))
    // CSV that is pasted without its header is read as plain text.
    .filter(([form, email]) => form !== 'csv' || !email.includes('"'));

  it.each(pairs)('is read as the same pair: %s of %s', (form, email) => {
    const [candidate] = readEvidence(snippetOf(form, { email, signature }), { websites: [] }).candidates;
    expect(candidate?.email?.value).toBe(email);
    expect(candidate?.signature?.value).toBe(signature);
  });
});
