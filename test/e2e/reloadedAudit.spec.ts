import { createHmac } from 'node:crypto';
import { expect, test } from './fixture.ts';
import type { AppPage } from './pages/AppPage.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

const secret = newSecret();
test.use({ websites: { Main: secret } });

async function reload(ui: AppPage): Promise<void> {
  await ui.reload();
  await ui.goTo('Audit');
}

/** Tries to close the window, answers that it stays open, and gives the questions that were asked. */
const closeAndStay = (app: RunningApp): Promise<readonly string[]> =>
  app.inMain(({ BrowserWindow, dialog }) => {
    const asked: string[] = [];
    const before = dialog.showMessageBoxSync;
    dialog.showMessageBoxSync = ((...args: readonly unknown[]) => {
      asked.push(String((args.at(-1) as { readonly message?: unknown }).message));
      return 0;
    }) as typeof dialog.showMessageBoxSync;
    BrowserWindow.getAllWindows()[0]?.close();
    dialog.showMessageBoxSync = before;
    return asked;
  }, undefined);

test('a window that is loaded anew finds its audit again, running and done', async ({ app, ui, page }) => {
  test.slow();
  await ui.goTo('Audit');
  // Signatures by which nothing is explained take their time.
  const rows = Array.from({ length: 3_000 }, (_, index) => {
    const signature = createHmac('sha256', secret).update(`${index} of nobody`).digest('hex');
    return `person${index}@example.com,${signature}`;
  });
  await ui.audit.drop('people.csv', ['email,signature', ...rows].join('\n'));
  await ui.audit.start.click();
  await expect(ui.audit.progress).toBeVisible();
  await reload(ui);
  await expect(page.getByRole('region', { name: /people\.csv/ })).toBeVisible();
  await expect(ui.audit.progress).toBeVisible();
  await ui.audit.pause.click();
  await expect(page.getByText('Paused')).toBeVisible();
  await ui.goTo('Check');
  await ui.goTo('Audit');
  await expect(page.getByText('Paused')).toBeVisible();
  await reload(ui);
  await expect(page.getByText('Paused')).toBeVisible();
  expect(await closeAndStay(app)).toEqual(['An audit is still running']);
  await ui.audit.resume.click();
  await expect(ui.audit.explaining).toBeVisible();
  await ui.audit.cancel.click();
  await expect(ui.audit.headline).toHaveText('None of 3,000 rows is valid.');
  await expect(page.getByRole('main')).toContainText(
    'The audit was stopped while it was looking for mistakes.',
  );
  await expect(ui.audit.grid).toBeVisible();
  await reload(ui);
  await expect(ui.audit.headline).toHaveText('None of 3,000 rows is valid.');
  await expect(page.getByRole('main')).toContainText('people.csv');
  await expect(ui.audit.rows.first()).toContainText('person0@example.com');
});

test('a window that is loaded anew can audit its list again, or another one', async ({ ui }) => {
  await ui.goTo('Audit');
  const list = (name: string): string =>
    `email,signature\n${name}@example.com,${sign(secret, `${name}@example.com`)}\n`;
  await ui.audit.drop('people.csv', list('ana'));
  await ui.audit.start.click();
  await expect(ui.audit.headline).toHaveText('The only row is valid.');
  await reload(ui);
  await ui.audit.again.click();
  await expect(ui.audit.preview).toContainText('ana@example.com');
  await ui.audit.start.click();
  await expect(ui.audit.headline).toHaveText('The only row is valid.');
  await ui.audit.another.click();
  await reload(ui);
  await ui.audit.drop('others.csv', list('bob'));
  await ui.audit.start.click();
  await expect(ui.audit.headline).toHaveText('The only row is valid.');
});
