import { readFileSync } from 'node:fs';
import { expect, test } from './fixture.ts';
import { screens } from './screens.ts';

/** The smallest window, and the one that opens first. */
const sizes = [
  { width: 720, height: 560 },
  { width: 1120, height: 760 },
] as const;

/** What a text gains in the longest language. */
const growth = 0.4;

const inPage = (name: string): string =>
  readFileSync(new URL(`inPage/${name}.js`, import.meta.url), 'utf8').replace(/;\s*$/, '');
const lengthenWords = `(${inPage('lengthenWords')})(${growth})`;
const misfits = `(${inPage('misfits')})()`;

test.describe('words as long as in the longest language fit on', () => {
  for (const [name, show] of Object.entries(screens)) {
    test(name, async ({ ui, page }) => {
      await show(ui);
      const found: Record<string, unknown> = {};
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.evaluate(lengthenWords);
        found[`${size.width} × ${size.height}`] = await page.evaluate(misfits);
      }
      expect(found).toEqual({ '720 × 560': [], '1120 × 760': [] });
    });
  }
});
