import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** The outcome of a check in words, for a support agent. The product predicts, Crisp’s dashboard decides: hence the conditional. */
export const outcome: Words['outcome'] = {
  verdicts: {
    verified: 'Verificado',
    unverified: 'No verificado',
    rejected: 'Rechazado',
  },
  headings: {
    verified: 'Crisp verificaría este email.',
    unverified: 'Crisp mostraría este email como No verificado.',
    rejected: 'Crisp rechazaría esta firma.',
  },
  meanings: {
    verified: 'La firma es válida: el email recibe su marca verde en Crisp.',
    unverified: 'La firma tiene la forma correcta, pero no es la válida para este email.',
    rejected:
      'Una firma tiene 64 caracteres, solo 0–9 y a–f. No es el caso de esta, así que el chatbox lanza un error en el navegador del visitante y el email queda como No verificado.',
  },
  noSignature: 'No hay firma. Un email sin firma se acepta, pero nunca se verifica.',

  undelivered: {
    heading: 'La firma es válida, pero así no llega a Crisp.',
    meaning:
      'El texto pegado la envía de un modo que Crisp no puede verificar, como se indica allí. Hasta que se corrija, el email queda como No verificado.',
  },

  stillUnverified: {
    heading: 'Si Crisp sigue mostrando No verificado',
    reasons: [
      'La página envía un email distinto de este, o lo vuelve a enviar más tarde sin la firma.',
      'La conversación no llegó por el chatbox ni por sus SDK, sino, por ejemplo, por correo: esas conversaciones nunca se verifican.',
      'La página carga el chatbox de otro sitio web.',
      'Identity Verification no está activado para el sitio web (Settings, Websites, el sitio web, Advanced configuration), o su plan no lo incluye.',
    ],
  },

  unknown: {
    heading: 'Ningún error conocido explica esta firma',
    announcement: 'Ningún error conocido explica esta firma.',
    nothingTried: 'No tiene la forma de ningún digest, así que no había nada que recalcular.',
    tried: (candidates, secretKeys) =>
      `Se han recalculado ${number(candidates)} firmas con ${
        secretKeys === 1
          ? 'la única clave secreta guardada aquí'
          : `las ${number(secretKeys)} claves secretas guardadas aquí`
      }: los errores conocidos en el email, en la clave secreta, en cómo se combinan los dos, en el algoritmo y en cómo se escribe el resultado, por separado y juntos. Ninguna es la firma pegada.`,
    outOfTime: 'El tiempo se agotó antes de probar todo lo previsto.',
    openHeading: 'Lo que no se puede saber desde aquí',
    open: [
      'Si se usó una clave secreta que no está guardada aquí: una anterior o la de otro sitio web.',
      'Si se firmó un texto distinto de este email, por ejemplo el email de otra persona.',
      'Si se firmó algo siquiera: un digest no dice a partir de qué se calculó.',
    ],
    questionHeading: 'Qué preguntar al equipo de desarrollo',
    question: (fingerprint) =>
      [
        '¿Sería posible registrar tres cosas en la línea de código que calcula la firma?',
        '1. El email que entra, entre comillas, y su longitud.',
        fingerprint === undefined
          ? '2. Los 8 primeros caracteres del SHA-256 (hex) de la clave secreta.'
          : `2. Los 8 primeros caracteres del SHA-256 (hex) de la clave secreta: deberían ser ${fingerprint}.`,
        '3. La firma que sale, antes de hacer nada más con ella.',
      ].join('\n'),
  },

  customer: {
    verified:
      'Gracias por su paciencia. Hemos revisado cómo confirma nuestro sitio web su dirección de email en este chat y no hemos encontrado ningún problema. No es necesario que haga nada.',
    exposed:
      'Gracias por su paciencia. Estamos mejorando la forma en que nuestro sitio web confirma su dirección de email en este chat, y nuestro equipo de desarrollo tiene los detalles. No es necesario que haga nada.',
    ourMistake:
      'Gracias por su paciencia. Su dirección de email no aparece como confirmada en este chat por un error en la forma en que nuestro sitio web la confirma. No es necesario que cambie nada. Vamos a pasar los detalles a nuestro equipo de desarrollo para que lo corrija. Mientras tanto, es posible que le pidamos que confirme su identidad de otro modo.',
    missing:
      'Gracias por su paciencia. Su dirección de email llegó a este chat sin la confirmación que nuestro sitio web debería añadirle. No es necesario que cambie nada. Vamos a pedir a nuestro equipo de desarrollo que lo revise. Mientras tanto, es posible que le pidamos que confirme su identidad de otro modo.',
    open: 'Gracias por su paciencia. No hemos podido confirmar automáticamente su dirección de email en este chat y estamos buscando el motivo. De momento no es necesario que haga nada. Mientras tanto, es posible que le pidamos que confirme su identidad de otro modo.',
  },
};
