import type { Words } from '../Words.ts';

/** What goes wrong in a layer, as the heading over its causes. */
export const layers: Words['layers'] = {
  message: 'Mensaje: lo que se firmó',
  secret: 'Clave: la clave secreta que se usó',
  construction: 'Construcción: cómo se combinaron los dos',
  algorithm: 'Algoritmo: la función hash',
  encoding: 'Codificación: cómo se escribió el digest',
  delivery: 'Entrega: la firma puede ser correcta, pero Crisp muestra No verificado',
  exposure: 'Exposición: peor que una firma que no coincide',
};
