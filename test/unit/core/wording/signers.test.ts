import { describe, expect, it } from 'vitest';
import { signers } from '../../../../core/wording/signers.ts';

/** That they run and sign is tested by `npm run test:snippets`, with the real languages. */
describe('the signers', () => {
  it('are there for eleven languages, each named once', () => {
    expect(new Set(signers.map(({ language }) => language)).size).toBe(signers.length);
    expect(signers).toHaveLength(11);
  });

  it.each(signers)('show where each layer’s mistakes are made: $name', ({ lines }) => {
    const layers = new Set(lines.flatMap((line) => line.layers));
    expect([...layers].toSorted()).toEqual(['algorithm', 'construction', 'encoding', 'message', 'secret']);
  });

  it.each(signers)('hold no marks, and read the key from the environment: $name', ({ lines }) => {
    const program = lines.map(({ code }) => code).join('\n');
    expect(program).not.toContain('@@');
    expect(program).toContain('CRISP_SECRET_KEY');
  });
});
