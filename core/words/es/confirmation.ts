import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What main asks in the system's own dialogs before signatures that could be misused. */
export const confirmation: Words['confirmation'] = {
  notTestAddresses: (count) =>
    count === 1
      ? 'Esta no es una dirección de prueba'
      : `${counted(count, 'dirección', 'direcciones')} no son direcciones de prueba`,
  appearAs: (count) =>
    count === 1
      ? 'Quien tenga su firma puede aparecer en Crisp como esa persona, con una marca verde. Continúe solo si le pertenece a usted o a su equipo.'
      : 'Quien tenga sus firmas puede aparecer en Crisp como esas personas, con una marca verde. Continúe solo si le pertenecen a usted o a su equipo.',
  signedWith: (website, fingerprint) => `Sitio web: ${website}. Clave secreta: ${fingerprint}.`,
  address: (email) => `• ${email}`,
  addressFor: (email, website) => `• ${email} (para ${website})`,
  more: (count) => `• y ${number(count)} más`,
  logged:
    'Quedará anotado en el registro. Se pueden añadir direcciones de prueba en «Direcciones de prueba»; entonces no se pregunta nada.',
  generate: 'Generar de todos modos',
  reveal: 'Mostrar de todos modos',
  newTestAddresses: (website) => `¿Son estas direcciones de ${website} solo para pruebas?`,
  neverAsked:
    'A partir de ahora, las firmas para ellas se generan sin preguntar. Quien tenga una puede aparecer en Crisp como la persona de esa dirección.',
  addTestAddresses: 'Añadir direcciones de prueba',
  removeEverything: {
    message: '¿Eliminar todo lo que Countersign ha guardado en este equipo?',
    detail:
      'Las claves secretas, los sitios web, los ajustes y el registro se eliminan de forma definitiva. En Crisp no cambia nada; allí encontrará de nuevo las claves secretas.',
    agree: 'Eliminar todo',
  },
};
