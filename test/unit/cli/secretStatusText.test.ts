import { expect, it } from 'vitest';
import { secretStatusText } from '../../../cli/secretStatusText.ts';

const stored = { kind: 'stored', fingerprint: '1a2b3c4d', since: '2026-03-04T05:06:07.000Z' } as const;

it('says in words that another program has replaced a key in the keychain', () => {
  expect(secretStatusText(stored)).toBe('stored (1a2b3c4d, since 2026-03-04)');
  expect(secretStatusText({ ...stored, replaces: '99887766' })).toBe(
    'replaced in the keychain by another program (1a2b3c4d now, 99887766 was stored)',
  );
});
