import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layers } from '../../../../core/causes/Layer.ts';
import { readEntries } from '../../../../scripts/causes/readEntries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-causes-'));
  for (const layer of layers) mkdirSync(join(folder, layer));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, name: string, entry: object): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `export const ${name} = ${JSON.stringify(entry)};\n`);
};

describe('the entries of the catalogue', () => {
  it('are the files of the layers’ folders, by their order and then by id, without what helps them', async () => {
    put('message/emailB.ts', 'emailB', { id: 'email-b', layer: 'message', order: 2 });
    put('message/emailC.ts', 'emailC', { id: 'email-c', layer: 'message', order: 1 });
    put('message/emailA.ts', 'emailA', { id: 'email-a', layer: 'message', order: 2 });
    put('message/helpers/letters.ts', 'letters', {});
    const ids = (await readEntries(folder)).map(({ layer, causes }) => [layer, causes.map(({ id }) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      ...Object.fromEntries(layers.map((layer) => [layer, []])),
      message: ['email-c', 'email-a', 'email-b'],
    });
  });

  it.each([
    ['emailOther', { id: 'email-a', layer: 'message' }, /exports no emailA/],
    ['emailA', { id: 'email-b', layer: 'message' }, /belongs in emailB\.ts/],
    ['emailA', { id: 'email-a', layer: 'secret' }, /of the layer secret and stands in message/],
  ])('agree with their file, and are refused where they do not: %s %j', async (name, entry, complaint) => {
    put('message/emailA.ts', name, { ...entry, order: 1 });
    await expect(readEntries(folder)).rejects.toThrow(complaint);
  });
});
