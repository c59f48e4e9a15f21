import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../../locales/loadWords.ts';
import { answerDialogs, askedInDialogs } from './dialogs.ts';
import { expect, test } from './fixture.ts';
import { SettingsDialog } from './pages/SettingsDialog.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

/** What is stored by now; nothing before the first choice is. */
function preferencesIn(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, 'preferences.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Pixels of the page's own layout: fewer when it is zoomed. */
const innerWidth = (app: RunningApp): Promise<number> =>
  app.page.evaluate(() => (globalThis as unknown as { readonly innerWidth: number }).innerWidth);

const isDark = (app: RunningApp): Promise<boolean> =>
  app.page.evaluate(
    () =>
      (globalThis as unknown as { matchMedia(query: string): { readonly matches: boolean } }).matchMedia(
        '(prefers-color-scheme: dark)',
      ).matches,
  );

test.describe('the settings', () => {
  test('a theme and a zoom count at once and after the next start', async ({ start, dataFolder }) => {
    const first = await start();
    const before = await innerWidth(first);
    const settings = new SettingsDialog(first.page);
    await settings.open.click();
    await test.step('a theme counts at once', async () => {
      await settings.choose('Appearance', 'Dark');
      await expect.poll(() => isDark(first)).toBe(true);
      await expect.poll(() => preferencesIn(dataFolder)).toMatchObject({ theme: 'dark' });
    });
    await test.step('and a zoom', async () => {
      await settings.choose('Zoom', '200%');
      await expect.poll(() => innerWidth(first)).toBeLessThan(before * 0.6);
    });
    await first.close();
    await test.step('both after the next start', async () => {
      const second = await start();
      expect(await second.inMain(({ nativeTheme }) => nativeTheme.themeSource, 0)).toBe('dark');
      await expect.poll(() => innerWidth(second)).toBeLessThan(before * 0.6);
    });
  });

  test('a language is chosen without losing what was typed', async ({ page, ui, dataFolder }) => {
    await ui.firstRun.tryExample.click();
    await ui.check.email.fill('typed@example.com');
    const settings = new SettingsDialog(page);
    await settings.open.click();
    await settings.choose('Language', 'Deutsch');
    await expect(page.locator('html')).toHaveAttribute('lang', (await loadWords('de')).language);
    await expect.poll(() => preferencesIn(dataFolder)).toMatchObject({ language: 'de' });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('textbox').nth(1)).toHaveValue('typed@example.com');
  });

  test('are off at first where they could ask for newer versions, and told where they cannot be saved', async ({
    page,
    dataFolder,
  }) => {
    await test.step('what is off at first is off: no request for newer versions', async () => {
      const settings = new SettingsDialog(page);
      await settings.open.click();
      await expect(settings.updates).not.toBeChecked();
      await expect(settings.maskEmails).toBeChecked();
      await settings.dialog.getByText('Mask emails in reports').click();
      await expect(settings.maskEmails).not.toBeChecked();
      await expect.poll(() => preferencesIn(dataFolder)).toMatchObject({ maskEmails: false, updates: false });
    });
    await test.step('a folder that cannot be written is told', async () => {
      const settings = new SettingsDialog(page);
      // A folder stands where the file would be.
      rmSync(join(dataFolder, 'preferences.json'));
      mkdirSync(join(dataFolder, 'preferences.json'), { recursive: true });
      mkdirSync(join(dataFolder, 'preferences.json', 'in-the-way'));
      await settings.choose('Appearance', 'Light');
      await expect(settings.dialog.getByText('could not be saved')).toBeVisible();
    });
  });

  test('damaged settings give the defaults, a backup and a notice', async ({ start, dataFolder }) => {
    writeFileSync(join(dataFolder, 'preferences.json'), '{"version":1,"theme":"pink"}');
    const app = await start();
    await expect(app.page.getByRole('heading', { name: /settings .*could not be read/ })).toBeVisible();
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('preferences.damaged-'))).toHaveLength(1);
  });
});

test.describe('removing everything', () => {
  const secret = newSecret();
  test.use({ websites: { Main: secret } });

  test('asks for a word and in a dialog of the system, then the app is as on the first day', async ({
    app,
    page,
    ui,
    dataFolder,
  }) => {
    await answerDialogs(app, 'Cancel');
    await ui.check.fill('a@example.com', sign(secret, 'A@example.com'));
    await expect(ui.check.verdict).toBeVisible();
    const settings = new SettingsDialog(page);
    await settings.open.click();
    await settings.removeEverything.click();
    await expect(settings.word).toBeFocused();
    await settings.remove.click();
    await expect(settings.question.getByText('Nothing was removed yet.')).toBeVisible();
    expect(readFileSync(join(dataFolder, 'settings.json'), 'utf8')).toContain('Main');
    await settings.word.fill('remove');
    await settings.remove.click();
    await expect.poll(() => askedInDialogs(app)).toHaveLength(1);
    await expect(settings.remove).toBeEnabled();
    expect(readFileSync(join(dataFolder, 'settings.json'), 'utf8')).toContain('Main');
    await answerDialogs(app, 'Remove everything');
    await settings.remove.click();
    await expect(page.getByRole('alertdialog', { name: 'Everything was removed' })).toBeVisible();
    for (const name of ['settings.json', 'preferences.json', 'generated.jsonl']) {
      expect(existsSync(join(dataFolder, name)), name).toBe(false);
    }
    await settings.startAgain.click();
    await expect(ui.firstRun.heading).toBeVisible();
    await ui.firstRun.tryExample.click();
    await expect(ui.check.email).toHaveValue('user@gmail.com');
  });
});

test.describe('a window that was off every screen', () => {
  test('opens where it can be seen', async ({ start, dataFolder }) => {
    const window = { x: -9000, y: 4000, width: 800, height: 600, maximized: false };
    const others = { theme: 'system', language: 'system', zoom: 100, updates: false, maskEmails: true };
    writeFileSync(
      join(dataFolder, 'preferences.json'),
      JSON.stringify({ version: 1, ...others, window, folder: null, recentWebsites: [] }),
    );
    const app = await start();
    const bounds = await app.inMain(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
      0,
    );
    expect(bounds?.x).toBeGreaterThanOrEqual(0);
    expect(bounds?.y).toBeGreaterThanOrEqual(0);
  });
});
