import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inLifeOf } from '../../runtime/lives.ts';

const runtime = (name: string): string =>
  pathToFileURL(join(import.meta.dirname, '../../runtime', name)).href;

describe('a life of the app on the stand-in', () => {
  it('has the stand-in’s own modules anew', () => {
    expect(inLifeOf(`${runtime('electron.ts')}?life=3`, runtime('app.ts'))).toBe(
      `${runtime('app.ts')}?life=3`,
    );
  });

  it('shares Chromium, and what makes lives, with the lives before it', () => {
    for (const name of ['chromium.ts', 'lives.ts']) {
      expect(inLifeOf(`${runtime('BrowserWindow.ts')}?life=3`, runtime(name))).toBe(runtime(name));
    }
  });

  it('shares packages and Node’s own modules', () => {
    for (const url of ['node:fs', 'file:///checkout/node_modules/keytar/lib/keytar.js']) {
      expect(inLifeOf(`${runtime('app.ts')}?life=3`, url)).toBe(url);
    }
  });

  it('is nothing special where a process lives once', () => {
    expect(inLifeOf(runtime('electron.ts'), runtime('app.ts'))).toBe(runtime('app.ts'));
    expect(inLifeOf(undefined, runtime('app.ts'))).toBe(runtime('app.ts'));
  });
});
