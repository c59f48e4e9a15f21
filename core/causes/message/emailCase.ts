import type { MessageCause } from '../Cause.ts';
import { letterCases } from './helpers/letterCases.ts';
import { onText } from './helpers/onText.ts';

export const emailCase: MessageCause = {
  id: 'email-case',
  layer: 'message',
  stage: 'text',
  likelihood: 160,
  order: 1,
  title: 'The email was {form} before it was signed.',
  agent:
    'The website signed “{signed}”, but gave Crisp the email with other capital and small letters. Both must be written in exactly the same way. Ask the developers to sign the email as they send it to Crisp.',
  developer:
    'The signed text is “{signed}”: the email was {form} on its way to the signing code. A signature depends on every character, and a capital letter is another character than the small one.',
  fix: 'Change the letter case once, before both uses: const address = email.toLowerCase(); then sign(address) and push address. Or change it in neither place.',
  labels: {
    form: {
      lower: 'lower-cased',
      upper: 'upper-cased',
      'first-upper': 'given a capital first letter',
      capitalized: 'lower-cased and given a capital first letter',
      'ascii-lower': 'lower-cased in its letters A–Z only (as strtolower in PHP does)',
      'ascii-upper': 'upper-cased in its letters a–z only (as strtoupper in PHP does)',
      'domain-lower': 'lower-cased in its domain',
      'domain-upper': 'upper-cased in its domain',
      'domain-first-upper': 'given a capital letter at the start of its domain',
      'local-lower': 'lower-cased up to its @',
      'local-title': 'given capitals as in a title up to its @',
      'local-title-domain-lower': 'given capitals as in a title up to its @, and lower-cased after it',
      'local-upper': 'upper-cased up to its @',
      title: 'given capitals as in a title',
      words: 'given a capital letter at the start of each word',
      'multibyte-title': 'given capitals as in a title (as mb_convert_case in PHP does)',
      'apostrophe-title': 'given capitals as in a title (as ToTitleCase in C# does)',
      'first-lower': 'given a small first letter',
      swapped: 'changed from small letters to capitals and back',
      'each-lower': 'lower-cased letter by letter (as Go, C# and databases do)',
      'each-upper': 'upper-cased letter by letter (as Go, C# and databases do)',
      folded: 'case-folded (as casefold in Python does)',
      'turkish-lower': 'lower-cased by Turkish rules (the server’s language setting)',
      'turkish-upper': 'upper-cased by Turkish rules (the server’s language setting)',
    },
  },
  variants: onText(function* (text) {
    for (const { form, change, weight } of letterCases) {
      const signed = change(text);
      yield { value: signed, detail: { form, signed }, weight };
    }
  }),
  usual: { detail: { form: 'lower', signed: '' }, change: (text) => text.toLowerCase() },
};
