import { expect, it } from 'vitest';
import type { Signer } from '../../../../core/wording/Signer.ts';

export const programOf = ({ lines }: Pick<Signer, 'lines'>): string =>
  lines.map(({ code }) => code).join('\n');

/** What holds for the code of every language and of every framework. */
export function testShownCode(all: readonly Pick<Signer, 'name' | 'lines'>[]): void {
  it.each(all)('shows where each layer’s mistakes are made: $name', ({ lines }) => {
    const layers = new Set(lines.flatMap((line) => line.layers));
    expect([...layers].toSorted()).toEqual(['algorithm', 'construction', 'encoding', 'message', 'secret']);
  });

  it.each(all)('holds no marks, and reads the key from where it is configured: $name', (one) => {
    expect(programOf(one)).not.toContain('@@');
    expect(programOf(one)).toContain('CRISP_SECRET_KEY');
  });
}
