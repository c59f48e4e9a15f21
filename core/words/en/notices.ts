/** What happened at start and should be known. */
export const notices = {
  settingsDamaged: {
    title: 'The list of websites could not be read',
    text: (path: string, backup: string) =>
      `The file ${path} is damaged. It was kept as ${backup}, and Countersign started with an empty list. Secret keys in the keychain were not touched.`,
  },
  settingsNewer: {
    title: 'The list of websites was written by a newer version of Countersign',
    text: (path: string) =>
      `The file ${path} was left unchanged. Use the newer version to see and change your websites.`,
  },
  preferencesDamaged: {
    title: 'The settings of this window could not be read',
    text: (path: string, backup: string) =>
      `The file ${path} is damaged. It was kept as ${backup}, and the settings are as at the first start. Websites and secret keys were not touched.`,
  },
  managedDamaged: {
    title: 'The settings of your administrator cannot be read',
    text: (path: string, reason: string) =>
      `The file ${path} is damaged: ${reason}. Until it is repaired, no signatures are generated or revealed. Tell your administrator.`,
  },
  managedUnknownKeys: {
    title: 'The settings of your administrator hold something unknown',
    text: (path: string, keys: string) =>
      `This version of Countersign does not know ${keys} in ${path}. The rest of the file counts.`,
  },
} as const;
