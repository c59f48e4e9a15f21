import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findSecret } from '../findSecret.ts';
import { answerDialogs, askedInDialogs } from './dialogs.ts';
import { expect, test } from './fixture.ts';
import { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { SettingsDialog } from './pages/SettingsDialog.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';
import { root } from './startApp.ts';
import { filesIn, processesBelow, type Sight, seenInMain, watchMain } from './watch.ts';

// Faults are provoked on purpose. Chromium's own files and processes are looked through too.
test.use({ silent: false, fresh: true });

const email = 'ana@example.com';

/** A page in which a secret key stands in every notation that a template could give it. */
const pageWith = (secret: string): string => `<script>
  const key = "${secret}", parts = "${secret.slice(0, 7)}" + '${secret.slice(7, 19)}' + "${secret.slice(19)}";
  const coded = ["${Buffer.from(secret).toString('base64')}", "${Buffer.from(secret).toString('hex')}", "${secret.toUpperCase()}"];
  const back = "${[...secret].reverse().join('')}";
  $crisp.push(["set", "user:email", ["${email}", "${sign(secret, email).toUpperCase()}"]]);
  $crisp.push(["set", "user:nickname", ["${secret}"]]);
</script>`;

/** Everything of the window: its markup, and what stands in the fields. */
async function windowNow({ page }: AppPage): Promise<string> {
  const values = await page.evaluate(
    "[...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\\n')",
  );
  return `${await page.content()}\n${String(values)}`;
}

/** The command line, bundled where it is: that starts sooner than its sources. */
const program = ['out/cli/countersign.js', 'cli/countersign.ts']
  .map((path) => join(root, path))
  .find(existsSync);

const copied = (app: RunningApp) => app.inMain(({ clipboard }) => clipboard.readText(), undefined);

test('a secret key is seen by nobody, whatever is done, and nothing goes to the network', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const [first, second, session] = [newSecret(), newSecret(), newSecret()] as const;
  const secrets = [first, second, session];
  const sights: Sight[] = [];
  const see = (where: string, content: Buffer | string): void => void sights.push({ where, content });
  const requests: string[] = [];

  const app = await start();
  const { page } = app;
  page.setDefaultTimeout(30_000);
  const ui = new AppPage(page);
  page.on('console', (message) => see('the console', message.text()));
  page.on('pageerror', (error) => see('an error of the page', `${error.message}\n${error.stack}`));
  page.context().on('request', (request) => requests.push(request.url()));
  await watchMain(app);
  await answerDialogs(app, 'Generate anyway');

  await test.step('websites', async () => {
    await ui.addWebsite('Main', first);
    see('the window after adding', await windowNow(ui));
    await ui.websites.rotate('Main', second);
    await ui.addWebsite('Held', session, true);
    see('the window with websites', await windowNow(ui));
  });

  await test.step('a check, right and wrong, and the valid signature', async () => {
    await ui.goTo('Check');
    await ui.check.choose('Main');
    // Each verdict differs from the one before it, which stands there until then.
    for (const [signature, verdict] of [
      [sign(second, email), 'Crisp would verify this email.'],
      [sign(first, email), 'Crisp would show this email as Unverified.'],
      [sign(second, email).slice(3), 'Crisp would reject this signature.'],
      [sign(session, email.toUpperCase()), 'Crisp would show this email as Unverified.'],
    ] as const) {
      await ui.check.fill(email, signature);
      await expect(ui.check.verdict).toHaveText(verdict);
      await expect(page.getByText('Looking for the reason')).toHaveCount(0);
      see('the window after a check', await windowNow(ui));
    }
    await ui.check.copyReport();
    await expect.poll(() => copied(app)).toContain('Countersign');
    see('a report', await copied(app));
    await ui.check.reveal.click();
    await expect(ui.check.valid).toContainText(sign(second, email));
    see('the window with the valid signature', await windowNow(ui));
  });

  await test.step('the secret key in the place of the email, and of the signature', async () => {
    // The window may write what stands in its field again beside it, as it was typed; what comes back from main, such
    // as the text that was signed, must not have it.
    // Cleared first: an answer to what was typed before must not be taken for this one's.
    await ui.check.fill('', '');
    await expect(ui.check.causes).toHaveCount(0);
    const reportBefore = await copied(app);
    await ui.check.fill(first, sign(second, first.toUpperCase()));
    await expect(ui.check.causes.first()).toBeVisible();
    see('the answer on a secret key as email', (await ui.check.outcome.innerHTML()).replaceAll(first, ''));
    await ui.check.copyReport();
    await expect.poll(() => copied(app)).not.toBe(reportBefore);
    see('a report on a secret key as email', await copied(app));
    await ui.check.fill('', '');
    await expect(ui.check.causes).toHaveCount(0);
    await ui.check.fill(email, second);
    await expect(ui.check.causes.first()).toBeVisible();
    see('the answer on a secret key as signature', await ui.check.outcome.innerHTML());
    await ui.check.fill('', '');
  });

  await test.step('a page with the secret key in it', async () => {
    const box = new PasteBox(page);
    for (const [index, secret] of secrets.entries()) {
      await ui.check.paste(box.box, pageWith(secret));
      await expect(box.findings.first()).toBeVisible();
      see(`the window with the paste of secret ${index}`, await windowNow(ui));
      await box.again.click();
      await ui.check.fill('', '');
    }
  });

  await test.step('signatures, wrong ones, the fixture set, files and the log', async () => {
    await ui.goTo('Generate');
    await ui.generate.choose('Website', 'Main');
    await ui.generate.emails.fill('ana@acme.io\nqa@example.com');
    await ui.generate.generate.click();
    await expect(ui.generate.rows).toHaveCount(2);
    see('the window with signatures', await windowNow(ui));
    const path = join(dataFolder, 'saved.txt');
    await app.inMain((electron, filePath) => {
      electron.dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await ui.generate.results.getByRole('button', { name: 'Save as file' }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
    await ui.generate.results.getByRole('button', { name: 'Copy all' }).click();
    await expect.poll(() => copied(app)).toContain(sign(second, 'qa@example.com'));
    see('copied signatures', await copied(app));
    await ui.generate.emails.fill('Zoe+qa@example.com');
    await ui.generate.makeWrong('SHA-1');
    await ui.generate.generate.click();
    await expect(ui.generate.rows).toHaveCount(1);
    see('the window with a wrong signature', await windowNow(ui));
    await ui.generate.fixtureSet('JSON').click();
    await expect(ui.generate.rows.nth(5)).toBeVisible();
    see('the window with the fixture set', await windowNow(ui));
    await ui.generate.emails.fill(`${second}@example.com`);
    await ui.generate.generate.click();
    await expect(ui.generate.results.getByRole('alert').first()).toContainText('There is no email to sign');
    see('the results without a secret key', await ui.generate.results.innerHTML());
    await expect(ui.generate.problems).toBeVisible();
    see('the problems of a list', await ui.generate.problems.innerHTML());
    await ui.generate.emails.fill('');
    await ui.generate.open('Log');
    await ui.generate.log.waitFor();
    see('the window with the log', await windowNow(ui));
    await page.getByRole('button', { name: 'Export log' }).click();
  });

  await test.step('an audit, its rows and reports, and whose a signature is', async () => {
    const people = [
      ['jo@example.com', sign(first, 'jo@example.com')],
      ['Li@example.com', sign(second, 'li@example.com')],
      ['mo@example.com', sign(session, 'mo@example.com')],
      // A secret key in the place of an email, and of a signature.
      [`${second}@example.com`, sign(second, 'kim@example.com')],
      ['kim@example.com', first],
    ];
    const list = ['email,signature', ...people.map((row) => row.join(','))].join('\n');
    await ui.goTo('Audit');
    await ui.audit.choose('Website', 'Main');
    await ui.audit.drop('people.csv', list);
    await ui.audit.preview.waitFor();
    see('the window with a list', await windowNow(ui));
    await ui.audit.start.click();
    await ui.audit.rows.nth(4).waitFor();
    see('the window with an audit', await windowNow(ui));
    for (const place of [0, 3, 4]) {
      await ui.audit.rows.nth(place).click();
      see(`row ${place} of the audit`, await windowNow(ui));
    }
    await ui.audit.report.click();
    for (const form of ['HTML with the chart', 'Plain text', 'Markdown']) {
      await ui.audit.choose('Format', form);
      await expect(ui.audit.reportText).toContainText('people.csv');
      see(`an audit’s report as ${form}`, await ui.audit.reportText.innerText());
      await ui.audit.reportDialog.getByRole('button', { name: 'Copy', exact: true }).click();
      await expect.poll(() => copied(app)).toContain('people.csv');
      see(`an audit’s copied report as ${form}`, await copied(app));
    }
    const path = join(dataFolder, 'audited.md');
    await app.inMain((electron, filePath) => {
      electron.dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await ui.audit.reportDialog.getByRole('button', { name: 'Save as file' }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
    await ui.audit.reportDialog.getByRole('button', { name: 'Close' }).click();
    await ui.audit.another.click();
    await ui.audit.open('Whose is it?');
    await ui.audit.drop('roster.csv', list);
    await ui.audit.signature.fill(sign(second, 'JO@example.com'));
    await ui.audit.find.click();
    await ui.audit.people.waitFor();
    see('the window with whose it is', await windowNow(ui));
  });

  await test.step('the settings, the versions and the shortcuts', async () => {
    const settings = new SettingsDialog(page);
    await settings.open.click();
    await settings.choose('Appearance', 'Dark');
    see('the settings', await windowNow(ui));
    await settings.removeEverything.click();
    await settings.question.waitFor();
    see('the question before everything is removed', await windowNow(ui));
    await settings.question.getByRole('button', { name: 'Cancel' }).click();
    await settings.close.click();
  });

  await test.step('a page that breaks', async () => {
    await ui.goTo('Check');
    // What no main process answers: the page breaks over it, with a secret key in its hands.
    const give = (broken: string) =>
      app.inMain(({ ipcMain }, outcome) => {
        const { _invokeHandlers: handlers } = ipcMain as unknown as {
          readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => unknown>;
        };
        const all = globalThis as { rightAnswers?: ((...args: readonly unknown[]) => unknown) | undefined };
        all.rightAnswers ??= handlers.get('check.verdict');
        const value = { verdict: 'unverified', comparison: { pasted: outcome } };
        if (outcome !== '') handlers.set('check.verdict', () => ({ ok: true, value }));
        else if (all.rightAnswers !== undefined) handlers.set('check.verdict', all.rightAnswers);
      }, broken);
    await give(first);
    await ui.check.fill('broken@example.com', 'ab'.repeat(32));
    const stopped = page.getByRole('alert').filter({ hasText: 'This page stopped working' });
    await expect(stopped).toBeVisible();
    see('a page that broke', await windowNow(ui));
    await stopped.getByRole('button', { name: 'Copy details' }).click();
    await expect.poll(() => copied(app)).toContain('Error');
    see('the details of a page that broke', await copied(app));
    await give('');
    await ui.check.fill('', '');
  });

  await test.step('faults that quote it', async () => {
    await app.inMain(
      (_electron, all) => {
        const fault = new Error(`keytar said ${all.join(' ')}`);
        setTimeout(() => {
          throw fault;
        });
        void Promise.reject(fault);
      },
      [...secrets],
    );
    await expect.poll(() => askedInDialogs(app)).not.toEqual([]);
    const bad = { websiteId: second, email: second, signature: first, more: session };
    const refused = await page.evaluate((args) => {
      const all = globalThis as unknown as {
        readonly countersign: Record<string, Record<string, (args: object) => Promise<unknown>>>;
      };
      return Promise.all(
        Object.values(all.countersign).flatMap((group) =>
          Object.values(group).map((call) =>
            call(args).then(JSON.stringify, (error: Error) => error.message),
          ),
        ),
      );
    }, bad);
    see('refusals', refused.join('\n'));
  });

  await test.step('the command line', async () => {
    if (program === undefined) throw new Error('There is no command line.');
    const paste = join(dataFolder, '..', `paste-${process.pid}.html`);
    writeFileSync(paste, pageWith(second));
    const commands: readonly (readonly [readonly string[], string])[] = [
      [['website', 'list'], ''],
      [['website', 'add', 'Piped'], newSecretOf(secrets)],
      [['check', '--website', 'Main', '--email', email, '--signature', sign(first, email), '--json'], ''],
      [['check', '--website', 'Main', '--paste', paste], ''],
      [['check', '--website', 'Main', '--paste', paste, '--json'], ''],
      [['sign', '--website', 'Main', '--email', email], ''],
      [['check', '--secret-stdin', '--email', email, '--signature', 'x'], second],
      [['website', 'add', 'Piped'], second],
    ];
    for (const [args, input] of commands) {
      const child = spawn(process.execPath, [program, ...args], {
        env: { ...process.env, COUNTERSIGN_DATA_DIR: dataFolder, NO_COLOR: '1', FORCE_COLOR: undefined },
      });
      child.stdin.end(input);
      const said = Promise.all([text(child.stdout), text(child.stderr)]);
      if (child.pid !== undefined) sights.push(...processesBelow(child.pid));
      see(`countersign ${args.slice(0, 2).join(' ')}`, (await said).join('\n'));
    }
  });

  await test.step('the end', async () => {
    const pid = await app.inMain(() => process.pid, undefined);
    sights.push(...processesBelow(pid));
    for (const question of await askedInDialogs(app)) see('a dialog', question);
    const { answers, network } = await seenInMain(app);
    for (const answer of answers) see('an answer to the page', answer);
    expect(answers.length).toBeGreaterThan(30);
    expect(network).toEqual([]);
    see('the clipboard', await copied(app));
    await app.close();
    see('what main printed', app.printed());
    sights.push(...filesIn(dataFolder));
  });

  const leaks = sights.flatMap(({ where, content }) =>
    secrets.flatMap((secret, index) =>
      findSecret(secret, content).map((form) => `secret ${index} ${form} in ${where}`),
    ),
  );
  expect([...new Set(leaks)]).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  // A watch that saw nothing would find nothing.
  for (const part of [
    'settings.json',
    'generated.jsonl',
    'saved.txt',
    'cmdline',
    'a dialog',
    'a report',
    'audited.md',
  ]) {
    expect(sights.map(({ where }) => where)).toContainEqual(expect.stringContaining(part));
  }
  expect(readFileSync(join(dataFolder, 'settings.json'), 'utf8')).toContain('Main');
});

/** One more, which is looked for like the others. */
function newSecretOf(secrets: string[]): string {
  const secret = newSecret();
  secrets.push(secret);
  return secret;
}
