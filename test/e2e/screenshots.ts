/**
 * Takes the pictures in docs/screenshots/ of the built app, light and dark, in the sizes in which people use it. Run
 * on Linux inside scripts/with-keyring.mjs, so that the websites go into a keyring that is thrown away.
 */
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { SettingsDialog } from './pages/SettingsDialog.ts';
import type { RunningApp } from './RunningApp.ts';
import { noKeychain, root, startApp } from './startApp.ts';

const folder = join(root, 'docs/screenshots');
const email = 'Ana.Silva@example.com';
// Made up for the pictures.
const secret = '7c1e5a90b34d4f2e8a6b0d9c53f1e276';
const oldSecret = 'e40b7d1c96a84f35b2d87e0a1c5f9364';

interface Picture {
  readonly name: string;
  readonly show: (ui: AppPage, app: RunningApp) => Promise<unknown>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What must be in view, in whatever size. */
  readonly inView?: (ui: AppPage) => Locator;
  /** Also on a large screen. */
  readonly large?: true;
}

const hmac = (text: string): string => createHmac('sha256', secret).update(text).digest('hex');

/** People of a shop: most are signed right; capitals, apostrophes and a page from a cache are not. */
const people = Array.from({ length: 2_400 }, (_, index) => {
  const name = ['ana.silva', 'li.wei', 'jo.smith', "mo.o'brien", 'kim.lee', 'eva.novak'][index % 6] ?? '';
  const typed = index % 50 === 7 ? name.replace(/(^|\.)./g, (letter) => letter.toUpperCase()) : name;
  const email = `${typed}${index}@example.com`;
  const signed = email.toLowerCase().replaceAll("'", index > 1_200 ? '&#039;' : "'");
  return { email, signed, day: `2026-11-${String(1 + Math.floor(index / 100)).padStart(2, '0')}` };
});
const list = [
  'email,signature,created_at',
  ...people.map(({ email, signed, day }, index) => {
    // Four in a row got the page of somebody else.
    const owner = index >= 2_000 && index < 2_004 ? people[1_999] : undefined;
    return [email, hmac(owner?.signed ?? signed), day].join();
  }),
  'only one cell',
].join('\n');

async function openAudit(ui: AppPage): Promise<void> {
  await ui.addWebsite('Acme Store', secret);
  await ui.goTo('Audit');
}

async function audit(ui: AppPage): Promise<void> {
  await openAudit(ui);
  await ui.audit.drop('people.csv', list);
  await ui.audit.start.click();
  await ui.audit.rows.first().waitFor({ timeout: 60_000 });
}

const withMistake = (label: string) => async (ui: AppPage) => {
  await ui.firstRun.tryExample.click();
  await ui.page.getByRole('button', { name: label }).click();
};

