import type { AppUpdater } from 'electron-updater';

/** Loads electron-updater, for this system and this kind of installation. */
export const loadUpdater = async (): Promise<AppUpdater> => (await import('electron-updater')).autoUpdater;
