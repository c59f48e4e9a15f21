/** The pages of the window, in the order of their shortcuts. */
export const windowPages = ['check', 'generate', 'audit', 'websites', 'guide'] as const;
export type WindowPage = (typeof windowPages)[number];

/** The dialogs that open over any page. */
export const windowDialogs = ['settings', 'shortcuts', 'about'] as const;
export type WindowDialog = (typeof windowDialogs)[number];
