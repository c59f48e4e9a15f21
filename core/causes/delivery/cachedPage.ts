import type { DeliveryCause } from '../Cause.ts';

export const cachedPage: DeliveryCause = {
  id: 'cached-page',
  layer: 'delivery',
  likelihood: 15,
  order: 12,
  title: 'The page came out of a cache, with an email and its signature in it.',
  agent:
    'The page was stored and handed out again ({sign}), so a visitor may get the email and the signature of another person. Ask the developers to keep pages with personal data out of the cache.',
  developer:
    'The answer was served from a shared cache ({sign}) although the visitor’s email stands in it. Everybody who is given this copy is taken for the same person.',
  fix: 'Send “Cache-Control: private, no-store” with pages that hold an email or a signature, or fetch the two apart from the cached page.',
};
