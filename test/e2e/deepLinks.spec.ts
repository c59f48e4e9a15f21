import { expect, test } from './fixture.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

/** As the system hands a link over: macOS with an event, the others as an argument of a second start. */
const openLink = (app: RunningApp, link: string): Promise<boolean> =>
  app.inMain(
    ({ app }, link) => app.emit('second-instance', {}, ['countersign', '--flag', link], '/', null),
    link,
  );

test.describe('a countersign:// link', () => {
  test.describe('with a website', () => {
    const secret = newSecret();
    test.use({ websites: { Main: secret } });

    test('only fills in, and gives back what was typed', async ({ app, ui, page }) => {
      await test.step('only fills in, and is checked when the person says so', async () => {
        const email = 'jane+tag@example.com';
        await openLink(
          app,
          `countersign://check?email=${encodeURIComponent(email)}&signature=${sign(secret, email)}`,
        );
        await expect(ui.check.email).toHaveValue(email);
        await expect(page.getByText('Filled in from a link. Nothing was checked yet.')).toBeVisible();
        await expect(ui.check.outcome.getByRole('heading')).toHaveText('Not checked yet');
        await page.waitForTimeout(500);
        await expect(ui.check.outcome.getByRole('heading')).toHaveText('Not checked yet');
        await ui.check.email.press('End');
        await page.keyboard.type('x');
        await page.waitForTimeout(500);
        await expect(ui.check.outcome.getByRole('heading')).toHaveText('Not checked yet');
        await page.keyboard.press('Backspace');
        await page.getByRole('button', { name: 'Check', exact: true }).click();
        await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      });
      await test.step('gives back what was typed before it came', async () => {
        await ui.check.fill('typed@example.com', 'abc');
        await openLink(app, 'countersign://check?email=other%40example.com');
        await expect(ui.check.email).toHaveValue('other@example.com');
        await expect(ui.check.signature).toHaveValue('');
        await page.getByRole('button', { name: 'Undo' }).click();
        await expect(ui.check.email).toHaveValue('typed@example.com');
        await expect(ui.check.signature).toHaveValue('abc');
      });
    });
  });

  test('waits where no website is stored yet', async ({ app, ui, page }) => {
    await openLink(app, 'countersign://check?email=a%40example.com');
    await expect(page.getByText('Add your website first')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toHaveCount(0);
    await expect(ui.firstRun.heading).toBeVisible();
  });

  const hostile: Readonly<Record<string, readonly [link: string, why: string]>> = {
    'another host': ['countersign://sign?email=a%40b.c', 'does not ask to check'],
    'a path': ['countersign://check/../sign?email=a%40b.c', 'does not ask to check'],
    'a secret key': ['countersign://check?email=a%40b.c&secret_key=abc', 'named like a secret key'],
    'an order to search': ['countersign://check?email=a%40b.c&run=1', 'a part other than'],
    'a repeated email': ['countersign://check?email=a%40b.c&email=d%40e.f', 'twice'],
    'text turned around': ['countersign://check?email=%E2%80%AEa%40b.c', 'invisible or misleading'],
    'a NUL': ['countersign://check?email=a%00%40b.c', 'invisible or misleading'],
    markup: ['countersign://check?email=%3Cimg%20src%3Dx%3E', 'invisible or misleading'],
    'too much': [`countersign://check?email=${'a'.repeat(2_000)}`, 'too long'],
  };
  test('that is hostile is refused, and what was typed stays', async ({ app, ui, page }) => {
    await ui.firstRun.tryExample.click();
    await ui.check.email.fill('typed@example.com');
    const heading = page.getByRole('heading', { name: 'A link was not opened' });
    for (const [what, [link, why]] of Object.entries(hostile)) {
      await test.step(`with ${what}`, async () => {
        await openLink(app, link);
        await expect(heading).toBeVisible();
        await expect(page.getByText(why)).toBeVisible();
        await expect(ui.check.email).toHaveValue('typed@example.com');
        await page.getByRole('button', { name: 'Dismiss' }).click();
        await expect(heading).toHaveCount(0);
      });
    }
  });
});
