import type { DeliveryCause } from '../Cause.ts';

export const channelNeverVerified: DeliveryCause = {
  id: 'channel-never-verified',
  layer: 'delivery',
  likelihood: 15,
  order: 10,
};
