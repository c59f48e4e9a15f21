import type { Locator, Page } from '@playwright/test';

/** The first screen of all. */
export class FirstRunPage {
  readonly heading: Locator;
  readonly tryExample: Locator;
  readonly addWebsite: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: /shows as Unverified/ });
    this.tryExample = page.getByRole('button', { name: 'Try with Crisp’s documented example' });
    this.addWebsite = page.getByRole('button', { name: 'Add your website' });
  }
}
