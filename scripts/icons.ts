// `npm run icons`: draws packaging/icon.svg in every size that installers and systems ask for, with Chromium. The
// results are committed, with the drawing's hash beside them, and a test holds them to it.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumAdvice, chromiumBinary } from './machine.mjs';

const packaging = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packaging');
export const drawing = join(packaging, 'icon.svg');
export const icons = join(packaging, 'icons');

/** Pixels along one side. */
export const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
export const icoSizes = [16, 24, 32, 48, 64, 128, 256] as const;

/** Apple's entry types that hold a PNG, with the pixels along one side. Those below 32 pixels are drawn wrongly by some versions of macOS. */
export const icnsTypes = {
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
} as const;

interface Picture {
  readonly size: number;
  readonly png: Uint8Array;
}

/** The hash that is kept beside the icons: SHA-256 of the drawing's text with plain line ends, as hex. */
export const hashOf = (svg: string): string =>
  createHash('sha256').update(svg.replaceAll('\r\n', '\n')).digest('hex');

/** An ICO of PNGs, as Windows has read them since Vista: a header, 16 bytes for each picture, the pictures. */
export function icoOf(pictures: readonly Picture[]): Uint8Array {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // A byte has no room for 256, which is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** An ICNS of PNGs: after the magic word and the whole length, each entry with its type and length. */
export function icnsOf(entries: readonly { readonly type: string; readonly png: Uint8Array }[]): Uint8Array {
  const block = (type: string, content: Uint8Array): Uint8Array => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(head.length + content.length, 4);
    return Buffer.concat([head, content]);
  };
  return block('icns', Buffer.concat(entries.map(({ type, png }) => block(type, png))));
}

async function drawAll(): Promise<void> {
  const executablePath = chromiumBinary();
  if (executablePath === undefined) throw new Error(`A Chromium draws the icons: ${chromiumAdvice()}.`);
  const svg = await readFile(drawing, 'utf8');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const page = await browser.newPage();
  /** `share`: how much of a side the drawing takes; the rest is empty. */
  const draw = async (size: number, share: number): Promise<Uint8Array> => {
    await page.setViewportSize({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center"><img src="${source}" style="width:${share * 100}%">`,
    );
    await page.waitForFunction('document.images[0].complete');
    return page.screenshot({ omitBackground: true });
  };
  try {
    await mkdir(icons, { recursive: true });
    const pictures = new Map<number, Uint8Array>();
    for (const size of pngSizes) {
      const png = await draw(size, 1);
      pictures.set(size, png);
      await writeFile(join(icons, `${size}x${size}.png`), png);
    }
    const ico = icoSizes.map((size) => ({ size, png: pictures.get(size) ?? new Uint8Array() }));
    await writeFile(join(icons, 'icon.ico'), icoOf(ico));
    const icns = [];
    // Apple's icons leave a margin around their rounded square: 824 of 1024 pixels are filled.
    for (const [type, size] of Object.entries(icnsTypes))
      icns.push({ type, png: await draw(size, 824 / 1024) });
    await writeFile(join(icons, 'icon.icns'), icnsOf(icns));
    await writeFile(join(icons, 'icon.svg.sha256'), `${hashOf(svg)}\n`);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawAll();
