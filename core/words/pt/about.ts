import type { Words } from '../Words.ts';

/** What Countersign is made of, for whoever reports a fault. */
export const about: Words['about'] = {
  title: 'Sobre o Countersign',
  what: 'Descobre por que um email aparece como Não verificado no Crisp, e comprova o motivo.',
  version: 'Versão',
  runtime: 'Executado em',
  system: 'Sistema',
  licence: 'Licença',
  licenceText: 'MIT. Fornecido sem garantia.',
  notCrisp: 'O Countersign não é feito pelo Crisp, e o Crisp não responde por ele.',
  copy: 'Copiar versões',
};
