import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawing, hashOf, icnsTypes, icons, icoSizes, pngSizes } from '../../../scripts/icons.ts';

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height that a PNG names in its header. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8)).toEqual(pngSignature);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const read = (name: string): Buffer => readFileSync(join(icons, name));
const shapesOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/\sd="([^"]+)"/g)].map(([, d = '']) => d);

describe('the icons', () => {
  it('come from the drawing as it is; if this fails: npm run icons', () => {
    expect(read('icon.svg.sha256').toString().trim()).toBe(hashOf(readFileSync(drawing, 'utf8')));
  });

  it.each(pngSizes)('have a picture of %i pixels', (size) => {
    expect(sizeOf(read(`${size}x${size}.png`))).toEqual([size, size]);
  });

  it('for Windows hold every size', () => {
    const ico = read('icon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, icoSizes.length]);
    for (const [index, size] of icoSizes.entries()) {
      const at = 6 + 16 * index;
      expect(ico.readUInt8(at) || 256).toBe(size);
      const offset = ico.readUInt32LE(at + 12);
      expect(sizeOf(ico.subarray(offset, offset + ico.readUInt32LE(at + 8)))).toEqual([size, size]);
    }
  });

  it('for macOS hold every size, and nothing after the last', () => {
    const icns = read('icon.icns');
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: Record<string, number> = {};
    let at = 8;
    while (at < icns.length) {
      const length = icns.readUInt32BE(at + 4);
      found[icns.toString('latin1', at, at + 4)] = sizeOf(icns.subarray(at + 8, at + length))[0];
      at += length;
    }
    expect(found).toEqual(icnsTypes);
  });

  it('look the same in the window', () => {
    const mark = readFileSync(join(icons, '../../renderer/icons/Mark.tsx'), 'utf8');
    expect(shapesOf(mark)).toEqual(shapesOf(readFileSync(drawing, 'utf8')));
  });
});
