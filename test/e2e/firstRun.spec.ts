import { expect, test } from './fixture.ts';

test.describe('the first run', () => {
  test('shows what the app does, and explains the mistakes of an example', async ({ ui, page }) => {
    await test.step('shows what the app does, and a verdict one click later', async () => {
      await expect(ui.firstRun.heading).toBeVisible();
      await ui.firstRun.tryExample.click();
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await expect(ui.check.email).toHaveValue('user@gmail.com');
    });
    await test.step('explains the mistakes of the example that can be tried', async () => {
      await page.getByRole('button', { name: 'SHA-1, as Base64' }).click();
      await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
      await expect(ui.check.cause('wrong-algorithm')).toContainText('Proven');
      await expect(ui.check.cause('encoding-base64')).toContainText('Proven');
      await ui.addWebsite('Main', '0fd72e0ff53b274293029fd1f3f40c93');
      await ui.goTo('Check');
      await expect(page.getByRole('button', { name: /Website$/ })).toContainText('Main');
      await expect(ui.check.email).toHaveValue('');
    });
  });

  test('forgets the example when the app ends', async ({ app, ui, start }) => {
    await ui.firstRun.tryExample.click();
    await expect(ui.check.verdict).toBeVisible();
    await app.close();
    const { page } = await start();
    await expect(page.getByRole('heading', { level: 1, name: /shows as Unverified/ })).toBeVisible();
  });

  test('reads what is pasted before there is a key, and asks for the key', async ({ app, ui, page }) => {
    const push = `$crisp.push(["set", "user:email", ["jane@example.com", "${'AB'.repeat(32)}"]]);`;
    await ui.firstRun.heading.waitFor();
    await ui.check.paste(page.locator('main'), push);
    await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
    await expect(ui.check.cause('encoding-uppercase-hex')).toBeVisible();
    await ui.check.signature.fill('ab'.repeat(32));
    await expect(ui.check.verdict).toHaveText('The form is right.');
    await page.getByRole('button', { name: 'Copy the words for the administrator' }).click();
    await expect
      .poll(() => app.inMain(({ clipboard }) => clipboard.readText(), undefined))
      .toContain('why jane@example.com shows as Unverified');
  });

  test('leads to the first website of one’s own', async ({ ui, page }) => {
    await ui.goTo('Generate');
    await page.getByRole('button', { name: 'Code for your backend' }).click();
    await expect(page.getByRole('heading', { name: 'Self-test' })).toBeVisible();
    await ui.goTo('Check');
    await ui.firstRun.addWebsite.click();
    await page.getByRole('dialog').getByLabel('Name').fill('Main');
    await page.getByRole('dialog').getByLabel('Secret key').fill('0fd72e0ff53b274293029fd1f3f40c93');
    await page.getByRole('button', { name: 'Save website' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Check' })).toBeVisible();
  });
});
