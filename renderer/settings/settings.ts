import type { SettingsChange, SettingsView } from '../../contracts/settings.ts';
import { nextZoom } from '../../core/preferenceChoices.ts';
import { createStore, useStore } from '../frame/createStore.ts';
import { showLanguage } from '../frame/shownWords.ts';

/** `undefined` until the main process has answered. */
const store = createStore<SettingsView | undefined>(undefined);

export const useSettings = (): SettingsView | undefined => useStore(store);

async function show(settings: SettingsView): Promise<void> {
  store.set(settings);
  await showLanguage(settings.shownLanguage);
}

/** Asks the main process for them; when that fails, what was known stays. */
export async function readSettings(): Promise<void> {
  await window.countersign.settings.get().then(show, () => undefined);
}

/** Changes what is given, at once; false when it could not be saved for the next start. */
export async function changeSettings(change: SettingsChange): Promise<boolean> {
  try {
    const { settings, saved } = await window.countersign.settings.change(change);
    await show(settings);
    return saved;
  } catch {
    return false;
  }
}

/** A step larger or smaller, or the actual size. */
export async function zoomBy(step: 1 | 0 | -1): Promise<void> {
  const settings = store.get();
  if (settings === undefined) return;
  await changeSettings({ zoom: step === 0 ? 100 : nextZoom(settings.zoom, step) });
}
