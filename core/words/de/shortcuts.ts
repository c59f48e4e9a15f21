import type { Words } from '../Words.ts';

/** The sheet of keyboard shortcuts. */
export const shortcuts: Words['shortcuts'] = {
  title: 'Tastenkürzel',
  everywhere: 'Überall',
  onCheck: 'Unter „Prüfen“',
  settings: 'Einstellungen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  actualSize: 'Originalgröße',
  sheet: 'Diese Übersicht',
  pasteAnywhere: 'Außerhalb eines Felds einfügen: den Text auswerten',
  onAudit: 'Unter „Audit“',
  pasteRows: 'Außerhalb eines Felds einfügen: den Text als Zeilen lesen',
  openFile: 'Datei öffnen',
  clear: 'Felder leeren (lässt sich rückgängig machen)',
  closeDialog: 'Dialog schließen',
  keys: { control: 'Strg', escape: 'Esc', command: '⌘' },
};