const pictures: readonly Picture[] = [
  { name: 'check-verified', show: withMistake('No mistake') },
  {
    name: 'check-proven',
    large: true,
    async show(ui) {
      await ui.addWebsite('Acme Store', secret);
      await ui.goTo('Check');
      await ui.check.fill(email, createHmac('sha1', secret).update(email.toLowerCase()).digest('base64'));
      await ui.check.cause('encoding-base64').waitFor();
    },
  },
  {
    name: 'check-paste',
    async show(ui) {
      await ui.addWebsite('Acme Store', secret);
      await ui.goTo('Check');
      const signature = createHmac('sha256', secret).update(email.toLowerCase()).digest('hex');
      const page = `${'<meta>\n'.repeat(100)}<script>
  window.CRISP_WEBSITE_ID = "8c842203-7ed8-4e29-a608-7cf78a7d2fcc";
  const key = "${secret}";
  $crisp.push(["set", "user:email", ["${email}", "${signature}"]]);
</script>`;
      await ui.check.paste(new PasteBox(ui.page).box, page);
      await ui.check.picture.waitFor();
    },
  },
  {
    name: 'check-unknown',
    async show(ui) {
      await ui.firstRun.tryExample.click();
      await ui.check.signature.fill('5f'.repeat(32));
      await ui.check.outcome
        .getByText('No known mistake explains this signature')
        .waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'generate-pattern',
    inView: (ui) => ui.generate.rows.first(),
    large: true,
    async show(ui) {
      await ui.addWebsite('Acme Store', oldSecret);
      await ui.websites.rotate('Acme Store', secret);
      await ui.goTo('Generate');
      await ui.generate.emails.fill('qa+{1..250}@example.com');
      await ui.generate.choose('Output', 'Web ($crisp.push)');
      await ui.generate.generate.click();
      await ui.generate.rows.first().waitFor();
    },
  },
  {
    name: 'generate-wrong',
    inView: (ui) => ui.generate.rows.first(),
    large: true,
    async show(ui) {
      await ui.addWebsite('Acme Store', secret);
      await ui.goTo('Generate');
      await ui.generate.emails.fill('Ana.Silva@example.com\njo@example.com');
      await ui.generate.makeWrong('SHA-1');
      await ui.generate.makeWrong('signature written in Base64');
      await ui.generate.generate.click();
      await ui.generate.rows.first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'generate-backend',
    async show(ui) {
      await ui.addWebsite('Acme Store', secret);
      await ui.goTo('Generate');
      await ui.generate.open('Code for your backend');
    },
  },
  { name: 'audit-begin', show: openAudit },
  {
    name: 'audit-columns',
    async show(ui) {
      await openAudit(ui);
      await ui.audit.drop('people.csv', list);
      await ui.audit.start.waitFor();
    },
  },
  { name: 'audit-result', large: true, show: audit },
  {
    name: 'audit-rows',
    inView: (ui) => ui.audit.openInCheck,
    async show(ui) {
      await audit(ui);
      await ui.audit.bar(/HTML/).click();
      await ui.audit.rows.first().click();
    },
  },
  {
    name: 'audit-report',
    async show(ui) {
      await audit(ui);
      await ui.audit.report.click();
      await ui.audit.reportText.getByText('people.csv').waitFor();
    },
  },
  {
    name: 'audit-whose',
    async show(ui) {
      await openAudit(ui);
      await ui.audit.open('Whose is it?');
      await ui.audit.drop('people.csv', list);
      await ui.audit.signature.fill(hmac(people[1_999]?.email ?? ''));
      await ui.audit.find.click();
      await ui.audit.people.getByRole('heading').waitFor({ timeout: 60_000 });
    },
  },
  { name: 'guide', show: (ui) => ui.goTo('Guide') },
  {
    name: 'websites',
    async show(ui) {
      await ui.addWebsite('Acme Store', oldSecret);
      await ui.websites.rotate('Acme Store', secret);
      await ui.addWebsite('Acme Help Centre', 'b92f0c4e7a1d4856a3e5c08d6f71924b', true);
    },
  },
  { name: 'settings', show: (ui) => new SettingsDialog(ui.page).open.click() },
  { name: 'keychain', environment: noKeychain, show: (ui) => ui.keychainCard.heading.waitFor() },
];

const sizes = [
  ['', { width: 1120, height: 760 }],
  ['-small', { width: 720, height: 560 }],
  ['-large', { width: 1600, height: 1000 }],
] as const;

mkdirSync(folder, { recursive: true });
const [wanted] = process.argv.slice(2);
for (const { name, show, environment, inView, large } of pictures) {
  if (wanted !== undefined && !name.startsWith(wanted)) continue;
  const dataFolder = mkdtempSync(join(tmpdir(), 'countersign-screenshots-'));
  const app = await startApp(dataFolder, environment);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const ui = new AppPage(app.page);
  await show(ui, app);
  for (const [suffix, viewport] of sizes) {
    if (suffix === '-large' && !large) continue;
    await app.page.setViewportSize(viewport);
    await inView?.(ui).scrollIntoViewIfNeeded();
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app.page.waitForTimeout(400);
      await app.page.screenshot({ path: join(folder, `${name}-${colorScheme}${suffix}.png`) });
    }
  }
  await app.close();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}
