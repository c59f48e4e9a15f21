import type { Words } from '../Words.ts';

/** Words that many places share. */
export const common: Words['common'] = {
  places: {
    check: 'Comprobar',
    generate: 'Generar',
    audit: 'Auditar',
    websites: 'Sitios web',
    guide: 'Guía',
  },
  cancel: 'Cancelar',
  retry: 'Reintentar',
  dismiss: 'Descartar',
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Cerrar',
};
