import type { Locator, Page } from '@playwright/test';

/** The settings, and the question before everything is removed. */
export class SettingsDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly open: Locator;
  readonly close: Locator;
  readonly maskEmails: Locator;
  readonly updates: Locator;
  readonly removeEverything: Locator;
  readonly question: Locator;
  readonly word: Locator;
  readonly remove: Locator;
  readonly startAgain: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Settings' });
    this.open = page.getByRole('button', { name: 'Settings' });
    this.close = this.dialog.getByRole('button', { name: 'Close' });
    this.maskEmails = this.dialog.getByRole('checkbox', { name: 'Mask emails in reports' });
    this.updates = this.dialog.getByRole('checkbox', { name: 'Look for newer versions' });
    this.removeEverything = this.dialog.getByRole('button', { name: 'Remove everything…' });
    this.question = page.getByRole('alertdialog');
    this.word = this.question.getByRole('textbox', { name: 'Type “remove” to confirm' });
    this.remove = this.question.getByRole('button', { name: 'Remove everything' });
    this.startAgain = this.question.getByRole('button', { name: 'Start again' });
  }

  /** One of the lists, by its label. */
  choice(label: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`${label}$`) });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.choice(label).click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
