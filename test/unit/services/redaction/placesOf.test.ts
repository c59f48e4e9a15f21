import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../services/redaction/placesOf.ts';

describe('the places of an error', () => {
  it('are the lines of its stack', () => {
    const places = placesOf(new TypeError('sentinel'));
    expect(places[0]).toContain('placesOf.test.ts');
    expect(places.join('\n')).not.toContain('sentinel');
  });

  it('do not hold a message that looks like a place', () => {
    expect(placesOf(new Error('failed\n    at sentinel (key)')).join('\n')).not.toContain('sentinel');
  });

  it.each(['a text', undefined, { stack: '    at sentinel' }])('are none for %j', (thrown) => {
    expect(placesOf(thrown)).toEqual([]);
  });
});
