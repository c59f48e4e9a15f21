import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { shrinkPng } from './shrinkPng.ts';
import { root } from './startApp.ts';

/** The fonts that the pictures are drawn with; Debian's package fonts-liberation. */
const font = '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf';

export const hasFonts = (): boolean => existsSync(font);

/** What makes the app look the same on every machine: its fonts, its language, its clock. */
export const sameEverywhere = {
  FONTCONFIG_FILE: join(root, 'test/fixtures/fonts.conf'),
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  STAND_IN_NOW: '2026-03-02T09:30:00Z',
} as const;

/** The size at which the window opens first. */
export const usual = { width: 1120, height: 760 } as const;
const small = { width: 720, height: 560 } as const;
const large = { width: 1600, height: 1000 } as const;

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

interface Form {
  readonly size: { readonly width: number; readonly height: number };
  readonly look: keyof typeof looks;
}

/** How every screen is pictured. */
export const formsOfAll: readonly Form[] = [
  { size: usual, look: 'light' },
  { size: usual, look: 'dark' },
];

/** How a screen is pictured on which something else happens to the layout when it gets narrow, wide or bare of colours. */
export const formsOfTheFew: readonly Form[] = [
  ...formsOfAll,
  { size: usual, look: 'forced' },
  { size: small, look: 'light' },
  { size: large, look: 'light' },
];

interface InPage {
  readonly CSSStyleSheet: new () => { replaceSync(css: string): void };
  readonly document: {
    readonly body: object;
    adoptedStyleSheets: readonly object[];
    createTreeWalker(root: object, kind: number): { nextNode(): { nodeValue: string } | null };
  };
}

/** Takes away what differs from one picture to the next: the caret, motion, and the values in `texts`. */
export async function holdStill(page: Page, texts: readonly (readonly [string, string])[]): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  await page.evaluate((texts) => {
    const { CSSStyleSheet, document } = globalThis as unknown as InPage;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { caret-color: transparent !important; animation: none !important; transition: none !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const words = document.createTreeWalker(document.body, 4);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      for (const [pattern, instead] of texts) {
        const changed = node.nodeValue.replace(new RegExp(pattern), instead);
        if (changed !== node.nodeValue) node.nodeValue = changed;
      }
    }
  }, texts);
}

/**
 * Scrolls what was scrolled to its nearer end: how far a click or the focus takes it depends on what was laid out by then.
 * Run in the page.
 */
const scrollToNearerEnds = `for (const one of document.querySelectorAll('html, body *:not(textarea, input)')) {
  const most = one.scrollHeight - one.clientHeight;
  if (one.scrollTop > 0) one.scrollTop = one.scrollTop * 2 > most ? most : 0;
}`;

/** A picture of what the window shows, as a PNG of half its size. */
export async function picture(page: Page, devtools: CDPSession): Promise<Buffer> {
  // Two frames: sizes and colours have changed, and what measures itself has measured.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.evaluate(scrollToNearerEnds);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 0.5 },
  });
  return shrinkPng(Buffer.from(data, 'base64'));
}
