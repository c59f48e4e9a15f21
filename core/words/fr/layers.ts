import type { Words } from '../Words.ts';

/** What goes wrong in a layer, as the heading over its causes. */
export const layers: Words['layers'] = {
  message: 'Message : ce qui a été signé',
  secret: 'Secret : la clé utilisée',
  construction: 'Construction : la façon de combiner les deux',
  algorithm: 'Algorithme : la fonction de hachage',
  encoding: 'Codage : la façon d’écrire le condensat',
  delivery: 'Transmission : la signature peut être juste, mais Crisp affiche « Non vérifié »',
  exposure: 'Exposition : plus grave qu’une signature fausse',
};
