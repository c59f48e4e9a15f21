import type { DeliveryCause } from '../Cause.ts';

export const pushedEmailDiffers: DeliveryCause = {
  id: 'pushed-email-differs',
  layer: 'delivery',
  likelihood: 35,
  order: 6,
  title: 'The email that was signed is not the email that is handed to Crisp.',
  agent:
    'The website signs {signed} but hands {pushed} to Crisp. A signature is valid for exactly the email that was signed, letter for letter. Ask the developers to use the same email in both places.',
  developer:
    'The signature belongs to “{signed}”; the call pushes “{pushed}” with it. The two must be the same text, character for character.',
  fix: 'Take the email from one variable: sign exactly the text that you push.',
};
