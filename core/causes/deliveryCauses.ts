import type { DeliveryCause } from './Cause.ts';

/** The signature may be right, and Crisp still shows Unverified, or the chatbox throws. */
export const deliveryCauses: readonly DeliveryCause[] = [
  {
    id: 'signature-missing',
    layer: 'delivery',
    likelihood: 60,
    title: 'There is no signature.',
    agent:
      'The email reached Crisp without a signature, so Crisp has nothing to verify it with. Ask the developers to send the signature together with the email.',
    developer:
      'The email is set without its second value. Crisp accepts that and shows the email as Unverified.',
    fix: 'Sign the email on the backend and push both in one inner array: $crisp.push(["set", "user:email", [email, signature]]).',
  },
  {
    id: 'signature-undefined',
    layer: 'delivery',
    likelihood: 40,
    title: 'The text “{text}” was sent in place of a signature.',
    agent:
      'The website sent the word “{text}” where the signature belongs: the signature never reached the page. Ask the developers why it was empty.',
    developer:
      'The variable that should hold the signature was empty when the page was made, and its emptiness was turned into the text “{text}”.',
    fix: 'Render the signature that the backend computed into the page, and set the email only once it is there.',
  },
];
