import type { DeliveryCause } from '../Cause.ts';

export const snippetMisspelled: DeliveryCause = {
  id: 'snippet-misspelled',
  layer: 'delivery',
  likelihood: 25,
  order: 4,
  title: 'The code that hands over the email is not written as Crisp expects: {which}.',
  agent:
    'A part of the line that hands the email to Crisp is misspelled or in the wrong order: it says {written} instead of {expected}. Ask the developers to correct it.',
  developer: 'The code has {written} where Crisp expects {expected}; {which}.',
  fix: 'Write {expected} instead of {written}, as Crisp documents it.',
  labels: {
    which: {
      order: 'the email and the signature are swapped',
      command: 'the two words of the command are swapped',
      verb: 'the verb of the command is another one',
      key: 'the key is another one',
      method: 'the method has another name',
      object: 'the chatbox object has another name',
    },
  },
};
