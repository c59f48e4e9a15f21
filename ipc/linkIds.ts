/** The pages of others that the window may ask to be opened. It names one; the addresses are known to main alone. */
export const linkIds = ['identity-verification', 'crisp-dashboard'] as const;

export type LinkId = (typeof linkIds)[number];
