import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { AppPage } from './pages/AppPage.ts';
import { pressMenu } from './pressMenu.ts';
import { newSecret, sign } from './sign.ts';

test.describe('the menu', () => {
  test('goes to places and opens dialogs, one of which tells what Countersign runs on', async ({
    app,
    page,
  }) => {
    await test.step('goes to places and opens dialogs', async () => {
      expect(await pressMenu(app, 'Guide')).toBe(true);
      await expect(page.getByRole('heading', { level: 1, name: 'Guide' })).toBeVisible();
      await pressMenu(app, 'Settings…');
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      await pressMenu(app, 'Keyboard Shortcuts');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    });
    await test.step('shows what Countersign runs on, to be copied', async () => {
      await pressMenu(app, 'About Countersign');
      const about = page.getByRole('dialog', { name: 'About Countersign' });
      await expect(about).toContainText('Node');
      await about.getByRole('button', { name: 'Copy versions' }).click();
      await expect.poll(() => app.inMain(({ clipboard }) => clipboard.readText(), 0)).toContain('Electron');
    });
  });
});

test.describe('a window that stopped', () => {
  const secret = newSecret();
  test.use({ silent: false, websites: { Main: secret } });

  test('opens again with what was checked last, and says so', async ({ app, page, ui, dataFolder }) => {
    await ui.check.fill('a@example.com', sign(secret, 'a@example.com'));
    await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    await app.inMain(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    }, 0);
    await expect(page.getByText('The window had stopped and was opened again.')).toBeVisible();
    await expect(ui.check.email).toHaveValue('a@example.com');
    await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    for (const name of readdirSync(dataFolder)) {
      const path = join(dataFolder, name);
      if (statSync(path).isFile()) expect(readFileSync(path, 'utf8')).not.toContain('a@example.com');
    }
  });
});

test.describe('a file dropped where no page takes it', () => {
  test('does nothing', async ({ page, ui }) => {
    await ui.goTo('Guide');
    const prevented = await page.evaluate(() => {
      const { DataTransfer, DragEvent, File, document } = globalThis as never as {
        readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
        readonly DragEvent: new (type: string, init: object) => { readonly defaultPrevented: boolean };
        readonly File: new (parts: readonly string[], name: string) => object;
        readonly document: { readonly body: { dispatchEvent(event: object): boolean } };
      };
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.html'));
      return ['dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
    });
    expect(prevented).toEqual([true, true]);
    await expect(page.getByRole('heading', { level: 1, name: 'Guide' })).toBeVisible();
  });
});

test.describe('the website used last', () => {
  test.use({ websites: { Main: newSecret(), Shop: newSecret() } });

  test('stands first after the next start', async ({ start, dataFolder }) => {
    const first = await start();
    const ui = new AppPage(first.page);
    await ui.check.choose('Shop');
    await ui.check.fill('a@example.com', 'ab'.repeat(32));
    const path = join(dataFolder, 'preferences.json');
    const used = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).recentWebsites : []);
    await expect.poll(used).toHaveLength(1);
    await first.close();
    const second = await start();
    await expect(second.page.getByRole('button', { name: /Shop.*Website$/ })).toBeVisible();
  });
});
