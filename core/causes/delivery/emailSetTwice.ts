import type { DeliveryCause } from '../Cause.ts';

export const emailSetTwice: DeliveryCause = {
  id: 'email-set-twice',
  layer: 'delivery',
  likelihood: 20,
  order: 5,
  title: 'The email is set again without a signature.',
  agent:
    'The page hands the email to Crisp with a signature, and later hands over an email without one. Ask the developers to remove the second call, or to add the signature there too.',
  developer:
    'A later call sets the email without its second value. An email without a signature is Unverified, whatever an earlier call sent.',
  fix: 'Set the email in one place only, always with its signature.',
};
