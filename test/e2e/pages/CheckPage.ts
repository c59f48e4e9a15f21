import type { Locator, Page } from '@playwright/test';
import type { CauseId } from '../../../core/causes/CauseId.ts';
import { textOf } from '../../../core/wording/textOf.ts';
import { english } from '../../../locales/english.ts';

/** The title of a cause, with anything where it has a slot, and perhaps with its place before it. */
function titleOf(id: CauseId): RegExp {
  const literal = textOf(english.causes[id].title).replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^(\\d+ ?)?${literal.replace(/\{\w+\}/g, '.*')}$`, 's');
}

/** What the page has and Node has not. */
interface PageGlobals {
  readonly DataTransfer: new () => { setData(format: string, data: string): void };
  readonly ClipboardEvent: new (type: string, init: object) => object;
  readonly InputEvent: new (type: string, init: object) => object;
}

interface TextArea {
  readonly selectionStart: number;
  readonly selectionEnd: number;
  focus(): void;
  dispatchEvent(event: object): boolean;
  setRangeText(text: string, start: number, end: number, mode: 'end'): void;
}

/** Home: an email and its signature in, the outcome and its reasons out. */
export class CheckPage {
  readonly page: Page;
  readonly email: Locator;
  readonly signature: Locator;
  readonly outcome: Locator;
  readonly verdict: Locator;
  readonly causes: Locator;
  readonly reveal: Locator;
  readonly valid: Locator;
  readonly picture: Locator;
  readonly code: Locator;
  readonly report: Locator;
  readonly reportDialog: Locator;
  readonly followGuide: Locator;
  readonly tryAnotherKey: Locator;
  readonly withoutSignature: Locator;
  /** The words for the customer. */
  readonly letter: Locator;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByRole('textbox', { name: 'Email', exact: true });
    this.signature = page.getByRole('textbox', { name: 'Signature', exact: true });
    this.outcome = page.getByRole('region', { name: 'Outcome' });
    this.verdict = this.outcome.getByRole('heading', { level: 2 });
    this.causes = this.outcome.getByRole('article');
    this.reveal = page.getByRole('button', { name: 'Reveal valid signature' });
    this.valid = page.getByRole('group', { name: 'Valid signature' });
    this.picture = this.outcome.getByRole('list', { name: 'What happened' });
    this.code = this.outcome.getByRole('region', { name: 'Fix as code' });
    this.followGuide = this.outcome.getByRole('link', { name: 'Follow the guide' });
    this.tryAnotherKey = this.outcome.getByRole('button', { name: 'Add another website’s key' });
    this.withoutSignature = this.outcome.getByRole('button', { name: 'Check without a signature' });
    this.letter = this.outcome.getByRole('region', { name: 'What to tell the customer' });
    this.report = this.outcome.getByRole('button', { name: 'Report…' });
    this.reportDialog = page.getByRole('dialog', { name: 'Report' });
  }

  /** The card of a cause. */
  cause(id: CauseId): Locator {
    return this.causes.filter({ has: this.page.getByRole('heading', { level: 3, name: titleOf(id) }) });
  }

  async choose(website: string): Promise<void> {
    await this.page.getByRole('button', { name: /Website$/ }).click();
    await this.page.getByRole('option', { name: website, exact: true }).click();
  }

  /** Copies the report of the answer as it stands in its preview. */
  async copyReport(): Promise<void> {
    await this.report.click();
    await this.reportDialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await this.reportDialog.getByRole('status').getByText('Copied').waitFor();
    await this.reportDialog.getByRole('button', { name: 'Close' }).click();
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.code.getByRole('button', { name: 'Language' }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async chooseLetterLanguage(name: string): Promise<void> {
    await this.letter.getByRole('button', { name: 'Language of the customer' }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async fill(email: string, signature: string): Promise<void> {
    await this.email.fill(email);
    await this.signature.fill(signature);
  }

  /**
   * Pastes a text as the system would, into a field that holds nothing yet. It travels as ASCII, because not every
   * text survives the way into the page otherwise.
   * Long texts are made in the page, `times` over: sending them takes a busy machine minutes.
   */
  async paste(field: Locator, text: string, times = 1): Promise<void> {
    const ascii = JSON.stringify(text).replace(
      /[\u0080-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    await field.evaluate(
      (element: unknown, [json, times]: readonly [string, number]) => {
        const area = element as TextArea;
        const { DataTransfer, ClipboardEvent, InputEvent } = globalThis as unknown as PageGlobals;
        const pasted = (JSON.parse(json) as string).repeat(times);
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        area.focus();
        const options = { clipboardData, bubbles: true, cancelable: true };
        if (!area.dispatchEvent(new ClipboardEvent('paste', options))) return;
        area.setRangeText(pasted, area.selectionStart, area.selectionEnd, 'end');
        // React takes an input event whose value it knows already for none: it remembers what it set last.
        area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      },
      [ascii, times] as const,
    );
  }
}
