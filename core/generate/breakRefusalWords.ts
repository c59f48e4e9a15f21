import type { Words } from '../../locales/Words.ts';
import { assertNever } from '../assertNever.ts';
import type { CauseId } from '../causes/CauseId.ts';
import { explainFinding } from '../wording/explainFinding.ts';
import { textOf } from '../wording/textOf.ts';
import type { BreakRefusal } from './BreakRefusal.ts';
import { causeNeeds } from './causeNeeds.ts';

function titleOf({ causes }: Words, id: CauseId): string {
  const title = textOf(causes[id].title);
  return title.includes('{') ? id : title;
}

/** Why there is no such broken signature, in a sentence or two. */
export function breakRefusalWords(words: Words, refusal: BreakRefusal): string {
  const { refusal: texts, needs } = words.generate;
  switch (refusal.code) {
    case 'not-computed':
      return texts.notComputed({ mistake: titleOf(words, refusal.cause) });
    case 'too-many':
      return texts.tooMany({ most: refusal.most });
    case 'does-not-apply': {
      const need = causeNeeds[refusal.cause];
      const why = need === undefined ? texts.tryAnother : needs[need];
      return texts.doesNotApply({ mistake: titleOf(words, refusal.cause), why });
    }
    case 'not-provable': {
      const { instead } = refusal;
      if (instead.length === 0) return texts.hidden;
      return texts.otherwise({
        explanation: instead.map((finding) => explainFinding(finding, words).title).join(' '),
      });
    }
    case 'stands-for-others':
      return texts.standsForOthers;
    default:
      return assertNever(refusal);
  }
}
