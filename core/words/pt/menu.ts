import type { Words } from '../Words.ts';

/** The menu of the system; what the system names itself (Copy, Paste, Full Screen …) keeps the system's words. */
export const menu: Words['menu'] = {
  file: '&Arquivo',
  openFile: 'Abrir Arquivo…',
  settings: 'Configurações…',
  view: '&Exibir',
  actualSize: 'Tamanho Real',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  help: 'A&juda',
  guide: 'Guia',
  shortcuts: 'Atalhos de Teclado',
  about: 'Sobre o Countersign',
};
