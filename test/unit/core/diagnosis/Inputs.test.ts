import { describe, expect, it } from 'vitest';
import type { MessageCause } from '../../../../core/causes/Cause.ts';
import { type Input, type InputList, Inputs } from '../../../../core/diagnosis/Inputs.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { aQuestion } from './aQuestion.ts';

const words = { title: '', agent: '', developer: '', fix: '' };

const cause = (
  id: MessageCause['id'],
  likelihood: number,
  change: (text: string) => string | Uint8Array,
  stage: MessageCause['stage'] = 'text',
): MessageCause => ({
  ...words,
  id,
  layer: 'message',
  stage,
  likelihood,
  order: 1,
  variants: (email) => (typeof email === 'string' ? [{ value: change(email), detail: {} }] : []),
});

const lower = cause('email-case', 100, (text) => text.toLowerCase());
const newline = cause('email-trailing-newline', 50, (text) => `${text}\n`);
const quoted = cause('email-quoted', 10, (text) => `"${text}"`);
const bytes = cause('email-utf16', 10, (text) => Uint8Array.from([...text], (c) => c.charCodeAt(0)), 'bytes');
const instead = cause('email-placeholder', 10, () => 'null', 'source');

const inputsOf = (causes: readonly MessageCause[]): Inputs =>
  new Inputs('A@b.c', causes, { ...aQuestion('A@b.c', ''), hash });

const textsAt = (inputs: Inputs, depth: number): readonly string[] =>
  inputs.at(depth).map((input) => new TextDecoder().decode(input.bytes));

const inputsIn = (list: InputList | undefined): readonly (Input | undefined)[] =>
  Array.from({ length: list?.length ?? 0 }, (_, nth) => list?.at(nth));

describe('Inputs', () => {
  it('starts with the text as it is', () => {
    expect(textsAt(inputsOf([lower]), 0)).toEqual(['A@b.c']);
  });

  it('gives what one mistake makes of it, likeliest first', () => {
    expect(textsAt(inputsOf([newline, lower]), 1)).toEqual(['a@b.c', 'A@b.c\n']);
  });

  it('combines two mistakes in either order, and names an order only where it matters', () => {
    const texts = new Set(textsAt(inputsOf([lower, newline, quoted]), 2));
    expect(texts).toEqual(new Set(['"A@b.c"\n', '"A@b.c\n"', '"a@b.c"', 'a@b.c\n']));
  });

  it('keeps every equally short way to one input, unless it names the same causes', () => {
    const alsoLower = cause('email-canonicalized', 10, (text) => text.toLowerCase());
    const [first] = inputsOf([lower, alsoLower]).at(1);
    expect(first?.explanations.map(({ findings }) => findings.map(({ id }) => id))).toEqual([
      ['email-case'],
      ['email-canonicalized'],
    ]);
  });

  it('does not repeat at a greater depth what fewer mistakes reach', () => {
    const back = cause('email-canonicalized', 10, (text) => text.toUpperCase());
    expect(textsAt(inputsOf([lower, back]), 2)).not.toContain('a@b.c');
  });

  it('gives up to a price what is likely, and later all the same', () => {
    const causes = [lower, newline, quoted];
    const inputs = inputsOf(causes);
    const prices = (some: readonly Input[]) => some.map(({ explanations }) => explanations[0]?.cost ?? 0);
    const all = inputsOf(causes).at(2);
    const [first = 0, second = 0] = prices(all);
    expect(second).toBeGreaterThan(first);
    for (const most of [0, first, second, 99]) {
      const likely = inputs.likely(2, most);
      expect(prices(likely)).toEqual(prices(all).filter((cost) => cost <= most));
      expect(inputs.likely(2, most)).toBe(likely);
    }
    expect(inputs.at(2)).toEqual(all);
  });

  it('puts the usual mistake before or after each unusual one of another, and beside none that replaces the text', () => {
    const inputs = inputsOf([
      { ...lower, besideUnusual: 'before' },
      { ...newline, besideUnusual: 'after' },
      { ...quoted, unusual: (email) => [{ value: `«${String(email)}»`, detail: {} }] },
      { ...instead, unusual: () => [{ value: 'nil', detail: {} }] },
    ]);
    expect(
      inputsIn(inputs.unusualBesideUsual.part(0)).map((input) => [
        new TextDecoder().decode(input?.bytes),
        input?.explanations[0]?.findings.map(({ id }) => id).join(),
      ]),
    ).toEqual([
      ['«a@b.c»', 'email-case,email-quoted'],
      ['«A@b.c»\n', 'email-quoted,email-trailing-newline'],
    ]);
  });

  it('lets nothing but bytes follow bytes, and puts a replacement first', () => {
    const inputs = inputsOf([bytes, instead, newline]);
    expect(textsAt(inputs, 1).toSorted()).toEqual(['A@b.c\n', 'null']);
    expect(
      inputs.at(2).map(({ explanations }) => explanations[0]?.findings.map(({ id }) => id).join()),
    ).toEqual(['email-placeholder,email-trailing-newline']);
  });
});
