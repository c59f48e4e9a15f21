import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../../../core/Result.ts';
import { createSaving } from '../../../../../electron/main/dialogs/createSaving.ts';

/** A person who saves each file under its own name in one folder, except for `no.txt`. */
function saving() {
  const shown: string[] = [];
  const { save, show } = createSaving(
    async (name) => (name === 'no.txt' ? undefined : `/home/ana/${name}`),
    (path) => void shown.push(path),
  );
  return { shown, save, show };
}

describe('the folder of a file', () => {
  it('is shown for what was saved, by the path that saving gave', async () => {
    const { shown, save, show } = saving();
    expect(await save('a.txt', async (path) => ok({ path }))).toEqual(ok({ path: '/home/ana/a.txt' }));
    await save('b.txt', async () => ok(undefined));
    show('/home/ana/a.txt');
    show('/home/ana/b.txt');
    expect(shown).toEqual(['/home/ana/a.txt', '/home/ana/b.txt']);
  });

  it('is not shown for a path of the window, however near to a saved one', async () => {
    const { shown, save, show } = saving();
    await save('a.txt', async () => ok(undefined));
    for (const path of [
      '',
      '/',
      '/home/ana',
      '/home/ana/',
      '/home/ana/a.txt/',
      '/home/ana/../ana/a.txt',
      '/home/ana/A.txt',
      '/home/ana/a.txt\0',
      ' /home/ana/a.txt',
      'file:///home/ana/a.txt',
      '\\\\203.0.113.7\\share\\a.txt',
      '__proto__',
    ]) {
      show(path);
    }
    expect(shown).toEqual([]);
  });

  it('is not shown for what was not saved after all', async () => {
    const { shown, save, show } = saving();
    expect(await save('full.txt', async () => err({ code: 'disk-full' }))).toEqual(
      err({ code: 'disk-full' }),
    );
    expect(await save('no.txt', async () => ok('written'))).toEqual(ok(null));
    await expect(save('bad.txt', () => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
    for (const name of ['full.txt', 'no.txt', 'bad.txt']) show(`/home/ana/${name}`);
    expect(shown).toEqual([]);
  });

  it('is shown for the newest fifty', async () => {
    const { shown, save, show } = saving();
    for (let nth = 0; nth < 60; nth += 1) {
      await save(`${nth}.txt`, async () => ok(nth));
      // Saved again and again, it stays among the newest.
      await save('first.txt', async () => ok(nth));
    }
    for (const name of ['0.txt', '10.txt', '11.txt', '59.txt', 'first.txt']) show(`/home/ana/${name}`);
    expect(shown).toEqual(['/home/ana/11.txt', '/home/ana/59.txt', '/home/ana/first.txt']);
  });
});
