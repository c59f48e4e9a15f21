import type { Words } from '../Words.ts';

/** What Countersign is made of, for whoever reports a fault. */
export const about: Words['about'] = {
  title: 'Acerca de Countersign',
  what: 'Averigua por qué un email aparece como No verificado en Crisp, y lo demuestra.',
  version: 'Versión',
  runtime: 'Se ejecuta en',
  system: 'Sistema',
  licence: 'Licencia',
  licenceText: 'MIT. Se entrega sin garantía.',
  notCrisp: 'Countersign no es un producto de Crisp, y Crisp no responde de él.',
  copy: 'Copiar versiones',
};
