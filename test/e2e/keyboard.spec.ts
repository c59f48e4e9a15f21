import { expect, test } from './fixture.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { newSecret } from './sign.ts';

/** The tag of what has the focus: BODY when nothing has. */
const focused = 'document.activeElement.tagName';

test.describe('by keyboard alone', () => {
  test('every place and dialog is a key away, and the focus comes along', async ({ page, ui }) => {
    await test.step('a question mark shows every key, and the focus returns where it was', async () => {
      await ui.firstRun.tryExample.focus();
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await expect(sheet).toContainText('Ctrl1');
      await page.keyboard.press('Control+4');
      await expect(sheet).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expect(ui.firstRun.tryExample).toBeFocused();
    });
    await test.step('settings open and close, and zoom, without a mouse', async () => {
      await page.keyboard.press('Control+,');
      const settings = page.getByRole('dialog', { name: 'Settings' });
      await expect(settings.getByRole('button', { name: /100%.*Zoom$/ })).toBeVisible();
      await page.keyboard.press('Control+=');
      await expect(settings.getByRole('button', { name: /110%.*Zoom$/ })).toBeVisible();
      await page.keyboard.press('Control+0');
      await expect(settings.getByRole('button', { name: /100%.*Zoom$/ })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(settings).toHaveCount(0);
    });
    await test.step('every place is a key away, and the focus comes along', async () => {
      await ui.firstRun.tryExample.click();
      const places = [
        ['2', 'Generate'],
        ['4', 'Websites'],
        ['5', 'Guide'],
      ] as const;
      for (const [digit, name] of places) {
        await page.keyboard.press(`Control+${digit}`);
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
        await expect.poll(() => page.evaluate(focused)).not.toBe('BODY');
      }
      await page.keyboard.press('Control+1');
      await expect(ui.check.email).toBeVisible();
    });
    await test.step('a question mark in a field is a question mark', async () => {
      await ui.check.email.fill('');
      await ui.check.email.press('?');
      await expect(ui.check.email).toHaveValue('?');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  });

  test.describe('with websites', () => {
    test.use({ websites: { Main: newSecret(), Shop: newSecret() } });

    test('what is typed is cleared, read and removed, and comes back', async ({ page, ui }) => {
      await test.step('Escape clears Check, and everything comes back', async () => {
        const box = new PasteBox(page);
        await ui.check.paste(box.box, 'user:email a@example.com\nsignature: abc\n<p>page</p>');
        await ui.check.fill('a@example.com', 'abc');
        await page.keyboard.press('Escape');
        await expect(ui.check.email).toHaveValue('');
        await expect(ui.check.signature).toHaveValue('');
        await expect(page.getByText('The fields were cleared.')).toBeVisible();
        await page.getByRole('button', { name: 'Undo' }).press('Enter');
        await expect(ui.check.email).toHaveValue('a@example.com');
        await expect(ui.check.signature).toHaveValue('abc');
        await expect(box.excerpt).toBeVisible();
        await expect.poll(() => page.evaluate(focused)).not.toBe('BODY');
      });
      await test.step('a page in the email field is read as pasted text when the person wants it', async () => {
        await ui.check.fill('', '');
        const text = '<html>\n$crisp.push(["set", "user:email", ["a@example.com", "abc"]]);\n</html>';
        await ui.check.paste(ui.check.email, text);
        await page.getByRole('button', { name: 'Read it as pasted text' }).click();
        await expect(ui.check.email).toHaveValue('a@example.com');
        await expect(ui.check.signature).toHaveValue('abc');
      });
      await test.step('a removed row leaves the focus among the others', async () => {
        await ui.goTo('Websites');
        await page.getByRole('button', { name: 'Remove Main' }).press('Enter');
        await page.getByRole('button', { name: 'Remove website' }).press('Enter');
        await expect(page.getByRole('heading', { name: 'Main' })).toHaveCount(0);
        await expect.poll(() => page.evaluate(focused)).not.toBe('BODY');
      });
    });
  });
});

test('a website is added and a signature checked by keyboard alone', async ({ ui, page }) => {
  await expect(ui.firstRun.heading).toBeVisible();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // The places and the settings, then the first button of the page.
  for (const _ of await ui.places.getByRole('link').all()) await press('Tab');
  await press('Tab', 'Tab', 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Main');
  await press('Tab');
  await page.keyboard.type('0fd72e0ff53b274293029fd1f3f40c92');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Check' })).toBeVisible();
  await ui.check.email.focus();
  await page.keyboard.type('user@gmail.com');
  await press('Tab');
  await page.keyboard.type('cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1');
  await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
});

test.describe('by keyboard alone', () => {
  test.use({ websites: { Main: newSecret() } });

  test('a wrong signature is generated', async ({ ui, page }) => {
    await ui.goTo('Generate');
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await ui.generate.emails.focus();
    await page.keyboard.type('qa@example.com');
    await expect(ui.generate.preview).toContainText('1 address');
    // A file, the test addresses, the form, then the mistakes.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await expect(ui.generate.mistakes).toBeVisible();
    await press('Tab');
    await page.keyboard.type('SHA-1');
    await expect(ui.generate.mistakes.getByRole('option').first()).toContainText('SHA-1 was used');
    await press('Tab', 'Space');
    await expect(ui.generate.chosen.getByRole('listitem')).toContainText(['SHA-1 was used']);
    await press('Tab', 'Enter');
    await expect(ui.generate.rows).toContainText('Crisp would reject it');
  });
});
