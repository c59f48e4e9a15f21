import type { Words } from '../Words.ts';

/** The settings, and the dialog that removes everything. */
export const settings: Words['settings'] = {
  title: 'Ajustes',
  theme: 'Apariencia',
  themes: { system: 'Como el sistema', light: 'Clara', dark: 'Oscura' },
  language: 'Idioma',
  languageOfSystem: (language) => `Como el sistema (${language})`,
  zoom: 'Zoom',
  zoomOf: (percent) => `${percent} %`,
  maskEmails: 'Ocultar los emails en los informes',
  maskEmailsText:
    'Los informes nuevos no muestran de quién es el email. Aun así, se puede elegir en cada informe.',
  updates: 'Buscar versiones nuevas',
  updatesText:
    'Desactivado: Countersign no hace ninguna petición de red. Activado: una vez al día pregunta si hay una versión más reciente, y no envía nada sobre usted ni sus sitios web.',
  updatesManaged: {
    on: 'Su administrador lo ha activado para todo el mundo.',
    off: 'Su administrador lo ha desactivado para todo el mundo: Countersign no hace ninguna petición de red.',
  },
  updateStates: {
    off: () => '',
    waiting: () => '',
    checking: () => 'Countersign está buscando una versión más reciente.',
    newest: () => 'Esta es la versión más reciente.',
    available: (version) =>
      `Ya está disponible la versión ${version}. Llega por la misma vía que esta copia: su gestor de paquetes, su administrador o la página de descargas.`,
    downloading: (version) => `Se está descargando la versión ${version}.`,
    ready: (version) => `La versión ${version} se instala al salir de Countersign.`,
    unreachable: () =>
      'No se ha podido acceder a las versiones publicadas. Countersign lo intentará de nuevo mañana.',
    unavailable: () =>
      'Esta copia no procede de ninguna versión publicada, así que no hay dónde preguntar por versiones más recientes.',
  },
  notSaved:
    'Esto vale hasta que se cierre Countersign, pero no se ha podido guardar. Mire si se puede escribir en su carpeta.',
  notRead: 'No se han podido leer los ajustes. Cierre esta ventana y vuelva a abrirla.',
  removeEverything: 'Eliminar todo…',
  removeEverythingText: 'Elimina de este equipo todo lo que Countersign ha guardado.',
  removal: {
    title: '¿Eliminar todo?',
    lead: 'Esto elimina de este equipo, de forma definitiva:',
    what: [
      'las claves secretas que Countersign guardó en el llavero, incluidas las anteriores',
      'todos los sitios web',
      'los ajustes de esta ventana',
      'el registro de firmas generadas',
      'los archivos temporales y las copias de seguridad de Countersign',
    ],
    crisp: 'En Crisp no cambia nada. Los archivos exportados se conservan.',
    confirm: (word) => `Escriba «${word}» para confirmar`,
    word: 'eliminar',
    wrongWord: (word) =>
      `Aún no se ha eliminado nada. Escriba exactamente «${word}» y vuelva a pulsar el botón.`,
    button: 'Eliminar todo',
    done: 'Se ha eliminado todo',
    doneText: 'Countersign empieza de nuevo como recién instalado.',
    partly: 'No se ha podido eliminar todo',
    partlyText: 'Esto sigue en este equipo; el resto se ha eliminado:',
    website: (name, reason) => `El sitio web «${name}» y sus claves secretas en el llavero. ${reason}`,
    file: (path, reason) => `El archivo ${path} (${reason}).`,
    browserData: 'La caché de la ventana. No contiene nada de lo escrito.',
    failed: 'No se ha podido eliminar. No se sabe qué se eliminó; vuelva a intentarlo.',
    startAgain: 'Empezar de nuevo',
  },
};
