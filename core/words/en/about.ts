/** What Countersign is made of, for whoever reports a fault. */
export const about = {
  title: 'About Countersign',
  what: 'Finds out why an email shows as Unverified in Crisp, and proves it.',
  version: 'Version',
  runtime: 'Runs on',
  system: 'System',
  licence: 'Licence',
  licenceText: 'MIT. It comes without warranty.',
  notCrisp: 'Countersign is not made by Crisp, and Crisp does not answer for it.',
  copy: 'Copy versions',
} as const;
