import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../../../electron/main/window/setUpMenu.ts';
import { english } from '../../../../../locales/english.ts';

const systems = ['linux', 'darwin', 'win32'] as const;
const template = (platform: NodeJS.Platform, tell = vi.fn(), zoom = vi.fn()) =>
  menuTemplate(platform, english, { tell, zoom });

const items = (entries: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? items(entry.submenu) : [])]);

const press = (entries: readonly MenuItemConstructorOptions[], label: string) =>
  items(entries)
    .find((one) => one.label === label)
    ?.click?.({} as never, undefined, {} as never);

describe('the menu', () => {
  it.each(systems)('offers no reload and no developer tools on %s', (platform) => {
    expect(JSON.stringify(template(platform))).not.toMatch(/reload|devtools/i);
  });

  it('has the application menu of macOS, with Hide and Quit, there alone', () => {
    const roles = (platform: NodeJS.Platform) => items(template(platform)).map(({ role }) => role);
    expect(roles('darwin')).toEqual(
      expect.arrayContaining(['appMenu', 'hide', 'hideOthers', 'unhide', 'quit']),
    );
    expect(roles('linux')).not.toContain('appMenu');
    expect(roles('win32')).toContain('quit');
  });

  it.each(systems)('goes to the five places with their keys on %s', (platform) => {
    const tell = vi.fn();
    const menu = template(platform, tell);
    for (const place of ['Check', 'Generate', 'Audit', 'Websites', 'Guide']) press(menu, place);
    const places = ['check', 'generate', 'audit', 'websites', 'guide'];
    expect(tell.mock.calls).toEqual(expect.arrayContaining(places.map((place) => [{ kind: 'go', place }])));
    const keys = items(menu).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual(expect.arrayContaining([1, 2, 3, 4, 5].map((digit) => `CmdOrCtrl+${digit}`)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(systems)('opens settings, shortcuts, About and a file, and zooms on %s', (platform) => {
    const tell = vi.fn();
    const zoom = vi.fn();
    const menu = template(platform, tell, zoom);
    for (const label of ['Settings…', 'Keyboard Shortcuts', 'About Countersign', 'Open File…'])
      press(menu, label);
    expect(tell.mock.calls.map(([command]) => command.dialog ?? command.kind)).toEqual([
      'settings',
      'shortcuts',
      'about',
      'open-file',
    ]);
    for (const label of ['Zoom In', 'Zoom Out', 'Actual Size']) press(menu, label);
    expect(zoom.mock.calls).toEqual([[1], [-1], [0]]);
  });
});
