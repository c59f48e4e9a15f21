import { expect, test } from './fixture.ts';
import { SettingsDialog } from './pages/SettingsDialog.ts';
import { newSecret, sign } from './sign.ts';

/** Run in the page: everything that takes time to move or to change, longer than a frame. */
const moving = `[...document.querySelectorAll('*')].flatMap((element) =>
  [null, '::before', '::after'].flatMap((pseudo) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, pseudo);
    const longest = (text) => Math.max(...text.split(', ').map((one) => parseFloat(one) * (one.endsWith('ms') ? 1 : 1000)));
    const time = Math.max(longest(transitionDuration), animationName === 'none' ? 0 : longest(animationDuration));
    return time > 16 ? [element.outerHTML.slice(0, 120) + ' ' + time + ' ms'] : [];
  }),
)`;

test('nothing moves for those who asked for less motion', async ({ ui, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await ui.firstRun.heading.waitFor();
  expect(await page.evaluate(moving)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const secret = newSecret();
  expect(await page.evaluate(moving)).toEqual([]);
  await ui.storeWebsite('Main', secret);
  await ui.goTo('Check');
  await ui.check.fill('Ana@example.com', sign(secret, 'ana@example.com'));
  await ui.check.cause('email-case').waitFor();
  expect(await page.evaluate(moving)).toEqual([]);
  for (const place of ['Generate', 'Audit', 'Websites', 'Guide'] as const) {
    await ui.goTo(place);
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    expect(await page.evaluate(moving)).toEqual([]);
  }
  const settings = new SettingsDialog(page);
  await settings.open.click();
  await settings.dialog.waitFor();
  expect(await page.evaluate(moving)).toEqual([]);
});
