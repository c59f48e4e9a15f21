import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** The page on which an email and its signature are checked. */
export const check: Words['check'] = {
  whatWasPasted: 'Lo que se pegó',
  outcome: 'Resultado',
  checking: 'Comprobando',
  website: 'Sitio web',
  email: 'Email',
  signature: 'Firma',
  tooLong: {
    title: 'Es demasiado largo para comprobarlo',
    text: 'Aquí un email o una firma puede tener hasta 20 millones de caracteres. Pegue solo el valor.',
  },
  prompt: {
    checking: { title: 'Comprobando', text: 'Se está calculando la firma válida.' },
    noEmail: { title: 'Aún no hay email', text: 'Pegue el email exactamente como se envía a Crisp.' },
    nothing: {
      title: 'El resultado aparece aquí',
      text: 'Pegue un email y la firma que se envió a Crisp con él.',
    },
  },
  announcement: (verdict, heading) => `${verdict}. ${heading}`,
  examples: {
    legend: 'Probar un error',
    none: 'Sin error',
    capitals: 'Mayúsculas en el email',
    upperCase: 'Firma en mayúsculas',
    sha1: 'SHA-1, en Base64',
    lineBreak: 'Salto de línea firmado',
    hexDecoded: 'Clave decodificada de hex',
  },
  paste: {
    region: 'Texto pegado',
    label: 'Pegar cualquier cosa',
    placeholder:
      'Código fuente de la página, un fragmento, una línea de registro, un archivo HAR. O suelte aquí un archivo.',
    openFile: 'Abrir archivo…',
    somethingElse: 'Pegar otra cosa',
    fieldsDiffer: 'Los campos contienen otra cosa.',
    useThis: 'Usar esto',
    otherWebsite: (name) => `Este texto es del sitio web «${name}».`,
    switchTo: (name) => `Cambiar a ${name}`,
    whichOne: (count) => `Se han encontrado ${number(count)}. ¿Cuál?`,
    noEmail: 'Sin email',
    noSignature: 'sin firma',
  },
  excerpt: {
    region: 'Extracto',
    kinds: {
      secret: 'Clave secreta',
      email: 'Email',
      signature: 'Firma',
      exposure: 'Exposición',
      delivery: 'Error',
      website: 'ID del sitio web',
    },
    marked: (kind) => `${kind}:`,
    length: (characters) => counted(characters, 'carácter', 'caracteres'),
  },
  evidence: {
    exposed: 'Expuesto en el texto pegado',
    found: 'Encontrado en el texto pegado',
    forDeveloper: 'Para el equipo de desarrollo',
    copyForDeveloper: 'Copiar para el equipo de desarrollo',
    more: (count) => `${number(count)} más de este tipo.`,
  },
  answer: {
    addWebsite: 'Probar la clave secreta de otro sitio web',
    looking: 'Buscando el motivo',
    customer: 'Qué decir al cliente',
    copyCustomer: 'Copiar el texto para el cliente',
    copyQuestion: 'Copiar la pregunta',
  },
  findings: {
    suspected: 'Lo que sugiere su forma, sin demostrarlo',
    proven: (count) =>
      count === 1 ? 'Un error, demostrado' : `${counted(count, 'error', 'errores')}, demostrados juntos`,
    noProof: 'No se ha podido recalcular ninguna firma que lo demuestre.',
    equallyPossible: 'Igual de posible',
    isProven: 'Demostrado',
    isSuspected: 'Probable',
    whatItMeans: 'Qué significa',
    whatToChange: 'Qué debe cambiar el equipo de desarrollo',
  },
  code: {
    fix: 'Corrección en código',
    compare: 'Código correcto para comparar',
    language: 'Lenguaje',
    copyCode: 'Copiar el código',
    complete: (file) => `Un ${file} completo y correcto para el backend.`,
    marked: 'En las líneas marcadas, su código siguió otro camino.',
  },
  guide: {
    fewQuestions: 'Unas pocas preguntas llevan a la causa.',
    stillUnverified: '¿Está corregido y Crisp sigue mostrando No verificado?',
    follow: 'Seguir la guía',
  },
  comparison: {
    title: 'Carácter por carácter',
    reveal: 'Mostrar firma válida',
    hide: 'Ocultar firma válida',
    unlike: 'Sin comparación: lo pegado no parece una firma de 64 caracteres.',
    withheld:
      'Sin comparación: las reglas de su organización no permiten mostrar firmas válidas de esta dirección.',
    agree: (count) =>
      count === 1
        ? `${number(count)} de 64 caracteres coincide con la firma válida.`
        : `${number(count)} de 64 caracteres coinciden con la firma válida.`,
    agreeByChance: (count) =>
      count === 1
        ? `${number(count)} de 64 caracteres coincide con la firma válida, no más que por azar: es un digest completamente distinto.`
        : `${number(count)} de 64 caracteres coinciden con la firma válida, no más que por azar: es un digest completamente distinto.`,
    differentAt: (places) => `Diferencias en: ${places}.`,
    stretch: (from, to) => `${number(from)} a ${number(to)}`,
    pasted: 'Pegada',
    valid: 'Válida',
    masked: 'La firma válida está oculta: quien la tenga puede aparecer en Crisp como esta persona.',
    validSignature: 'Firma válida',
    handOn: 'Entréguela solo a quien firma por esta persona.',
  },
};
