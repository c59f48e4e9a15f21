import { describe, expect, it } from 'vitest';
import { createConfirmations } from '../../../../services/signing/createConfirmations.ts';

const agreed = {
  websiteId: 'a',
  website: { name: 'Main', fingerprint: '0a1b2c3d' },
  secret: null,
  addresses: [
    { website: 'Main', email: 'jane@gmail.com' },
    { website: 'Shop', email: 'joe@gmail.com' },
  ],
};
const [jane, joe] = agreed.addresses;

describe('a confirmation', () => {
  it('holds for what was agreed to, as often as it is asked for', () => {
    const { issue, holds } = createConfirmations();
    const confirmation = issue(agreed);
    expect([holds(confirmation, agreed), holds(confirmation, structuredClone(agreed))]).toEqual([true, true]);
  });

  it.each([
    ['for another website', { websiteId: 'b' }],
    ['for a website that has another name by now', { website: { ...agreed.website, name: 'Shop' } }],
    [
      'for a website that has another key by now',
      { website: { ...agreed.website, fingerprint: '3d2c1b0a' } },
    ],
    ['with a previous key', { secret: '0a1b2c3d' }],
    [
      'for one more address',
      { addresses: [...agreed.addresses, { website: 'Main', email: 'jim@gmail.com' }] },
    ],
    ['for an address less', { addresses: [jane] }],
    ['for another address', { addresses: [jane, { website: 'Shop', email: 'jim@gmail.com' }] }],
    ['for an address of another website', { addresses: [jane, { website: 'Main', email: 'joe@gmail.com' }] }],
    ['for addresses in another order', { addresses: [joe, jane] }],
  ])('does not hold %s', (_, change) => {
    const { issue, holds } = createConfirmations();
    expect(holds(issue(agreed), { ...agreed, ...change } as typeof agreed)).toBe(false);
  });

  it('of another start of the program, or none, does not hold', () => {
    const { holds } = createConfirmations();
    expect(holds(createConfirmations().issue(agreed), agreed)).toBe(false);
    expect(holds(null, agreed)).toBe(false);
  });
});
