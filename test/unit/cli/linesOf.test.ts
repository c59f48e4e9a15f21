import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../cli/linesOf.ts';

async function linesIn(
  chunks: readonly Uint8Array[],
  longest?: number,
): Promise<readonly (string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const line of linesOf(stream(), longest)) {
    lines.push(line === undefined ? undefined : Buffer.from(line).toString());
  }
  return lines;
}

describe('linesOf', () => {
  it('splits at line feeds, wherever the chunks were cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[ab\r]{0,5}$/), { minLength: 1 }),
        fc.array(fc.nat(40), { maxLength: 5 }),
        async (lines, cuts) => {
          const bytes = Buffer.from(`${lines.join('\n')}\n`);
          const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
          const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
          expect(await linesIn(chunks)).toEqual(lines);
        },
      ),
    );
  });

  it('takes what follows the last line feed for a line', async () => {
    expect(await linesIn([Buffer.from('a\nb')])).toEqual(['a', 'b']);
  });

  it('gives up a line that is too long, and goes on with the next', async () => {
    expect(await linesIn([Buffer.from('abc'), Buffer.from('def\nab\nabcd')], 3)).toEqual([
      undefined,
      'ab',
      undefined,
    ]);
  });
});
