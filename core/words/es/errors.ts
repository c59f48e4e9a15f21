import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** What went wrong, and what to do next. */
export const errors: Words['errors'] = {
  secretRefused: {
    empty: {
      title: 'Falta la clave secreta.',
      next: 'Cópiela de Crisp: Settings, Websites, el sitio web, Advanced configuration, Identity Verification.',
    },
    nul: {
      title: 'Contiene un carácter NUL, que un llavero no puede guardar.',
      next: 'Quite los caracteres ocultos o vuelva a copiar la clave.',
    },
    'too-long': {
      title: 'Tiene más de 2500 bytes, más de lo que puede guardar un llavero.',
      next: 'Las claves secretas de Crisp son cortas: copie solo la clave.',
    },
    'unpaired-surrogate': {
      title: 'Contiene medio carácter (un sustituto sin pareja).',
      next: 'Vuelva a copiar la clave.',
    },
    'in-name': {
      title: 'Hay una clave secreta en el nombre o en el ID de un sitio web.',
      next: 'Ambos se guardan y se muestran sin cifrar. Cámbielos primero.',
    },
  },
  nameRefused: {
    empty: { title: 'Falta el nombre.', next: 'Sirve cualquier nombre: solo se muestra aquí.' },
    taken: { title: 'Otro sitio web tiene este nombre.', next: 'Elija un nombre distinto.' },
    'too-long': { title: 'El nombre es demasiado largo.', next: 'Debe tener menos de 200 caracteres.' },
    secret: {
      title: 'El nombre contiene una clave secreta.',
      next: 'Los nombres se guardan y se muestran sin cifrar. Elija otro.',
    },
  },
  websiteIdRefused: {
    title: 'Esto no es un ID de sitio web.',
    next: 'Tiene este aspecto: 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d. También se puede dejar vacío.',
  },
  websiteUnknown: {
    title: 'Este sitio web ya no está guardado.',
    next: 'Elija otro o añádalo de nuevo.',
  },
  secretMissing: {
    title: 'La clave secreta de este sitio web no está disponible.',
    next: 'El llavero ya no la tiene, o se conservó solo durante una sesión anterior. Introdúzcala de nuevo para continuar; cópiela de Crisp, en Identity Verification.',
  },
  settingsNewer: {
    title: 'Una versión más reciente de Countersign escribió la lista de sitios web.',
    next: (path) =>
      `Se ha dejado sin cambios, y no se puede guardar nada hasta que use esa versión. El archivo es ${path}`,
  },
  settingsUnwritable: {
    title: 'No se ha podido guardar la lista de sitios web.',
    next: (path, reason) =>
      `No se ha cambiado nada. Mire si se puede escribir en este archivo y vuelva a intentarlo: ${path} (${reason})`,
  },
  cancelled: { title: 'Esto se canceló.', next: 'Vuelva a intentarlo.' },
  generateForbidden: {
    title: 'Su administrador ha desactivado la generación de firmas.',
    next: (path) => `La regla está en ${path}. La comprobación de firmas sigue como antes.`,
  },
  addressForbidden: {
    title: 'Su administrador solo permite firmas para direcciones de prueba.',
    next: (email, path) => `${email} no lo es. La regla está en ${path}.`,
  },
  logUnwritable: {
    title: 'No se ha generado nada, porque no se podía anotar en el registro.',
    next: (path, reason) =>
      `Cada firma que se entrega se anota antes en ${path}. Mire si se puede escribir en este archivo y vuelva a intentarlo (${reason}).`,
  },
  callFailed: {
    title: 'Algo ha fallado dentro de Countersign.',
    next: 'Lo que se escribió sigue aquí. Vuelva a intentarlo; si ocurre de nuevo, reinicie Countersign.',
  },
  nothingToGenerate: {
    title: 'No hay ningún email que firmar.',
    next: 'Escriba un email, pegue una lista o escriba un patrón como qa+{1..50}@example.com.',
  },
  tooManyBroken: {
    title: (most) => `Se generan como máximo ${number(most)} firmas erróneas a la vez.`,
    next: 'De cada una se demuestra que tiene exactamente los errores elegidos, y eso lleva tiempo. Use menos emails.',
  },
  secretUnknown: {
    title: 'La clave secreta elegida ya no está.',
    next: 'Elija otra en «Clave secreta».',
  },
  batchGone: { title: 'Estas firmas ya no se conservan.', next: 'Genérelas de nuevo.' },
  fileUnwritable: {
    title: 'No se ha podido guardar el archivo.',
    next: (trouble, path) =>
      `${trouble} No ha quedado nada a medio escribir. Inténtelo en un lugar distinto de ${path}`,
  },
  testAddressRefused: {
    title: 'Esto no se puede guardar.',
    titleOf: (pattern) => `«${pattern}» no se puede guardar.`,
    next: {
      empty: 'Un patrón está vacío.',
      'too-long': 'Un patrón tiene más de 200 caracteres.',
      'not-one-at': 'Un patrón necesita una @ con algo a ambos lados, como *@example.com.',
      'fits-everything':
        'Un patrón necesita al menos una letra o un dígito: este coincide con cualquier dirección.',
      'too-many': (most) => `Puede haber como máximo ${number(most)} patrones.`,
    },
  },
  file: {
    forbidden: 'No tiene permiso para escribir en esa carpeta.',
    readOnly: 'Esa carpeta es de solo lectura.',
    diskFull: 'El disco está lleno.',
    shareFull: 'Su cuota de disco está agotada.',
    folderGone: 'Esa carpeta ya no existe.',
    isFolder: 'Hay una carpeta con ese nombre.',
    inUse: 'Otro programa está usando ese archivo.',
    other: (reason) => `El sistema indica ${reason}.`,
  },
};
