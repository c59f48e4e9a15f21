import { expect, it } from 'vitest';
import { late } from '../../../core/late.ts';

it('makes nothing until it is asked, and then once, even where that is nothing', () => {
  let made = 0;
  const nothing = late(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([nothing(), nothing(), made]).toEqual([undefined, undefined, 1]);
});
