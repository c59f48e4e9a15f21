import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes on the way to Crisp. */
export const deliveryWords: Readonly<Record<CauseIdOf<'delivery'>, CauseWords>> = {
  'signature-missing': {
    title: 'No hay firma.',
    agent:
      'El email llegó a Crisp sin firma, así que Crisp no tiene con qué verificarlo. Pida al equipo de desarrollo que envíe la firma junto con el email.',
    developer:
      'El email se establece sin su segundo valor. Crisp lo acepta y muestra el email como No verificado.',
    fix: 'Firmar el email en el backend y enviar los dos en un mismo array interior: $crisp.push(["set", "user:email", [email, signature]]).',
  },
  'signature-undefined': {
    title: 'Se envió el texto «{text}» en lugar de una firma.',
    agent:
      'El sitio web envió «{text}» en lugar de la firma: la firma nunca llegó a la página. Pida al equipo de desarrollo que averigüe por qué estaba vacía.',
    developer:
      'Lo que debía contener la firma estaba vacío o sin procesar al generar la página, de modo que en su lugar figura «{text}».',
    fix: 'Incluir en la página la firma que calculó el backend y establecer el email solo cuando esté disponible.',
  },
  'snippet-nesting': {
    title: 'Los corchetes alrededor del email y la firma están en lugares equivocados.',
    agent:
      'El código que entrega el email al chatbox tiene los corchetes en lugares equivocados, así que la firma no llega junto al email. Pida al equipo de desarrollo que corrija esa línea.',
    developer:
      'Crisp acepta el email y la firma como dos elementos de un mismo array interior. Aquí, {form}.',
    fix: 'Escribirlo como está documentado: $crisp.push(["set", "user:email", [email, signature]]).',
    labels: {
      form: {
        'too-deep': 'ese array interior está dentro de un array más',
        'signature-outside': 'la firma está fuera del array interior',
        object: 'un objeto ocupa el lugar del array interior',
        'no-inner-list': 'ambos están en el array exterior, sin uno interior',
        joined: 'ambos están unidos en un solo texto',
        'key-inside': '"user:email" está dentro del array interior',
        'no-outer-list': 'falta el array exterior',
        'outer-list-twice': 'el comando está dentro de un array más',
      },
    },
  },
  'snippet-misspelled': {
    title: 'El código que entrega el email no está escrito como Crisp espera: {which}.',
    agent:
      'Una parte de la línea que entrega el email a Crisp está mal escrita o en el orden equivocado: dice {written} en lugar de {expected}. Pida al equipo de desarrollo que la corrija.',
    developer: 'El código tiene {written} donde Crisp espera {expected}; {which}.',
    fix: 'Escribir {expected} en lugar de {written}, como lo documenta Crisp.',
    labels: {
      which: {
        order: 'el email y la firma están intercambiados',
        command: 'las dos palabras del comando están intercambiadas',
        verb: 'el verbo del comando es otro',
        key: 'la clave es otra',
        method: 'el método tiene otro nombre',
        object: 'el objeto del chatbox tiene otro nombre',
      },
    },
  },
  'email-set-twice': {
    title: 'El email se establece otra vez sin firma.',
    agent:
      'La página entrega el email a Crisp con una firma, y más tarde entrega un email sin ella. Pida al equipo de desarrollo que quite la segunda llamada o que añada también ahí la firma.',
    developer:
      'Una llamada posterior establece el email sin su segundo valor. Un email sin firma queda como No verificado, sea lo que sea lo que envió una llamada anterior.',
    fix: 'Establecer el email en un solo lugar, siempre con su firma.',
  },
  'pushed-email-differs': {
    title: 'El email que se firmó no es el email que se entrega a Crisp.',
    agent:
      'El sitio web firma {signed} pero entrega {pushed} a Crisp. Una firma es válida exactamente para el email firmado, letra por letra. Pida al equipo de desarrollo que use el mismo email en los dos sitios.',
    developer:
      'La firma pertenece a «{signed}»; la llamada envía con ella «{pushed}». Los dos deben ser el mismo texto, carácter por carácter.',
    fix: 'Tomar el email de una sola variable: firmar exactamente el texto que se envía.',
  },
  'website-mismatch': {
    title: 'La página carga el chat de otro sitio web: {owner}.',
    agent:
      'El ID del sitio web en la página es {found}; el sitio web elegido aquí tiene {chosen}. Cada sitio web tiene su propia clave secreta: elija el sitio web al que pertenece la página, o pida al equipo de desarrollo que corrija el ID.',
    developer:
      'CRISP_WEBSITE_ID es {found}, y la clave secreta pertenece a {chosen}. Una firma calculada con la clave secreta de un sitio web nunca es válida en otro.',
    fix: 'Usar el ID y la clave secreta del mismo sitio web de Crisp en todos los entornos (producción, preproducción, desarrollo).',
    labels: { owner: { '': 'uno que no está guardado aquí' } },
  },
  'stale-signature': {
    title: 'La app cambió el email pero conservó la firma del anterior.',
    agent:
      'La app entregó primero {before} con una firma y después {email} sin una nueva. En iOS, la firma anterior se envía con el email nuevo, y no le corresponde. Pida al equipo de desarrollo que establezca una firma nueva junto con el email nuevo.',
    developer:
      'Al establecer CrispSDK.user.email en {email}, se vuelve a enviar la firma guardada para {before}.',
    fix: 'Establecer CrispSDK.user.signature justo después de cada cambio de CrispSDK.user.email, con una firma calculada para ese email.',
  },
  'sdk-too-old': {
    title: 'La versión de Crisp de la app no puede enviar una firma ({platform} {version}).',
    agent:
      'La app usa la versión {version} de Crisp para {platform}, que no puede entregar una firma; la versión {needed} sí puede. Pida al equipo de desarrollo que la actualice.',
    developer:
      'Las firmas llegaron con la versión {needed} de Crisp para {platform}; el proyecto pide la {version}.',
    fix: 'Actualizar Crisp para {platform} a la versión {needed} o posterior y pasar la firma con el email.',
    labels: { platform: { ios: 'iOS', 'react-native': 'React Native', flutter: 'Flutter' } },
  },
  'channel-never-verified': {
    title: 'Esta conversación llegó por un canal que Crisp nunca verifica.',
    agent:
      'Solo se pueden verificar las conversaciones del chatbox de un sitio web o del chat de Crisp dentro de una app. El correo, el plugin Email Redirect, las integraciones propias y todos los demás canales aparecen siempre como No verificado, sea cual sea la firma; no hay nada averiado.',
    developer:
      'La verificación solo se produce en el chatbox y en los SDK. En ningún otro canal hay lugar para una firma.',
    fix: 'Comprobar la firma en una conversación iniciada desde el chatbox o desde un SDK.',
  },
  'feature-disabled': {
    title: 'Es posible que Identity Verification esté desactivado para este sitio web.',
    agent:
      'Si todos los emails aparecen como No verificado, mire en Crisp en Settings → Websites → el sitio web → Advanced configuration → Identity Verification, y active «Verify user emails with signatures». El sitio web necesita un plan que incluya Identity Verification.',
    developer:
      'Mientras la función esté desactivada, o el plan no la incluya, los emails quedan como No verificado incluso con una firma válida.',
    fix: 'Activar «Verify user emails with signatures» para este mismo sitio web y después iniciar una conversación nueva.',
  },
  'cached-page': {
    title: 'La página salió de una caché, con un email y su firma dentro.',
    agent:
      'La página se guardó y se entregó otra vez ({sign}), así que un visitante puede recibir el email y la firma de otra persona. Pida al equipo de desarrollo que mantenga fuera de la caché las páginas con datos personales.',
    developer:
      'La respuesta salió de una caché compartida ({sign}) aunque contiene el email del visitante. Todos los que reciben esta copia se toman por la misma persona.',
    fix: 'Enviar «Cache-Control: private, no-store» con las páginas que contienen un email o una firma, u obtener los dos aparte de la página en caché.',
  },
};
