import type { Words } from '../Words.ts';

/** Words that many places share. */
export const common: Words['common'] = {
  places: { check: 'Conferir', generate: 'Gerar', audit: 'Auditar', websites: 'Sites', guide: 'Guia' },
  cancel: 'Cancelar',
  retry: 'Tentar de novo',
  dismiss: 'Dispensar',
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Fechar',
};
