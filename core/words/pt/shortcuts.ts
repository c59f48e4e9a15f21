import type { Words } from '../Words.ts';

/** The sheet of keyboard shortcuts. */
export const shortcuts: Words['shortcuts'] = {
  title: 'Atalhos de teclado',
  everywhere: 'Em toda parte',
  onCheck: 'Em Conferir',
  settings: 'Configurações',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  actualSize: 'Tamanho real',
  sheet: 'Esta lista',
  pasteAnywhere: 'Colar fora de um campo: ler o texto como evidência',
  onAudit: 'Em Auditar',
  pasteRows: 'Colar fora de um campo: ler o texto como linhas',
  openFile: 'Abrir um arquivo',
  clear: 'Limpar os campos, com opção de desfazer',
  closeDialog: 'Fechar um diálogo',
  keys: { control: 'Ctrl', escape: 'Esc', command: '⌘' },
};
