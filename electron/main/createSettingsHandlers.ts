import { languageFor } from '../../core/words/languages.ts';
import type { CountersignApi } from '../../ipc/CountersignApi.ts';
import type { SettingsView } from '../../ipc/settingsSchema.ts';
import type { Preferences, PreferencesFile } from '../../services/preferences.ts';

export interface SettingsShell {
  /** What the person prefers, as BCP 47 tags. */
  readonly systemLanguages: () => readonly string[];
  /** Makes theme, zoom and language of the window what the preferences say. */
  readonly apply: (preferences: Preferences) => Promise<void>;
  readonly removeEverything: CountersignApi['settings']['removeEverything'];
}

/** The calls of the settings. They count at once; that they are written is only said when it fails. */
export function createSettingsHandlers(
  preferences: Pick<PreferencesFile, 'get' | 'change' | 'reset'>,
  { systemLanguages, apply, removeEverything }: SettingsShell,
): CountersignApi['settings'] {
  const view = (): SettingsView => {
    const { theme, language, zoom, updates, maskEmails, recentWebsites } = preferences.get();
    const shownLanguage = language === 'system' ? languageFor(systemLanguages()) : language;
    return { theme, language, shownLanguage, zoom, updates, maskEmails, recentWebsites };
  };
  return {
    get: async () => view(),
    async change(change) {
      const saving = preferences.change(change);
      await apply(preferences.get());
      return { settings: view(), saved: (await saving).ok };
    },
    removeEverything,
  };
}
