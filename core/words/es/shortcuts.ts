import type { Words } from '../Words.ts';

/** The sheet of keyboard shortcuts. */
export const shortcuts: Words['shortcuts'] = {
  title: 'Atajos de teclado',
  everywhere: 'En todas partes',
  onCheck: 'En Comprobar',
  settings: 'Ajustes',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  actualSize: 'Tamaño real',
  sheet: 'Esta lista',
  pasteAnywhere: 'Pegar fuera de un campo: leer el texto en busca de datos',
  onAudit: 'En Auditar',
  pasteRows: 'Pegar fuera de un campo: leer el texto como filas',
  openFile: 'Abrir un archivo',
  clear: 'Vaciar los campos; se puede deshacer',
  closeDialog: 'Cerrar un diálogo',
  keys: { control: 'Ctrl', escape: 'Esc', command: '⌘' },
};
