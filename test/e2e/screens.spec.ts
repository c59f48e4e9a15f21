import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { type Language, languages } from '../../core/languages.ts';
import { loadWords } from '../../locales/loadWords.ts';
import { axeFindings } from './axeFindings.ts';
import { expect, test } from './fixture.ts';
import { misfits } from './misfits.ts';
import {
  formsOfAll,
  formsOfTheFew,
  hasFonts,
  holdStill,
  looks,
  picture,
  sameEverywhere,
  usual,
} from './pictures.ts';
import { pressMenu } from './pressMenu.ts';
import type { RunningApp } from './RunningApp.ts';
import { brokenPage, walks, whereLayoutChanges } from './screens.ts';
import { newSecret } from './sign.ts';
import { noKeychain, runtime } from './startApp.ts';

/** How far a picture may be from the one that was reviewed: of the colour of a pixel, and of all pixels. */
const tolerance = { threshold: 0.05, maxDiffPixelRatio: 0.0004 };

const made = join(import.meta.dirname, 'visual/made-on.txt');

const isRetaking = ({ config }: TestInfo): boolean => ['all', 'changed'].includes(config.updateSnapshots);

/** Why the pictures cannot be compared here; undefined where they can. */
function noPictures(page: Page, info: TestInfo): string | undefined {
  if (runtime === 'Electron') return 'The pictures were made on the stand-in, not on Electron.';
  if (process.platform !== 'linux') return 'The pictures were made on Linux.';
  if (!hasFonts()) return 'The pictures were made with the fonts of Debian’s package fonts-liberation.';
  // Pictures of one major version of Chromium say little about another.
  const browser = `Chromium ${page.context().browser()?.version().split('.')[0]}`;
  if (isRetaking(info) || !existsSync(made)) {
    mkdirSync(join(made, '..'), { recursive: true });
    writeFileSync(made, `${browser}\n`);
  }
  const expected = readFileSync(made, 'utf8').trim();
  return browser === expected ? undefined : `The pictures were made on ${expected}, and this is ${browser}.`;
}

/** What the machine or the hour decides, and not the design. */
const texts = (dataFolder: string) =>
  [
    [dataFolder.replace(/[.*+?^$()|[\]\\]/g, '\\$&'), '/home/ana/.config/Countersign'],
    [' Not everything planned was tried, since that would take too long\\.', ''],
    ['^[\\d,]+ signatures were recomputed', '7,000,000 signatures were recomputed'],
    ['^Electron .*Node [\\d.]+$', 'Electron 45.4.1, Chromium 148.0.0.0, Node 24.21.0'],
    ['^linux .*', 'linux 6.12 x64'],
  ] as const;

const pathOf = (name: string, width: number, look: string): [string, string] => [
  name.replaceAll(/[^a-z0-9]+/gi, '-'),
  `${width}-${look}.png`,
];

async function looksAsReviewed(page: Page, name: string, dataFolder: string, info: TestInfo): Promise<void> {
  const reason = noPictures(page, info);
  if (reason !== undefined) return void info.annotations.push({ type: 'no pictures', description: reason });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await holdStill(page, texts(dataFolder));
  const devtools = await page.context().newCDPSession(page);
  for (const { size, look } of whereLayoutChanges.has(name) ? formsOfTheFew : formsOfAll) {
    await page.setViewportSize(size);
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
    expect.soft(await picture(page, devtools)).toMatchSnapshot(pathOf(name, size.width, look), tolerance);
  }
  await devtools.detach();
}

/** Shows what is on the screen in another language, whatever dialog is open over it. That of the system is English. */
async function showIn(app: RunningApp, language: Language | 'system'): Promise<void> {
  const shown = language === 'system' ? 'en' : language;
  await app.page.evaluate(`countersign.settings.change({ language: '${language}' })`);
  // The window reads its settings again after each change that it did not make itself.
  await pressMenu(app, (await loadWords(shown)).menu.actualSize);
  await app.page.locator(`html[lang=${shown}]`).waitFor({ state: 'attached' });
}

