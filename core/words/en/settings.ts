/** The settings, and the dialog that removes everything. */
export const settings = {
  title: 'Settings',
  theme: 'Appearance',
  themes: { system: 'Same as system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languageOfSystem: (language: string) => `Same as system (${language})`,
  zoom: 'Zoom',
  zoomOf: (percent: number) => `${percent}%`,
  maskEmails: 'Mask emails in reports',
  maskEmailsText: 'New reports hide whose email it is. You can still choose for each report.',
  updates: 'Look for newer versions',
  updatesText:
    'Off: Countersign makes no network request at all. On: once a day it asks whether there is a newer version, and sends nothing about you or your websites.',
  updatesManaged: {
    on: 'Your administrator has switched this on for everybody.',
    off: 'Your administrator has switched this off for everybody: Countersign makes no network request at all.',
  },
  updateStates: {
    off: () => '',
    waiting: () => '',
    checking: () => 'Countersign is looking for a newer version.',
    newest: () => 'This is the newest version.',
    available: (version: string) =>
      `Version ${version} is out. It comes by the way this copy came: your package manager, your administrator, or the download page.`,
    downloading: (version: string) => `Version ${version} is being downloaded.`,
    ready: (version: string) => `Version ${version} is installed when you quit Countersign.`,
    unreachable: () => 'The releases could not be reached. Countersign tries again tomorrow.',
    unavailable: () => 'This copy comes from no release, so there is no place to ask for newer versions.',
  },
  notSaved:
    'This counts until Countersign is closed, but could not be saved. See whether its folder can be written.',
  notRead: 'The settings could not be read. Close this window and open it again.',
  removeEverything: 'Remove everything…',
  removeEverythingText: 'Deletes everything that Countersign has stored on this computer.',
  removal: {
    title: 'Remove everything?',
    lead: 'This removes from this computer, for good:',
    what: [
      'the secret keys that Countersign stored in the keychain, previous ones included',
      'all websites',
      'the settings of this window',
      'the log of generated signatures',
      'temporary and backup files of Countersign',
    ],
    crisp: 'In Crisp nothing changes. Files that you exported yourself stay.',
    confirm: (word: string) => `Type “${word}” to confirm`,
    word: 'remove',
    wrongWord: (word: string) =>
      `Nothing was removed yet. Type “${word}” exactly, then press the button again.`,
    button: 'Remove everything',
    done: 'Everything was removed',
    doneText: 'Countersign starts again as if newly installed.',
    partly: 'Not everything could be removed',
    partlyText: 'This is still on this computer; the rest is gone:',
    website: (name: string, reason: string) =>
      `The website “${name}” and its secret keys in the keychain. ${reason}`,
    file: (path: string, reason: string) => `The file ${path} (${reason}).`,
    browserData: 'The cache of the window. It holds nothing that was typed.',
    failed: 'It could not be removed. Nothing is known about what was; try again.',
    startAgain: 'Start again',
  },
} as const;
