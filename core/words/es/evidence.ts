import type { Words } from '../Words.ts';

/** What was found in a pasted text, and what it lacks. */
export const evidence: Words['evidence'] = {
  sources: {
    'crisp-push': 'en $crisp.push',
    'set-email': 'en Crisp.user.setEmail',
    ios: 'en código iOS',
    android: 'en código Android',
    'react-native': 'en código React Native',
    flutter: 'en código Flutter',
    capacitor: 'en código Capacitor',
    json: 'en JSON',
    html: 'en HTML',
    query: 'en una dirección web',
    csv: 'en una tabla',
    lines: 'en líneas de claves y valores',
    log: 'en un registro',
    bare: 'en texto sin formato',
  },
  platforms: {
    web: 'Página web',
    ios: 'App iOS',
    android: 'App Android',
    'react-native': 'App React Native',
    flutter: 'App Flutter',
    capacitor: 'App Capacitor',
    unknown: 'Plataforma desconocida',
  },
  warnings: {
    'template-source':
      'Este es el código fuente de una plantilla o un programa: los valores llegan después. Pegue la página tal como la recibió el navegador del visitante (Ver código fuente de la página).',
    'values-in-variables':
      'Se ha encontrado la llamada, pero sus valores están en variables. Pegue la página tal como la recibió el navegador del visitante, o los propios valores.',
    'nothing-found':
      'No se ha encontrado ni un email ni una firma en este texto. Pegue la parte alrededor de $crisp o setEmail, o escriba los dos valores.',
  },
  found: {
    both: (where, platform) =>
      platform === undefined
        ? `Encontrado: email y firma, ${where}`
        : `Encontrado: email y firma, ${where} (${platform})`,
    email: (where, platform) =>
      platform === undefined ? `Encontrado: email, ${where}` : `Encontrado: email, ${where} (${platform})`,
    signature: (where, platform) =>
      platform === undefined ? `Encontrado: firma, ${where}` : `Encontrado: firma, ${where} (${platform})`,
  },
  reading: 'Leyendo',
  textCut: 'El texto contiene más de lo que se ha leído.',
  fileCut: 'El archivo contiene más de lo que se ha leído.',
  secretsUnread:
    'El llavero no ha entregado todas las claves secretas, así que no se sabe si alguna figura en este texto.',
  trouble: {
    textTooLong: {
      title: 'Este texto tiene más de 20 millones de caracteres.',
      next: 'Pegue solo la parte alrededor del email.',
    },
    fileTooLarge: {
      title: (name) => `${name} ocupa más de 20 MB.`,
      next: 'Copie la parte alrededor del email y péguela aquí.',
    },
    fileUnreadable: {
      title: (name) => `No se ha podido leer ${name}.`,
      next: 'Mire si es un archivo y sigue ahí, o ábralo en otro programa y pegue su texto.',
    },
  },
};
