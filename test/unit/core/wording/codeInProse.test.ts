import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../../../core/causes/CauseId.ts';
import { languages } from '../../../../core/languages.ts';
import { codeInProse } from '../../../../core/wording/codeInProse.ts';
import { explainInGeneral } from '../../../../core/wording/explainInGeneral.ts';
import { loadWords } from '../../../../locales/loadWords.ts';
import type { Words } from '../../../../locales/Words.ts';

const codeOf = (text: string): readonly string[] =>
  codeInProse(text)
    .filter(({ isCode }) => isCode)
    .map(({ text: code }) => code);

/** All code that the words of the causes name, by cause. */
const codeIn = (words: Words): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (Object.keys(words.causes) as CauseId[]).map((id) => {
      const { fix } = explainInGeneral(id, words);
      const { why, see } = words.causes[id];
      return [id, [...new Set([fix, why, see].flatMap(codeOf))].toSorted()];
    }),
  );

describe('code in a sentence', () => {
  it.each([
    [
      'Change it once: const address = email.toLowerCase(); then sign(address) and push address.',
      ['const address = email.toLowerCase()', 'sign(address)'],
    ],
    [
      'Write $crisp.push(["set", "user:email", [email, signature]]).',
      ['$crisp.push(["set", "user:email", [email, signature]])'],
    ],
    [
      'for example new URL(address).searchParams.get("signature").',
      ['new URL(address).searchParams.get("signature")'],
    ],
    ['update(f(")").slice(1, -1)), or json_encode', ['update(f(")").slice(1, -1))', 'json_encode']],
    [
      'Set CRISP_TOKEN_ID, clear it with session:reset, after CrispSDK.user.email',
      ['CRISP_TOKEN_ID', 'session:reset', 'CrispSDK.user.email'],
    ],
  ])('is told from %j', (text, code) => {
    expect(codeOf(text)).toEqual(code);
  });

  it.each([
    'An iOS app, on macOS or with Node.js, validator.js and JavaScript (see below).',
    'Write to jane_doe@mail.example.com, or shop+a_b@example.com, at gmail.com.',
    'The signed text is “user.name(x) = john_doe”: «json_encode» and „json_encode“ too.',
    'Die Entwickler(in) und le(s) site(s), dass sie (in Klammern) stehen.',
    'A bracket that never closes: sign(email, and (another',
  ])('is not seen in %j', (text) => {
    expect(codeOf(text)).toEqual([]);
  });

  it('is the same in every language, and in most causes', async () => {
    const [english, ...others] = await Promise.all(
      languages.map(async (one) => codeIn(await loadWords(one))),
    );
    expect([...(english?.values() ?? [])].filter((code) => code.length > 0).length).toBeGreaterThan(60);
    for (const other of others) expect(other).toEqual(english);
  });

  it('leaves the sentence as it is, whatever it says', () => {
    const odd = fc.constantFrom(
      'sign(',
      '$a',
      '"',
      "'",
      '\\',
      '[',
      ')',
      '“',
      '”',
      '.',
      '->',
      'a_b',
      ' ',
      'é',
      '@',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(odd).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        expect(
          codeInProse(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('is looked for in time proportional to the length', () => {
    const long = 'sign('.repeat(20_000);
    expect(codeOf(long)).toEqual([]);
  });
});
