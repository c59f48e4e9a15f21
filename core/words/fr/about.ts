import type { Words } from '../Words.ts';

/** What Countersign is made of, for whoever reports a fault. */
export const about: Words['about'] = {
  title: 'À propos de Countersign',
  what: 'Trouve pourquoi un email apparaît comme « Non vérifié » dans Crisp, et le prouve.',
  version: 'Version',
  runtime: 'Basé sur',
  system: 'Système',
  licence: 'Licence',
  licenceText: 'MIT. Fourni sans garantie.',
  notCrisp: 'Countersign n’est pas un produit de Crisp, et Crisp n’en répond pas.',
  copy: 'Copier les versions',
};
