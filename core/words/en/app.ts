/** The frame of the window. */
export const app = {
  title: (place: string) => `${place} · Countersign`,
  name: 'Countersign',
  places: 'Places',
  websitesUnread: 'The websites could not be read',
} as const;
