/** The pages of the window, in the order of their shortcuts. */
export const places = ['check', 'generate', 'audit', 'websites', 'guide'] as const;
export type Place = (typeof places)[number];

/** The dialogs that open over any page. */
export const windowDialogs = ['settings', 'shortcuts', 'about'] as const;
export type WindowDialog = (typeof windowDialogs)[number];
