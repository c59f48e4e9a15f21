import { expect, type Locator, type Page } from '@playwright/test';

/** Signatures for tests: what to generate, what was generated, code for the backend, the log. */
export class GeneratePage {
  readonly page: Page;
  readonly emails: Locator;
  readonly fromFile: Locator;
  readonly generate: Locator;
  readonly preview: Locator;
  readonly problems: Locator;
  readonly results: Locator;
  /** The signatures on the screen. */
  readonly rows: Locator;
  readonly wrongOnPurpose: Locator;
  readonly search: Locator;
  readonly mistakes: Locator;
  readonly chosen: Locator;
  readonly testAddresses: Locator;
  readonly log: Locator;

  constructor(page: Page) {
    this.page = page;
    const form = page.getByRole('region', { name: 'What to generate' });
    this.emails = form.getByRole('textbox', { name: 'Emails' });
    this.fromFile = form.getByRole('button', { name: 'From a file…' });
    this.generate = form.getByRole('button', { name: /^Generate/ });
    // The first says what a file gave.
    this.preview = form.getByRole('status').nth(1);
    this.problems = form.getByRole('list', { name: 'problems' });
    this.results = page.getByRole('region', { name: 'What was generated' });
    this.rows = this.results.getByRole('list', { name: 'Signatures' }).getByRole('listitem');
    this.wrongOnPurpose = form.getByRole('button', { name: /Wrong on purpose/ });
    this.search = form.getByRole('searchbox', { name: 'Search mistakes' });
    this.mistakes = form.getByRole('listbox', { name: 'Mistakes' });
    this.chosen = form.getByRole('list', { name: 'Chosen mistakes' });
    this.testAddresses = form.getByRole('button', { name: 'Test addresses' });
    this.log = page.getByRole('table', { name: 'Generated signatures, newest first' });
  }

  /** Goes to one of the tabs, by its name. */
  async open(tab: 'Test signatures' | 'Code for your backend' | 'Log'): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** Chooses from one of the lists: Website, Secret key, Output, Language. */
  async choose(list: string, option: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${list}$`) }).click();
    await this.page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  }

  /** Chooses a mistake, searching for it by its words. */
  async makeWrong(words: string): Promise<void> {
    if ((await this.wrongOnPurpose.getAttribute('aria-expanded')) !== 'true')
      await this.wrongOnPurpose.click();
    await this.search.fill(words);
    const mistake = this.mistakes.getByRole('option').first();
    // What can be made of an email that was just typed is asked for: until the answer is there, the list may change.
    await expect(async () => {
      if ((await mistake.getAttribute('aria-selected')) !== 'true') await mistake.click();
      await expect(mistake).toHaveAttribute('aria-selected', 'true', { timeout: 5_000 });
    }).toPass();
    await this.search.fill('');
  }

  fixtureSet(form: 'JSON' | 'CSV'): Locator {
    return this.page.getByRole('button', { name: `Fixture set as ${form}` });
  }

  /** The text of a row as it would be copied. */
  text(row: Locator): Promise<string> {
    return row.locator('pre').innerText();
  }
}
