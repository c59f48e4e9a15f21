import { describe, expect, it } from 'vitest';
import { withoutFullStop } from '../../../../renderer/components/withoutFullStop.ts';

describe('a sentence in a title', () => {
  it('loses its full stop, and only that', () => {
    expect(withoutFullStop('The file page.html cannot be read.')).toBe('The file page.html cannot be read');
    expect(withoutFullStop('Remove everything?')).toBe('Remove everything?');
  });
});
