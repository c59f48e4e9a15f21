import type { Locator, Page } from '@playwright/test';
import { PasteBox } from './PasteBox.ts';

/** A whole list at once, and whose a signature is. */
export class AuditPage {
  readonly page: Page;
  readonly chooseFile: Locator;
  readonly pasteRows: Locator;
  readonly dropZone: Locator;
  /** What was recognised of the list. */
  readonly preview: Locator;
  readonly more: Locator;
  readonly hasHeader: Locator;
  readonly otherList: Locator;
  readonly start: Locator;
  readonly progress: Locator;
  /** The progress once the whole list is read. */
  readonly explaining: Locator;
  readonly pause: Locator;
  readonly resume: Locator;
  readonly cancel: Locator;
  readonly headline: Locator;
  readonly outcomes: Locator;
  readonly causes: Locator;
  readonly patterns: Locator;
  readonly repair: Locator;
  readonly problems: Locator;
  readonly search: Locator;
  readonly count: Locator;
  readonly grid: Locator;
  /** The rows that are drawn, without the head. */
  readonly rows: Locator;
  readonly openInCheck: Locator;
  readonly showAll: Locator;
  readonly report: Locator;
  readonly reportDialog: Locator;
  readonly reportText: Locator;
  readonly another: Locator;
  /** Back to the same list, before it is audited. */
  readonly again: Locator;
  readonly signature: Locator;
  readonly find: Locator;
  readonly people: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.dropZone = main.getByRole('region', { name: /^Drop a/ });
    this.chooseFile = main.getByRole('button', { name: 'Choose file…' });
    this.pasteRows = main.getByRole('textbox', { name: 'Pasted rows' });
    this.preview = main.getByRole('region', { name: /^The first/ });
    this.more = main.getByRole('button', { name: 'More about the file' });
    this.hasHeader = main.getByRole('checkbox', { name: 'The first row holds the names' });
    this.otherList = main.getByRole('button', { name: 'Another list' });
    this.start = main.getByRole('button', { name: 'Start audit' });
    this.progress = main.getByRole('progressbar');
    this.explaining = main.getByRole('progressbar', { name: 'Looking for the mistakes' });
    this.pause = main.getByRole('button', { name: 'Pause' });
    this.resume = main.getByRole('button', { name: 'Resume' });
    this.cancel = main.getByRole('button', { name: 'Cancel', exact: true });
    this.headline = main.getByRole('heading', { level: 2 }).first();
    this.outcomes = main.getByRole('figure', { name: 'Outcomes' });
    this.causes = main.getByRole('figure', { name: 'Causes' });
    this.patterns = main.getByRole('region', { name: 'What wrong rows have in common' });
    this.repair = main.getByRole('region', { name: 'The change that repairs most' });
    this.problems = main.getByRole('region', { name: 'Rows with problems' });
    const table = main.getByRole('region', { name: 'Rows', exact: true });
    this.search = table.getByRole('searchbox');
    this.count = table.getByRole('status').first();
    this.grid = table.getByRole('grid');
    this.rows = this.grid.locator('[role="row"][aria-selected]');
    this.openInCheck = table.getByRole('button', { name: 'Open in Check' });
    this.showAll = table.getByRole('button', { name: 'Show all rows' });
    this.report = main.getByRole('button', { name: 'Report…' });
    this.reportDialog = page.getByRole('dialog', { name: 'Report' });
    this.reportText = this.reportDialog.getByRole('region', { name: 'Preview of the report' });
    this.again = main.getByRole('button', { name: 'Change columns or website' });
    this.another = main.getByRole('button', { name: 'Audit another list' });
    this.signature = main.getByRole('textbox', { name: 'Signature' });
    this.find = main.getByRole('button', { name: 'Find the person' });
    this.people = main.getByRole('region', { name: 'People' });
  }

  /** Goes to one of the tabs. */
  async open(tab: 'Audit a list' | 'Whose is it?'): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** Drops a file somewhere on the page. */
  async drop(name: string, content: string | Uint8Array): Promise<void> {
    await this.dropZone.waitFor();
    await new PasteBox(this.page).drop(name, content);
  }

  /** Chooses from one of the lists: Email column, Website, Outcome, Format. */
  async choose(list: string, option: string): Promise<void> {
    await this.page
      .locator('[aria-haspopup="listbox"]')
      .and(this.page.getByRole('button', { name: new RegExp(`${list}$`) }))
      .click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Sorts the rows by a column. */
  async sortBy(column: string): Promise<void> {
    await this.grid.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  /** The bar of an outcome or a cause. */
  bar(name: string | RegExp): Locator {
    return this.page.getByRole('figure').getByRole('button', { name });
  }
}
