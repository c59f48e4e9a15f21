import type { DeliveryCause } from '../Cause.ts';

export const featureDisabled: DeliveryCause = {
  id: 'feature-disabled',
  layer: 'delivery',
  likelihood: 15,
  order: 11,
  title: 'Identity Verification may be switched off for this website.',
  agent:
    'If all emails show as Unverified, look in Crisp under Settings → Websites → the website → Advanced configuration → Identity Verification, and switch on “Verify user emails with signatures”. The website needs a plan that includes Identity Verification.',
  developer:
    'While the feature is off, or the plan does not include it, emails stay Unverified even with a valid signature.',
  fix: 'Switch on “Verify user emails with signatures” for this very website, then start a new conversation.',
};
