import type { Words } from '../Words.ts';

/** The menu of the system; what the system names itself (Copy, Paste, Full Screen …) keeps the system's words. */
export const menu: Words['menu'] = {
  file: '&Archivo',
  openFile: 'Abrir archivo…',
  settings: 'Ajustes…',
  view: '&Ver',
  actualSize: 'Tamaño real',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  help: 'A&yuda',
  guide: 'Guía',
  shortcuts: 'Atajos de teclado',
  about: 'Acerca de Countersign',
};
