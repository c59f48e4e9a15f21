import { expect, it } from 'vitest';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { unusualBesideUsual } from '../../../../core/diagnosis/unusualVariants.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { aQuestion } from './aQuestion.ts';

const besides = (email: string, signed: string): readonly (readonly string[])[] =>
  Array.from(unusualBesideUsual(email, catalogueByLayer.message, { ...aQuestion(email, ''), hash }))
    .filter((steps) => steps.at(-1)?.variant.value === signed)
    .map((steps) => steps.map(({ cause }) => cause.id));

it.each([
  ['tomas.novak@firma.cz', 'Tomas.Nowak@firma.cz'],
  ['tomas.novak@firma.cz', 'Tomas.novaks@firma.cz'],
  ['tomas.novak@firma.cz', 'Tomas.Novac@firma.cz'],
  ['Tomas.Novak@Firma.cz', 'tomas.nvak@firma.cz'],
])('%s may be typed again with a slip and in other letters: %s', (email, signed) => {
  expect(besides(email, signed)).toContainEqual(['email-case', 'email-typo']);
});

it('what stands in an email’s place is not tried with another mistake in the email', () => {
  expect(besides('Jane@example.com', '{{email}}')).toEqual([]);
});
