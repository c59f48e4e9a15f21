import type { DeliveryCause } from '../Cause.ts';

export const signatureMissing: DeliveryCause = {
  id: 'signature-missing',
  layer: 'delivery',
  likelihood: 60,
  order: 1,
  title: 'There is no signature.',
  agent:
    'The email reached Crisp without a signature, so Crisp has nothing to verify it with. Ask the developers to send the signature together with the email.',
  developer:
    'The email is set without its second value. Crisp accepts that and shows the email as Unverified.',
  fix: 'Sign the email on the backend and push both in one inner array: $crisp.push(["set", "user:email", [email, signature]]).',
};
