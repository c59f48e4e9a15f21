import { describe, expect, it } from 'vitest';
import { besidePlaces } from '../../../../core/evidence/besidePlaces.ts';

const hex = '3f'.repeat(32);
const base64 = 'MD8EvZDQxiJ1a1+YoUKkx0U9fGJcuu15g0I4EXfpVJ0=';
const beside = (text: string): readonly string[] => {
  const start = text.indexOf(hex);
  const found = { value: hex, range: { start, end: start + hex.length } };
  return besidePlaces(text, start < 0 ? [] : [found]).map(({ value }) => value);
};

describe('what stands at one place beside a digest at another', () => {
  it.each([
    [`web: ${hex}\nios: undefined`, 'undefined'],
    [`server ${hex}\nbrowser undefined`, 'undefined'],
    [`server: ${hex}\npage: -`, ''],
    [`server: ${hex}\nbrowser: ""`, ''],
    [`PHP: ${hex}\nJS: ${base64}`, base64],
    [`PHP: ${hex}\nJS: ${hex.slice(0, 32)}`, hex.slice(0, 32)],
    [`PHP says ${hex}, JS says ${hex.slice(1)}`, hex.slice(1)],
    [`Server: ${hex}. Page: undefined.`, 'undefined'],
    [`PHP: ${hex}\nJS: "${hex} "`, `${hex} `],
    [`PHP: ${hex}\nJS: 0x${hex}`, `0x${hex}`],
    [`PHP: ${hex}\nJS: ${'3f:'.repeat(31)}3f`, `${'3f:'.repeat(31)}3f`],
  ])('is told: %s', (text, value) => {
    expect(beside(text)).toEqual([value]);
  });

  it.each([
    `server: ${hex}`,
    `our backend returns ${hex}?`,
    `server: ${hex}\nbrowser: ${'4e'.repeat(4)}`,
    `browser: undefined`,
    `Email: jane@example.com\nserver: ${hex}\nApp: Shop 2.0`,
    `server: ${hex}\n+ expected - actual`,
    `The server has ${hex} now, the site is online`,
  ])('is nothing here: %s', (text) => {
    expect(beside(text)).toEqual([]);
  });

  it('stands where the value stands', () => {
    const text = `PHP: ${hex}\nJS: "${base64}"`;
    const [found] = besidePlaces(text, [{ value: hex, range: { start: 5, end: 69 } }]);
    expect(text.slice(found?.range.start, found?.range.end)).toBe(base64);
  });
});
