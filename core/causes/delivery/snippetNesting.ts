import type { DeliveryCause } from '../Cause.ts';

export const snippetNesting: DeliveryCause = {
  id: 'snippet-nesting',
  layer: 'delivery',
  likelihood: 30,
  order: 3,
  title: 'The brackets around the email and the signature are in the wrong places.',
  agent:
    'The code that hands the email to the chatbox has its brackets in the wrong places, so the signature does not arrive next to the email. Ask the developers to correct that line.',
  developer: 'Crisp takes the email and the signature as two items of one inner array. Here {form}.',
  fix: 'Write it as documented: $crisp.push(["set", "user:email", [email, signature]]).',
  labels: {
    form: {
      'too-deep': 'that inner array stands in one more array',
      'signature-outside': 'the signature stands outside the inner array',
      object: 'an object takes the inner array’s place',
      'no-inner-list': 'both stand in the outer array, without an inner one',
      joined: 'both are joined into one text',
      'key-inside': '"user:email" stands inside the inner array',
      'no-outer-list': 'the outer array is missing',
      'outer-list-twice': 'the command stands in one more array',
    },
  },
};
