import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { looks } from './pictures.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Run in the page: waits until colours that change gradually have changed. */
const settled = `new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))).then(() =>
  Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))`;

/** What react-aria says to screen readers stays there for seconds, its button long gone. */
const looksAt: ElementContext = { exclude: ['[data-live-announcer]'] };

/** Every element that is shown, as it is written, without those that it holds. Run in the page. */
const shown = `[...document.querySelectorAll('body *:not([data-live-announcer], [data-live-announcer] *)')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .map((element) => element.cloneNode().outerHTML)
  .join('')`;

/**
 * What is asked in each look. Dark and forced colours show the same elements as light, in other colours and frames: of
 * them only the rules that look at these are asked again. Without other colours than the person's own, axe would look for
 * contrast at those that were replaced.
 */
const asked: Readonly<Record<keyof typeof looks, RunOptions>> = {
  light: {},
  dark: { runOnly: ['color-contrast'] },
  forced: { runOnly: ['link-in-text-block', 'scrollable-region-focusable'] },
};

/** Where a look does not show what light shows, everything is asked. */
const askedOfOthers: RunOptions = { rules: { 'color-contrast': { enabled: false } } };

/** What axe finds on the screen, as one line each, in every way in which people look at it. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  // Once for all looks and screens: the page takes longer to read axe than axe takes to look at it.
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe);
  for (const look of ['light', 'dark', 'forced'] as const) {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
    await page.evaluate(settled);
    const ask = async (options: RunOptions): Promise<void> => {
      const all = JSON.stringify({ ...options, resultTypes: ['violations'] } satisfies RunOptions);
      const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(looksAt)}, ${all})`);
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${look}: ${id}: ${node.failureSummary} ${node.html}`),
        ),
      );
    };
    if (look === 'light') await page.evaluate(`void (globalThis.shownInLight = ${shown})`);
    await ask(asked[look]);
    if (!(await page.evaluate<boolean>(`globalThis.shownInLight === ${shown}`))) await ask(askedOfOthers);
  }
  return found;
}
