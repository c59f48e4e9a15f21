import type { DeliveryCause } from '../Cause.ts';

export const staleSignature: DeliveryCause = {
  id: 'stale-signature',
  layer: 'delivery',
  likelihood: 10,
  order: 8,
  title: 'The app changed the email but kept the signature of the previous one.',
  agent:
    'The app first handed over {before} with a signature, then {email} without a new one. On iOS the old signature is sent along with the new email, and it does not fit. Ask the developers to set a new signature together with the new email.',
  developer: 'Setting CrispSDK.user.email to {email} sends the signature stored for {before} again.',
  fix: 'Set CrispSDK.user.signature right after every change of CrispSDK.user.email, with a signature made for that email.',
};
