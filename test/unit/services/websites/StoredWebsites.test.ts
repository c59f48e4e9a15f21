import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noWebsites,
  parseWebsites,
  type StoredWebsites,
} from '../../../../services/websites/StoredWebsites.ts';

const parse = (text: string) => parseWebsites(new TextEncoder().encode(text));

const marker = { secretId: fc.string(), fingerprint: fc.string() };
const anyWebsites: fc.Arbitrary<StoredWebsites> = fc.record({
  websites: fc.array(
    fc.record({
      id: fc.string(),
      name: fc.string({ unit: 'binary' }),
      websiteId: fc.option(fc.string()),
      secret: fc.option(fc.record({ ...marker, since: fc.string() })),
      previousSecrets: fc.array(fc.record({ ...marker, replacedAt: fc.string() })),
    }),
  ),
});

describe('parseWebsites', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyWebsites, (written) => {
        expect(parse(JSON.stringify({ version: 1, ...written }))).toEqual({ kind: 'read', content: written });
      }),
    );
  });

  it('takes no truncation of a file for a whole one', () => {
    const text = JSON.stringify({ version: 1, ...noWebsites });
    for (let length = 0; length < text.length; length += 1) {
      expect(parse(text.slice(0, length))).toEqual({ kind: 'damaged' });
    }
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":1}',
    '{"version":0,"websites":[]}',
    '{"version":"2"}',
    '\0\0\0',
  ])('calls %j damaged', (text) => {
    expect(parse(text)).toEqual({ kind: 'damaged' });
  });

  it('calls text that is not UTF-8 damaged', () => {
    expect(parseWebsites(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ kind: 'damaged' });
  });

  it('recognizes a newer version, whatever else it holds', () => {
    expect(parse('{"version":2,"sites":{}}')).toEqual({ kind: 'newer' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(parseWebsites(bytes).kind).toBe('damaged');
      }),
    );
  });
});
