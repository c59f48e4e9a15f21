import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { SettingsDialog } from './pages/SettingsDialog.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-managed-'));
// Playwright loads this file where it lists the tests, too, and no hook runs there.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** An administrator's file that says this. */
function managedSettings(content: object): string {
  const path = join(mkdtempSync(join(folder, 'of-')), 'managed-settings.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test.describe('looking for newer versions', () => {
  test('is off, and says what switching it on would do', async ({ page }) => {
    const settings = new SettingsDialog(page);
    await settings.open.click();
    await expect(settings.updates).not.toBeChecked();
    await expect(settings.updates).toBeEnabled();
    await expect(settings.dialog).toContainText('Off: Countersign makes no network request at all.');
  });

  test.describe('which the administrator has forbidden', () => {
    test.use({ environment: { COUNTERSIGN_MANAGED_SETTINGS: managedSettings({ updates: 'off' }) } });

    test('cannot be switched on, and says who decided that, whatever was chosen before', async ({
      start,
      dataFolder,
    }) => {
      const chosen = { theme: 'system', language: 'system', zoom: 100, updates: true, maskEmails: false };
      const others = { window: null, folder: null, recentWebsites: [] };
      writeFileSync(
        join(dataFolder, 'preferences.json'),
        JSON.stringify({ version: 1, ...chosen, ...others }),
      );
      const app = await start();
      const settings = new SettingsDialog(app.page);
      await settings.open.click();
      await expect(settings.updates).not.toBeChecked();
      await expect(settings.updates).toBeDisabled();
      await expect(settings.dialog).toContainText('Your administrator has switched this off for everybody');
    });
  });

  test.describe('which the administrator wants', () => {
    // What looks for newer versions takes its time, and would speak up in the middle of the next test.
    test.use({
      environment: { COUNTERSIGN_MANAGED_SETTINGS: managedSettings({ updates: 'on' }) },
      fresh: true,
    });

    test('cannot be switched off', async ({ page }) => {
      const settings = new SettingsDialog(page);
      await settings.open.click();
      await expect(settings.updates).toBeChecked();
      await expect(settings.updates).toBeDisabled();
    });
  });
});
