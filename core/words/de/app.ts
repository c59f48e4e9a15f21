import type { Words } from '../Words.ts';

/** The frame of the window. */
export const app: Words['app'] = {
  title: (place) => `${place} · Countersign`,
  name: 'Countersign',
  places: 'Bereiche',
  websitesUnread: 'Die Websites konnten nicht gelesen werden',
};
