import { expect, test } from './fixture.ts';
import { sign } from './sign.ts';

test.beforeEach(async ({ ui }) => {
  await ui.firstRun.tryExample.click();
  await expect(ui.check.verdict).toBeVisible();
  await ui.check.fill('', '');
});

/** The secret key of the example that these tests run on. */
const documentedSecret = '0fd72e0ff53b274293029fd1f3f40c92';
const valid = 'The signature is the valid one for exactly this text.';
const rejected = 'Crisp would reject this signature.';

const oddTexts = [
  ['a lone surrogate', 'us\ud800er@gmail.com'],
  ['half a pair the other way round', '\udc00user@gmail.com'],
  ['a NUL', 'user\0@gmail.com'],
  ['right-to-left marks', '\u202euser\u200f@gmail.com\u202c'],
  ['a byte order mark', '\ufeffuser@gmail.com'],
  ['line breaks of every kind', 'user@gmail.com\r\n\r\n\u2028\u0085'],
  ['an email that is no address', 'this is not an address'],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
] as const;

test.describe('pasting', () => {
  test('much, nothing and what nobody sees have a clear answer', async ({ ui, page }) => {
    await test.step('10 MB of a signature gets a clear answer, and the window goes on', async () => {
      await ui.check.email.fill('user@gmail.com');
      await ui.check.paste(ui.check.signature, 'cd7cc422', 1_250_000);
      await expect(page.getByText('10,000,000 characters')).toBeVisible();
      await expect(ui.check.verdict).toHaveText(rejected);
      await page.getByRole('button', { name: 'Clear the signature' }).click();
      await ui.check.signature.fill('cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1');
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    });
    await test.step('an email signed with its right-to-left mark is the same text in every place', async () => {
      await ui.check.fill('', '');
      await expect(ui.check.outcome).not.toContainText('Crisp would');
      await ui.check.paste(ui.check.email, 'user@gmail.com\u200f');
      await ui.check.signature.fill('cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1');
      await expect(ui.check.verdict).toHaveText('This is not an email address.');
      await page.getByRole('button', { name: 'Remove from the email' }).click();
      await expect(ui.check.verdict).toHaveText('Crisp would verify this email.');
    });
    await test.step('no signature at all is an answer, no email is not', async () => {
      await ui.check.fill('', '');
      await expect(ui.check.outcome).not.toContainText('Crisp would');
      await ui.check.email.fill('user@gmail.com');
      await ui.check.withoutSignature.click();
      await expect(ui.check.outcome).toContainText('There is no signature.');
      await ui.check.fill('', 'ab'.repeat(32));
      await expect(ui.check.outcome).toContainText('No email yet');
    });
    await test.step('more than 20 MB is refused in words', async () => {
      await ui.check.fill('', '');
      await expect(ui.check.outcome).not.toContainText('Crisp would');
      await ui.check.email.fill('user@gmail.com');
      await ui.check.paste(ui.check.signature, 'x', 20_000_001);
      await expect(ui.check.outcome).toContainText('This is too long to check');
    });
  });

  test('10 MB of an email is checked as it is', async ({ ui }) => {
    const [part, times] = ['user@gmail.com ', 700_000] as const;
    await ui.check.signature.fill(sign(documentedSecret, part.repeat(times)));
    await ui.check.paste(ui.check.email, part, times);
    await expect(ui.check.outcome).toContainText(valid);
  });

  test('10 MB of an email with another signature gets a clear answer too', async ({ ui }) => {
    await ui.check.signature.fill('ab'.repeat(32));
    await ui.check.paste(ui.check.email, 'user@gmail.com ', 700_000);
    await expect(ui.check.verdict).toHaveText('This is not an email address.');
    await expect(ui.check.outcome).not.toContainText(valid);
  });

  test('odd characters, and texts that are no emails, are data like any other', async ({ ui, page }) => {
    for (const [name, text] of oddTexts) {
      await test.step(`${name} in the email`, async () => {
        // Valid for exactly this text: nothing was lost, added or changed on the way.
        await ui.check.fill('', sign(documentedSecret, text));
        await ui.check.paste(ui.check.email, text);
        await expect(ui.check.outcome).toContainText(valid);
      });
      await test.step(`${name} in the signature`, async () => {
        await ui.check.fill('user@gmail.com', '');
        await ui.check.paste(ui.check.signature, text);
        await expect(ui.check.verdict).toHaveText(rejected);
      });
    }
    await expect(page).toHaveTitle('Check · Countersign');
  });
});
