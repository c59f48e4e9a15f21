import type { Locator, Page } from '@playwright/test';

/** From what people notice to its cause, and all causes. */
export class GuidePage {
  readonly page: Page;
  readonly parts: Locator;
  /** The question that is asked, or the conclusion. */
  readonly heading: Locator;
  readonly conclusion: Locator;
  readonly trail: Locator;
  readonly known: Locator;
  readonly startAgain: Locator;
  readonly copy: Locator;
  readonly filter: Locator;
  readonly causes: Locator;
  /** The page of one cause. */
  readonly cause: Locator;

  constructor(page: Page) {
    const main = page.getByRole('main');
    this.page = page;
    this.parts = page.getByRole('navigation', { name: 'Parts of the guide' });
    this.heading = main.getByRole('heading', { level: 2 });
    this.conclusion = page.getByRole('region', { name: 'Conclusion' });
    this.trail = page.getByRole('list', { name: 'Your answers so far' }).getByRole('listitem');
    this.known = this.trail.filter({ hasText: 'Known from your check' });
    this.startAgain = page.getByRole('button', { name: 'Start again' });
    this.copy = page.getByRole('button', { name: 'Copy the path and the conclusion' });
    this.filter = page.getByRole('textbox', { name: 'Filter causes' });
    this.causes = main.locator('[aria-expanded]');
    this.cause = main.getByRole('article');
  }

  /** The button of a symptom or of an answer. */
  choice(text: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').getByRole('button', { name: text });
  }

  /** Goes back to a question, by its text. */
  change(question: string): Locator {
    return this.page.getByRole('button', { name: `Change: ${question}` });
  }
}
