import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownerOfKey } from '../../../../renderer/websites/ownerOfKey.ts';
import { fingerprintOf } from '../../../../services/websites/fingerprintOf.ts';

describe('ownerOfKey', () => {
  it('finds the website of a typed key by the fingerprint that the services show', async () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(text, text, async (key, other) => {
        const websites = [other, key].map((secret) => ({
          secret: { kind: 'session' as const, fingerprint: fingerprintOf(secret) },
        }));
        expect(await ownerOfKey(key, websites)).toBe(websites[key === other ? 0 : 1]);
        expect(await ownerOfKey(`${key}x`, websites)).toBe(`${key}x` === other ? websites[0] : undefined);
      }),
      { numRuns: 50 },
    );
  });

  it('finds nobody for an empty field, and none without a key', async () => {
    const none = [{ secret: { kind: 'none' as const } }];
    expect(await ownerOfKey('', none)).toBeUndefined();
    expect(await ownerOfKey('x', none)).toBeUndefined();
  });
});
