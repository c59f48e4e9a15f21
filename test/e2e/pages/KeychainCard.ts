import type { Locator, Page } from '@playwright/test';

/** The card that says why the keychain cannot be used. */
export class KeychainCard {
  readonly heading: Locator;
  readonly retry: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { name: /keychain/ });
    this.retry = page.getByRole('button', { name: 'Retry' });
  }
}
