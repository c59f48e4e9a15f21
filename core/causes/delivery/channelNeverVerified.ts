import type { DeliveryCause } from '../Cause.ts';

export const channelNeverVerified: DeliveryCause = {
  id: 'channel-never-verified',
  layer: 'delivery',
  likelihood: 15,
  order: 10,
  title: 'This conversation came through a channel that Crisp never verifies.',
  agent:
    'Only conversations from the chatbox on a website, or from Crisp’s chat inside an app, can be verified. Email, the Email Redirect plugin, custom integrations and all other channels always show as Unverified, whatever the signature; nothing is broken.',
  developer:
    'Verification happens in the chatbox and in the SDKs only. There is no place for a signature in any other channel.',
  fix: 'Check the signature in a conversation that was started from the chatbox or from an SDK.',
};