async function wordsFit(app: RunningApp): Promise<void> {
  for (const language of languages.filter((one) => one !== 'en')) {
    await showIn(app, language);
    expect.soft(await misfits(app.page, language), language).toEqual([]);
  }
  await showIn(app, 'system');
  expect.soft(await misfits(app.page, 'longer'), 'words longer than those of any language').toEqual([]);
}

/** Everything that is asked of every screen, in one visit. */
async function inspect(app: RunningApp, name: string, dataFolder: string, info: TestInfo): Promise<void> {
  const { page } = app;
  await page.setViewportSize(usual);
  await test.step('looks as it was reviewed', () => looksAsReviewed(page, name, dataFolder, info));
  await page.setViewportSize(usual);
  await test.step('axe finds nothing in light, dark and forced colours', async () => {
    expect.soft(await axeFindings(page)).toEqual([]);
  });
}

/** What the eyes of the inspection have changed is as it was, for the next screen. */
async function moveOn(page: Page): Promise<void> {
  await page.setViewportSize(usual);
  await page.emulateMedia({ ...looks.light, reducedMotion: 'reduce' });
  await page.evaluate("for (const one of document.querySelectorAll('*')) one.scrollTop = 0");
}

test.describe('looks as reviewed, is accessible, and has room for the words of every language:', () => {
  test.use({ environment: sameEverywhere });

  for (const [walk, { websites, screens }] of Object.entries(walks)) {
    test.describe(() => {
      test.use({ websites });

      test(walk, async ({ ui, app, page, dataFolder }, info) => {
        test.setTimeout(900_000);
        for (const [name, show] of Object.entries(screens)) {
          await test.step(name, async () => {
            await show(ui, app);
            await inspect(app, name, dataFolder, info);
            await test.step('words of every language, and words longer than those, fit', () => wordsFit(app));
            await moveOn(page);
          });
        }
      });
    });
  }

  test.describe('without a keychain', () => {
    test.skip(process.platform !== 'linux', 'Only Linux can be without a keychain.');
    test.use({ environment: { ...sameEverywhere, ...noKeychain }, fresh: true });
    test('the keychain card', async ({ ui, app, dataFolder }, info) => {
      await ui.keychainCard.heading.waitFor();
      await inspect(app, 'the keychain card', dataFolder, info);
    });
  });

  test.describe('when it breaks', () => {
    test.use({ silent: false, websites: { Main: newSecret() } });
    test('a page that broke', async ({ ui, app, dataFolder }, info) => {
      await brokenPage(ui, app);
      await inspect(app, 'a page that broke', dataFolder, info);
    });
  });

  test.describe('what changes is seen:', () => {
    const changes = {
      'a button 4 pixels further to the right': 'main button { translate: 4px 0; }',
      'another blue': ':root { --accent: light-dark(#3b6ac0, #a9c0ff) !important; }',
      'a heading of another size': 'h1 { font-size: 1.75rem !important; }',
    } as const;
    test(Object.keys(changes).join(', '), async ({ ui, page, dataFolder }, info) => {
      test.skip(isRetaking(info), 'The pictures are being retaken.');
      const reason = noPictures(page, info);
      test.skip(reason !== undefined, reason);
      await ui.firstRun.heading.waitFor();
      await holdStill(page, texts(dataFolder));
      await page.setViewportSize(usual);
      await page.emulateMedia({ ...looks.light, reducedMotion: 'reduce' });
      const devtools = await page.context().newCDPSession(page);
      const path = pathOf('the first run', usual.width, 'light');
      expect(await picture(page, devtools)).toMatchSnapshot(path, tolerance);
      for (const [what, css] of Object.entries(changes)) {
        await test.step(what, async () => {
          await page.evaluate((css) => {
            const { CSSStyleSheet, document } = globalThis as never as {
              readonly CSSStyleSheet: new () => { replaceSync(css: string): void };
              readonly document: { adoptedStyleSheets: readonly object[] };
            };
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            Object.assign(globalThis, { sheetsBefore: document.adoptedStyleSheets });
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
          }, css);
          const changed = await picture(page, devtools);
          expect(() => expect(changed).toMatchSnapshot(path, tolerance)).toThrow(/pixels/);
          await page.evaluate('document.adoptedStyleSheets = globalThis.sheetsBefore');
        });
      }
    });
  });
});
