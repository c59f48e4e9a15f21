import { causeIds } from '../../core/causes/CauseId.ts';
import { explainInGeneral } from '../../core/wording/explainInGeneral.ts';
import { symptoms } from '../../core/wording/guide.ts';
import { english } from '../../locales/english.ts';
import { expect, test } from './fixture.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { newSecret, sign } from './sign.ts';

const everyCause = Object.values(causeIds).flat();

test.describe('the guide', () => {
  test('leads from every symptom to a conclusion by keyboard alone', async ({ ui, page }) => {
    await ui.places.getByRole('link', { name: 'Guide' }).focus();
    await page.keyboard.press('Enter');
    for (const symptom of symptoms) {
      const title = english.guide.symptoms[symptom];
      await test.step(title, async () => {
        await expect(ui.guide.heading).toHaveText('What do you notice?');
        await expect(ui.guide.choice(title)).toBeVisible();
        // What the window has behind its places, and the two parts of the guide, come before the symptoms.
        const choice = ui.guide.choice(title).and(page.locator(':focus'));
        for (let tabs = 0; tabs < 6 + symptoms.length && (await choice.count()) === 0; tabs += 1) {
          await page.keyboard.press('Tab');
        }
        await expect(ui.guide.choice(title)).toBeFocused();
        await page.keyboard.press('Enter');

        const seen = new Set(['What do you notice?']);
        for (;;) {
          await expect(ui.guide.heading).toBeFocused();
          const heading = (await ui.guide.heading.textContent()) ?? '';
          expect(seen, 'a step is new').not.toContain(heading);
          seen.add(heading);
          await expect(ui.guide.trail).toHaveCount(seen.size - 1);
          if (await ui.guide.conclusion.isVisible()) break;
          // The first answer, past the link to Check where there is one.
          const first = page.getByRole('region', { name: heading, exact: true }).getByRole('button').first();
          for (let tabs = 0; tabs < 2; tabs += 1) {
            await page.keyboard.press('Tab');
            if (await first.and(page.locator(':focus')).count()) break;
          }
          await expect(first).toBeFocused();
          await page.keyboard.press('Enter');
        }
        await ui.guide.startAgain.press('Enter');
        await expect(ui.guide.heading).toBeFocused();
      });
    }
  });

  test('goes back to an answer, and lists every cause', async ({ app, ui, page }) => {
    await test.step('goes back to an answer, and copies where another one leads', async () => {
      await ui.goTo('Guide');
      await ui.guide.choice('All conversations are Unverified.').click();
      await ui.guide.choice('Yes.').click();
      await ui.guide.choice('Yes, in the chatbox on a website.').click();
      await ui.guide.change('Is “Verify user emails with signatures” switched on for this website?').click();
      await expect(ui.guide.heading).toBeFocused();
      await expect(ui.guide.trail).toHaveCount(1);
      await ui.guide.choice('No, or it is not offered.').click();
      await expect(ui.guide.conclusion).toContainText(
        'Identity Verification is not switched on for this website.',
      );
      await expect(ui.guide.causes).toHaveAttribute('aria-expanded', 'true');
      await ui.guide.copy.click();
      await expect
        .poll(() => app.inMain(({ clipboard }) => clipboard.readText(), undefined))
        .toBe(
          [
            'All conversations are Unverified.',
            '',
            '- Is “Verify user emails with signatures” switched on for this website?',
            '  No, or it is not offered.',
            '',
            'Conclusion: Identity Verification is not switched on for this website.',
            'Switch it on, start a new conversation, and look again.',
            '',
            'Possible causes, with examples:',
            '- Identity Verification may be switched off for this website.',
            '  Fix: Switch on “Verify user emails with signatures” for this very website, then start a new conversation.',
            '',
          ].join('\n'),
        );
      await ui.guide.startAgain.click();
      await expect(ui.guide.heading).toHaveText('What do you notice?');
      await expect(ui.guide.heading).toBeFocused();
    });
    await test.step('lists every cause, and filters by all words', async () => {
      await ui.goTo('Guide');
      await ui.guide.parts.getByRole('link', { name: 'All causes' }).click();
      await expect(ui.guide.causes).toHaveCount(everyCause.length);
      await ui.guide.filter.fill('EMAIL-CASE');
      await expect(ui.guide.causes).toHaveText([explainInGeneral('email-case', english).title]);
      await ui.guide.filter.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByText('email.toLowerCase()')).toBeVisible();
      // What people call it stands in none of its texts.
      await ui.guide.filter.fill('caps');
      await expect(ui.guide.causes.first()).toHaveText(explainInGeneral('email-case', english).title);
      await ui.guide.filter.fill('zebra crossing');
      await expect(ui.guide.causes).toHaveCount(0);
      await expect(page.getByText('No cause has all these words')).toBeVisible();
    });
  });

  test.describe('with a website', () => {
    const secret = newSecret();
    const email = 'ana@example.com';
    test.use({ websites: { Main: secret } });

    test('knows what a check has found out', async ({ ui }) => {
      await ui.check.fill(email, sign(secret, email));
      await ui.check.followGuide.click();
      await expect(ui.guide.heading).toBeFocused();
      await expect(ui.guide.trail).toContainText([
        'The signature is right, and Crisp still shows Unverified.',
      ]);
      await ui.guide.choice('Yes.').click();
      await ui.guide.choice('Yes, in the chatbox on a website.').click();
      await expect(ui.guide.known).toHaveText(/Crisp would verify it\./);
      await expect(ui.guide.heading).toHaveText(/website that the secret key belongs to/);

      await ui.guide.change('What does Check say about one email and signature from the page?').click();
      await expect(ui.guide.choice('Crisp would verify it.')).toContainText('Known from your check');
      await ui.guide.choice('There is no signature.').click();
      await expect(ui.guide.conclusion).toContainText('The email is sent without a signature.');

      await ui.guide.startAgain.click();
      await ui.page.getByRole('button', { name: 'Ask me everything' }).click();
      await ui.guide.choice('The chatbox throws an error when the email is set.').click();
      await expect(ui.guide.known).toHaveCount(0);
    });

    test('knows what the pasted text has shown', async ({ ui, page }) => {
      const call = (value: unknown) => `$crisp.push(${JSON.stringify(['set', 'user:email', value])});`;
      const text = `${call([email, sign(secret, email)])}\n${call(email)}`;
      await ui.check.paste(new PasteBox(page).box, text);
      await ui.check.followGuide.click();
      await ui.guide.choice('Yes.').click();
      await ui.guide.choice('Yes, in the chatbox on a website.').click();
      await ui.guide.choice('Yes, the same website ID.').click();
      await ui.guide.choice('Yes, exactly the same.').click();
      await expect(ui.guide.conclusion).toContainText('The email is set again without a signature.');
      await expect(ui.guide.known).toHaveCount(2);
    });
  });

  test('stays where it was while one looks at Check, and takes the answer from there', async ({ ui }) => {
    await ui.firstRun.tryExample.click();
    await ui.check.followGuide.waitFor();
    await ui.goTo('Guide');
    await ui.page.getByRole('button', { name: 'Ask me everything' }).click();
    await ui.guide.choice('The chatbox throws an error when the email is set.').click();
    await ui.page.getByRole('link', { name: 'Open Check' }).click();
    await ui.page.getByRole('button', { name: 'Upper-case signature' }).click();
    await ui.check.cause('encoding-uppercase-hex').waitFor();
    await ui.check.followGuide.waitFor();
    await ui.goTo('Guide');
    await expect(ui.guide.conclusion).toContainText('not 64 lower-case hex characters');
    await expect(ui.guide.known).toHaveCount(1);
  });

  test('shows a cause that was found among the others, and on a page of its own', async ({ ui, page }) => {
    await test.step('shows a cause that was found among the others', async () => {
      await ui.firstRun.tryExample.click();
      await page.getByRole('button', { name: 'Capitals in the email' }).click();
      await ui.check.cause('email-case').getByRole('link', { name: 'Similar causes' }).click();
      const cause = page.getByRole('button', { name: explainInGeneral('email-case', english).title });
      await expect(cause).toBeFocused();
      await expect(cause).toHaveAttribute('aria-expanded', 'true');
      await expect(ui.guide.causes).toHaveCount(everyCause.length);
    });
    await test.step('has a page for a cause, which the finding leads to', async () => {
      await ui.goTo('Check');
      await page.setViewportSize({ width: 720, height: 560 });
      await ui.check.cause('email-case').getByRole('link', { name: 'More about this cause' }).click();
      await expect(ui.guide.heading).toHaveText(explainInGeneral('email-case', english).title);
      await expect(ui.guide.heading).toBeFocused();
      await expect.poll(() => page.evaluate("document.querySelector('main').scrollTop")).toBe(0);
      await page.getByRole('link', { name: 'Back to the check of User@Gmail.com' }).click();
      await ui.check.cause('email-case').getByRole('link', { name: 'More about this cause' }).click();
      const names = ['What it means', 'Why it happens', 'How to see it', 'What the developer should change'];
      for (const name of [...names, 'The fix']) {
        await expect(ui.guide.cause.getByRole('heading', { level: 3, name })).toBeVisible();
      }
      await expect(ui.guide.cause).toContainText('Devise for Ruby on Rails');

      await ui.guide.cause.getByRole('link', { name: 'Similar causes' }).click();
      await expect(
        page.getByRole('button', { name: explainInGeneral('email-case', english).title }),
      ).toBeFocused();
      await page.getByRole('link', { name: 'More about this cause' }).click();
      await expect(ui.guide.cause).toContainText('Devise for Ruby on Rails');
      await page.goBack();
      await expect(ui.guide.causes).toHaveCount(everyCause.length);
    });
  });
});
