import { describe, expect, it } from 'vitest';
import { ownTestAddresses } from '../../../../services/signing/ownTestAddresses.ts';

describe('the test addresses of the settings file', () => {
  it('are those that the window would have taken: none that fits everybody', () => {
    const own = ownTestAddresses([
      { name: 'Main', testAddresses: ['*@*', '*.*@*', '*@qa.example', ''] },
      { name: 'Shop', testAddresses: undefined },
    ]);
    expect(own.get('Main')).toEqual(['*@qa.example']);
    expect(own.get('Shop')).toContain('*@example.com');
  });
});
