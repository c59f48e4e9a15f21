import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../../contracts/command.ts';
import { windowPages } from '../../../contracts/windowPages.ts';
import type { MainWords } from '../../../locales/Words.ts';

interface MenuActions {
  /** Shows the window, or opens one, and tells it. */
  readonly tell: (command: Command) => void;
  readonly zoom: (step: 1 | 0 | -1) => void;
}

/**
 * The menu of each system: its standard entries with the system's own words, shortcuts and order, and Countersign's.
 * Without the entries for reloading and developer tools: reloading would lose what was pasted.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  { menu, common }: MainWords,
  { tell, zoom }: MenuActions,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  /**
   * The page handles these keys itself, wherever the focus is; here they are shown. macOS gives its menu the keys
   * first, which does the same.
   */
  const item = (label: string, accelerator: string | undefined, click: () => void) => ({
    label,
    click,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: isMac }),
  });
  const separator = { type: 'separator' } as const;
  const openSettings = item(menu.settings, 'CmdOrCtrl+,', () => tell({ kind: 'show', dialog: 'settings' }));
  const about = item(menu.about, undefined, () => tell({ kind: 'show', dialog: 'about' }));
  const openFile = item(menu.openFile, 'CmdOrCtrl+O', () => tell({ kind: 'open-file' }));

  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      about,
      separator,
      openSettings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: menu.file,
      submenu: isMac
        ? [openFile, separator, { role: 'close' }]
        : [openFile, separator, openSettings, separator, { role: 'quit' }],
    },
    { role: 'editMenu' },
    {
      label: menu.view,
      submenu: [
        ...windowPages.map((place, index) =>
          item(common.places[place], `CmdOrCtrl+${index + 1}`, () => tell({ kind: 'go', place })),
        ),
        separator,
        item(menu.actualSize, 'CmdOrCtrl+0', () => zoom(0)),
        item(menu.zoomIn, 'CmdOrCtrl+Plus', () => zoom(1)),
        item(menu.zoomOut, 'CmdOrCtrl+-', () => zoom(-1)),
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      label: menu.help,
      submenu: [
        item(menu.guide, undefined, () => tell({ kind: 'go', place: 'guide' })),
        item(menu.shortcuts, undefined, () => tell({ kind: 'show', dialog: 'shortcuts' })),
        ...(isMac ? [] : [separator, about]),
      ],
    },
  ];
}

export function setUpMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  words: MainWords,
  actions: MenuActions,
): void {
  menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(process.platform, words, actions)));
}
