import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { newSecret, sign } from './sign.ts';
import { noKeychain } from './startApp.ts';
import { seenInMain, watchMain } from './watch.ts';

test.skip(process.platform !== 'linux', 'Only Linux can be without a keychain.');
// A process keeps the bus that it found first.
test.use({ environment: noKeychain, fresh: true });

test.describe('without a keychain', () => {
  test('one card says what happened and what to do, and goes once Retry finds a keychain', async ({
    ui,
    page,
    app,
  }) => {
    await test.step('one card says what happened and what to do', async () => {
      await expect(ui.keychainCard.heading).toHaveText('The keychain cannot be reached');
      await expect(page.getByText('Start Countersign from your desktop')).toBeVisible();
    });
    await test.step('the card goes once Retry finds a keychain', async () => {
      await expect(ui.keychainCard.heading).toBeVisible();
      await watchMain(app);
      await ui.keychainCard.retry.click();
      // The answer is there: it must not be the bus of the next line that was asked.
      const answers = async () =>
        (await seenInMain(app)).answers.filter((one) => one.startsWith('keychain.state'));
      await expect.poll(answers).toHaveLength(1);
      await expect(ui.keychainCard.retry).toBeEnabled();
      await expect(ui.keychainCard.heading).toBeVisible();
      await app.inMain((_electron, address) => {
        process.env.DBUS_SESSION_BUS_ADDRESS = address;
      }, process.env.DBUS_SESSION_BUS_ADDRESS ?? '');
      await ui.keychainCard.retry.click();
      await expect(ui.keychainCard.heading).toHaveCount(0);
    });
  });

  test('nothing is saved, and a secret key is kept for this session where somebody wants that', async ({
    ui,
    app,
    dataFolder,
  }) => {
    await test.step('nothing is saved that the keychain did not take, and nothing typed is lost', async () => {
      const secret = newSecret();
      await ui.goTo('Websites');
      const form = await ui.websites.openAdd();
      await form.fill({ name: 'Main', secret });
      await form.saveButton.click();
      await expect(form.dialog.getByRole('alert')).toContainText('The keychain cannot be reached');
      await expect(form.secret).toHaveValue(secret);
      await form.dialog.getByRole('button', { name: 'Cancel' }).click();
    });
    await test.step('a secret key can be kept for this session, and never touches the disk', async () => {
      const secret = newSecret();
      const email = 'user@example.com';
      await ui.addWebsite('Main', secret, true);
      await expect(ui.websites.item('Main')).toContainText('Kept for this session only');
      await ui.goTo('Check');
      await ui.check.fill(email, sign(secret, email));
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await app.close();
      const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      );
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        expect(readFileSync(join(file.parentPath, file.name)).includes(secret), file.name).toBe(false);
      }
    });
  });
});
