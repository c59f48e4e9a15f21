import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { idsText, indexText } from '../../../../scripts/causes/indexText.ts';
import { readEntries } from '../../../../scripts/causes/readEntries.ts';

const folder = fileURLToPath(new URL('../../../../core/causes', import.meta.url));

describe('the index of the causes', () => {
  it('is what its entries make of it; `npm run causes` writes it', async () => {
    const committed = (name: string) => readFileSync(`${folder}/${name}.generated.ts`, 'utf8');
    const entries = await readEntries(folder);
    expect(indexText(entries)).toBe(committed('index'));
    expect(idsText(entries)).toBe(committed('causeIds'));
  });
});
