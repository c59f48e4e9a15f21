import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../../core/audit/peopleIn.ts';

const hex = (nth: number): string => nth.toString(16).padStart(64, 'a');
const rows = (count: number, row: (nth: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, nth) => row(nth)).join(between);
const csv = (nth: number): string => `p${nth}@example.com,${hex(nth)}`;

describe('the people of a text', () => {
  it.each([
    ['CSV with a header', `email,signature\n${rows(7, csv)}\n`, 7],
    ['CSV without one, with comments', `# all\n${rows(7, csv)}`, 7],
    ['JSON Lines', rows(7, (nth) => JSON.stringify({ email: `p${nth}@example.com`, hmac: hex(nth) })), 7],
    [
      'an array of JSON',
      JSON.stringify([...Array(7).keys()].map((nth) => ({ mail: `p${nth}@example.com`, hmac: hex(nth) }))),
      7,
    ],
    [
      'INSERT statements',
      `INSERT INTO u (email, sig) VALUES ${rows(7, (nth) => `('p${nth}@example.com', '${hex(nth)}')`, ', ')};`,
      7,
    ],
  ])('are counted in %s', (_name, text, people) => {
    expect(peopleIn(text)).toBe(people);
  });

  it('are estimated in a long list', () => {
    expect(peopleIn(`email,signature\n${rows(5_000, csv)}\n`)).toBe(5_000);
    const json = rows(5_000, (nth) => JSON.stringify({ email: `p${nth}@example.com`, hmac: hex(nth) }), ',');
    const people = peopleIn(`[${json}]`) ?? 0;
    expect(people).toBeGreaterThan(4_900);
    expect(people).toBeLessThan(5_100);
  });

  it.each([
    ['a snippet', `$crisp.push(["set", "user:email", ["ana@example.com", "${hex(1)}"]]);`],
    ['a few rows', rows(3, csv)],
    ['a list without signatures', `name,email\n${rows(9, (nth) => `P,p${nth}@example.com`)}`],
    ['a page', `<html>\n${rows(20, (nth) => `<p class="a">p${nth}@example.com, ${hex(nth)}</p>`)}\n</html>`],
    [
      'a log',
      rows(
        20,
        (nth) =>
          `12:00 login ${nth % 3 === 0 ? `p${nth}@example.com ${hex(nth)}` : 'of nobody at all, it seems'}`,
      ),
    ],
    ['prose', 'Hello,\n\nplease help me.\n'],
    ['nothing', ''],
  ])('are not found in %s', (_name, text) => {
    expect(peopleIn(text)).toBeNull();
  });
});
