import type { Shell } from '../../../../electron/main/handlers/createHandlers.ts';
import { english } from '../../../../locales/english.ts';

const settings = {
  theme: 'system',
  language: 'system',
  shownLanguage: 'en',
  zoom: 100,
  updates: false,
  updatesManaged: null,
  updateState: { kind: 'off' },
  maskEmails: false,
  recentWebsites: [],
} as const;

/** A system in which nobody chooses, agrees or looks; `overrides` replaces single parts. */
export const fakeShell = (overrides: Partial<Shell> = {}): Shell => ({
  versions: { app: '1', runtime: '2', system: '3' },
  clipboard: { writeText: async () => undefined },
  askWhereToSave: async () => undefined,
  showInFolder: () => undefined,
  askWhatToOpen: async () => undefined,
  askToConfirm: async () => false,
  openLink: async () => undefined,
  words: () => english,
  nextCommand: async () => ({ kind: 'settings-changed' }),
  reload: async () => undefined,
  settings: {
    get: async () => settings,
    change: async () => ({ settings, saved: true }),
    removeEverything: async () => [],
  },
  notices: () => [],
  noteChecked: () => undefined,
  ...overrides,
});
