import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { inPage } from './inPage.ts';
import { AppPage } from './pages/AppPage.ts';
import { PasteBox } from './pages/PasteBox.ts';
import { SecretForm } from './pages/SecretForm.ts';
import { pressMenu } from './pressMenu.ts';
import type { RunningApp } from './RunningApp.ts';
import { newSecret, sign } from './sign.ts';

/** From now on the dialog for opening answers with a path, as if somebody had chosen it. */
const openFrom = (app: RunningApp, path: string) =>
  app.inMain(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);

/** The same for the dialog for saving. */
const saveTo = (app: RunningApp, path: string) =>
  app.inMain((electron, filePath) => {
    electron.dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);

const copied = (app: RunningApp) => app.inMain(({ clipboard }) => clipboard.readText(), undefined);

const secret = newSecret();
test.use({ websites: { Main: secret } });

type Row = readonly [email: string, signature: string];

/** People whose signatures are right, but for those with a capital in the name, whose email was lower-cased. */
const people = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => {
    const email = index % 10 === 3 ? `Ana.Silva${index}@example.com` : `ana.silva${index}@example.com`;
    return [email, sign(secret, email.toLowerCase())];
  });

const csv = (rows: readonly Row[]): string =>
  ['email,signature', ...rows.map((row) => row.join(','))].join('\r\n');

/** Audits a list and waits for its result. */
async function audit(ui: AppPage, text: string): Promise<void> {
  await ui.audit.drop('people.csv', text);
  await ui.audit.start.click();
  await ui.audit.grid.waitFor();
}

test.describe('in a session', () => {
  test.use({ websites: {} });

  test('a missing secret key is given where the audit stands, and what is typed outlives a retry', async ({
    ui,
    app,
    start,
  }) => {
    // For the session only: the next one has none.
    await ui.storeWebsite('Main', secret, true);
    await app.close();
    const next = await start();
    const { audit, page, places } = new AppPage(next.page);
    await next.inMain(({ ipcMain }) => {
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => Promise<unknown>>;
      };
      const state = handlers.get('keychain.state');
      const begin = handlers.get('audit.start');
      if (state === undefined || begin === undefined) throw new Error('Nothing answers.');
      const { promise: held, resolve: release } = Promise.withResolvers<void>();
      const seen = { release, tries: 0 };
      Object.assign(globalThis, { seen });
      handlers.set('keychain.state', (...args) => held.then(() => state(...args)));
      handlers.set('audit.start', (...args) => {
        seen.tries += 1;
        return begin(...args);
      });
    }, undefined);
    const tries = () =>
      next.inMain(() => (globalThis as unknown as { seen: { tries: number } }).seen.tries, undefined);

    await places.getByRole('link', { name: 'Audit' }).click();
    await audit.drop('people.csv', csv(people(20)));
    await audit.start.click();
    const trouble = page.getByRole('alert');
    await trouble.getByRole('button', { name: 'Retry' }).click();
    await trouble.getByRole('button', { name: 'Enter secret key again' }).click();
    const form = new SecretForm(page);
    await form.fill({ secret });
    await next.inMain(
      () => (globalThis as unknown as { seen: { release(): void } }).seen.release(),
      undefined,
    );
    await expect.poll(tries).toBe(2);
    await expect(trouble).toBeAttached();
    await expect(form.secret).toHaveValue(secret);
    await form.save();
    await expect(audit.grid).toBeVisible();
  });
});

