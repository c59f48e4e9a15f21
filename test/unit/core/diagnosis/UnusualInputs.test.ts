import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emailQuoted } from '../../../../core/causes/message/emailQuoted.ts';
import { emailTypo } from '../../../../core/causes/message/emailTypo.ts';
import type { Input, InputList } from '../../../../core/diagnosis/Inputs.ts';
import { UnusualInputs } from '../../../../core/diagnosis/UnusualInputs.ts';

const makerOf = (cause: typeof emailTypo, texts: readonly string[]) => ({
  make: () => texts,
  valueOf: (text: string) => text,
  stepsOf: (text: string) => [{ cause, variant: { value: text, detail: { signed: text } } }],
});

function partsOf(inputs: UnusualInputs<string>): readonly InputList[] {
  const parts: InputList[] = [];
  for (let part = inputs.part(0); part !== undefined; part = inputs.part(parts.length)) parts.push(part);
  return parts;
}

const inputsIn = (list: InputList): readonly Input[] =>
  Array.from({ length: list.length }, (_, nth) => list.at(nth) as Input);
const textOf = ({ bytes }: Input): string => new TextDecoder().decode(bytes);
/** What an input is said to be. */
const toldOf = ({ explanations }: Input) =>
  explanations.map(({ findings }) => findings.map(({ id, detail }) => [id, detail.signed]));

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => `${name}${nth}`);

it('gives all that its makers make, each with its own explanation, the latest part and those before it', () => {
  fc.assert(
    fc.property(fc.nat(9_000), fc.nat(9_000), (many, others) => {
      const [typed, quoted] = [numbered('t', many), numbered('q', others)];
      const parts = partsOf(
        new UnusualInputs([makerOf(emailTypo, typed), makerOf(emailQuoted, quoted)], 1e6),
      );
      const all = parts.flatMap(inputsIn);
      expect(new Set(all.map(textOf))).toEqual(new Set([...typed, ...quoted]));
      expect(all).toHaveLength(many + others);
      for (const part of parts) {
        const input = part.at(part.length >> 1) as Input;
        const id = textOf(input).startsWith('t') ? 'email-typo' : 'email-quoted';
        expect(toldOf(input)).toEqual([[[id, textOf(input)]]]);
        expect(part.at(part.length)).toBeUndefined();
      }
    }),
    { numRuns: 20 },
  );
});

it('has what makers of few make in the first part, however many another makes', () => {
  const inputs = new UnusualInputs(
    [makerOf(emailTypo, numbered('t', 50_000)), makerOf(emailQuoted, ['"a@b.c"'])],
    1e6,
  );
  const [first, ...more] = partsOf(inputs);
  expect(first && inputsIn(first).map(textOf)).toContain('"a@b.c"');
  expect(more.length).toBeGreaterThan(5);
  expect(inputs.isCut).toBe(false);
});

it('says that some are missing where there are more than were asked for', () => {
  const inputs = new UnusualInputs([makerOf(emailTypo, numbered('t', 50_000))], 10_000);
  expect(partsOf(inputs).reduce((sum, { length }) => sum + length, 0)).toBe(10_000);
  expect(inputs.isCut).toBe(true);
});
