import type { Words } from '../Words.ts';

/** The sheet of keyboard shortcuts. */
export const shortcuts: Words['shortcuts'] = {
  title: 'Raccourcis clavier',
  everywhere: 'Partout',
  onCheck: 'Sur la page Contrôle',
  settings: 'Paramètres',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  actualSize: 'Taille réelle',
  sheet: 'Cette liste',
  pasteAnywhere: 'Coller hors d’un champ : lire le texte pour y trouver l’email et la signature',
  onAudit: 'Sur la page Audit',
  pasteRows: 'Coller hors d’un champ : lire le texte comme des lignes',
  openFile: 'Ouvrir un fichier',
  clear: 'Effacer les champs, avec retour possible',
  closeDialog: 'Fermer une boîte de dialogue',
  keys: { control: 'Ctrl', escape: 'Échap', command: '⌘' },
};
