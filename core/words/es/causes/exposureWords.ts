import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of what is worse than a mismatch. */
export const exposureWords: Readonly<Record<CauseIdOf<'exposure'>, CauseWords>> = {
  'secret-in-frontend': {
    title: 'La clave secreta de «{website}» figura en este texto.',
    agent:
      'Se encontró la clave secreta {which} de «{website}», {form}. Si los visitantes pueden ver este texto, en una página o dentro de una app, cualquiera puede hacerse pasar por cualquiera. Renueve la clave ahora, en Crisp en Settings → Websites → el sitio web → Advanced configuration → Identity Verification, y después entregue la clave nueva solo al backend del equipo de desarrollo.',
    developer:
      'La clave secreta {which} figura en el texto {form}. Quien la tenga puede crear una firma válida para cualquier email; minimizarla, partirla o codificarla no la oculta.',
    fix: 'Renovar la clave en Crisp, guardar la nueva en el backend (una variable de entorno o un gestor de secretos) y calcular allí las firmas.',
    labels: {
      which: { current: 'actual', previous: 'anterior' },
      form: {
        plain: 'tal cual',
        case: 'con otras mayúsculas y minúsculas',
        split: 'en varios trozos',
        reversed: 'escrita al revés',
        hex: 'escrita en hex',
        base64: 'escrita en Base64',
        escaped: 'con escapes',
        codes: 'como una lista de códigos de caracteres',
      },
    },
  },
  'signing-in-frontend': {
    title: 'El email se firma donde los visitantes pueden leer el código.',
    agent:
      'El código que calcula la firma se ejecuta en el navegador del visitante o dentro de la app. Para ello necesita la clave secreta, así que cualquiera puede sacarla de ahí. Renueve la clave en Crisp y pida al equipo de desarrollo que firme en el backend.',
    developer:
      'En el lado del visitante se ejecuta código HMAC ({library}). Su clave tiene que estar también ahí, de una forma u otra, y cualquiera puede leerla.',
    fix: 'Trasladar la firma al backend, renovar la clave secreta en Crisp y entregar a páginas y apps solo la firma ya calculada.',
    labels: {
      library: {
        'crypto-js': 'crypto-js',
        'web-crypto': 'Web Crypto',
        jssha: 'jsSHA',
        forge: 'node-forge',
        sjcl: 'SJCL',
        'js-sha256': 'js-sha256',
        jsrsasign: 'jsrsasign',
        noble: '@noble/hashes',
        'hash.js': 'hash.js',
        'named-function': 'una función HMAC',
        cryptokit: 'CryptoKit',
        'common-crypto': 'CommonCrypto',
        'javax-crypto': 'javax.crypto',
        'dart-crypto': 'el paquete crypto de Dart',
      },
    },
  },
  'signing-oracle': {
    title: 'Una dirección del sitio web recibe un email en su consulta y parece firmarlo.',
    agent:
      'La dirección {path} recibe el email y su nombre habla de firmar. Si responde sin comprobar quién ha iniciado sesión, cualquiera puede conseguir la firma de cualquier email. Pida al equipo de desarrollo que lo compruebe.',
    developer:
      'La petición a {path} lleva el email que hay que firmar. Una firma debe calcularse para el email de la sesión iniciada, nunca para el que indique quien llama.',
    fix: 'Tomar el email de la sesión en el backend, ignorar el de la petición y rechazar a quien no haya iniciado sesión.',
  },
  'guessable-token': {
    title: 'El token de sesión (CRISP_TOKEN_ID) se puede adivinar: es {which}.',
    agent:
      'Quien conozca este token puede abrir las conversaciones de la persona, y este es {which}. Pida al equipo de desarrollo que use un token largo y aleatorio para cada persona.',
    developer:
      'CRISP_TOKEN_ID es {which}. Funciona como una contraseña de la sesión de chat, así que no debe deducirse de nada que otros conozcan.',
    fix: 'Crear un token aleatorio (por ejemplo, un UUID de versión 4) por usuario, guardarlo en el backend, establecerlo antes de que cargue el chatbox y borrarlo con session:reset al cerrar sesión.',
    labels: {
      which: {
        email: 'un email',
        'user-id': 'el ID del usuario',
        number: 'un simple número',
        nickname: 'el nombre del usuario',
        hash: 'un hash del email o del ID del usuario',
        base64: 'el email o el ID del usuario en Base64',
      },
    },
  },
};
