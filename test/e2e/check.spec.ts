import { createHmac } from 'node:crypto';
import { expect, test } from './fixture.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

const email = 'Ana.Nováková@example.com';

const [secret, shop] = [newSecret(), newSecret()];
test.use({ websites: { Main: secret } });

const copied = (app: RunningApp) => app.inMain(({ clipboard }) => clipboard.readText(), undefined);

test.describe('checking a signature', () => {
  test('says what Crisp would do, and which mistakes are proven, for what is in the fields', async ({
    ui,
  }) => {
    const lower = email.toLowerCase();
    await test.step('the valid one is verified, however fast the fields change', async () => {
      await ui.check.signature.fill(sign(secret, email));
      await ui.check.email.pressSequentially(email);
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await expect(ui.check.causes).toHaveCount(0);
    });
    await test.step('capital letters in the signature are named', async () => {
      await ui.check.fill(email, sign(secret, email).toUpperCase());
      await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
      await expect(ui.check.cause('encoding-uppercase-hex')).toContainText('Proven');
      await expect(ui.check.causes).toHaveCount(1);
    });
    await test.step('SHA-1 and Base64 are proven together with the lower-cased email', async () => {
      await ui.check.fill(email, createHmac('sha1', secret).update(lower).digest('base64'));
      await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
      await expect(ui.check.cause('email-case')).toContainText('Proven');
      await expect(ui.check.cause('wrong-algorithm')).toContainText('Proven');
      await expect(ui.check.cause('encoding-base64')).toContainText('Proven');
      await expect(ui.check.causes).toHaveCount(3);
    });
    await test.step('so is the valid one again', async () => {
      await ui.check.fill(email, sign(secret, email));
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await expect(ui.check.causes).toHaveCount(0);
    });
  });

  test.describe('with two websites', () => {
    test.use({ websites: { Main: secret, Shop: shop } });

    test('names the website whose secret key was used instead', async ({ ui }) => {
      await ui.check.choose('Main');
      await ui.check.fill(email, sign(shop, email));
      await expect(ui.check.verdict).toHaveText('Crisp would show this email as Unverified.');
      await expect(ui.check.cause('secret-other-website')).toContainText('Shop');
      await expect(
        ui.check.outcome.getByRole('heading', { name: 'With “Shop” it is Verified.' }),
      ).toBeVisible();
      await ui.check.outcome.getByRole('button', { name: 'Switch to Shop' }).click();
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    });
  });

  test('says what a rotated secret key explains', async ({ ui }) => {
    const fresh = newSecret();
    await ui.goTo('Websites');
    await ui.websites.rotate('Main', fresh);
    await expect(ui.websites.item('Main')).toContainText('Previous secret keys');
    await ui.goTo('Check');
    await ui.check.fill(email, sign(secret, email));
    await expect(ui.check.cause('secret-rotated')).toContainText('Proven');
    await ui.check.signature.fill(sign(fresh, email));
    await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
  });

  test('keeps the valid signature masked until it is asked for, and copies it then', async ({
    app,
    ui,
    page,
  }) => {
    const valid = sign(secret, email);
    await ui.check.fill(email, sign(secret, email.toUpperCase()));
    await expect(ui.check.reveal).toBeVisible();
    expect(await page.content()).not.toContain(valid);
    await ui.check.reveal.click();
    await expect(ui.check.valid).toHaveText(valid);
    await page.getByRole('button', { name: 'Copy the valid signature' }).click();
    await expect.poll(() => copied(app)).toBe(valid);
    // Two unrelated signatures: their characters are shown to who asks for them.
    await expect(page.getByText('Pasted', { exact: true })).toBeHidden();
    await page.getByText('All characters').click();
    await expect(page.getByText('Pasted', { exact: true })).toBeVisible();
    await ui.check.signature.fill(valid.replace(/.$/, 'x'));
    await expect(page.getByText('63 of 64 characters agree')).toBeVisible();
    await expect(page.getByText('Pasted', { exact: true })).toBeVisible();
    // Whoever was let see the one of this email was not let see that of another.
    await ui.check.email.fill('jo@example.com');
    await expect(ui.check.reveal).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the valid signature' })).toHaveCount(0);
  });

  test('shows the whole window as the place while a file is held over it', async ({ page, ui }) => {
    const drag = (type: string): Promise<unknown> =>
      page.locator('nav').evaluate((element: unknown, type) => {
        const { DataTransfer, DragEvent, File } = globalThis as unknown as {
          readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
          readonly DragEvent: new (type: string, init: object) => object;
          readonly File: new (parts: readonly string[], name: string) => object;
        };
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'page.html'));
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        (element as { dispatchEvent(event: object): boolean }).dispatchEvent(event);
      }, type);
    const cover = page.getByText('Drop the file anywhere');
    for (const [place, end] of [
      ['Check', 'dragleave'],
      ['Audit', 'drop'],
    ] as const) {
      await ui.goTo(place);
      await (place === 'Check' ? ui.check.email : ui.audit.dropZone).waitFor();
      await drag('dragover');
      await expect(cover).toBeVisible();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      const covered = await cover.locator('..').boundingBox();
      expect(covered?.width).toBeGreaterThan(width * 0.9);
      expect(covered?.height).toBeGreaterThan(height * 0.9);
      await drag(end);
      await expect(cover).toHaveCount(0);
    }
  });

  test('tells what nobody sees: letters that look like others, and white space', async ({ ui, page }) => {
    await test.step('a letter that only looks like another one', async () => {
      // The first а is Cyrillic.
      await ui.check.fill('p\u0430ypal@example.com', sign(secret, 'paypal@example.com'));
      await expect(
        page.getByText('One character only looks like a plain one: \u0430 (U+0430)'),
      ).toBeVisible();
      await expect(page.getByRole('button', { name: 'Remove from the email' })).toHaveCount(0);
      await expect(ui.check.cause('email-typographic')).toContainText('Proven');
      await expect(ui.check.picture).toContainText('p\u0430U+0430ypal@example.com');
      await ui.check.email.fill('paypal@example.com');
      await expect(page.getByText('only looks like')).toHaveCount(0);
    });
    await test.step('white space around the email is named, and removed when asked to', async () => {
      await ui.check.fill(`${email} `, sign(secret, email));
      await expect(ui.check.verdict).toHaveText('This is not an email address.');
      await expect(page.getByText('1 space after the email')).toBeVisible();
      await page.getByRole('button', { name: 'Remove from the email' }).click();
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      const box = page.getByRole('textbox', { name: 'Paste anything' });
      const place = await box.boundingBox();
      await page.getByRole('button', { name: 'Clear', exact: true }).click();
      await expect(ui.check.email).toHaveValue('');
      await expect(page.getByText('The fields were cleared.')).toBeVisible();
      expect(await box.boundingBox(), 'what comes and goes by itself moves nothing').toEqual(place);
      await page.getByText('Where do I find the signature?').click();
      await expect(page.getByText('copy(document.all[0].outerHTML)')).toBeVisible();
      await ui.check.email.fill(email);
      await expect(page.getByText('The fields were cleared.')).toBeHidden();
    });
  });
});
