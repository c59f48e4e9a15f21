import type { Words } from '../Words.ts';

/** The frame of the window. */
export const app: Words['app'] = {
  title: (place) => `${place} · Countersign`,
  name: 'Countersign',
  places: 'Secciones',
  websitesUnread: 'No se han podido leer los sitios web',
};
