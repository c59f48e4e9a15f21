import type { Menu, MenuItemConstructorOptions } from 'electron';

/**
 * The menu of each system, made of its standard entries so that words, shortcuts and order are the system's own.
 * Without the entries for reloading and developer tools: reloading would lose what was pasted.
 */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const viewMenu: MenuItemConstructorOptions = {
    role: 'viewMenu',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    viewMenu,
    { role: 'windowMenu' },
  ];
}

export function setUpMenu(menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>): void {
  menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(process.platform)));
}
