import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerDialogs, askedInDialogs } from './dialogs.ts';
import { expect, test } from './fixture.ts';
import { PasteBox } from './pages/PasteBox.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

const copied = (app: RunningApp) => app.inMain(({ clipboard }) => clipboard.readText(), undefined);

/** From now on the dialog for saving answers with a path, as if somebody had chosen it. */
const saveTo = (app: RunningApp, path: string) =>
  app.inMain((electron, filePath) => {
    electron.dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);

const secret = newSecret();
test.use({ websites: { Main: secret } });

interface FixtureEntry {
  readonly email: string;
  readonly signature: string;
  readonly expectedOutcome: string;
  readonly causes: readonly string[];
}

test.describe('test signatures', () => {
  test('are made of what was typed, for a preview that moves nothing', async ({ ui, app }) => {
    await test.step('are asked for by buttons that stay where they are, whatever comes of the emails', async () => {
      await ui.goTo('Generate');
      const { emails, generate, preview } = ui.generate;
      /** How far below the emails each button is, whose own field grows as it is typed into. */
      const places = async () => {
        const { y = 0, height = 0 } = (await emails.boundingBox()) ?? {};
        const buttons = [ui.generate.testAddresses, generate, ui.generate.fixtureSet('JSON')];
        return Promise.all(
          buttons.map(async (button) => ((await button.boundingBox())?.y ?? 0) - y - height),
        );
      };
      await expect(ui.generate.testAddresses).toBeVisible();
      const before = await places();
      const many = Array.from({ length: 100 }, (_, row) => `no address ${row}`).join('\n');
      for (const [typed, seen] of [
        ['qa@example.com', '1 address'],
        ['qa+{1..50}@example.com', '50 addresses'],
        [`${'very.long.name+'.repeat(12)}{1..9}@example.com`, '9 addresses'],
        ['ana@acme.io', 'It is not a test address'],
        ['qa+{1..50@example.com', '0 addresses'],
        [`${many}\nana@acme.io\nqa@example.com`, '2 addresses'],
      ] as const) {
        await emails.fill(typed);
        await expect(preview).toContainText(seen);
        expect(await places(), typed.slice(0, 30)).toEqual(before);
      }
      await emails.fill('');
      await expect(preview).toContainText('No address yet');
      expect(await places()).toEqual(before);
    });
    await test.step('with a bad pattern say where it is bad, and make nothing', async () => {
      await ui.generate.emails.fill('qa+{1..9999999999}@example.com');
      await expect(ui.generate.problems).toContainText('at most 100,000 are made at once');
      await ui.generate.emails.fill('qa+{1..50@example.com');
      await expect(ui.generate.problems).toContainText('Line 1, column 4: this “{” is never closed');
      await ui.generate.generate.click();
      await expect(ui.generate.results.getByRole('alert')).toContainText('There is no email to sign');
    });
    await test.step('of a list come with its problems, by line', async () => {
      await ui.generate.emails.fill('ana@example.com\n\nno address\nana@example.com\njo@example.com');
      await expect(ui.generate.preview).toContainText('2 addresses');
      await expect(ui.generate.problems.getByRole('listitem')).toHaveText([
        /^Line 2, .*empty/,
        /^Line 3, .*“no address” is not an email address/,
        /^Line 4, .*is there already, in line 1/,
      ]);
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(2);
    });
    await test.step('of one email are verified by Check', async () => {
      await ui.generate.emails.fill('Zoë.Quinn+qa@example.com');
      await expect(ui.generate.preview).toContainText('1 address');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(1);
      await ui.generate.rows.getByRole('button', { name: 'Copy for Zoë.Quinn+qa@example.com' }).click();
      await expect.poll(() => copied(app)).toBe(sign(secret, 'Zoë.Quinn+qa@example.com'));
      await ui.goTo('Check');
      await ui.check.fill('Zoë.Quinn+qa@example.com', await copied(app));
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    });
  });

  test('are logged, shown page by page, copied and saved', async ({ ui, app, dataFolder }) => {
    await test.step('every one is logged without the signature, and the log exported', async () => {
      await ui.goTo('Generate');
      await ui.generate.emails.fill('ana@example.com, jo@example.com');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(2);
      await ui.generate.open('Log');
      await expect(ui.generate.log.getByRole('row')).toHaveText([
        /^When/,
        /Main.*jo@example\.com.*Signature only/,
        /Main.*ana@example\.com.*Signature only/,
      ]);
      const path = join(dataFolder, 'exported.jsonl');
      await saveTo(app, path);
      await ui.page.getByRole('button', { name: 'Export log' }).click();
      await expect(ui.page.getByText(`Saved as ${path}`)).toBeVisible();
      const exported = readFileSync(path, 'utf8');
      expect(exported.trim().split('\n')).toHaveLength(2);
      expect(exported).not.toContain(sign(secret, 'ana@example.com'));
    });
    await test.step('those of a pattern are shown page by page, copied and saved as a whole', async () => {
      await ui.generate.open('Test signatures');
      await ui.generate.emails.fill('qa+{1..250}@example.com');
      await expect(ui.generate.preview).toContainText('250 addresses');
      await ui.generate.choose('Output', 'CSV');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(100);
      const pages = ui.generate.results.getByRole('navigation', { name: 'Pages of signatures' });
      await pages.getByRole('button', { name: 'Next' }).click();
      await expect(pages).toContainText('101 to 200 of 250');
      await expect(ui.generate.rows.first()).toContainText('qa+101@example.com');
      await pages.getByRole('button', { name: 'Next' }).press('Enter');
      await expect(pages).toContainText('201 to 250 of 250');
      await expect(pages.getByRole('button', { name: 'Previous' })).toBeFocused();
      await ui.generate.results.getByRole('button', { name: 'Copy all' }).click();
      const lines = ['email,signature'];
      for (let n = 1; n <= 250; n += 1) {
        lines.push(`qa+${n}@example.com,${sign(secret, `qa+${n}@example.com`)}`);
      }
      await expect.poll(() => copied(app)).toBe(`${lines.join('\r\n')}\r\n`);
      const path = join(dataFolder, 'signatures.csv');
      await saveTo(app, path);
      await ui.generate.results.getByRole('button', { name: 'Save as file' }).click();
      await expect(ui.generate.results).toContainText(`Saved as ${path}`);
      expect(readFileSync(path, 'utf8')).toBe(await copied(app));
    });
    await test.step('those that cannot be saved leave nothing half-written, and say why', async () => {
      await ui.generate.emails.fill('qa@example.com');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(1);
      await saveTo(app, join(dataFolder, 'gone', 'signatures.txt'));
      await ui.generate.results.getByRole('button', { name: 'Save as file' }).click();
      await expect(ui.generate.results.getByRole('alert')).toContainText('That folder is no longer there.');
      expect(existsSync(join(dataFolder, 'gone'))).toBe(false);
      expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([]);
    });
  });

  test('wrong on purpose are found by their words, made, explained by Check, and there again after a look elsewhere', async ({
    ui,
  }) => {
    await test.step('have mistakes that are found by what people call them', async () => {
      await ui.goTo('Generate');
      await ui.generate.emails.fill('jane.roe@example.com');
      await ui.generate.wrongOnPurpose.click();
      for (const [called, mistake] of [
        ['caps', 'The email was given a capital first letter'],
        ['sha1', 'SHA-1 was used instead of SHA-256.'],
        ['base64url', 'The signature is written in URL-safe Base64.'],
      ] as const) {
        await ui.generate.search.fill(called);
        await expect(ui.generate.mistakes.getByRole('option').first()).toContainText(mistake);
      }
      await ui.generate.search.fill('zebra crossing');
      await expect(ui.generate.mistakes).toContainText('No mistake has these words.');
    });
    await test.step('a mistake gives its outcome, and Check finds it', async () => {
      await ui.generate.emails.fill('Ana@example.com');
      await ui.generate.makeWrong('signature written in Base64');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toContainText('Crisp would reject it');
      const signature = await ui.generate.text(ui.generate.rows);
      await ui.goTo('Check');
      await ui.check.fill('Ana@example.com', signature);
      await expect(ui.check.cause('encoding-base64')).toBeVisible();
      await expect(ui.check.causes).toHaveCount(1);
      await ui.goTo('Generate');
      await ui.generate.chosen.getByRole('button').click();
      await expect(ui.generate.chosen).toHaveCount(0);
    });
    await test.step('a mistake that cannot be made says why', async () => {
      await ui.generate.emails.fill('ana+x@example.com');
      await ui.generate.makeWrong('plus sign');
      await expect(ui.generate.chosen).toContainText('What is signed');
      const sizeOfChosen = async () => (await ui.generate.chosen.boundingBox())?.height;
      const before = await sizeOfChosen();
      await ui.generate.emails.fill('ana@example.com');
      await expect(ui.generate.chosen).toContainText('Cannot be made: The email has no plus sign.');
      expect(await sizeOfChosen(), 'what comes by itself moves nothing').toBe(before);
      await ui.generate.generate.click();
      await expect(ui.generate.results).toContainText('1 not made');
      await expect(ui.generate.results).toContainText('The email has no plus sign.');
      await ui.generate.chosen.getByRole('button').click();
      await expect(ui.generate.chosen).toHaveCount(0);
    });
    await test.step('what was made and typed is there again after a look elsewhere', async () => {
      await ui.generate.emails.fill('qa@example.com');
      await ui.generate.makeWrong('SHA-1');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(1);
      await ui.goTo('Check');
      await ui.goTo('Generate');
      await expect(ui.generate.emails).toHaveValue('qa@example.com');
      await expect(ui.generate.chosen.getByRole('listitem')).toHaveCount(1);
      await expect(ui.generate.rows).toHaveCount(1);
    });
  });

  test('that take long can be cancelled, and others made after that', async ({ ui, page }) => {
    await ui.goTo('Generate');
    await ui.generate.emails.fill('qa+{1..1000}@example.com');
    await ui.generate.makeWrong('signature written in Base64');
    await ui.generate.makeWrong('SHA-1');
    await ui.generate.generate.click();
    await expect(page.getByRole('progressbar', { name: 'Generating' })).toBeVisible();
    await ui.generate.results.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(ui.generate.rows).toHaveCount(0);
    await ui.generate.emails.fill('qa@example.com');
    await ui.generate.generate.click();
    await expect(ui.generate.rows).toHaveCount(1);
  });
});

test.describe('wrong on purpose', () => {
  test('the fixture set has a valid signature and broken ones, each with what to expect', async ({
    ui,
    app,
  }) => {
    await ui.goTo('Generate');
    await ui.generate.emails.fill('Zoe+qa@example.com');
    await expect(ui.generate.preview).toContainText('1 address');
    await ui.generate.fixtureSet('JSON').click();
    await expect(ui.generate.rows.first()).toContainText('Crisp would verify it');
    await ui.generate.results.getByRole('button', { name: 'Copy all' }).click();
    await expect.poll(() => copied(app)).toMatch(/^\[/);
    const [valid, ...broken]: readonly FixtureEntry[] = JSON.parse(await copied(app));
    expect(valid).toEqual({
      email: 'Zoe+qa@example.com',
      signature: sign(secret, 'Zoe+qa@example.com'),
      expectedOutcome: 'verified',
      causes: [],
    });
    expect(broken.length).toBeGreaterThan(60);
    for (const { email, signature, expectedOutcome, causes } of broken) {
      expect(signature).not.toBe(sign(secret, email));
      expect(expectedOutcome).toBe(/^[0-9a-f]{64}$/.test(signature) ? 'unverified' : 'rejected');
      expect(causes).toHaveLength(1);
    }
  });
});

test.describe('the safe way', () => {
  test('asks before signatures outside the test addresses, and not once they are among them', async ({
    ui,
    app,
    page,
  }) => {
    await test.step('asks in the system’s dialog before signatures outside the test addresses', async () => {
      await ui.goTo('Generate');
      await answerDialogs(app, 'Cancel');
      await ui.generate.emails.fill('ana@acme.io\nqa@example.com\njo@acme.io');
      await expect(ui.generate.preview).toContainText(
        '2 of these are not test addresses: you will be asked first.',
      );
      await ui.generate.generate.click();
      await expect.poll(() => askedInDialogs(app)).toHaveLength(1);
      const [question = ''] = await askedInDialogs(app);
      expect(question).toContain('2 addresses are not test addresses');
      expect(question).toContain('can appear in Crisp as those people');
      expect(question).toContain('• ana@acme.io\n• jo@acme.io\n');
      await expect(ui.generate.generate).toBeFocused();
      await expect(ui.generate.rows).toHaveCount(0);
      await answerDialogs(app, 'Generate anyway');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(3);
      expect(await ui.generate.text(ui.generate.rows.first())).toBe(sign(secret, 'ana@acme.io'));
    });
    await test.step('does not ask once the address is among the test addresses', async () => {
      await answerDialogs(app, 'Cancel');
      await ui.generate.testAddresses.click();
      const dialog = page.getByRole('dialog', { name: 'Test addresses of Main' });
      const patterns = dialog.getByRole('textbox', { name: 'Patterns' });
      await patterns.fill('*@*');
      await dialog.getByRole('button', { name: 'Save test addresses' }).click();
      await expect(dialog.getByRole('alert')).toContainText('this one fits every address');
      await patterns.fill('*@qa.acme.io');
      await dialog.getByRole('button', { name: 'Save test addresses' }).click();
      await expect.poll(() => askedInDialogs(app)).toHaveLength(1);
      await expect(dialog).toBeVisible();
      await answerDialogs(app, 'Add test addresses');
      await dialog.getByRole('button', { name: 'Save test addresses' }).click();
      await expect(dialog).toHaveCount(0);
      await ui.generate.emails.fill('ana@qa.acme.io');
      await expect(ui.generate.preview).toContainText('It is a test address.');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(1);
    });
  });

  test.describe('with managed settings', () => {
    const settings = join(tmpdir(), `countersign-managed-${process.pid}.json`);
    test.afterEach(() => rmSync(settings, { force: true }));
    test.use({ environment: { COUNTERSIGN_MANAGED_SETTINGS: settings } });

    test('nothing is generated where the administrator says never', async ({ ui }) => {
      writeFileSync(settings, JSON.stringify({ generate: 'never' }));
      await ui.goTo('Generate');
      await expect(ui.generate.results).toContainText(
        'Your administrator has switched off making signatures',
      );
      await expect(ui.generate.results).toContainText(settings);
      await ui.generate.emails.fill('qa@example.com');
      await expect(ui.generate.generate).toBeDisabled();
      await expect(ui.generate.fixtureSet('JSON')).toBeDisabled();
    });

    test('only test addresses pass where the administrator says so', async ({ ui, page }) => {
      writeFileSync(
        settings,
        JSON.stringify({ generate: 'test-addresses-only', testAddresses: ['*@qa.acme.test'] }),
      );
      await ui.goTo('Generate');
      await ui.generate.emails.fill('qa@example.com');
      await expect(ui.generate.preview).toContainText('your administrator allows no others');
      await ui.generate.generate.click();
      await expect(ui.generate.results.getByRole('alert')).toContainText(settings);
      await expect(ui.generate.rows).toHaveCount(0);
      await ui.generate.testAddresses.click();
      const dialog = page.getByRole('dialog', { name: 'Test addresses of Main' });
      await expect(dialog).toContainText('Your administrator decides');
      await expect(dialog.getByRole('textbox')).toHaveCount(0);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await ui.generate.emails.fill('ana@qa.acme.test');
      await ui.generate.generate.click();
      await expect(ui.generate.rows).toHaveCount(1);
    });
  });
});

test('emails come from a file, keys from before, and code for every backend', async ({ ui, app, page }) => {
  await test.step('emails come from a workbook, or a list that is dropped', async () => {
    await ui.goTo('Generate');
    await app.inMain(
      ({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      },
      join(import.meta.dirname, '../fixtures/workbooks/xlsxwriter.xlsx'),
    );
    await ui.generate.fromFile.click();
    await expect(ui.generate.emails).toHaveValue('ana@example.com\nbob@example.com');
    await expect(page.getByText('2 emails from xlsxwriter.xlsx')).toBeVisible();
    await expect(ui.generate.preview).toContainText('2 addresses');

    const paste = new PasteBox(page);
    await paste.drop('people.csv', 'id,email\n1,qa+{x}@example.com\n2,b@example.com\n3,b@example.com\n');
    await expect(ui.generate.emails).toHaveValue('qa+\\{x\\}@example.com\nb@example.com');
    await expect(ui.generate.preview).toContainText('2 addresses');

    await paste.drop('numbers.csv', 'id,count\n1,2\n');
    await expect(page.getByRole('alert').filter({ hasText: 'No emails were found' })).toBeVisible();
  });
  await test.step('signatures are made with a previous secret key on demand', async () => {
    await ui.goTo('Websites');
    await ui.websites.rotate('Main', newSecret());
    await ui.goTo('Generate');
    await ui.generate.emails.fill('qa@example.com');
    await ui.generate.choose('Secret key', /^Previous/);
    await ui.generate.generate.click();
    await expect(ui.generate.rows).toHaveCount(1);
    expect(await ui.generate.text(ui.generate.rows)).toBe(sign(secret, 'qa@example.com'));
  });
  await test.step('code for a framework comes with the part of the page', async () => {
    await ui.generate.open('Code for your backend');
    await ui.generate.choose('Language or framework', 'Django');
    await page.getByRole('button', { name: 'Copy the page’s part' }).click();
    await expect.poll(() => copied(app)).toContain('json_script');
    await expect(page.getByRole('region', { name: 'Self-test' })).toHaveCount(0);
  });
  await test.step('code for the backend comes in every language, with its self-test', async () => {
    await ui.generate.open('Code for your backend');
    await ui.generate.choose('Language or framework', 'Ruby');
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await expect.poll(() => copied(app)).toContain('OpenSSL::HMAC.hexdigest');
    await expect(page.getByRole('region', { name: 'Self-test' })).toContainText(
      'ruby sign.rb user@gmail.com',
    );
  });
});
