import { expect, type Locator, type Page } from '@playwright/test';
import { AuditPage } from './AuditPage.ts';
import { CheckPage } from './CheckPage.ts';
import { FirstRunPage } from './FirstRunPage.ts';
import { GeneratePage } from './GeneratePage.ts';
import { GuidePage } from './GuidePage.ts';
import { KeychainCard } from './KeychainCard.ts';
import { WebsitesPage } from './WebsitesPage.ts';

/** The whole window: where one can go, and the pages there. */
export class AppPage {
  readonly page: Page;
  readonly places: Locator;
  readonly firstRun: FirstRunPage;
  readonly check: CheckPage;
  readonly generate: GeneratePage;
  readonly audit: AuditPage;
  readonly websites: WebsitesPage;
  readonly guide: GuidePage;
  readonly keychainCard: KeychainCard;

  constructor(page: Page) {
    this.page = page;
    this.places = page.getByRole('navigation', { name: 'Places' });
    this.firstRun = new FirstRunPage(page);
    this.check = new CheckPage(page);
    this.generate = new GeneratePage(page);
    this.audit = new AuditPage(page);
    this.guide = new GuidePage(page);
    this.websites = new WebsitesPage(page);
    this.keychainCard = new KeychainCard(page);
  }

  /** Goes there and sees it: what is typed too early would go into a field of the page before. */
  async goTo(place: 'Check' | 'Generate' | 'Audit' | 'Websites' | 'Guide'): Promise<void> {
    const link = this.places.getByRole('link', { name: place });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  /** Adds a website from wherever the app is, its secret key in the keychain unless told otherwise. */
  async addWebsite(name: string, secret: string, sessionOnly = false): Promise<void> {
    await this.goTo('Websites');
    const dialog = await this.websites.openAdd();
    await dialog.fill({ name, secret, sessionOnly });
    await dialog.save();
  }

  /**
   * What adding a website comes to, without the walk through the dialog. Leads to Check, in a window that was loaded anew.
   * Before the app starts, the fixture `websites` does it.
   */
  async storeWebsite(name: string, secret: string, sessionOnly = false): Promise<void> {
    const website = { name, secret, websiteId: null, keptIn: sessionOnly ? 'session' : 'keychain' };
    const added: { readonly ok: boolean } = await this.page.evaluate(
      `countersign.websites.add(${JSON.stringify(website)})`,
    );
    if (!added.ok) throw new Error(`The website was not stored: ${JSON.stringify(added)}`);
    await this.reload();
  }

  /** Loads the page anew, as the button of a page that broke does: leads to Check. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    // The page is gone before it has its answer.
    await this.page.evaluate('countersign.app.reload()').catch(() => undefined);
    await loaded;
  }
}
