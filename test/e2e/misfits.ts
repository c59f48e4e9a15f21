import type { Page } from '@playwright/test';
import { inPage } from './inPage.ts';

/** The smallest window, and the one that opens first. */
const sizes = [
  { width: 720, height: 560 },
  { width: 1120, height: 760 },
] as const;

/** What a text may still gain. */
const growth = 0.4;

const lengthenWords = inPage('lengthenWords', growth);
const shortenWords = inPage('shortenWords');
const findMisfits = inPage('misfits');

/** What does not fit into its place, at both sizes; with `longer`, once every word is longer than it is in any language. */
export async function misfits(page: Page, words: string): Promise<readonly string[]> {
  const found: string[] = [];
  // The size that it has already comes first: each other one is laid out and drawn anew.
  const isAt = page.viewportSize()?.width;
  const inTurn = sizes.toSorted((one, other) => Number(other.width === isAt) - Number(one.width === isAt));
  for (const size of inTurn) {
    if (size.width !== isAt || size !== inTurn[0]) await page.setViewportSize(size);
    if (words === 'longer') await page.evaluate(lengthenWords);
    const here: readonly string[] = await page.evaluate(findMisfits);
    found.push(...here.map((misfit) => `${size.width} × ${size.height}: ${misfit}`));
  }
  if (words === 'longer') await page.evaluate(shortenWords);
  return found;
}
