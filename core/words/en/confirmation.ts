import { counted, number } from './counted.ts';

/** What main asks in the system's own dialogs before signatures that could be misused, and before all is removed. */
export const confirmation = {
  notTestAddresses: (count: number) =>
    count === 1
      ? 'This is not a test address'
      : `${counted(count, 'address', 'addresses')} are not test addresses`,
  appearAs: (count: number) =>
    count === 1
      ? 'Whoever holds its signature can appear in Crisp as that person, with a green checkmark. Only go on when it belongs to you or your team.'
      : 'Whoever holds their signatures can appear in Crisp as those people, with a green checkmark. Only go on when they belong to you or your team.',
  /** Which key signs, by its fingerprint: the name alone is only what somebody called it. */
  signedWith: (website: string, fingerprint: string) => `Website: ${website}. Secret key: ${fingerprint}.`,
  address: (email: string) => `• ${email}`,
  addressFor: (email: string, website: string) => `• ${email} (for ${website})`,
  more: (count: number) => `• and ${number(count)} more`,
  logged:
    'It will be noted in the log. Addresses for tests can be added under “Test addresses”; then nothing is asked.',
  generate: 'Generate anyway',
  reveal: 'Reveal anyway',
  newTestAddresses: (website: string) => `Are these addresses of ${website} for tests only?`,
  neverAsked:
    'From now on, signatures for them are made without asking. Whoever holds one can appear in Crisp as the person of that address.',
  addTestAddresses: 'Add test addresses',
  removeEverything: {
    message: 'Remove everything that Countersign stored on this computer?',
    detail:
      'Secret keys, websites, settings and the log are removed for good. In Crisp nothing changes; there you find the secret keys again.',
    agree: 'Remove everything',
  },
} as const;
