import type { Words } from '../Words.ts';

/** The frame of the window. */
export const app: Words['app'] = {
  title: (place) => `${place} · Countersign`,
  name: 'Countersign',
  places: 'Páginas',
  websitesUnread: 'Não foi possível ler os sites',
};
