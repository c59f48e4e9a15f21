import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import type { SettingsView } from '../../../contracts/settings.ts';
import { languageFor } from '../../../core/languages.ts';
import type { Preferences, PreferencesFile } from '../../../services/preferences/preferencesFile.ts';
import type { ManagedSettings } from '../../../services/signing/managedSettings.ts';
import type { Updates } from '../updates/createUpdates.ts';

interface SettingsShell {
  /** What the person prefers, as BCP 47 tags. */
  readonly systemLanguages: () => readonly string[];
  /** Makes theme, zoom and language of the window what the preferences say. */
  readonly apply: (preferences: Preferences) => Promise<void>;
  readonly updates: Pick<Updates, 'state'>;
  /** What the administrator has decided, now. */
  readonly managed: () => Promise<Pick<ManagedSettings, 'updates'>>;
  readonly removeEverything: CountersignApi['settings']['removeEverything'];
}

/** The calls of the settings. They count at once; that they are written is only said when it fails. */
export function createSettingsHandlers(
  preferences: Pick<PreferencesFile, 'get' | 'change' | 'reset'>,
  { systemLanguages, apply, updates: newer, managed, removeEverything }: SettingsShell,
): CountersignApi['settings'] {
  const view = async (): Promise<SettingsView> => {
    const { theme, language, zoom, updates, maskEmails, recentWebsites } = preferences.get();
    const shownLanguage = language === 'system' ? languageFor(systemLanguages()) : language;
    const updatesManaged = (await managed()).updates ?? null;
    const updateState = newer.state();
    return {
      theme,
      language,
      shownLanguage,
      zoom,
      updates,
      updatesManaged,
      updateState,
      maskEmails,
      recentWebsites,
    };
  };
  return {
    get: view,
    async change(change) {
      const saving = preferences.change(change);
      await apply(preferences.get());
      return { settings: await view(), saved: (await saving).ok };
    },
    removeEverything,
  };
}