test.describe('a list', () => {
  test('is chosen, explained, and audited again as it is now', async ({ ui, app, dataFolder, page }) => {
    await test.step('that was changed since is audited again as it is now', async () => {
      await ui.goTo('Audit');
      const path = join(dataFolder, 'people.csv');
      writeFileSync(path, csv(people(200)));
      await openFrom(app, path);
      await ui.audit.chooseFile.click();
      await ui.audit.start.click();
      await expect(ui.audit.headline).toHaveText('90% of 200 rows are valid.');
      writeFileSync(path, csv(people(100)));
      await ui.audit.search.fill('nothing was searched before');
      await expect(page.getByRole('alert')).toContainText('The list has changed since it was audited.');
      await page.getByRole('button', { name: 'Audit it again' }).click();
      await expect(ui.audit.headline).toContainText('of 100 rows are valid.');
      await expect(ui.audit.search).toHaveValue('');
    });
    await test.step('is chosen in a dialog, recognised, audited and explained', async () => {
      await ui.audit.another.click();
      const path = join(dataFolder, 'people.csv');
      writeFileSync(path, csv(people(200)));
      await openFrom(app, path);
      await ui.audit.chooseFile.click();
      await expect(ui.audit.preview).toContainText('ana.silva0@example.com');
      await expect(ui.audit.preview.getByRole('columnheader', { name: /^email/ })).toContainText(
        'Email column',
      );
      await ui.audit.start.click();
      await expect(ui.audit.headline).toHaveText('90% of 200 rows are valid.');
      await expect(ui.audit.outcomes.getByRole('listitem')).toHaveText([
        /Verified.*90%.*180 rows/,
        /Unverified.*10%.*20 rows/,
        /Rejected.*0%.*0 rows/,
      ]);
      await expect(ui.audit.causes.getByRole('listitem')).toHaveText([/lower-cased.*10%.*20 rows/]);
      await expect(ui.audit.patterns).toContainText('20 rows (10%): The email was lower-cased');
      await expect(ui.audit.patterns).toContainText('Lines 5, 15, 25, 35, 45 and 15 more');
      await expect(ui.audit.repair).toContainText('all wrong rows (20)');
      expect(readFileSync(path, 'utf8')).toBe(csv(people(200)));
    });
    await test.step('is opened from the keyboard and from the menu, where lists are', async () => {
      await ui.audit.another.click();
      const path = join(dataFolder, 'people.csv');
      writeFileSync(path, csv(people(20)));
      await openFrom(app, path);
      await page.keyboard.press('Control+o');
      await expect(page.getByRole('region', { name: 'people.csv' })).toContainText('ana.silva1@example.com');
      await ui.audit.start.click();
      await expect(ui.audit.headline).toHaveText('90% of 20 rows are valid.');
      await openFrom(app, join(dataFolder, 'gone.csv'));
      await pressMenu(app, 'Open File…');
      await expect(page.getByRole('alert')).toContainText('This file cannot be read');
      await expect(ui.audit.grid).toBeVisible();
      await openFrom(app, path);
      await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click();
      await expect(ui.audit.start).toBeVisible();
      await ui.audit.open('Whose is it?');
      await page.keyboard.press('Control+o');
      await expect(ui.audit.find).toBeVisible();
    });
  });

  test('is dropped, is there after a look elsewhere, and gives its rows to Check', async ({ ui, page }) => {
    await test.step('is dropped, and the columns chosen by hand', async () => {
      await ui.goTo('Audit');
      const [row] = people(1);
      await ui.audit.drop('people.txt', `x;${row?.[1]};note;${row?.[0]}\n`);
      await ui.audit.more.click();
      await expect(ui.audit.hasHeader).not.toBeChecked();
      await ui.audit.choose('Email column', 'Column 3');
      await ui.audit.choose('Signature column', 'Choose a column');
      await expect(ui.page.getByText('Choose the column with the signatures.')).toBeVisible();
      await expect(ui.audit.start).toBeDisabled();
      await ui.audit.choose('Email column', 'Column 4');
      await ui.audit.choose('Signature column', 'Column 2');
      await ui.audit.start.click();
      await expect(ui.audit.headline).toHaveText('The only row is valid.');
    });
    await test.step('an audit tells of rows that cannot be read, by their lines, and audits the others', async () => {
      await ui.audit.another.click();
      const [first, second] = people(2);
      await audit(ui, `email,signature\n${first?.join(',')}\nonly\n,ab\n${second?.join(',')},more\n`);
      await expect(ui.audit.problems.getByRole('listitem')).toHaveText([
        'Line 3: the email or signature column is missing in this row.',
        'Line 4: the email is empty.',
        /^Line 5: more cells/,
      ]);
      await expect(ui.audit.outcomes).toContainText('Not read');
      await expect(ui.audit.bar(/^Verified/)).toContainText('2 rows');
    });
    await test.step('an audit is there again after a look elsewhere, with the filter', async () => {
      await ui.audit.another.click();
      await audit(ui, csv(people(40)));
      await ui.audit.bar(/Unverified/).click();
      await expect(ui.audit.count).toHaveText('4 of 40 rows');
      await ui.goTo('Guide');
      await ui.goTo('Audit');
      await expect(ui.audit.count).toHaveText('4 of 40 rows');
      await ui.audit.another.click();
      await expect(ui.audit.chooseFile).toBeVisible();
    });
    await test.step('an audit gives a row to Check, where what stood there can be put back', async () => {
      await audit(ui, csv(people(1)));
      await ui.audit.rows.first().click();
      await ui.audit.openInCheck.click();
      await expect(ui.check.email).toHaveValue('ana.silva0@example.com');
      await expect(page.getByText('The fields now hold the row of the audit.')).toBeHidden();
      await ui.check.email.fill('typed@example.com');
      await ui.goTo('Audit');
      await ui.audit.openInCheck.click();
      await expect(page.getByText('The fields now hold the row of the audit.')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(ui.check.email).toHaveValue('typed@example.com');
    });
  });

  test('is taken over from Check; one that is none says what to do, and one that is pasted is read in any way', async ({
    ui,
    app,
    dataFolder,
    page,
  }) => {
    await test.step('is taken over from Check, where it was dropped', async () => {
      await ui.goTo('Check');
      await expect(ui.check.email).toBeVisible();
      await new PasteBox(page).drop('people.csv', csv(people(40)));
      await expect(page.getByText('This is a list of about 40 people.')).toBeVisible();
      await page.getByRole('button', { name: 'Audit it' }).click();
      await expect(ui.audit.preview).toContainText('ana.silva0@example.com');
      await ui.audit.start.click();
      await expect(ui.audit.headline).toHaveText('90% of 40 rows are valid.');
    });
    await test.step('that is none says what to do, and nothing is lost', async () => {
      await ui.audit.another.click();
      const alert = ui.audit.dropZone.getByRole('alert');
      await ui.audit.drop('empty.csv', '');
      await expect(alert).toContainText('This list is empty.');
      await openFrom(app, join(dataFolder, 'gone.csv'));
      await ui.audit.chooseFile.click();
      await expect(alert).toContainText('This file cannot be read.');
      await ui.audit.drop('people.csv', csv(people(1)));
      await expect(ui.audit.preview).toContainText('ana.silva0@example.com');
    });
    await test.step('read in another way keeps its columns and shows its rows again', async () => {
      await ui.audit.otherList.click();
      await ui.audit.drop('people.csv', 'email;signature\nzoë@example.com;ab\n');
      await ui.audit.more.click();
      await ui.audit.choose('Encoding', 'Windows-1252 (Latin 1)');
      await expect(ui.audit.preview).toContainText('zoÃ«@example.com');
      await ui.audit.choose('Encoding', 'UTF-8');
      await expect(ui.audit.preview).toContainText('zoë@example.com');
      await ui.audit.hasHeader.press('Space');
      await expect(ui.audit.preview.getByRole('cell', { name: 'signature' })).toBeVisible();
      await ui.audit.choose('Format', 'Separated by tabs');
      await expect(page.getByText('Nothing in this list looks like an email.')).toBeVisible();
    });
    await test.step('is pasted into the field or anywhere on the page', async () => {
      await ui.audit.otherList.click();
      const text = csv(people(2)).replaceAll(',', '\t');
      await ui.check.paste(ui.audit.pasteRows, text);
      await expect(page.getByRole('region', { name: 'Pasted list' })).toContainText('ana.silva1@example.com');
      await ui.audit.otherList.click();
      await ui.check.paste(page.locator('main'), text);
      await ui.audit.start.click();
      await expect(ui.audit.headline).toHaveText('All 2 rows are valid.');
    });
  });
});

test.describe('the rows', () => {
  test('are filtered, searched, exported and reported', async ({ ui, page, app, dataFolder }) => {
    await test.step('are filtered by bars, searched and sorted', async () => {
      await ui.goTo('Audit');
      await audit(ui, csv(people(60)));
      await expect(ui.audit.count).toHaveText('60 rows');
      await ui.audit.bar(/lower-cased/).click();
      await expect(ui.audit.count).toHaveText('6 of 60 rows');
      await expect(ui.audit.rows).toHaveCount(6);
      await expect(ui.audit.rows.first()).toContainText('Ana.Silva3@example.com');
      await ui.audit.sortBy('Line');
      await expect(ui.audit.rows.first()).toContainText('Ana.Silva53@example.com');
      await ui.audit.showAll.click();
      await expect(ui.audit.count).toHaveText('60 rows');
      await ui.audit.search.fill('SILVA1');
      await expect(ui.audit.count).toHaveText('11 of 60 rows');
      await ui.audit.search.fill('nobody');
      await expect(ui.page.getByText('No row fits.')).toBeVisible();
      await ui.audit.showAll.click();
      await ui.audit.choose('Outcome', 'Unverified');
      await expect(ui.audit.count).toHaveText('6 of 60 rows');
      await ui.audit.patterns.getByRole('button', { name: /^Show rows/ }).click();
      await expect(ui.audit.count).toHaveText('6 of 60 rows');
    });
    await test.step('of several mistakes are those of exactly these', async () => {
      await ui.audit.another.click();
      const rows = people(60).map(
        ([email, signature], index): Row => [email, index < 20 ? signature.toUpperCase() : signature],
      );
      await audit(ui, csv(rows));
      await ui.audit.patterns
        .getByRole('button', { name: /^Show rows.*lower-cased.*capital letters/ })
        .click();
      await expect(ui.audit.count).toHaveText('2 of 60 rows');
      await expect(ui.audit.rows.first()).toContainText('Ana.Silva3@example.com');
      await expect(page.getByRole('button', { name: /Cause$/ })).toContainText('2 rows (3.3%)');
      await ui.audit.choose('Cause', 'The email was lower-cased before it was signed.');
      await expect(ui.audit.count).toHaveText('6 of 60 rows');
      await ui.audit.showAll.click();
      await expect(ui.audit.count).toHaveText('60 rows');
    });
    await test.step('are exported, those that are shown and all of them', async () => {
      await ui.audit.another.click();
      await audit(ui, csv(people(30)));
      await ui.audit.bar(/lower-cased/).click();
      await expect(ui.audit.count).toHaveText('3 of 30 rows');
      const path = join(dataFolder, 'audit.csv');
      await saveTo(app, path);
      await page.getByRole('button', { name: 'Export as CSV' }).click();
      await expect(page.getByText(`3 rows saved as ${path}`)).toBeVisible();
      const lines = readFileSync(path, 'utf8').trim().split('\r\n');
      expect(lines).toHaveLength(4);
      expect(lines[1]).toContain('Ana.Silva3@example.com');
      await ui.audit.showAll.click();
      await expect(ui.audit.count).toHaveText('30 rows');
      const all = join(dataFolder, 'audit.jsonl');
      await saveTo(app, all);
      await page.getByRole('button', { name: 'Export as JSON Lines' }).click();
      await expect(page.getByText(`30 rows saved as ${all}`)).toBeVisible();
      expect(JSON.parse(readFileSync(all, 'utf8').split('\n')[3] ?? '')).toMatchObject({
        email: 'Ana.Silva3@example.com',
      });
      await saveTo(app, join(dataFolder, 'gone', 'audit.csv'));
      await page.getByRole('button', { name: 'Export as CSV' }).click();
      await expect(page.getByText('That folder is no longer there.')).toBeVisible();
      expect(existsSync(join(dataFolder, 'gone'))).toBe(false);
    });
    await test.step('their report is shown as it leaves, masked unless asked otherwise, copied and saved', async () => {
      await ui.audit.another.click();
      const rows = people(20);
      await audit(ui, csv(rows));
      await ui.audit.report.click();
      await expect(ui.audit.reportText).toContainText('90% of 20 rows are valid.');
      await expect(ui.audit.reportText).toContainText('people.csv');
      const shown = await ui.audit.reportText.locator('pre').innerText();
      expect(shown).not.toContain(secret);
      for (const [email, signature] of rows) {
        expect(shown).not.toContain(email);
        expect(shown).not.toContain(signature);
      }
      await ui.audit.reportDialog.getByRole('button', { name: 'Copy' }).click();
      await expect.poll(() => copied(app)).toContain('90% of 20 rows are valid.');
      await ui.audit.choose('Format', 'HTML with the chart');
      await expect(ui.audit.reportText).toContainText('<!doctype html>', { ignoreCase: true });
      const path = join(dataFolder, 'audit.html');
      await saveTo(app, path);
      await ui.audit.reportDialog.getByRole('button', { name: 'Save as file' }).click();
      await expect(ui.audit.reportDialog).toContainText(`Saved as ${path}`);
      expect(readFileSync(path, 'utf8').slice(0, 200)).toMatch(/<!doctype html>/i);
      expect(readdirSync(dataFolder).filter((name) => name.endsWith('.new'))).toEqual([]);
    });
  });

  test('are looked at by keyboard alone, those of a long list too', async ({ ui, page }) => {
    await test.step('of a long list are reached by keyboard, fetched as they come, and opened in Check', async () => {
      await ui.goTo('Audit');
      await audit(ui, csv(people(5_000)));
      await ui.audit.grid.focus();
      await page.keyboard.press('End');
      await expect(ui.audit.rows.last()).toContainText('ana.silva4999@example.com');
      expect(await ui.audit.rows.count()).toBeLessThan(60);
      await page.keyboard.press('Home');
      for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
      const active = await ui.audit.grid.getAttribute('aria-activedescendant');
      await expect(page.locator(`[id="${active}"]`)).toContainText('Ana.Silva3@example.com');
      await page.keyboard.press('Enter');
      await expect(ui.check.email).toHaveValue('Ana.Silva3@example.com');
      await expect(ui.check.cause('email-case')).toBeVisible();
    });
    await test.step('take a key that comes with them, before it is known how many they are', async () => {
      await ui.goTo('Audit');
      await ui.audit.another.click();
      await ui.audit.drop('people.csv', csv(people(5_000)));
      await page.evaluate(inPage('pressOnceThere', { role: 'grid', key: 'End' }));
      await ui.audit.start.click();
      await expect(ui.audit.rows.last()).toContainText('ana.silva4999@example.com');
      await expect(ui.audit.grid).toBeFocused();
    });
    await test.step('a list is audited and its rows looked at by keyboard alone', async () => {
      await ui.audit.another.click();
      await page.locator('h1').focus();
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await ui.audit.pasteRows.focus();
      await page.keyboard.insertText(csv(people(12)));
      // The button that takes what was typed, then the list's own controls.
      await press('Tab', 'Enter');
      await expect(ui.audit.preview).toBeVisible();
      await ui.audit.start.focus();
      await press('Enter');
      await expect(ui.audit.headline).toHaveText(/% of 12 rows are valid\.$/);
      await ui.audit.bar(/Unverified/).focus();
      await press('Space');
      await expect(ui.audit.count).toHaveText('1 of 12 rows');
      await ui.audit.grid.focus();
      await press('ArrowDown');
      await expect(ui.audit.openInCheck).toBeVisible();
      await press('Enter');
      await expect(ui.check.email).toHaveValue('Ana.Silva3@example.com');
    });
  });

  test('with hostile cells are shown as text', async ({ ui, page, app, dataFolder }) => {
    await ui.goTo('Audit');
    const hostile = '<img src=x onerror=alert(1)>@example.com';
    const reversed = 'a\u202egro.elpmaxe@b';
    const rows: readonly Row[] = [
      [hostile, sign(secret, hostile)],
      [reversed, sign(secret, reversed)],
      ['=HYPERLINK("x")@example.com', ''],
      ['a@example.com', 'x'.repeat(5_000_000)],
      // Where the list begins, it would be taken for no text at all.
      ['nul\0here@example.com', 'ab'],
    ];
    const quoted = rows.map(([email, signature]): Row => [`"${email.replaceAll('"', '""')}"`, signature]);
    const path = join(dataFolder, 'hostile.csv');
    writeFileSync(path, csv(quoted));
    await openFrom(app, path);
    await ui.audit.chooseFile.click();
    await ui.audit.start.click();
    await expect(ui.audit.rows).toHaveCount(rows.length);
    await expect(ui.audit.rows.first()).toContainText(hostile);
    await expect(ui.audit.rows.nth(1)).toContainText('aU+202Egro');
    await expect(ui.audit.rows.last()).toContainText('nulU+0000here@example.com');
    expect(await page.locator('main img').count()).toBe(0);
    await ui.audit.rows.last().click();
    await ui.audit.openInCheck.click();
    await expect(ui.check.verdict).toBeVisible();
  });
});

test.describe('whose a signature is', () => {
  test('is found in a roster, is nobody’s, or no longer looked for', async ({ ui }) => {
    await test.step('is found in a roster, also under a mistake', async () => {
      await ui.goTo('Audit');
      await ui.audit.open('Whose is it?');
      await ui.audit.drop('roster.csv', 'name,email\nAna,Ana@example.com\nLi,li@example.com\n');
      await expect(ui.audit.find).toBeDisabled();
      await ui.audit.signature.fill(sign(secret, 'li@example.com'));
      await ui.audit.find.click();
      await expect(ui.audit.people).toContainText('It belongs to 1 person');
      await expect(ui.audit.people).toContainText('li@example.com');
      await expect(ui.audit.people).toContainText('This is their valid signature.');
      await ui.audit.signature.fill(sign(secret, 'ana@example.com'));
      await ui.audit.find.click();
      await expect(ui.audit.people).toContainText('Ana@example.com');
      await expect(ui.audit.people).toContainText('The email was lower-cased before it was signed.');
      await ui.audit.people.getByRole('button', { name: 'Open Ana@example.com in Check' }).click();
      await expect(ui.check.email).toHaveValue('Ana@example.com');
      await expect(ui.check.cause('email-case')).toBeVisible();
    });
    await test.step('it may be nobody’s', async () => {
      await ui.goTo('Audit');
      await ui.audit.open('Whose is it?');
      await ui.audit.otherList.click();
      await ui.audit.drop('roster.csv', 'email\nana@example.com\nli@example.com\n');
      await ui.audit.signature.fill('ab'.repeat(32));
      await ui.audit.find.click();
      await expect(ui.audit.people).toContainText('It belongs to nobody in this roster');
      await expect(ui.audit.people).toContainText('2 rows of the roster');
    });
    await test.step('is no longer looked for once that is cancelled, and can be again', async () => {
      await ui.audit.otherList.click();
      const roster = Array.from({ length: 60_000 }, (_, index) => `Person.O'Neil+${index}@example.com`);
      await ui.audit.drop('roster.csv', ['email', ...roster].join('\n'));
      await ui.audit.signature.fill('ab'.repeat(32));
      await ui.audit.find.click();
      await expect(ui.audit.progress).toBeVisible();
      await ui.audit.cancel.click();
      await expect(ui.audit.progress).toBeHidden();
      await expect(ui.audit.find).toBeEnabled();
      await expect(ui.audit.find).toBeFocused();
      await expect(ui.audit.people).toBeHidden();
    });
  });
});
