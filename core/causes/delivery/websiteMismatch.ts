import type { DeliveryCause } from '../Cause.ts';

export const websiteMismatch: DeliveryCause = {
  id: 'website-mismatch',
  layer: 'delivery',
  likelihood: 25,
  order: 7,
  title: 'The page loads the chat of another website: {owner}.',
  agent:
    'The website ID in the page is {found}; the website chosen here has {chosen}. Every website has its own secret key, so choose the website that the page belongs to, or ask the developers to correct the ID.',
  developer:
    'CRISP_WEBSITE_ID is {found}, and the secret key belongs to {chosen}. A signature made with one website’s secret key is never valid on another website.',
  fix: 'Use the website ID and the secret key of the same Crisp website, in every environment (production, staging, development).',
  labels: { owner: { '': 'one that is not stored here' } },
};
