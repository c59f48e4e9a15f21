import type { Words } from '../Words.ts';

/** The menu of the system; what the system names itself (Copy, Paste, Full Screen …) keeps the system's words. */
export const menu: Words['menu'] = {
  file: '&Fichier',
  openFile: 'Ouvrir un fichier…',
  settings: 'Paramètres…',
  view: '&Affichage',
  actualSize: 'Taille réelle',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  help: '&Aide',
  guide: 'Guide',
  shortcuts: 'Raccourcis clavier',
  about: 'À propos de Countersign',
};
