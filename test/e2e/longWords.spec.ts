import { readFileSync } from 'node:fs';
import { type Language, languages } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/loadWords.ts';
import { expect, test } from './fixture.ts';
import { pressMenu } from './pressMenu.ts';
import type { RunningApp } from './RunningApp.ts';
import { screens } from './screens.ts';

/** The smallest window, and the one that opens first. */
const sizes = [
  { width: 720, height: 560 },
  { width: 1120, height: 760 },
] as const;

/** What a text may still gain. */
const growth = 0.4;

const inPage = (name: string): string =>
  readFileSync(new URL(`inPage/${name}.js`, import.meta.url), 'utf8').replace(/;\s*$/, '');
const lengthenWords = `(${inPage('lengthenWords')})(${growth})`;
const misfits = `(${inPage('misfits')})()`;

/** Shows what is on the screen in another language, whatever dialog is open over it. */
async function showIn(app: RunningApp, language: Language): Promise<void> {
  await app.page.evaluate(`countersign.settings.change({ language: '${language}' })`);
  // The window reads its settings again after each change that it did not make itself.
  await pressMenu(app, (await loadWords(language)).menu.actualSize);
  await app.page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

test.describe('words of every language, and words longer than those, fit on', () => {
  for (const [name, show] of Object.entries(screens)) {
    test(name, async ({ ui, app, page }) => {
      await show(ui, app);
      const found: string[] = [];
      const look = async (what: string): Promise<void> => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          if (what === 'longer') await page.evaluate(lengthenWords);
          const here: readonly string[] = await page.evaluate(misfits);
          found.push(...here.map((misfit) => `${what}, ${size.width} × ${size.height}: ${misfit}`));
        }
      };
      for (const language of languages.filter((one) => one !== 'en')) {
        await showIn(app, language);
        await look(language);
      }
      await showIn(app, 'en');
      await look('longer');
      expect(found).toEqual([]);
    });
  }
});
