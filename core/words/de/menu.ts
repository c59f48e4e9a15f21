import type { Words } from '../Words.ts';

/** The menu of the system; what the system names itself (Copy, Paste, Full Screen …) keeps the system's words. */
export const menu: Words['menu'] = {
  file: '&Datei',
  openFile: 'Datei öffnen…',
  settings: 'Einstellungen…',
  view: '&Ansicht',
  actualSize: 'Originalgröße',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  help: '&Hilfe',
  guide: 'Leitfaden',
  shortcuts: 'Tastenkürzel',
  about: 'Über Countersign',
};
