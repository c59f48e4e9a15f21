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

/**
 * What is asked in each look. Without other colours than the person's own, axe would look at those that were
 * replaced; and the dark window differs from the light one in nothing but its colours.
 */
const asked: Readonly<Record<keyof typeof looks, RunOptions>> = {
  light: {},
  dark: { runOnly: ['color-contrast'] },
  forced: { rules: { 'color-contrast': { enabled: false } } },
};

/** What axe finds on the screen, as one line each, in every way in which people look at it. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  // Once for all looks and screens: the page takes longer to read axe than axe takes to look at it.
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe);
  for (const look of ['light', 'dark', 'forced'] as const) {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
    await page.evaluate(settled);
    const options = JSON.stringify({ ...asked[look], resultTypes: ['violations'] } satisfies RunOptions);
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(looksAt)}, ${options})`);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${look}: ${id}: ${node.failureSummary} ${node.html}`),
      ),
    );
  }
  return found;
}
