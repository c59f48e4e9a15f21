import { assertNever } from '../assertNever.ts';
import type { Cause } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import { catalogue } from '../causes/catalogue.ts';
import { explainFinding } from '../explanation/explainFinding.ts';
import { english } from '../words/en/english.ts';
import type { BreakRefusal } from './BreakRefusal.ts';
import { causeNeeds } from './causeNeeds.ts';

const titleOf = (id: CauseId): string => {
  const cause: Cause | undefined = catalogue.get(id);
  return cause === undefined || cause.title.includes('{') ? id : cause.title;
};

/** Why there is no such broken signature, in a sentence or two. */
export function breakRefusalWords(refusal: BreakRefusal): string {
  switch (refusal.code) {
    case 'not-computed':
      return `“${titleOf(refusal.cause)}” is no mistake in computing a signature, so there is none to make.`;
    case 'too-many':
      return `At most ${refusal.most} mistakes can be combined, and only as many of one kind as happen together.`;
    case 'does-not-apply':
      return `“${titleOf(refusal.cause)}” changes nothing here. ${causeNeeds[refusal.cause] ?? 'Try another email.'}`;
    case 'not-provable':
      return refusal.instead.length === 0
        ? 'These mistakes cannot be told apart once they are combined: one hides the other.'
        : `What comes out would be explained in another way: ${refusal.instead.map((finding) => explainFinding(finding, english).title).join(' ')}`;
    default:
      return assertNever(refusal);
  }
}
