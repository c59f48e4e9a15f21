import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { PasteBox } from './pages/PasteBox.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

const email = 'Ana.Silva@example.com';
const lower = email.toLowerCase();

const secret = newSecret();
test.use({ websites: { Main: secret } });

const copied = (app: RunningApp) => app.inMain(({ clipboard }) => clipboard.readText(), undefined);

/** Every run of six characters that a text shares with another, whatever their letter case. */
const shared = (text: string, other: string): readonly string[] =>
  Array.from({ length: other.length - 5 }, (_, at) => other.slice(at, at + 6)).filter((run) =>
    text.toLowerCase().includes(run.toLowerCase()),
  );

test.describe('the answer', () => {
  test('gives the verdict before the reasons, and no signature its time', async ({ ui }) => {
    await test.step('says that there is no signature once somebody says so, and not while it is still to come', async () => {
      await ui.check.email.pressSequentially('ana');
      await expect(ui.check.verdict).toHaveText('No signature yet');
      await ui.check.email.fill(email);
      await expect(ui.check.verdict).toHaveText('No signature yet');
      await ui.check.withoutSignature.click();
      await expect(ui.check.verdict).toHaveText('Crisp would show this email as Unverified.');
      await expect(ui.check.cause('signature-missing')).toContainText('Seen');
      await expect(ui.check.reveal).toHaveCount(0);
      // Said of this email, and not of another one.
      await ui.check.email.fill(lower);
      await expect(ui.check.verdict).toHaveText('No signature yet');
    });
    await test.step('gives the verdict before the reasons, and never the reasons of another signature', async () => {
      await ui.check.fill(email, sign(secret, email).toUpperCase());
      await ui.check.cause('encoding-uppercase-hex').waitFor();
      await ui.check.signature.fill('ab'.repeat(32));
      await expect(ui.check.verdict).toHaveText('Crisp would show this email as Unverified.');
      await expect(ui.check.causes).toHaveCount(0);
      await expect(ui.check.outcome).toContainText('Looking for the reason');
      await expect(ui.check.reveal).toBeVisible();
      // Another keystroke ends that search.
      await ui.check.signature.fill(sign(secret, email));
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await expect(ui.check.outcome).not.toContainText('Looking for the reason');
    });
  });

  test('of what a page hands over is one for every email, and for a placeholder as for any signature', async ({
    ui,
    page,
  }) => {
    await test.step('takes no sentence with an email in it for a missing signature, and a call without one for that', async () => {
      const box = new PasteBox(page);
      await ui.check.paste(box.box, 'Hello, I am ana@example.com and my chat says Unverified.');
      await expect(ui.check.email).toHaveValue('ana@example.com');
      await expect(ui.check.verdict).toHaveText('No signature yet');
      await box.again.click();
      await ui.check.paste(box.box, '$crisp.push(["set", "user:email", ["ana@example.com"]]);');
      await expect(ui.check.cause('signature-missing')).toContainText('Seen');
    });
    await test.step('judges every email that a page hands over, and a placeholder like any signature', async () => {
      const box = new PasteBox(page);
      await box.again.click();
      const push = (to: string, signature: string): string =>
        `$crisp.push(["set", "user:email", ["${to}", "${signature}"]]);\n`;
      await ui.check.paste(
        box.box,
        push(lower, sign(secret, lower)) + push('b@example.com', 'ab'.repeat(32)),
      );
      await expect(box.region).toContainText(
        '1 of the 2 emails that this text hands over would not be verified.',
      );
      await expect(box.region.getByRole('button', { name: /b@example\.com.*Unverified/s })).toBeVisible();
      await box.again.click();
      await ui.check.paste(box.box, push(lower, '{{ signature }}'));
      await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
      // Its spaces are the template's.
      await expect(page.getByText('2 spaces inside the signature')).toHaveCount(0);
      await ui.check.signature.fill('ab cd ef');
      await expect(page.getByText('2 spaces inside the signature')).toBeVisible();
    });
  });

  test('of every email that a page hands over comes without moving anything, and after a keychain that failed', async ({
    ui,
    app,
    page,
  }) => {
    await test.step('it moves nothing when it comes', async () => {
      await app.inMain(({ ipcMain }) => {
        const { _invokeHandlers: handlers } = ipcMain as unknown as {
          readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => unknown>;
        };
        const judge = handlers.get('check.verdict');
        if (judge === undefined) throw new Error('Nothing judges.');
        const held = new Promise<void>((release) => Object.assign(globalThis, { release }));
        handlers.set('check.verdict', (...args) => held.then(() => judge(...args)));
      }, undefined);
      const box = new PasteBox(page);
      const push = (to: string, signature: string): string =>
        `$crisp.push(["set", "user:email", ["${to}", "${signature}"]]);\n`;
      await ui.check.paste(
        box.box,
        push(lower, sign(secret, lower)) + push('b@example.com', 'ab'.repeat(32)),
      );
      const second = box.region.getByRole('button', { name: /b@example\.com/ });
      await expect(ui.check.email).toHaveValue(lower);
      const places = () => Promise.all([second.boundingBox(), ui.check.email.boundingBox()]);
      const before = await places();
      await app.inMain(() => (globalThis as unknown as { release(): void }).release(), undefined);
      await expect(second).toContainText('Unverified');
      await expect(box.region).toContainText('would not be verified');
      expect(await places()).toEqual(before);
    });
    const failKeychain = () =>
      app.inMain(({ ipcMain }) => {
        const { _invokeHandlers: handlers } = ipcMain as unknown as {
          readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => unknown>;
        };
        const judge = handlers.get('check.verdict');
        const ask = handlers.get('keychain.state');
        if (judge === undefined || ask === undefined) throw new Error('Nothing judges.');
        const error = { code: 'keychain', trouble: { state: 'locked' } };
        handlers.set('check.verdict', async () => ({ ok: false, error }));
        const unlock = (): void => void handlers.set('check.verdict', judge).set('keychain.state', ask);
        Object.assign(globalThis, { unlock });
        // Asked for by whoever tries again.
        handlers.set('keychain.state', (...args) => {
          unlock();
          return ask(...args);
        });
      }, undefined);
    const pasteTwo = async (): Promise<PasteBox> => {
      const box = new PasteBox(page);
      await box.again.click();
      const push = (to: string): string =>
        `$crisp.push(["set", "user:email", ["${to}", "${'ab'.repeat(32)}"]]);\n`;
      await ui.check.paste(box.box, push(lower) + push('b@example.com'));
      await expect(box.candidates).toHaveCount(2);
      await expect(ui.keychainCard.retry).toBeVisible();
      await expect(box.region).not.toContainText('Checking');
      return box;
    };
    const none = '2 of the 2 emails that this text hands over would not be verified.';
    await test.step('it is not waited for while the keychain fails, and comes once it is tried again', async () => {
      await failKeychain();
      const box = await pasteTwo();
      await ui.keychainCard.retry.click();
      await expect(box.region).toContainText(none);
    });
    await test.step('it comes, too, once the keychain has answered for something else', async () => {
      await failKeychain();
      const box = await pasteTwo();
      await app.inMain(() => void (globalThis as unknown as { unlock(): void }).unlock(), undefined);
      await ui.check.signature.fill('cd'.repeat(32));
      await expect(box.region).toContainText(none);
    });
  });

  test.describe('without a key', () => {
    test.use({ websites: {} });

    test('of every email that a page hands over is not waited for', async ({ ui, page }) => {
      await ui.firstRun.heading.waitFor();
      const push = (to: string): string =>
        `$crisp.push(["set", "user:email", ["${to}", "${'ab'.repeat(32)}"]]);\n`;
      await ui.check.paste(page.locator('main'), push(lower) + push('b@example.com'));
      const box = new PasteBox(page);
      await expect(box.candidates).toHaveCount(2);
      await expect(box.region).not.toContainText('Checking');
    });
  });

  test('is told, reported and handed on', async ({ ui, page, app, dataFolder }) => {
    await test.step('is told to a screen reader once: the outcome, then the reasons', async () => {
      await ui.check.fill(email, sign(secret, lower));
      const said = page.getByRole('status').filter({ hasText: 'Unverified.' });
      await expect(said).toHaveText(
        'Unverified. Crisp would show this email as Unverified. The email was lower-cased before it was signed.',
      );
      await expect(said).toHaveAttribute('aria-atomic', 'false');
    });
    await test.step('can be copied as a report without any secret key or signature', async () => {
      const signature = sign(secret, lower).toUpperCase();
      await ui.check.fill(email, signature);
      await expect(ui.check.verdict).toHaveText('Crisp would reject this signature.');
      await ui.check.cause('encoding-uppercase-hex').waitFor();
      await ui.check.copyReport();
      await expect.poll(() => copied(app)).toContain('# Crisp would reject this signature.');
      const report = await copied(app);
      expect(report).toContain('- Website: Main');
      expect(report).toContain('64 upper-case hex characters (not shown)');
      expect(report).toContain('1. **The email was lower-cased before it was signed.**');
      expect(report).toMatch(/Countersign \d+\.\d+\.\d+/);
      expect(report).not.toContain(email);
      for (const taboo of [secret, signature, sign(secret, email)]) expect(shared(report, taboo)).toEqual([]);
    });
    await test.step('has words for the customer', async () => {
      await ui.check.fill(email, sign(secret, email));
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
      await page.getByRole('button', { name: 'Copy the words for the customer' }).click();
      await expect.poll(() => copied(app)).toContain('found nothing wrong with it');
    });
    await test.step('can be handed on in the form and with the email that somebody wants', async () => {
      await ui.check.fill(email, sign(secret, lower));
      await ui.check.cause('email-case').waitFor();
      await ui.check.report.click();
      const dialog = ui.check.reportDialog;
      const preview = dialog.getByRole('region', { name: 'Preview of the report' });
      await expect(preview).toContainText('# Crisp would show this email as Unverified.');
      await expect(preview).not.toContainText(email);
      await dialog.getByText('Mask emails').click();
      await expect(preview).toContainText(email);
      await dialog.getByRole('button', { name: /Format$/ }).click();
      await ui.page.getByRole('option', { name: 'HTML' }).click();
      await expect(preview).toContainText('<!doctype html>');
      const path = join(dataFolder, 'report.html');
      await app.inMain((electron, filePath) => {
        electron.dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path);
      const shown = await preview.innerText();
      await dialog.getByRole('button', { name: 'Save as file' }).click();
      await expect(dialog.getByText(`Saved as ${path}`)).toBeVisible();
      expect(readFileSync(path, 'utf8').trim()).toBe(shown.trim());
      await app.inMain(({ shell, clipboard }) => {
        shell.showItemInFolder = (path) => void clipboard.writeText(`shown: ${path}`);
      }, undefined);
      // What a page that is taken over would like the system to look at.
      await ui.page.evaluate("countersign.app.showInFolder({ path: '/etc/passwd' })");
      expect(await copied(app)).not.toContain('shown:');
      await dialog.getByRole('button', { name: 'Show in folder' }).click();
      await expect.poll(() => copied(app)).toBe(`shown: ${path}`);
    });
  });

  test('is a picture, and code with the causes at their lines', async ({ ui, page, app }) => {
    await test.step('fits outcome, causes and picture into the window, details below', async () => {
      await page.setViewportSize({ width: 1120, height: 760 });
      await ui.check.fill(email, createHmac('sha1', secret).update(lower).digest('base64'));
      await expect(ui.check.picture).toBeInViewport({ ratio: 1 });
      await expect(ui.check.verdict).toBeInViewport({ ratio: 1 });
      const second = ui.check.cause('wrong-algorithm');
      await expect(second.getByText('What it means')).toBeHidden();
      await second.getByRole('button').click();
      await expect(second.getByText('What it means')).toBeVisible();
    });
    await test.step('shows what happened as steps, the wrong ones with what should stand there', async () => {
      const signature = createHmac('sha1', secret).update(lower).digest('base64');
      await ui.check.fill(email, signature);
      await expect(ui.check.picture.getByRole('listitem')).toHaveText([
        /Email as pushed.*lower-cased/,
        `Email as pushed${email}`,
        `lower-casedIt became ${lower}Mistake 1: should be the email as pushed`,
        'Secret keyStored for Main',
        'Secret keyStored for Main',
        'HMAC-SHA-1Mistake 2: instead of HMAC-SHA-256',
        'Base64Mistake 3: instead of lower-case hex',
        `Pasted signature${signature}`,
      ]);
    });
    await test.step('has the fix as code in every language, the causes at their lines', async () => {
      await ui.check.fill(email, createHmac('sha1', secret).update(lower).digest('base64'));
      const lineWith = (text: string) => ui.check.code.getByRole('listitem').filter({ hasText: text });
      await expect(lineWith('createHmac("sha256"')).toContainText('SHA-1 was used instead of SHA-256.');
      await expect(lineWith('.digest("hex")')).toContainText('The signature is written in Base64.');
      await ui.check.chooseLanguage('Python');
      await expect(lineWith('email.encode("utf-8")')).toContainText('The email was lower-cased');
      await ui.check.code.getByRole('button', { name: 'Copy the code' }).click();
      await expect(ui.check.code.getByRole('status')).toHaveText('Copied');
      expect(await copied(app)).toMatch(/^import hashlib\n(.*\n)+ {4}print\(sign\(sys\.argv\[1\]\)\)\n$/);
      // The language stays, even when another page was open in between.
      await ui.goTo('Websites');
      await ui.goTo('Check');
      await expect(page.getByRole('button', { name: /Python/ })).toBeVisible();
    });
  });
});
