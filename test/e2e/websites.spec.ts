import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { AppPage } from './pages/AppPage.ts';
import { SecretForm } from './pages/SecretForm.ts';
import { newSecret, sign } from './sign.ts';

/** Every byte the app has written, Chromium's profile included. */
function everythingOnDisk(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

test.describe('a stored website', () => {
  test('shows where its secret key is, and is renamed and removed', async ({ ui, page }) => {
    await test.step('shows where its secret key is, and no more of it', async () => {
      const secret = newSecret();
      await ui.addWebsite('Main', secret);
      await expect(ui.websites.item('Main')).toContainText('Stored in the keychain since');
      expect(await page.content()).not.toContain(secret);
      const values = await page
        .locator('input, textarea')
        .evaluateAll((fields) =>
          fields.map((field) => (field as unknown as { readonly value: string }).value),
        );
      expect(values.join()).not.toContain(secret);
      const form = await ui.websites.openAdd();
      await expect(form.secret).toHaveValue('');
      await page.getByRole('button', { name: 'Cancel' }).click();
    });
    await test.step('cannot have the name of another one', async () => {
      const form = await ui.websites.openAdd();
      await form.fill({ name: 'Main', secret: newSecret() });
      await form.saveButton.click();
      await expect(form.dialog).toContainText('Another website has this name.');
      await page.getByRole('button', { name: 'Cancel' }).click();
    });
    await test.step('is renamed without touching its secret key', async () => {
      await ui.websites.action('Edit', 'Main').click();
      await page.getByRole('dialog').getByLabel('Name').fill('Shop');
      await page.getByRole('button', { name: 'Save changes' }).click();
      await expect(ui.websites.item('Shop')).toContainText('Stored in the keychain since');
      await expect(ui.websites.item('Main')).toHaveCount(0);
    });
    await test.step('is removed only after a question', async () => {
      await ui.websites.action('Remove', 'Shop').click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
      await expect(ui.websites.item('Shop')).toBeVisible();
      await ui.websites.action('Remove', 'Shop').click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Remove website' }).click();
      await expect(ui.websites.items).toHaveCount(0);
    });
  });

  test('leaves nothing in its field once it is saved, however long the rest takes', async ({
    app,
    ui,
    page,
  }) => {
    const secret = newSecret();
    await ui.goTo('Websites');
    const form = await ui.websites.openAdd();
    await form.fill({ name: 'Main', secret });
    // The list of websites is asked for after saving; until it comes, the dialog stays open.
    await app.inMain(({ ipcMain }) => {
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => unknown>;
      };
      const list = handlers.get('websites.list');
      handlers.set('websites.list', async (...args) => {
        await new Promise<void>((settle) => Object.assign(globalThis, { goOn: settle }));
        return list?.(...args);
      });
    }, undefined);
    await form.saveButton.click();
    await expect.poll(() => app.inMain(() => 'goOn' in globalThis, undefined)).toBe(true);
    await expect(form.dialog).toBeVisible();
    await expect(form.secret).toHaveValue('');
    await app.inMain(() => (globalThis as unknown as { goOn(): void }).goOn(), undefined);
    await form.dialog.waitFor({ state: 'detached' });
    await ui.websites.action('Replace key…', 'Main').click();
    await expect(form.secret).toHaveValue('');
    await form.secret.fill(newSecret());
    await page.getByRole('button', { name: 'Cancel' }).click();
    await ui.websites.action('Replace key…', 'Main').click();
    await expect(form.secret).toHaveValue('');
  });

  test.describe('and the app is started anew', () => {
    // With Chromium's profile in the data folder.
    test.use({ fresh: true });

    test('is there again after a restart, with its secret key from the keychain', async ({
      app,
      ui,
      start,
      dataFolder,
    }) => {
      const secret = newSecret();
      const email = 'user@example.com';
      await ui.addWebsite('Main', secret);
      await app.close();
      expect(everythingOnDisk(dataFolder).includes(secret)).toBe(false);
      const { page } = await start();
      const again = new AppPage(page);
      await again.check.fill(email, sign(secret, email));
      await expect(again.check.verdict).toHaveText('Crisp would verify this email.');
    });
  });

  test.describe('beside another one', () => {
    const [secret, other] = [newSecret(), newSecret()];
    test.use({ websites: { Main: secret, Shop: other } });

    test('has its key tested and looked at', async ({ ui, page }) => {
      await test.step('has its key tested with a person whom Crisp shows as verified', async () => {
        const email = 'ana@example.com';
        await ui.goTo('Websites');
        await ui.websites.action('Test key…', 'Main').click();
        const dialog = page.getByRole('dialog', { name: 'Test the secret key of Main' });
        await dialog.getByLabel('Email').fill(email);
        const signature = dialog.getByLabel('Signature');
        const test = dialog.getByRole('button', { name: 'Test key' });
        await expect(test).toBeDisabled();
        await signature.fill(sign(secret, email));
        await test.click();
        const right = dialog.getByRole('heading', { name: 'This is the right key.' });
        await expect(right).toBeVisible();
        await signature.fill(sign(other, email));
        await expect(right).toBeHidden();
        await test.click();
        await expect(dialog.getByRole('status')).toContainText('The key of Shop gives it');
        await signature.fill(sign(secret, email.toUpperCase()));
        await test.click();
        await expect(dialog.getByRole('status')).toContainText('Either it is not the key');
        await dialog.getByRole('button', { name: 'Open in Check' }).click();
        await expect(ui.check.cause('email-case')).toBeVisible();
      });
      await test.step('can take the key out of its line, and is told who has it already', async () => {
        await ui.goTo('Websites');
        const form = await ui.websites.openAdd();
        await form.fill({ name: 'Docs', secret: `CRISP_SECRET_KEY="${secret}"` });
        await form.dialog.getByRole('button', { name: 'Use only the key' }).click();
        await expect(form.secret).toHaveValue(secret);
        await expect(form.dialog).toContainText('“Main” has this key already.');
        await form.dialog.getByRole('button', { name: 'Cancel' }).click();
        await ui.websites.rotate('Main', newSecret());
        await page.getByRole('button', { name: /^Remove previous key/ }).click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'Remove previous key' }).click();
        await expect(ui.websites.item('Main')).not.toContainText('Previous secret keys');
      });
    });
  });

  test('is not saved without a secret key, but with one that looks like none', async ({ ui, page }) => {
    await test.step('is not saved without a secret key', async () => {
      await ui.goTo('Websites');
      const form = await ui.websites.openAdd();
      await form.fill({ name: 'Main', secret: '' });
      await form.saveButton.click();
      await expect(form.dialog).toContainText('The secret key is missing.');
    });
    await test.step('warns of what does not look like a secret key, and saves it all the same', async () => {
      const form = new SecretForm(page);
      await form.fill({ name: 'Main', secret: 'not a usual key' });
      await expect(form.dialog).toContainText('Secret keys usually are 32 hex characters');
      await form.save();
      await expect(ui.websites.item('Main')).toBeVisible();
    });
  });
});
