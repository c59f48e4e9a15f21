import type { Locator, Page } from '@playwright/test';
import { SecretForm } from './SecretForm.ts';

/** The stored websites. */
export class WebsitesPage {
  readonly page: Page;
  readonly items: Locator;

  constructor(page: Page) {
    this.page = page;
    this.items = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) });
  }

  item(name: string): Locator {
    return this.items.filter({ has: this.page.getByRole('heading', { level: 2, name, exact: true }) });
  }

  /** A button of one website, by its word: Edit, Replace key…, Remove, Enter secret key again. */
  action(word: string, name: string): Locator {
    return this.page.getByRole('button', { name: `${word} ${name}`, exact: true });
  }

  async openAdd(): Promise<SecretForm> {
    await this.page.getByRole('button', { name: 'Add website' }).click();
    return new SecretForm(this.page);
  }

  async rotate(name: string, secret: string): Promise<void> {
    await this.action('Replace key…', name).click();
    const form = new SecretForm(this.page);
    await form.fill({ secret });
    await form.save();
  }
}
