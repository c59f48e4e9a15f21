import { createHmac } from 'node:crypto';
import { workbookOf, zipOf } from '../unit/services/audit/zipOf.ts';
import { expect, test } from './fixture.ts';
import type { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { SecretForm } from './pages/SecretForm.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

/** Everybody starts with nothing but the app: the first screen, and a colleague's message. */
const email = 'Ana.Novak@acme.example';

const copied = (app: RunningApp) => app.inMain(({ clipboard }) => clipboard.readText(), undefined);

/** From the first screen of all to the fields, with the website's secret key. */
async function begin(ui: AppPage, secret: string): Promise<void> {
  await ui.firstRun.addWebsite.click();
  const form = new SecretForm(ui.page);
  await form.fill({ name: 'Acme', secret });
  await form.save();
}

test.describe('somebody from support, who reads nothing but the screen', () => {
  test('learns that the email was lower-cased, and what to tell the developer and the customer, also in Portuguese', async ({
    app,
    ui,
    page,
  }) => {
    const secret = newSecret();
    await test.step('what to tell the developer and the customer', async () => {
      await begin(ui, secret);
      await ui.check.fill(email, sign(secret, email.toLowerCase()));
      await expect(ui.check.verdict).toHaveText('Crisp would show this email as Unverified.');
      await expect(ui.check.verdict).toBeInViewport();
      await expect(ui.check.picture).toBeInViewport();
      const cause = ui.check.cause('email-case');
      await expect(cause).toContainText('Ask the developers to sign the email as they send it to Crisp.');
      await expect(cause).toContainText('Change the letter case once');
      await expect(ui.check.code).toContainText('.update(email, "utf8")');
      await ui.check.copyReport();
      expect(await copied(app)).toContain('The email was lower-cased before it was signed.');
      await page.getByRole('button', { name: 'Copy the words for the customer' }).click();
      await expect.poll(() => copied(app)).toContain('There is nothing you need to change.');
    });
    await test.step('a customer who writes Portuguese', async () => {
      await ui.check.chooseLetterLanguage('Português (Brasil)');
      const letter = ui.check.letter.getByText('Agradecemos a sua paciência.');
      await expect(letter).toHaveAttribute('lang', 'pt');
      await ui.check.letter.getByRole('button', { name: 'Copy the words for the customer' }).click();
      await expect.poll(() => copied(app)).toContain('Não é preciso mudar nada.');
      // The next customer who writes is answered in the same language, until another is chosen.
      await page.getByRole('button', { name: 'Clear' }).click();
      await ui.check.fill(email, sign(secret, email));
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await expect(letter).toBeVisible();
    });
  });

  test('learns that a signature is written in Base64', async ({ app, ui }) => {
    const secret = newSecret();
    await begin(ui, secret);
    await ui.check.fill(email, createHmac('sha256', secret).update(email).digest('base64'));
    await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
    const cause = ui.check.cause('encoding-base64');
    await expect(cause).toBeInViewport();
    await expect(cause).toContainText('Print the digest as hex');
    await ui.check.copyReport();
    expect(await copied(app)).toContain('Print the digest as hex');
  });

  test('is told what was ruled out and what to ask where no mistake was found, and tries the secret key of another website', async ({
    app,
    ui,
    page,
  }) => {
    const [secret, shop] = [newSecret(), newSecret()];
    await begin(ui, secret);
    await ui.check.fill(email, sign(shop, email));
    await expect(ui.check.outcome).toContainText('No known mistake explains this signature');
    await expect(ui.check.outcome).toContainText('a secret key was used that is not stored here');
    await expect(ui.check.outcome).toContainText(
      /[\d,]+ signatures were recomputed, with the one secret key/,
    );
    await page.getByRole('button', { name: 'Copy the question' }).click();
    await expect
      .poll(() => copied(app))
      .toMatch(/SHA-256 \(hex\) of the secret key: they should be [0-9a-f]{8}\./);
    await ui.check.tryAnotherKey.click();
    const form = new SecretForm(ui.page);
    await form.fill({ name: 'Acme Shop', secret: shop });
    await form.save();
    // The same website is still chosen, and what was typed is still there.
    const cause = ui.check.cause('secret-other-website');
    await expect(cause).toContainText('The signature was made with the secret key of “Acme Shop”.');
    await expect(ui.check.email).toHaveValue(email);
    await ui.check.copyReport();
    expect(await copied(app)).toContain('Acme Shop');
  });

  test('sees that a page gives the secret key away, though its signature is valid', async ({
    app,
    ui,
    page,
  }) => {
    const secret = newSecret();
    await begin(ui, secret);
    const box = new PasteBox(page);
    await ui.check.paste(
      box.box,
      `<!doctype html><script>window.CRISP_WEBSITE_ID="7598bf86-9ebb-46bc-8c61-be8929bbf93d";</script>
<script>
  const hash = CryptoJS.HmacSHA256("${email}", "${secret}").toString();
  $crisp.push(["set", "user:email", ["${email}", "${sign(secret, email)}"]]);
</script>`,
    );
    await expect(box.findings.first()).toHaveText('This text contains the secret key of “Acme”.');
    await expect(box.findings.first()).toBeInViewport();
    await expect(box.findings.nth(1)).toHaveText('The email is signed where visitors can read the code.');
    await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    const exposed = page.getByRole('region', { name: 'Exposed in the pasted text' });
    await exposed.getByRole('button', { name: 'Copy for the developer' }).first().click();
    await expect.poll(() => copied(app)).toContain('Roll the key now');
    expect(await copied(app)).not.toContain(secret);
    // Nobody is told that nothing was wrong.
    await page.getByRole('button', { name: 'Copy the words for the customer' }).click();
    await expect.poll(() => copied(app)).toContain('There is nothing you need to do.');
    expect(await copied(app)).not.toContain('nothing wrong');
    await ui.check.copyReport();
    expect(await copied(app)).toContain('This text contains the secret key of “Acme”.');
  });

  test('reads off a list that one framework escapes apostrophes', async ({ app, ui, page }) => {
    const secret = newSecret();
    await begin(ui, secret);
    const names = ["O'Brien", 'Nowak', "D'Angelo", 'Garcia', 'Khan', 'Weber', 'Silva', 'Berg', 'Ito', 'Kim'];
    const list = Array.from({ length: 2_000 }, (_, row) => {
      const address = `customer.${names[row % names.length]}${row}@acme.example`.toLowerCase();
      return `${10_000 + row},${address},${sign(secret, address.replaceAll("'", '&#39;'))}`;
    });
    await ui.goTo('Audit');
    await ui.audit.drop('customers.csv', ['customer_id,email,user_hash', ...list, ''].join('\n'));
    await expect(ui.audit.start).toBeInViewport();
    await ui.audit.start.click();
    await expect(ui.audit.headline).toHaveText('80% of 2,000 rows are valid.');
    await expect(ui.audit.repair).toBeInViewport();
    await expect(ui.audit.repair).toContainText('such as an apostrophe');
    await expect(ui.audit.repair).toContainText('One change would repair all wrong rows (400)');
    await expect(ui.audit.patterns).toContainText(
      'All of them have an apostrophe before the @. That is true of no other row.',
    );
    await ui.audit.report.click();
    await expect(ui.audit.reportText).toContainText('The email was escaped for HTML when it was signed.');
    await ui.audit.reportDialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => copied(app)).toContain('Sign the raw value');
    await ui.audit.reportDialog.getByRole('button', { name: 'Close' }).click();
    // What to change leads to the page of this one cause.
    await ui.audit.repair.getByRole('link', { name: 'How to fix it' }).click();
    await expect(ui.guide.cause.getByRole('heading', { level: 2 })).toHaveText(
      'The email was escaped for HTML when it was signed.',
    );
    await expect(page.getByText('such as an apostrophe').first()).toBeInViewport();
  });

  test('is told without any key that the form is wrong, and whom to ask for the key', async ({
    app,
    ui,
    page,
  }) => {
    await page.getByRole('button', { name: 'Check without a key' }).click();
    await ui.check.fill(
      email,
      createHmac('sha256', 'a key that is elsewhere').update(email).digest('base64'),
    );
    await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
    await expect(ui.check.cause('encoding-base64')).toBeInViewport();
    await expect(ui.check.outcome).toContainText('Which mistake in the email, the key or the computation');
    await page.getByRole('button', { name: 'Copy the words for the administrator' }).click();
    await expect.poll(() => copied(app)).toContain(`why ${email} shows as Unverified`);
    expect(await copied(app)).toContain('Please do not send it by chat or email');
    // The question names the person also where the two values stand in each other's field.
    await ui.check.fill('ab'.repeat(32), email);
    await expect(ui.check.outcome).toContainText(`why ${email} shows as Unverified`);
  });

  test('puts the two values right that stand in each other’s field', async ({ ui, page }) => {
    const secret = newSecret();
    await begin(ui, secret);
    await ui.check.fill(sign(secret, email), email);
    const note = page
      .getByRole('status')
      .filter({ hasText: 'The email and the signature are in each other’s field.' });
    await expect(note).toBeInViewport();
    await note.getByRole('button', { name: 'Swap them' }).click();
    await expect(ui.check.email).toHaveValue(email);
    await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
  });

  test('reads six mistakes off a workbook of Excel’s', async ({ app, ui }) => {
    const secret = newSecret();
    await begin(ui, secret);
    const hmac = (text: string, algorithm = 'sha256') => createHmac(algorithm, secret).update(text);
    const mistakes: readonly ((address: string) => string)[] = [
      (address) => sign(secret, address.toLowerCase()),
      (address) => hmac(address).digest('base64'),
      (address) => hmac(address, 'sha1').digest('hex'),
      (address) => sign(secret, `${address}\n`),
      (address) => sign(secret, address).toUpperCase(),
      () => 'undefined',
    ];
    const people = Array.from({ length: 60 }, (_, row) => {
      const address = `Customer.${row}@acme.example`;
      const wrong = row < 30 ? mistakes[row % mistakes.length] : undefined;
      return [address, wrong?.(address) ?? sign(secret, address)];
    });
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [['email', 'signature'], ...people].map((cells) => `<row>${cells.map(cell).join('')}</row>`);
    await ui.goTo('Audit');
    await ui.audit.drop(
      'customers.xlsx',
      zipOf(workbookOf(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`)),
    );
    await ui.audit.start.click();
    await expect(ui.audit.headline).toHaveText('50% of 60 rows are valid.');
    // Each of them in five rows: what to change, and who has it.
    await expect(ui.audit.causes.getByRole('listitem')).toHaveCount(mistakes.length);
    await expect(ui.audit.causes).not.toContainText('unknown');
    for (const words of ['lower-cased', 'Base64', 'SHA-1', 'line break', 'capital letters', '“undefined”']) {
      await expect(ui.audit.bar(new RegExp(`${words}.*5 rows`, 's'))).toBeVisible();
    }
    await ui.audit.report.click();
    await ui.audit.reportDialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => copied(app)).toContain('SHA-1 was used instead of SHA-256.');
  });

  test('takes a list that was dropped on Check to where lists are audited', async ({ ui, page }) => {
    const secret = newSecret();
    await begin(ui, secret);
    const rows = Array.from({ length: 500 }, (_, row) => {
      const address = `customer.${row}@acme.example`;
      return `${address},${sign(secret, row < 100 ? `${address}\n` : address)}`;
    });
    await expect(ui.check.email).toBeVisible();
    const box = new PasteBox(page);
    await box.drop('customers.csv', ['email,signature', ...rows, ''].join('\n'));
    // Said by a screen reader as well.
    await expect(box.told.filter({ hasText: 'This is a list of about 500 people.' })).toBeInViewport();
    await page.getByRole('button', { name: 'Audit it' }).click();
    await ui.audit.start.click();
    await expect(ui.audit.headline).toHaveText('80% of 500 rows are valid.');
    await expect(ui.audit.repair).toContainText('One change would repair all wrong rows (100)');
  });

  test.describe('with two websites', () => {
    const [secret, shop] = [newSecret(), newSecret()];
    test.use({ websites: { 'Acme Shop': shop, Acme: secret } });

    test('learns that another website was meant, and switches to it', async ({ ui, page }) => {
      await ui.check.choose('Acme');
      await ui.check.fill(email, sign(shop, email));
      await expect(ui.check.outcome).toContainText('“Acme Shop”');
      await page.getByRole('button', { name: 'Switch to Acme Shop' }).click();
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await expect(ui.check.email).toHaveValue(email);
    });
  });
});
