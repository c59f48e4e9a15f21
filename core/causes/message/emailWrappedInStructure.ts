import type { MessageCause, Variant } from '../Cause.ts';
import { inTurns } from '../helpers/inTurns.ts';
import { printedWithKey, secretMark } from '../helpers/printedWithKey.ts';
import { besideNothing, besideOthers } from './helpers/besideOthers.ts';
import { onAnyText, onText } from './helpers/onText.ts';
import { rareStructures } from './helpers/rareStructures.ts';
import { filled, structures } from './helpers/structures.ts';

const joinedWithKey = ['', ':', '|', '.', '-', '_', ',', '&', ' '].flatMap((between) => [
  (email: string, key: string): string => email + between + key,
  (email: string, key: string): string => key + between + email,
]);

/** The key signed together with the email, as if it were a hash without a key. */
const withKey = [
  ...joinedWithKey.map((print) => ({ print, shown: (email: string) => print(email, secretMark) })),
  ...printedWithKey,
];

function* aroundKey(text: string, secret: string): Iterable<Variant> {
  // A detail is shown: the key stays out of it.
  for (const { print, shown } of withKey)
    yield { value: print(text, secret), detail: { form: 'secret', signed: shown(text) }, weight: 0.01 };
}

export const emailWrappedInStructure: MessageCause = {
  id: 'email-wrapped-in-structure',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 28,
  order: 11,
  variants: onText((text, _facts, leastWeight) =>
    structures
      .filter(({ weight }) => weight >= leastWeight)
      .flatMap(({ form, weight }) =>
        filled(form, text).map((signed) => ({ value: signed, detail: { form, signed }, weight })),
      ),
  ),
  unusual: onAnyText((text, facts) =>
    inTurns(
      aroundKey(text, facts.website.secret),
      rareStructures(text),
      inTurns(besideNothing(text), besideOthers(text, facts)),
    ),
  ),
};
