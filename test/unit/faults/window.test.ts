import { EventEmitter } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { tellFaults } from '../../../electron/main/process/tellFaults.ts';
import { createCommands } from '../../../electron/main/window/createCommands.ts';
import { placeOnScreen } from '../../../electron/main/window/placeOnScreen.ts';
import { recoverWindow } from '../../../electron/main/window/recoverWindow.ts';
import { english } from '../../../locales/english.ts';
import { openPreferences } from '../../../services/preferences/preferencesFile.ts';
import { until } from '../../until.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const draft = { websiteId: 'a', email: 'ana@example.com', signature: 'cd7cc422' };

/** A window whose page can stop, with a clock that only moves when told to. */
function windowOf() {
  const page = new EventEmitter();
  const commands = createCommands();
  const load = vi.fn();
  const asked: string[] = [];
  const clock = { now: 0 };
  const window = Object.assign(new EventEmitter(), { webContents: page, isDestroyed: () => false });
  recoverWindow(window as never, {
    dialog: {
      showMessageBox: async (options: unknown) => {
        asked.push((options as { readonly message: string }).message);
        return { response: 0, checkboxChecked: false };
      },
    } as never,
    words: () => english,
    commands,
    lastChecked: () => draft,
    load,
    now: () => clock.now,
  });
  const stop = (reason: string) => page.emit('render-process-gone', {}, { reason });
  return { stop, commands, load, asked, clock };
}

describe('a page that stops', () => {
  it.each(['crashed', 'oom', 'killed'])(
    'is opened again with what was checked, and told: %s',
    async (reason) => {
      const { stop, commands, load } = windowOf();
      stop(reason);
      expect(load).toHaveBeenCalledTimes(1);
      expect(await commands.next()).toEqual({ kind: 'restored', draft });
    },
  );

  it('again within a minute comes back without what may have stopped it, and the person is told', async () => {
    const { stop, commands, load, asked, clock } = windowOf();
    stop('crashed');
    await commands.next();
    clock.now = 10_000;
    stop('crashed');
    expect(await commands.next()).toEqual({ kind: 'restored', draft: null });
    expect(asked).toEqual([english.faults.stoppedAgain.title]);
    // Once it was told.
    await until(() => expect(load).toHaveBeenCalledTimes(2));
  });
});

describe('a fault that nothing caught', () => {
  it('is told once, without its message and without folders, and can be copied', async () => {
    const faults = new EventEmitter();
    const copied: string[] = [];
    const shown: string[] = [];
    let answers = [1, 0];
    tellFaults(faults as unknown as NodeJS.Process, {
      app: { isReady: () => true, quit: vi.fn() },
      dialog: {
        showErrorBox: vi.fn(),
        showMessageBox: async (options: unknown) => {
          const { message, detail } = options as { readonly message: string; readonly detail: string };
          shown.push(`${message}\n${detail}`);
          const [response = 0, ...rest] = answers;
          answers = rest;
          return { response, checkboxChecked: false };
        },
      } as never,
      clipboard: { writeText: async (text: string) => void copied.push(text) } as never,
      words: () => english,
      versions: () => '0.1.0',
    });
    for (let times = 0; times < 3; times += 1) faults.emit('uncaughtException', fault());
    await until(() => expect(copied).toHaveLength(1));
    expect(shown.length).toBeLessThanOrEqual(2);
    for (const text of [...shown, ...copied]) {
      expect(text).toContain('window.test.ts');
      expect(text).not.toContain('sentinel');
      expect(text).not.toContain(import.meta.dirname);
    }
  });
});

const fault = (): Error => new Error('the sentinel\n    at sentinel (/home/ana/sentinel.ts:1:1)');

describe('the window', () => {
  it('that was on a screen which is gone comes back on one that is there', () => {
    const main = { x: 0, y: 0, width: 1920, height: 1040 };
    for (const place of [
      { x: 2_500, y: 100, width: 1_120, height: 760 },
      { x: -3_000, y: 100, width: 1_120, height: 760 },
      { x: 100, y: -900, width: 1_120, height: 760 },
      { x: 100, y: -100, width: 1_120, height: 760 },
      { x: 100, y: 5_000, width: 9_000, height: 9_000 },
    ]) {
      const { x, y, width, height } = placeOnScreen(place, main, []);
      expect({ x: x >= 0 && x + width <= 1920, y: y >= 0 && y + height <= 1040 }).toEqual({
        x: true,
        y: true,
      });
    }
    const fine = { x: 40, y: 30, width: 1_000, height: 700 };
    expect(placeOnScreen(fine, main, [])).toEqual(fine);
  });

  it('keeps its zoom for the next start, and opens with damaged preferences too', async () => {
    const folder = await temporaryFolder();
    const now = () => new Date(0);
    await (await openPreferences(folder, now)).change({ zoom: 150 });
    expect((await openPreferences(folder, now)).get().zoom).toBe(150);
    const path = join(folder, 'preferences.json');
    await writeFile(path, '{"zoom":15');
    const opened = await openPreferences(folder, now);
    expect(opened.get().zoom).toBe(100);
    const [notice] = opened.notices();
    expect(await readFile(notice?.backup ?? '', 'utf8')).toBe('{"zoom":15');
  });
});
