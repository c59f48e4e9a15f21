import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../../../core/causes/CauseId.ts';
import { customerWords } from '../../../../core/wording/customerWords.ts';
import { english } from '../../../../locales/english.ts';

const proven = (id: CauseId) =>
  customerWords({ verdict: 'unverified', status: 'proven', causes: [{ id, detail: {} }] }, english);

describe('the words for the customer', () => {
  it('say that nothing is wrong with a valid signature', () => {
    expect(customerWords({ verdict: 'verified', status: 'match', causes: [] }, english)).toContain(
      'nothing wrong',
    );
  });

  it('take the blame for a proven mistake only', () => {
    expect(proven('email-case')).toContain('a mistake in how our website');
    for (const status of ['suspected', 'unknown'] as const) {
      const words = customerWords({ verdict: 'unverified', status, causes: [] }, english);
      expect(words).not.toContain('mistake');
      expect(words).toContain('confirm who you are');
    }
  });

  it('take no blame where the signature may be somebody else’s', () => {
    expect(proven('other-user')).not.toContain('mistake');
  });

  it('say that the confirmation was missing', () => {
    expect(proven('signature-missing')).toContain('without the confirmation');
  });
});

describe('the words for the customer where a valid signature gets nobody a checkmark', () => {
  const valid = { verdict: 'verified', status: 'match', causes: [] } as const;

  it('take the blame where the page hands it over wrongly', () => {
    expect(customerWords({ ...valid, obstacle: 'undelivered' }, english)).toContain(
      'a mistake in how our website',
    );
  });

  it('promise nothing where the text is no address', () => {
    expect(customerWords({ ...valid, obstacle: 'no-address' }, english)).toContain('looking into the reason');
  });
});
