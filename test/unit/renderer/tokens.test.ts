import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/tokens.css'), 'utf8');
const [plain = '', more = ''] = css.split('@media (prefers-contrast: more)');

type Scheme = 'light' | 'dark';
type Colours = Readonly<Record<string, string>>;

/** The colours of a block, by the names of their properties, in one scheme. */
function coloursOf(block: string, scheme: Scheme): Colours {
  const pairs = block.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
  return Object.fromEntries(
    [...pairs].map(([, name, light, dark]) => [name, scheme === 'light' ? light : dark]),
  );
}

/** The relative luminance of a colour like #1d1c1a, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['canvas', 'surface', 'sunken', 'hover', 'pressed'];

/** What stands on what. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: [...grounds, 'accent-soft', 'verified-soft', 'unverified-soft', 'rejected-soft'],
  'ink-quiet': [...grounds, 'accent-soft', 'verified-soft', 'unverified-soft', 'rejected-soft'],
  'ink-on-accent': ['accent', 'accent-hover'],
  'ink-on-rejected': ['rejected'],
  accent: ['canvas', 'surface', 'sunken', 'accent-soft', 'unverified-soft', 'rejected-soft'],
  verified: ['surface', 'sunken', 'verified-soft'],
  unverified: ['surface', 'sunken', 'unverified-soft'],
  rejected: ['surface', 'sunken', 'rejected-soft'],
  'code-literal': ['surface', 'sunken', 'accent-soft', 'unverified-soft', 'rejected-soft'],
};

/** Edges of controls, focus rings, marks: what is seen and not read. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['canvas', 'surface', 'sunken'],
  focus: [...grounds, 'accent-soft', 'verified-soft', 'unverified-soft', 'rejected-soft'],
  surface: ['rejected', 'unverified'],
};

const below = (pairs: typeof texts, colours: Colours, least: number): readonly string[] =>
  Object.entries(pairs).flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const ratio = contrast(colours[front] ?? '', colours[back] ?? '');
      return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
    }),
  );

describe('the contrast of two colours', () => {
  it('is 21 between black and white, and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#2b4a9e', '#2b4a9e')).toBe(1);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  const usual = coloursOf(plain, scheme);
  const palettes: Readonly<Record<string, Colours>> = {
    'the usual contrast': usual,
    'more contrast': { ...usual, ...coloursOf(more, scheme) },
  };
  describe.each(Object.entries(palettes))(`${scheme}, with %s`, (_, colours) => {
    it('has every colour that a pair names', () => {
      const named = [texts, shapes].flatMap((pairs) => Object.entries(pairs).flat(2));
      expect(named.filter((name) => colours[name] === undefined)).toEqual([]);
    });
    it('gives text 7:1 on every ground it stands on (WCAG 2.2, AAA)', () => {
      expect(below(texts, colours, 7)).toEqual([]);
    });
    it('gives edges, focus rings and marks 3:1 (WCAG 2.2, 1.4.11)', () => {
      expect(below(shapes, colours, 3)).toEqual([]);
    });
  });
}

it('more contrast is more', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const usual = coloursOf(plain, scheme);
    for (const [name, colour] of Object.entries(coloursOf(more, scheme))) {
      const before = contrast(usual[name] ?? '', usual.surface ?? '');
      expect(contrast(colour, usual.surface ?? ''), `${scheme} ${name}`).toBeGreaterThan(before);
    }
  }
});
