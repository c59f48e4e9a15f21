import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import type { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { newSecret } from './sign.ts';
import { noKeychain } from './startApp.ts';

/** Run in the page: waits until colours that change gradually have changed. */
const settled = `new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))).then(() =>
  Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))`;

/** What axe finds on the screen, as one line each, in every way in which people look at it. */
async function findings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, media] of [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate(settled);
    const { violations } = await new AxeBuilder({ page })
      // Electron opens no page for axe's own use.
      .setLegacyMode(true)
      // What react-aria says to screen readers stays there for seconds, its button long gone.
      .exclude('[data-live-announcer]')
      // Forced colours are the person's own; axe looks at the colour that they replace.
      .disableRules(media.forcedColors === 'active' ? ['color-contrast'] : [])
      .analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${name}: ${id}: ${node.failureSummary} ${node.html}`),
      ),
    );
  }
  return found;
}

async function openGenerate(ui: AppPage): Promise<void> {
  await ui.addWebsite('Main', newSecret());
  await ui.goTo('Generate');
}

const screens: Readonly<Record<string, (ui: AppPage) => Promise<unknown>>> = {
  'the first run': (ui) => ui.firstRun.heading.waitFor(),
  'a verified email': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.check.verdict.waitFor();
  },
  'two proven causes': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.page.getByRole('button', { name: 'SHA-1, as Base64' }).click();
    await ui.check.cause('encoding-base64').waitFor();
  },
  'an unverified email and its comparison': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.page.getByRole('button', { name: 'Capitals in the email' }).click();
    await ui.check.cause('email-case').waitFor();
  },
  'a paste with a secret, two candidates and a mistake': async (ui) => {
    const secret = newSecret();
    await ui.addWebsite('Main', secret);
    await ui.goTo('Check');
    const calls = ['a@example.com', 'b@example.com'].map(
      (email) => `$crisp.push(["set", "user:email", ["${email}", "undefined"]]);`,
    );
    const text = `CRISP_WEBSITE_ID = "7598bf86-9ebb-46bc-8c61-be8929bbf93d"; key = "${secret}";${calls.join('\n')}`;
    await ui.check.paste(new PasteBox(ui.page).box, text);
    await new PasteBox(ui.page).findings.nth(1).waitFor();
    await ui.check.email.fill('c@example.com');
  },
  'no signature': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.check.signature.fill('');
    await ui.check.cause('signature-missing').waitFor();
  },
  'a signature that nothing explains': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.check.signature.fill('ab'.repeat(32));
    await ui.page.getByText('No known mistake explains this signature').last().waitFor();
  },
  'hidden characters': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.check.email.fill(' user@gmail.com ');
    await ui.page.getByRole('button', { name: 'Remove from the email' }).waitFor();
  },
  'a question of the guide': async (ui) => {
    await ui.firstRun.tryExample.click();
    await ui.check.followGuide.click();
    await ui.guide.choice('Yes.').click();
    await ui.guide.choice('Yes, in the chatbox on a website.').click();
    await ui.guide.known.waitFor();
  },
  'a conclusion of the guide': async (ui) => {
    await ui.goTo('Guide');
    await ui.guide.choice('It worked before, and stopped.').click();
    await ui.guide.choice('Yes.').click();
    await ui.guide.conclusion.waitFor();
  },
  'every cause': async (ui) => {
    await ui.goTo('Guide');
    await ui.guide.parts.getByRole('link', { name: 'All causes' }).click();
    await ui.guide.causes.first().click();
  },
  'signatures wrong on purpose, and problems in a list': async (ui) => {
    await openGenerate(ui);
    await ui.generate.emails.fill('ana@example.com\n\nno address\nli@example.org');
    await ui.generate.makeWrong('SHA-1');
    await ui.generate.makeWrong('plus sign');
    await ui.generate.chosen.getByRole('button').last().click();
    await ui.generate.generate.click();
    await ui.generate.rows.first().waitFor({ timeout: 60_000 });
  },
  'many signatures': async (ui) => {
    await openGenerate(ui);
    await ui.generate.emails.fill('qa+{1..250}@example.com');
    await ui.generate.generate.click();
    await ui.generate.rows.first().waitFor();
  },
  'the test addresses': async (ui) => {
    await openGenerate(ui);
    await ui.generate.testAddresses.click();
    await ui.page.getByRole('dialog').waitFor();
  },
  'code for the backend': async (ui) => {
    await openGenerate(ui);
    await ui.generate.open('Code for your backend');
    await ui.page.getByRole('region', { name: 'Self-test' }).waitFor();
  },
  'the log of signatures': async (ui) => {
    await openGenerate(ui);
    await ui.generate.emails.fill('qa+{1..3}@example.com');
    await ui.generate.generate.click();
    await ui.generate.rows.first().waitFor();
    await ui.generate.open('Log');
    await ui.generate.log.waitFor();
  },
  'the websites': async (ui) => {
    await ui.addWebsite('Main', newSecret());
    await ui.websites.rotate('Main', newSecret());
    await ui.websites.item('Main').waitFor();
  },
  'the form for a website': async (ui) => {
    await ui.goTo('Websites');
    await (await ui.websites.openAdd()).dialog.waitFor();
  },
};

test.describe('axe finds nothing in light, dark and forced colours on', () => {
  for (const [name, show] of Object.entries(screens)) {
    test(name, async ({ ui, page }) => {
      await show(ui);
      expect(await findings(page)).toEqual([]);
    });
  }

  test.describe('the keychain card', () => {
    test.skip(process.platform !== 'linux', 'Only Linux can be without a keychain.');
    test.use({ environment: noKeychain });
    test('in the window', async ({ ui, page }) => {
      await ui.keychainCard.heading.waitFor();
      expect(await findings(page)).toEqual([]);
    });
  });
});

test('a website is added and a signature checked by keyboard alone', async ({ ui, page }) => {
  await expect(ui.firstRun.heading).toBeVisible();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // The places, then the first button of the page.
  for (const _ of await ui.places.getByRole('link').all()) await press('Tab');
  await press('Tab', 'Enter');
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

test('a wrong signature is generated by keyboard alone', async ({ ui, page }) => {
  await openGenerate(ui);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await ui.generate.emails.focus();
  await page.keyboard.type('qa@example.com');
  await expect(ui.generate.preview).toContainText('1 address');
  // The test addresses, the form, then the mistakes.
  await press('Tab', 'Tab', 'Tab', 'Enter');
  await expect(ui.generate.mistakes).toBeVisible();
  await press('Tab');
  await page.keyboard.type('SHA-1');
  await expect(ui.generate.mistakes.getByRole('option')).toHaveCount(1);
  await press('Tab', 'Space');
  await expect(ui.generate.chosen.getByRole('listitem')).toHaveCount(1);
  await press('Tab', 'Enter');
  await expect(ui.generate.rows).toContainText('Crisp would reject it');
});
