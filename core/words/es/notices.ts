import type { Words } from '../Words.ts';

/** What happened at start and should be known. */
export const notices: Words['notices'] = {
  settingsDamaged: {
    title: 'No se ha podido leer la lista de sitios web',
    text: (path, backup) =>
      `El archivo ${path} está dañado. Se ha conservado como ${backup}, y Countersign se ha iniciado con una lista vacía. Las claves secretas del llavero no se han tocado.`,
  },
  settingsNewer: {
    title: 'Una versión más reciente de Countersign escribió la lista de sitios web',
    text: (path) =>
      `El archivo ${path} se ha dejado sin cambios. Use la versión más reciente para ver y cambiar sus sitios web.`,
  },
  preferencesDamaged: {
    title: 'No se han podido leer los ajustes de esta ventana',
    text: (path, backup) =>
      `El archivo ${path} está dañado. Se ha conservado como ${backup}, y los ajustes son los del primer inicio. Los sitios web y las claves secretas no se han tocado.`,
  },
  managedDamaged: {
    title: 'No se pueden leer los ajustes de su administrador',
    text: (path, reason) =>
      `El archivo ${path} está dañado: ${reason}. Hasta que se repare, no se generan ni se muestran firmas. Avise a su administrador.`,
  },
  managedUnknownKeys: {
    title: 'Los ajustes de su administrador contienen algo desconocido',
    text: (path, keys) =>
      `Esta versión de Countersign no conoce ${keys} en ${path}. El resto del archivo se aplica.`,
  },
};
