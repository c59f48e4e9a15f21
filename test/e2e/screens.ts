import type { Locator } from '@playwright/test';
import type { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { SecretForm } from './pages/SecretForm.ts';
import { SettingsDialog } from './pages/SettingsDialog.ts';
import { pressMenu } from './pressMenu.ts';
import type { RunningApp } from './RunningApp.ts';
import { sign } from './sign.ts';
import type { Websites } from './storeWebsites.ts';

/** Made up, and always the same: pictures of the screens are compared. */
const secret = '7c1e5a90b34d4f2e8a6b0d9c53f1e276';
const earlierSecret = 'e40b7d1c96a84f35b2d87e0a1c5f9364';

/** Shows one screen, beginning at the one before it. */
type Show = (ui: AppPage, app: RunningApp) => Promise<unknown>;

/** Screens that one visit to the app shows, one after the other. */
interface Walk {
  /** What is stored when the app starts. */
  readonly websites: Websites;
  readonly screens: Readonly<Record<string, Show>>;
}

/** A button of the dialog that is open. */
const inDialog = (ui: AppPage, name: string): Locator =>
  ui.page
    .getByRole('dialog')
    .or(ui.page.getByRole('alertdialog'))
    .last()
    .getByRole('button', { name, exact: true });

/** A link that another program gives to the app. */
const openLink = (app: RunningApp, link: string): Promise<boolean> =>
  app.inMain(({ app }, link) => app.emit('second-instance', {}, ['countersign', link], '/', null), link);

/** The longest values that mail and people come up with. */
const longEmail = `${'very.long.name+'.repeat(24)}end@${'mail.'.repeat(6)}example.com`;
const longSignature = 'c0ffee'.repeat(840);

/** A row of every outcome, and one that cannot be read. */
const auditedList = `email,signature,created_at
ana@example.com,${'ab'.repeat(32)},2026-11-01
li@example.com,AB,2026-11-02
jo@example.com,,2026-11-03
only one cell
`;

/** Every kind of screen, and how to get there from the one before. */
export const walks: Readonly<Record<string, Walk>> = {
  'without a website': {
    websites: {},
    screens: {
      'the first run': (ui) => ui.firstRun.heading.waitFor(),
      'about the app': async (ui, app) => {
        await pressMenu(app, 'About Countersign');
        await ui.page.getByRole('dialog', { name: 'About Countersign' }).waitFor();
      },
      'the settings': async (ui) => {
        await inDialog(ui, 'Close').click();
        const settings = new SettingsDialog(ui.page);
        await settings.open.click();
        await settings.dialog.waitFor();
      },
      'the question before everything is removed': async (ui) => {
        const settings = new SettingsDialog(ui.page);
        await settings.removeEverything.click();
        await settings.remove.click();
        await settings.question.getByText('Nothing was removed yet.').waitFor();
      },
      'signing before there is a website': async (ui) => {
        await inDialog(ui, 'Cancel').click();
        await inDialog(ui, 'Close').click();
        await ui.goTo('Generate');
        await ui.page.getByRole('heading', { name: 'Signing takes a website' }).waitFor();
      },
      'no website': async (ui) => {
        await ui.goTo('Websites');
        await ui.page.getByRole('heading', { level: 2 }).waitFor();
      },
      'the form for a website': async (ui) => {
        await (await ui.websites.openAdd()).dialog.waitFor();
      },
      'a form with what is wrong in it': async (ui) => {
        const form = new SecretForm(ui.page);
        await form.fill({ name: ' ', secret: 'short' });
        await form.saveButton.click();
      },
      'the symptoms of the guide': async (ui) => {
        await inDialog(ui, 'Cancel').click();
        await ui.goTo('Guide');
        await ui.guide.heading.first().waitFor();
      },
      'a conclusion of the guide': async (ui) => {
        await ui.guide.choice('It worked before, and stopped.').click();
        await ui.guide.choice('Yes.').click();
        await ui.guide.conclusion.waitFor();
      },
      'every cause': async (ui) => {
        await ui.guide.parts.getByRole('link', { name: 'All causes' }).click();
        await ui.guide.causes.first().click();
      },
      'the page of a cause': async (ui) => {
        await ui.guide.filter.fill('email-canonicalized');
        await ui.guide.causes.first().click();
        await ui.page.getByRole('link', { name: 'More about this cause' }).click();
        await ui.guide.cause.waitFor();
      },
      'the keyboard shortcuts': async (ui) => {
        await ui.goTo('Check');
        await ui.firstRun.heading.waitFor();
        await ui.page.keyboard.press('?');
        await ui.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      },
      'a check without a key': async (ui) => {
        await inDialog(ui, 'Close').click();
        await ui.page.getByRole('button', { name: 'Check without a key' }).click();
        await ui.check.fill('jane@example.com', '0123456789abcdef'.repeat(4).replace('0', 'f'));
        await ui.page.getByText('What to ask the administrator').waitFor();
        await ui.check.verdict.waitFor();
      },
    },
  },
  'with the example': {
    websites: {},
    screens: {
      'a verified email': async (ui) => {
        await ui.firstRun.tryExample.click();
        await ui.check.outcome.getByRole('heading', { level: 3 }).first().waitFor();
      },
      'a question of the guide': async (ui) => {
        await ui.check.followGuide.click();
        await ui.guide.choice('Yes.').click();
        await ui.guide.choice('Yes, in the chatbox on a website.').click();
        await ui.guide.known.waitFor();
      },
      'two proven causes': async (ui) => {
        await ui.goTo('Check');
        await ui.page.getByRole('button', { name: 'SHA-1, as Base64' }).click();
        await ui.check.cause('encoding-base64').waitFor();
      },
      'an unverified email and its comparison': async (ui) => {
        await ui.page.getByRole('button', { name: 'Capitals in the email' }).click();
        await ui.check.cause('email-case').waitFor();
      },
      'an email whose signature is still to come': async (ui) => {
        await ui.page.getByRole('button', { name: 'No mistake' }).click();
        await ui.check.signature.fill('');
        await ui.check.withoutSignature.waitFor();
      },
      'no signature': async (ui) => {
        await ui.check.withoutSignature.click();
        await ui.check.cause('signature-missing').waitFor();
      },
      'hidden characters': async (ui) => {
        await ui.page.getByRole('button', { name: 'No mistake' }).click();
        await ui.check.email.fill(' user@gmail.com ');
        await ui.page.getByRole('button', { name: 'Remove from the email' }).waitFor();
        await ui.check.picture.waitFor();
      },
      'a signature that nothing explains': async (ui) => {
        await ui.page.getByRole('button', { name: 'No mistake' }).click();
        await ui.check.signature.fill('ab'.repeat(32));
        await ui.page.getByText('No known mistake explains this signature').last().waitFor();
      },
    },
  },
  'with a website': {
    websites: { Main: secret },
    screens: {
      'nothing checked yet': async (ui) => {
        await ui.check.email.waitFor();
      },
      'a link that was not opened': async (ui, app) => {
        await openLink(app, 'countersign://check?email=a%40b.c&secret_key=abc');
        await ui.page.getByRole('heading', { name: 'A link was not opened' }).waitFor();
      },
      'fields filled in from a link': async (ui, app) => {
        await openLink(app, `countersign://check?email=ana%40example.com&signature=${'ab'.repeat(32)}`);
        await ui.page.getByRole('button', { name: 'Check', exact: true }).waitFor();
      },
      'a valid signature, revealed': async (ui) => {
        await ui.reload();
        await ui.check.fill('ana@example.com', sign(secret, 'Ana@example.com'));
        await ui.check.cause('email-case').waitFor();
        await ui.check.reveal.click();
        await ui.check.valid.waitFor();
      },
      'a paste with a secret, two candidates and a mistake': async (ui) => {
        await ui.reload();
        const calls = ['a@example.com', 'b@example.com'].map(
          (email) => `$crisp.push(["set", "user:email", ["${email}", "undefined"]]);`,
        );
        const text = `CRISP_WEBSITE_ID = "7598bf86-9ebb-46bc-8c61-be8929bbf93d"; key = "${secret}";${calls.join('\n')}`;
        await ui.check.paste(new PasteBox(ui.page).box, text);
        await new PasteBox(ui.page).findings.nth(1).waitFor();
        await ui.check.email.fill('c@example.com');
        await ui.check.outcome.getByRole('article').first().waitFor();
      },
      'a website is edited': async (ui) => {
        await ui.goTo('Websites');
        await ui.websites.action('Edit', 'Main').click();
        await ui.page.getByRole('dialog').waitFor();
      },
      'a secret key is rotated': async (ui) => {
        await inDialog(ui, 'Cancel').click();
        await ui.websites.action('Replace key…', 'Main').click();
        await ui.page.getByRole('dialog').waitFor();
      },
      'a website is removed': async (ui) => {
        await inDialog(ui, 'Cancel').click();
        await ui.websites.action('Remove', 'Main').click();
        await ui.page.getByRole('alertdialog').waitFor();
      },
    },
  },
  'making signatures': {
    websites: { Main: secret },
    screens: {
      'the log of signatures': async (ui) => {
        await ui.goTo('Generate');
        await ui.generate.emails.fill('qa+{1..3}@example.com');
        await ui.generate.generate.click();
        await ui.generate.rows.first().waitFor();
        await ui.generate.open('Log');
        await ui.generate.log.waitFor();
      },
      'the test addresses': async (ui) => {
        // Nothing typed, and nothing made.
        await ui.reload();
        await ui.goTo('Generate');
        await ui.generate.testAddresses.click();
        await ui.page.getByRole('dialog').waitFor();
      },
      'code for the backend': async (ui) => {
        await inDialog(ui, 'Cancel').click();
        await ui.generate.open('Code for your backend');
        await ui.page.getByRole('region', { name: 'Self-test' }).waitFor();
        // The colours come with a file of their own.
        await ui.page.locator('li code span').first().waitFor();
      },
      'many signatures': async (ui) => {
        await ui.generate.open('Test signatures');
        await ui.generate.emails.fill('qa+{1..250}@example.com');
        await ui.generate.generate.click();
        await ui.generate.rows.first().waitFor();
      },
      'signatures wrong on purpose, and problems in a list': async (ui) => {
        await ui.generate.emails.fill('ana@example.com\n\nno address\nli@example.org');
        await ui.generate.makeWrong('SHA-1');
        await ui.generate.makeWrong('plus sign');
        await ui.generate.chosen.getByRole('button').last().click();
        await ui.generate.generate.click();
        await ui.generate.rows.filter({ hasText: 'Crisp would' }).first().waitFor();
      },
    },
  },
  'auditing a list': {
    websites: { Main: secret },
    screens: {
      'the beginning of an audit': async (ui) => {
        await ui.goTo('Audit');
        await ui.audit.dropZone.waitFor();
      },
      'the columns of a list': async (ui) => {
        await ui.audit.drop('people.csv', auditedList);
        await ui.audit.more.click();
      },
      'the report of an audit': async (ui) => {
        await ui.audit.start.click();
        await ui.audit.report.click();
        await ui.audit.reportText.waitFor();
      },
      'the result of an audit': async (ui) => {
        await inDialog(ui, 'Close').click();
        await ui.audit.rows.first().click();
        await ui.audit.openInCheck.waitFor();
      },
      'whose a signature is': async (ui) => {
        await ui.audit.open('Whose is it?');
        await ui.audit.drop('roster.csv', 'email\nana@example.com\n');
        await ui.audit.signature.fill('ab'.repeat(32));
        await ui.audit.find.click();
        await ui.audit.people.getByRole('heading').waitFor();
        // While it is looked for, progress stands there, which is taller than the answer and may have moved the page.
        await ui.page.getByRole('heading', { name: 'Audit', level: 1 }).scrollIntoViewIfNeeded();
      },
    },
  },
  'with several websites': {
    websites: { Main: earlierSecret },
    screens: {
      'the websites': async (ui) => {
        await ui.goTo('Websites');
        await ui.websites.rotate('Main', secret);
        await ui.storeWebsite('Help centre', secret, true);
        await ui.goTo('Websites');
        await ui.websites.item('Help centre').waitFor();
      },
    },
  },
  'with long values': {
    websites: { 'A name that somebody wrote in full, with everything that there is to say': secret },
    screens: {
      'values of every length': async (ui) => {
        // By a click, as most people come: the focus that follows is not shown.
        await ui.goTo('Check');
        await ui.check.fill(longEmail, longSignature);
        await ui.check.outcome.getByRole('heading', { level: 3 }).first().waitFor();
      },
    },
  },
};

/** The screens whose layout really changes with the window's size, and with forced colours. */
export const whereLayoutChanges: ReadonlySet<string> = new Set([
  'the first run',
  'two proven causes',
  'an unverified email and its comparison',
  'values of every length',
  'signatures wrong on purpose, and problems in a list',
  'the result of an audit',
  'the websites',
  'every cause',
]);

/** A page that breaks, in an app with a website, because main answers what it never would. The console tells of it. */
export const brokenPage: Show = async (ui, app) => {
  await ui.goTo('Generate');
  await app.inMain(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      readonly _invokeHandlers: Map<string, () => unknown>;
    };
    handlers.set('generate.log', () => ({ ok: true, value: null }));
  }, undefined);
  await ui.generate.open('Log');
  await ui.page.getByRole('alert').waitFor();
};
