import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixture.ts';
import type { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { newSecret, sign } from './sign.ts';

const email = 'Jane.Roe@example.com';
const push = (first: string, second: string) =>
  `$crisp.push(["set", "user:email", ["${first}", "${second}"]]);`;
const secret = newSecret();
test.use({ websites: { Main: secret } });

const verified = 'Crisp would verify this email.';

const pageOf = (script: string) => `<!doctype html>
<html><head><title>Shop</title>${'<meta name="x" content="y">\n'.repeat(200)}
<script>window.$crisp=[];window.CRISP_WEBSITE_ID="7598bf86-9ebb-46bc-8c61-be8929bbf93d";
${script}</script></head><body>${'<p>Hello</p>\n'.repeat(200)}</body></html>`;

/** Puts away what was pasted, or typed into the box, and what came of it. */
async function clear(ui: AppPage, how: 'pasted' | 'typed' = 'pasted'): Promise<void> {
  const { again, box } = new PasteBox(ui.page);
  await (how === 'pasted' ? again.click() : box.fill(''));
  await ui.check.fill('', '');
  await expect(ui.check.outcome).not.toContainText('Crisp would');
}

test.describe('pasting anything', () => {
  test('a digest that nothing says was made for Crisp is told to be one', async ({ ui, page }) => {
    const { box } = new PasteBox(page);
    const doubt = page.getByText('Nothing here says that this digest was made for Crisp.');
    await ui.check.paste(box, ` email | seal_of_cart\n-------+-----\n ${email} | ${'1f'.repeat(32)}\n`);
    await expect(doubt).toBeVisible();
    await expect(ui.check.email).toHaveValue(email);
    await clear(ui);
    await ui.check.paste(box, push(email, sign(secret, email)));
    await expect(ui.check.verdict).toHaveText(verified);
    await expect(doubt).toBeHidden();
  });

  test('a text is read wherever it comes from, and again after another one', async ({
    ui,
    page,
    app,
    dataFolder,
  }) => {
    await test.step('a text pasted beside the fields is taken, and another one after it', async () => {
      const box = new PasteBox(page);
      await box.box.waitFor();
      await ui.check.paste(page.locator('main'), push(email, sign(secret, email)));
      await expect(ui.check.verdict).toHaveText(verified);
      await box.again.click();
      await expect(box.box).toBeFocused();
      await box.box.fill(push('b@example.com', sign(secret, 'b@example.com')));
      await expect(ui.check.email).toHaveValue('b@example.com');
      await expect(ui.check.verdict).toHaveText(verified);
    });
    await test.step('a page gives its email and signature, shown in their places', async () => {
      await clear(ui, 'typed');
      const box = new PasteBox(page);
      await ui.check.paste(box.box, pageOf(push(email, sign(secret, email.toLowerCase()))));
      await expect(ui.check.email).toHaveValue(email);
      await expect(box.told).toContainText('Found: email and signature, in $crisp.push (Web page)');
      await expect(box.excerpt.locator('mark').filter({ hasText: `Email: ${email}` })).toBeVisible();
      await expect(box.excerpt).not.toContainText('<p>Hello</p>\n'.repeat(20));
      await expect(ui.check.cause('email-case')).toContainText('Proven');
    });
    await test.step('a HAR file is dropped anywhere', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      const body = Buffer.from(pageOf(push(email, sign(secret, email)))).toString('base64');
      const har = {
        log: {
          version: '1.2',
          entries: [{ response: { content: { mimeType: 'text/html', encoding: 'base64', text: body } } }],
        },
      };
      await box.drop('shop.har', JSON.stringify(har));
      await expect(ui.check.verdict).toHaveText(verified);
      await expect(box.region.getByRole('heading', { name: 'shop.har' })).toBeVisible();
    });
    await test.step('a file is opened, and one that cannot be read is told', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      const path = join(dataFolder, 'page.html');
      const choose = () =>
        app.inMain(({ dialog }, filePath) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
        }, path);
      await choose();
      await box.openFile.click();
      await expect(box.told).toContainText('page.html could not be read.');
      writeFileSync(path, `\ufeff${pageOf(push(email, sign(secret, email)))}`, 'utf16le');
      await box.openFile.click();
      await expect(ui.check.verdict).toHaveText(verified);
    });
    await test.step('one of several is chosen', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      const two = `${push(email, sign(secret, email.toUpperCase()))}\n${push('b@example.com', sign(secret, 'b@example.com'))}`;
      await ui.check.paste(box.box, two);
      await expect(box.candidates).toHaveCount(2);
      await expect(ui.check.email).toHaveValue(email);
      await expect(ui.check.verdict).toHaveText('Crisp would show this email as Unverified.');
      await box.candidates.filter({ hasText: 'b@example.com' }).click();
      await expect(ui.check.email).toHaveValue('b@example.com');
      await expect(ui.check.verdict).toHaveText(verified);
    });
    await test.step('what hands over nothing for one of several is said of that one alone', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      const nothing = '$crisp.push(["set", "user:email", ["b@example.com", null]]);';
      await ui.check.paste(box.box, `${push(email, sign(secret, email))}\n${nothing}`);
      const [signed, unsigned] = [email, 'b@example.com'].map((one) =>
        box.candidates.filter({ hasText: one }),
      ) as [Locator, Locator];
      const said = 'The text “null” was sent in place of a signature.';
      await expect(ui.check.verdict).toHaveText(verified);
      await expect(unsigned).toContainText(said);
      await expect(unsigned).toContainText('Unverified');
      await expect(signed).toContainText('Verified');
      await expect(signed).not.toContainText(said);
      await expect(box.findings).toHaveCount(0);
      await unsigned.click();
      await expect(box.findings).toHaveText(said);
      await expect(ui.check.verdict).toHaveText('Crisp would show this email as Unverified.');
      await signed.click();
      await expect(box.findings).toHaveCount(0);
      await expect(ui.check.verdict).toHaveText(verified);
    });
    await test.step('what a mail answers is told as older, and is judged too', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      const older = push(email, sign(secret, email).toUpperCase()).replaceAll(/^/gm, '> ');
      const mail = `It is in small letters now:\n\n${push(email, sign(secret, email))}\n\nOn Mon, Nov 23, 2026 at 9:14 AM Help <help@example.com> wrote:\n${older}`;
      await ui.check.paste(box.box, mail);
      await expect(box.candidates).toHaveCount(2);
      await expect(box.candidates.nth(0)).not.toContainText('earlier or expected');
      await expect(box.candidates.nth(1)).toContainText('earlier or expected');
      await expect(ui.check.verdict).toHaveText(verified);
    });
  });

  test('what was typed is put right or stays, and is replaced only by a click', async ({ ui, page }) => {
    await test.step('what stands in the wrong field is put right with one button', async () => {
      const signature = sign(secret, email);
      const put = (button: string) => page.getByRole('button', { name: button }).click();
      await ui.check.fill(signature, email);
      await put('Swap them');
      await expect(ui.check.verdict).toHaveText(verified);
      await ui.check.fill(`${email} ${signature}`, '');
      await put('Fill both fields');
      await expect(ui.check.email).toHaveValue(email);
      await expect(ui.check.verdict).toHaveText(verified);
      await ui.check.signature.fill(signature + signature);
      await put('Keep it once');
      await expect(ui.check.verdict).toHaveText(verified);
      await ui.check.fill(push(email, signature), '');
      await put('Read it as pasted text');
      await expect(ui.check.verdict).toHaveText(verified);
    });
    await test.step('nothing that was typed is replaced without a click', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      await ui.check.email.fill('typed@example.com');
      await ui.check.paste(box.box, push(email, sign(secret, email)));
      await expect(box.useThis).toBeVisible();
      await expect(ui.check.email).toHaveValue('typed@example.com');
      await expect(ui.check.signature).toHaveValue('');
      await box.useThis.click();
      await expect(ui.check.verdict).toHaveText(verified);
      await expect(box.useThis).toHaveCount(0);
    });
  });

  test('shows what nobody sees, colours code, and hides secrets', async ({ ui, page }) => {
    await test.step('shows what nobody sees as chips and code in its colours, and runs nothing of it', async () => {
      const box = new PasteBox(page);
      const code = `<script>// signs\u200b in\n${push('a\u200b@example.com', sign(secret, 'a@example.com'))}</script>`;
      await ui.check.paste(box.box, `${code}<img src="x" onerror="document.title = 'run'">`);
      await expect(box.excerpt.getByText('U+200B', { exact: true })).toHaveCount(2);
      await expect(box.excerpt.getByText('U+200B', { exact: true }).last()).toHaveCSS(
        'border-style',
        'solid',
      );
      const comment = box.excerpt.getByText('// signs');
      await expect(comment).toHaveCSS('font-style', 'italic');
      await expect(box.excerpt.getByText('"user:email"')).not.toHaveCSS(
        'color',
        await box.excerpt.evaluate((area) => {
          const { getComputedStyle } = globalThis as unknown as {
            getComputedStyle(element: unknown): { readonly color: string };
          };
          return getComputedStyle(area).color;
        }),
      );
      await expect(box.excerpt.locator('img, script')).toHaveCount(0);
      await expect(page).not.toHaveTitle('run');
    });
    await test.step('a stored secret in the text comes first, and is not shown', async () => {
      await clear(ui);
      const box = new PasteBox(page);
      const script = `const key = "${secret}", k2 = "${secret.slice(0, 10)}" + "${secret.slice(10)}";
        sign(CryptoJS.HmacSHA256(email, key)); ${push(email, 'undefined')}`;
      await ui.check.paste(box.box, pageOf(script));
      await expect(box.findings.first()).toHaveText('This text contains the secret key of “Main”.');
      await expect(page.getByRole('region', { name: 'Exposed in the pasted text' })).toContainText(
        'Roll the key now',
      );
      await expect(box.excerpt).toContainText('••••••••');
      const text = (await page.content()) + (await ui.check.signature.inputValue());
      for (const hidden of [secret, secret.slice(10)]) expect(text).not.toContain(hidden);
    });
  });

  test('the stored website that the text is of is offered', async ({ ui, page }) => {
    const shop = newSecret();
    await ui.goTo('Websites');
    const dialog = await ui.websites.openAdd();
    await dialog.fill({ name: 'Shop', secret: shop });
    await dialog.dialog.getByLabel(/Website ID/).fill('7598bf86-9ebb-46bc-8c61-be8929bbf93d');
    await dialog.save();
    await ui.goTo('Check');
    await ui.check.choose('Main');
    const box = new PasteBox(page);
    await ui.check.paste(box.box, pageOf(push(email, sign(shop, email))));
    await box.region.getByRole('button', { name: 'Switch to Shop' }).click();
    await expect(ui.check.verdict).toHaveText(verified);
    await expect(box.region.getByRole('button', { name: 'Switch to Shop' })).toHaveCount(0);
  });

  test('20 MB of markup stays text, and the window goes on', async ({ ui, page }) => {
    const box = new PasteBox(page);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202e';
    await ui.check.paste(box.box, hostile, Math.floor(19_000_000 / hostile.length));
    await expect(box.told).toContainText('Neither an email nor a signature was found');
    await expect(page).toHaveTitle('Check · Countersign');
    await ui.check.paste(page.locator('main'), 'x', 20_000_001);
    await expect(box.told).toContainText('longer than 20 million characters');
  });
});
