import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

const form = { hex: 'la forma hex', raw: 'los bytes en bruto' } as const;

/** The words of the mistakes in how key and message were combined. */
export const constructionWords: Readonly<Record<CauseIdOf<'construction'>, CauseWords>> = {
  'key-message-swapped': {
    title: 'El email y la clave secreta se intercambiaron al firmar.',
    agent:
      'El sitio web firmó la clave secreta con el email en lugar del email con la clave secreta. Pida al equipo de desarrollo que los intercambie.',
    developer:
      'El HMAC usó el email como clave y la clave secreta como mensaje. Las bibliotecas no coinciden en el orden de estos dos argumentos, y es fácil confundirlos.',
    fix: 'Pasar la clave secreta como clave y el email como mensaje, por ejemplo createHmac("sha256", secretKey).update(email).digest("hex").',
  },
  'plain-hash': {
    title: 'Se calculó un hash del email sin la clave secreta.',
    agent:
      'El sitio web calculó una suma de comprobación solo del email y no usó la clave secreta, así que cualquiera podría calcularla. Pida al equipo de desarrollo que firme el email con la clave secreta (HMAC).',
    developer:
      'El valor es un simple hash del texto firmado. No intervino ninguna clave; Crisp verifica un HMAC con la clave secreta del sitio web.',
    fix: 'Usar la función HMAC con la clave secreta en lugar de la función hash: createHmac("sha256", secretKey) en lugar de createHash("sha256"), hash_hmac en lugar de hash.',
  },
  'hash-concatenation': {
    title: 'La clave secreta y el email se unieron y se calculó su hash, en lugar de usar HMAC.',
    agent:
      'El sitio web unió la clave secreta y el email y calculó una suma de comprobación del conjunto. Crisp espera otra forma de combinarlos (HMAC). Pida al equipo de desarrollo que la use.',
    developer:
      'El valor es un hash de dos textos unidos {separator}: {order}. Eso no es HMAC, y protege peor la clave secreta.',
    fix: 'Usar la función HMAC del lenguaje, con la clave secreta como clave y el email como mensaje.',
    labels: {
      order: {
        'secret-email': 'la clave secreta seguida del email',
        'email-secret': 'el email seguido de la clave secreta',
      },
      separator: {
        '': 'directamente',
        ':': 'con dos puntos',
        '.': 'con un punto',
        '|': 'con una barra vertical',
        '-': 'con un guion',
        '&': 'con un signo &',
      },
    },
  },
  'double-hmac': {
    title: 'La firma se firmó otra vez.',
    agent:
      'El sitio web firmó el email y después firmó el resultado otra vez. Pida al equipo de desarrollo que firme una sola vez.',
    developer:
      'El valor es el HMAC, con la misma clave, de {form} del HMAC. A menudo una capa firma en una función auxiliar y otra capa llama a esa función con el resultado.',
    fix: 'Calcular el HMAC una vez y enviar su texto hex.',
    labels: { form },
  },
  'hash-of-hmac': {
    title: 'Se calculó un hash de la firma.',
    agent:
      'El sitio web calculó una firma que parece correcta y después la transformó otra vez. Pida al equipo de desarrollo que envíe la propia firma.',
    developer: 'El valor es un hash de {form} del HMAC, no el HMAC.',
    fix: 'Enviar el propio texto hex del HMAC; suprimir el hash a su alrededor.',
    labels: { form },
  },
  'handmade-hmac': {
    title: 'Una función HMAC escrita a mano se salta un paso: {slip}.',
    agent:
      'El sitio web usa su propia versión del método de firma, y esa versión no es del todo correcta. Pida al equipo de desarrollo que use la función ya hecha de su lenguaje de programación.',
    developer:
      'El valor es lo que da un HMAC escrito a mano con este error: {slip}. RFC 2104 exige las dos pasadas, sobre bytes en bruto, con la clave rellenada hasta la longitud del bloque.',
    fix: 'Sustituir la función escrita a mano por la función HMAC de la biblioteca estándar del lenguaje.',
    labels: {
      slip: {
        'inner-only': 'solo se calcula el hash interior',
        'inner-hex': 'el hash interior entra en el exterior como texto hex',
        'key-not-padded': 'la clave no se rellena hasta la longitud del bloque',
        'key-not-padded-inner-hex':
          'la clave no se rellena hasta la longitud del bloque y el hash interior entra en el exterior como texto hex',
      },
    },
  },
  'hmac-state-reused': {
    title: 'El email se pasó dos veces a la función que firma.',
    agent:
      'El sitio web incluyó el email dos veces al firmar. Pida al equipo de desarrollo que empiece de cero en cada firma.',
    developer:
      'El texto firmado es el email seguido otra vez del email. Un objeto HMAC conserva lo que recibe: se llamó dos veces a update, o el objeto se reutilizó sin reiniciarlo.',
    fix: 'Crear un objeto HMAC nuevo para cada firma y pasarle el email a update una sola vez.',
  },
  'go-sum-misuse': {
    title: 'El email se puso delante del digest de nada.',
    agent:
      'El código del sitio web parece correcto, pero no firma nada: la primera parte de esta firma es el propio email. Pida al equipo de desarrollo que corrija la línea que firma.',
    developer:
      'En Go, Sum(b) añade el digest a b; no calcula el digest de b. El valor es hex(email) seguido del {of} de un mensaje vacío.',
    fix: 'Escribir primero el email y después obtener la suma sin argumento: mac.Write([]byte(email)); signature := hex.EncodeToString(mac.Sum(nil)).',
    labels: { of: { hmac: 'HMAC', hash: 'hash simple' } },
  },
  'signature-is-input': {
    title: 'La «firma» es {which}, no una firma.',
    agent:
      'El sitio web envió {which} en lugar de la firma. Pida al equipo de desarrollo que envíe la firma que calcula el backend.{exposure}',
    developer:
      'El segundo valor del par es {which}; no se firmó nada. Es probable que se confundieran dos argumentos.',
    fix: 'Enviar [email, signature] con la firma que el backend calculó para este email.{exposure}',
    labels: {
      which: {
        email: 'el propio email',
        'secret-key': 'la propia clave secreta',
        'other-secret-key': 'la clave secreta de otro sitio web',
        'previous-secret-key': 'una clave secreta anterior',
        'website-id': 'el ID público del sitio web',
        'user-id': 'el ID del usuario',
        nickname: 'el nombre del usuario',
        phone: 'el número de teléfono del usuario',
      },
      exposure: {
        none: '',
        'secret-key':
          ' Después hay que renovar esa clave en Crisp: quien haya podido leerla puede firmar cualquier email.',
      },
    },
  },
  'signature-is-token': {
    title: 'La «firma» es un token, no una firma.',
    agent:
      'El sitio web envió un token de inicio de sesión en lugar de la firma; otros productos de chat usan esos tokens. Pida al equipo de desarrollo que envíe la firma que Crisp espera.',
    developer:
      'El valor es un JSON Web Token u otro token. Crisp acepta el HMAC-SHA256 del email en hex, y ningún token.',
    fix: 'Calcular el HMAC-SHA256 del email, con la clave secreta del sitio web como clave, y enviar su texto hex.',
  },
};
