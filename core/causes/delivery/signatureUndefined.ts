import type { DeliveryCause } from '../Cause.ts';

export const signatureUndefined: DeliveryCause = {
  id: 'signature-undefined',
  layer: 'delivery',
  likelihood: 40,
  order: 2,
  title: 'The text “{text}” was sent in place of a signature.',
  agent:
    'The website sent “{text}” where the signature belongs: the signature never reached the page. Ask the developers why it was empty.',
  developer:
    'What should hold the signature was empty or unrendered when the page was made, so that “{text}” stands in its place.',
  fix: 'Render the signature that the backend computed into the page, and set the email only once it is there.',
};
