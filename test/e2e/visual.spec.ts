import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { hasFonts, holdStill, looks, picture, sameEverywhere, sizes } from './pictures.ts';
import { brokenPage, screens } from './screens.ts';
import { noKeychain, runtime } from './startApp.ts';

/** How far a picture may be from the one that was reviewed: of the colour of a pixel, and of all pixels. */
const tolerance = { threshold: 0.05, maxDiffPixelRatio: 0.0004 };

const made = join(import.meta.dirname, 'visual/made-on.txt');

const isRetaking = ({ config }: TestInfo): boolean => ['all', 'changed'].includes(config.updateSnapshots);

/** Pictures of one major version of Chromium say little about another. */
async function refuseOtherBrowser(page: Page, info: TestInfo): Promise<void> {
  const browser = `Chromium ${page.context().browser()?.version().split('.')[0]}`;
  if (isRetaking(info) || !existsSync(made)) {
    mkdirSync(join(made, '..'), { recursive: true });
    writeFileSync(made, `${browser}\n`);
  }
  const expected = readFileSync(made, 'utf8').trim();
  test.skip(browser !== expected, `The pictures were made on ${expected}, and this is ${browser}.`);
}

/** What the machine or the hour decides, and not the design. */
const texts = (dataFolder: string) =>
  [
    [dataFolder.replace(/[.*+?^$()|[\]\\]/g, '\\$&'), '/home/ana/.config/Countersign'],
    [' The time ran out before everything planned was tried\\.', ''],
    ['^[\\d,]+ signatures were recomputed', '7,000,000 signatures were recomputed'],
    ['^Electron .*Node [\\d.]+$', 'Electron 45.4.1, Chromium 148.0.0.0, Node 24.21.0'],
    ['^linux .*', 'linux 6.12 x64'],
  ] as const;

async function compare(page: Page, name: string, dataFolder: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await holdStill(page, texts(dataFolder));
  const devtools = await page.context().newCDPSession(page);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const path = [name.replaceAll(/[^a-z0-9]+/gi, '-'), `${size.width}-${look}.png`];
      expect.soft(await picture(page, devtools)).toMatchSnapshot(path, tolerance);
    }
  }
}

test.describe('looks as it was reviewed:', () => {
  test.skip(runtime === 'Electron', 'The pictures were made on the stand-in, not on Electron.');
  test.skip(process.platform !== 'linux', 'The pictures were made on Linux.');
  test.skip(!hasFonts(), 'The pictures were made with the fonts of Debian’s package fonts-liberation.');
  test.use({ environment: sameEverywhere });
  test.beforeEach(({ page }, info) => refuseOtherBrowser(page, info));

  for (const [name, show] of Object.entries(screens)) {
    test(name, async ({ ui, app, page, dataFolder }) => {
      await show(ui, app);
      await compare(page, name, dataFolder);
    });
  }

  test.describe('without a keychain', () => {
    test.use({ environment: { ...sameEverywhere, ...noKeychain } });
    test('the keychain card', async ({ ui, page, dataFolder }) => {
      await ui.keychainCard.heading.waitFor();
      await compare(page, 'the keychain card', dataFolder);
    });
  });

  test.describe('on a fault', () => {
    test.use({ silent: false });
    test('a page that broke', async ({ ui, app, page, dataFolder }) => {
      await brokenPage(ui, app);
      await compare(page, 'a page that broke', dataFolder);
    });
  });

  test.describe('what changes is seen:', () => {
    const changes = {
      'a button 4 pixels further to the right': 'main button { translate: 4px 0; }',
      'another blue': ':root { --accent: light-dark(#3b6ac0, #a9c0ff) !important; }',
      'a heading of another size': 'h1 { font-size: 1.75rem !important; }',
    } as const;
    for (const [what, css] of Object.entries(changes)) {
      test(what, async ({ ui, page, dataFolder }, info) => {
        test.skip(isRetaking(info), 'The pictures are being retaken.');
        await ui.firstRun.heading.waitFor();
        await holdStill(page, texts(dataFolder));
        await page.setViewportSize(sizes[1]);
        await page.emulateMedia({ ...looks.light, reducedMotion: 'reduce' });
        const devtools = await page.context().newCDPSession(page);
        const path = ['the-first-run', `${sizes[1].width}-light.png`];
        expect(await picture(page, devtools)).toMatchSnapshot(path, tolerance);
        await page.evaluate((css) => {
          const { CSSStyleSheet, document } = globalThis as never as {
            readonly CSSStyleSheet: new () => { replaceSync(css: string): void };
            readonly document: { adoptedStyleSheets: readonly object[] };
          };
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }, css);
        const changed = await picture(page, devtools);
        expect(() => expect(changed).toMatchSnapshot(path, tolerance)).toThrow(/pixels/);
      });
    }
  });
});
