import type { ExposureCause } from '../Cause.ts';

export const signingOracle: ExposureCause = {
  id: 'signing-oracle',
  layer: 'exposure',
  likelihood: 10,
  order: 3,
  title: 'An address of the website takes an email in its query and seems to sign it.',
  agent:
    'The address {path} is given the email and its name speaks of signing. If it answers without checking who is logged in, anybody can have any email signed. Ask the developers to check that.',
  developer:
    'The request to {path} carries the email to sign. A signature must be made for the email of the logged-in session, never for one that the caller names.',
  fix: 'Take the email from the session on the backend, ignore the one in the request, and refuse callers who are not logged in.',
};
