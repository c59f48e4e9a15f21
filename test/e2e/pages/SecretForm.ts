import type { Locator, Page } from '@playwright/test';

interface Values {
  readonly name?: string;
  readonly secret: string;
  readonly sessionOnly?: boolean;
}

/** A dialog that takes in a secret key: for a new website, a rotation, or a key that was lost. */
export class SecretForm {
  readonly dialog: Locator;
  readonly secret: Locator;
  readonly saveButton: Locator;
  readonly sessionOnly: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog');
    this.secret = this.dialog.getByLabel(/secret key$/i);
    this.saveButton = this.dialog.getByRole('button', { name: /^Save/ });
    this.sessionOnly = this.dialog.getByRole('checkbox', { name: 'Keep for this session only' });
  }

  async fill({ name, secret, sessionOnly = false }: Values): Promise<void> {
    if (name !== undefined) await this.dialog.getByLabel('Name').fill(name);
    await this.secret.fill(secret);
    // The box itself is drawn over: a person clicks its words.
    if (sessionOnly) await this.dialog.getByText('Keep for this session only', { exact: true }).click();
  }

  /** Saves, and waits for the dialog to go. */
  async save(): Promise<void> {
    await this.saveButton.click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
