import type { Locator, Page } from '@playwright/test';

/** What the page has and Node has not. */
interface PageGlobals {
  readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
  readonly DragEvent: new (type: string, init: object) => object;
  readonly File: new (parts: readonly unknown[], name: string) => object;
}

/** The box on Check that takes any text, and what was found in it. */
export class PasteBox {
  readonly page: Page;
  readonly region: Locator;
  readonly box: Locator;
  readonly excerpt: Locator;
  readonly told: Locator;
  readonly candidates: Locator;
  readonly useThis: Locator;
  readonly openFile: Locator;
  readonly again: Locator;
  readonly findings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Pasted text', exact: true });
    this.box = page.getByRole('textbox', { name: 'Paste anything' });
    this.excerpt = page.getByRole('region', { name: 'Excerpt' });
    this.told = this.region.getByRole('status');
    this.candidates = this.region.getByRole('group', { name: 'Which one?' }).getByRole('button');
    this.useThis = this.region.getByRole('button', { name: 'Use this' });
    this.openFile = this.region.getByRole('button', { name: 'Open file…' });
    this.again = this.region.getByRole('button', { name: 'Paste something else' });
    this.findings = page
      .getByRole('region', { name: /^(Exposed|Found) in the pasted text$/ })
      .getByRole('heading', { level: 2 });
  }

  /** Drops a file somewhere on the page. */
  async drop(name: string, content: string | Uint8Array): Promise<void> {
    await this.page.locator('main').evaluate(
      (element: unknown, file: { readonly name: string; readonly content: string | readonly number[] }) => {
        const { name, content } = file;
        const { DataTransfer, DragEvent, File } = globalThis as unknown as PageGlobals;
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(
          new File([typeof content === 'string' ? content : Uint8Array.from(content)], name),
        );
        (element as { dispatchEvent(event: object): boolean }).dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      { name, content: typeof content === 'string' ? content : [...content] },
    );
  }
}
