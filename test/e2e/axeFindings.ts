import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { looks } from './pictures.ts';

/** Run in the page: waits until colours that change gradually have changed. */
const settled = `new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))).then(() =>
  Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))`;

/** What axe finds on the screen, as one line each, in every way in which people look at it. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate(settled);
    const { violations } = await new AxeBuilder({ page })
      // Electron opens no page for axe's own use.
      .setLegacyMode(true)
      // What react-aria says to screen readers stays there for seconds, its button long gone.
      .exclude('[data-live-announcer]')
      // Forced colours are the person's own; axe looks at the colour that they replace.
      .disableRules(media.forcedColors === 'active' ? ['color-contrast'] : [])
      .analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${name}: ${id}: ${node.failureSummary} ${node.html}`),
      ),
    );
  }
  return found;
}
