import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const verdictHint =
  'Pegue en Comprobar el código fuente de la página, o el email y la firma. Responde a esta pregunta por sí solo.';

/** The answers to what a check says about the email and the signature. */
const verdictAnswers = {
  verified: 'Crisp lo verificaría.',
  unverified: 'La firma no es válida.',
  rejected: 'La firma tiene una forma incorrecta.',
  'no-signature': 'No hay firma.',
} as const;

const versionAnswers = { new: 'Sí.', old: 'No, es anterior.' } as const;

/** From what people notice to its cause, question by question. */
export const guide: Words['guide'] = {
  documentation: 'La documentación de Crisp sobre Identity Verification, en el navegador',
  symptoms: {
    throws: 'El chatbox lanza un error cuando se establece el email.',
    all: 'Todas las conversaciones aparecen como No verificado.',
    one: 'Una persona aparece como No verificado; las demás, no.',
    mobile: 'Solo las personas de la app móvil aparecen como No verificado.',
    yesterday: 'Antes funcionaba y ha dejado de hacerlo.',
    still: 'La firma es correcta y Crisp sigue mostrando No verificado.',
  },
  questions: {
    'verdict-throws': {
      text: '¿Qué dice Comprobar sobre el email y la firma?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'error-place': {
      text: '¿Aparece el error en la línea que establece el email?',
      hint: 'Pregunte al equipo de desarrollo, o abra la consola del navegador en la página: el error indica el archivo y la línea.',
      answers: { yes: 'Sí.', no: 'No, en otro lugar.' },
    },
    snippet: {
      text: '¿Está la línea escrita como se documenta: $crisp.push(["set", "user:email", [email, signature]])?',
      hint: 'Pegue en Comprobar la línea o el código fuente de la página: marca los corchetes y las palabras que difieren.',
      answers: { documented: 'Sí, exactamente así.', other: 'No, es distinta.' },
    },
    feature: {
      text: '¿Está activado «Verify user emails with signatures» para este sitio web?',
      hint: 'En Crisp: Settings → Websites → el sitio web → Advanced configuration → Identity Verification. Necesita un plan que incluya Identity Verification.',
      answers: { yes: 'Sí.', no: 'No, o no se ofrece.' },
    },
    channel: {
      text: '¿Empezó la conversación en el chatbox del sitio web o en el chat de la app?',
      hint: 'Las conversaciones por correo, por el plugin Email Redirect, por integraciones propias y por todos los demás canales nunca se verifican.',
      answers: {
        chatbox: 'Sí, en el chatbox de un sitio web.',
        app: 'Sí, en una app.',
        other: 'No, por otro canal.',
      },
    },
    'verdict-all': {
      text: '¿Qué dice Comprobar sobre un email y una firma de la página?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'verdict-one': {
      text: '¿Qué dice Comprobar sobre el email y la firma de esta persona?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    website: {
      text: '¿Carga la página el chat del sitio web al que pertenece la clave secreta?',
      hint: 'Compare CRISP_WEBSITE_ID en el código fuente de la página con el ID del sitio web en Crisp. Comprobar lo hace cuando se pega la página.',
      answers: { same: 'Sí, el mismo ID.', other: 'No, otro.' },
    },
    email: {
      text: '¿Es el email de Crisp, letra por letra, el que se firmó?',
      hint: 'Las mayúsculas y minúsculas cuentan, y también los espacios. Copie el email del código fuente de la página, no de la pantalla.',
      answers: { same: 'Sí, exactamente el mismo.', differs: 'No, es distinto.' },
    },
    calls: {
      text: '¿Se establece el email una segunda vez en la página, sin firma?',
      hint: 'Otro script, un formulario o un plugin también puede establecer el email. Busque «user:email» en el código fuente de la página.',
      answers: { one: 'No, solo una vez.', again: 'Sí, una segunda vez.' },
    },
    cache: {
      text: '¿Podría salir la página de una caché, con el email de otra persona?',
      hint: 'Abra la página en una ventana privada y busque el email en su código fuente. Si hay un email sin que nadie haya iniciado sesión, la respuesta es sí.',
      answers: { no: 'No.', yes: 'Sí.' },
    },
    platform: {
      text: '¿Con qué está hecha la app?',
      hint: 'Pregunte al equipo de desarrollo; iOS y Android pueden ser distintos.',
      answers: {
        ios: 'El SDK de Crisp para iOS.',
        android: 'El SDK de Crisp para Android.',
        'react-native': 'React Native.',
        flutter: 'Flutter.',
        capacitor: 'Capacitor.',
      },
    },
    'ios-version': {
      text: '¿Es el SDK de Crisp para iOS la versión 2.9 o posterior?',
      hint: 'El equipo de desarrollo lo encuentra en Podfile.lock o Package.resolved. Comprobar lee archivos pegados de ese tipo.',
      answers: versionAnswers,
    },
    'ios-log': {
      text: '¿Dice el registro de la app «Not a valid SHA256 signature.»?',
      hint: 'El SDK ignora una firma que no sea de 64 caracteres hex y escribe esta línea.',
      answers: { no: 'No.', yes: 'Sí.' },
    },
    'ios-email': {
      text: '¿Cambia la app el email sin establecer una firma nueva?',
      hint: 'El SDK envía la firma que tiene guardada con cada email nuevo.',
      answers: { no: 'No.', yes: 'Sí.' },
    },
    'android-signature': {
      text: '¿Llama la app a Crisp.setUserEmail con el email y con la firma?',
      hint: 'Pegue la línea en Comprobar o pregunte al equipo de desarrollo.',
      answers: { yes: 'Sí, con los dos.', no: 'No, solo con el email.' },
    },
    'react-native-version': {
      text: '¿Es react-native-crisp-chat-sdk la versión 0.20 o posterior?',
      hint: 'El equipo de desarrollo lo encuentra en package.json o en el archivo de bloqueo. Las versiones anteriores no tienen parámetro para la firma.',
      answers: versionAnswers,
    },
    'flutter-version': {
      text: '¿Es crisp_chat para Flutter la versión 2.4.7 o posterior?',
      hint: 'El equipo de desarrollo lo encuentra en pubspec.lock. Las versiones anteriores no tienen parámetro para la firma.',
      answers: versionAnswers,
    },
    'capacitor-signature': {
      text: '¿Admite una firma la versión del plugin de Capacitor de la app, y la app la pasa?',
      hint: 'Solo las versiones recientes tienen un parámetro para la firma. Pregunte al equipo de desarrollo.',
      answers: { yes: 'Sí.', old: 'No, no la admite.', no: 'La admite, pero la app no la pasa.' },
    },
    'verdict-app': {
      text: '¿Qué dice Comprobar sobre el email y la firma que usa la app?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'app-website': {
      text: '¿Está la app configurada con el ID del sitio web al que pertenece la clave secreta?',
      hint: 'Compare el ID de la llamada a configure de la app con el ID del sitio web en Crisp. Comprobar lo hace cuando se pega el código.',
      answers: { same: 'Sí, el mismo ID.', other: 'No, otro.' },
    },
    'app-email': {
      text: '¿Es el email de Crisp, letra por letra, el que se firmó?',
      hint: 'Las mayúsculas y minúsculas cuentan, y también los espacios. Pida los dos textos al equipo de desarrollo.',
      answers: { same: 'Sí, exactamente el mismo.', differs: 'No, es distinto.' },
    },
    rolled: {
      text: '¿Se renovó la clave secreta en Crisp desde la última vez que funcionó?',
      hint: 'Al renovarla se crea de inmediato una clave nueva; las firmas hechas con la anterior dejan de ser válidas.',
      answers: { yes: 'Sí.', no: 'No, o nadie lo sabe.' },
    },
    who: {
      text: '¿A quién afecta?',
      hint: 'Mire algunas conversaciones que empezaron después de que dejara de funcionar.',
      answers: {
        all: 'A todo el mundo.',
        one: 'A una persona, o a unas pocas.',
        mobile: 'A las personas de la app móvil.',
      },
    },
    change: {
      text: '¿Cambió el email de la persona, o inició sesión antes como otra?',
      hint: 'Una firma es válida para un solo email.',
      answers: { no: 'No.', yes: 'Sí.' },
    },
  },
  conclusions: {
    'wrong-form': {
      title: 'La firma no son 64 caracteres hex en minúsculas.',
      advice:
        'Con una firma así el chatbox lanza un error, y el SDK de iOS ignora la que no es hex. Comprobar muestra cómo se escribió y qué hay que cambiar.',
    },
    'other-error': {
      title: 'El error tiene una causa distinta de la firma.',
      advice:
        'La línea que falla no es la que establece el email, así que no es la firma lo que rompe la página. Entregue el error al equipo de desarrollo.',
    },
    'wrong-snippet': {
      title: 'La línea que entrega el email a Crisp no está escrita como se documenta.',
      advice:
        'Pida al equipo de desarrollo que la escriba exactamente como se documenta; Comprobar muestra qué corchete o palabra difiere.',
    },
    'snippet-or-crisp': {
      title: 'La línea parece correcta; quizá no lo sea lo que recibe mientras la página se ejecuta.',
      advice:
        'Pida al equipo de desarrollo que imprima el email y la firma en la consola del navegador justo antes de esa línea, y pegue ambos en Comprobar.',
    },
    'switch-on': {
      title: 'Identity Verification no está activado para este sitio web.',
      advice: 'Actívelo, inicie una conversación nueva y mire otra vez.',
    },
    'other-channel': {
      title: 'Crisp nunca verifica las conversaciones de este canal.',
      advice: 'No hay nada averiado. Solo el chatbox y los SDK pueden verificar un email.',
    },
    'wrong-signature': {
      title: 'La firma no es la válida para este email.',
      advice: 'Comprobar indica qué error la produjo y qué debe cambiar el equipo de desarrollo.',
    },
    'no-signature': {
      title: 'El email se envía sin firma.',
      advice:
        'Pida al equipo de desarrollo que envíe la firma junto con el email y, si ya lo hace, que averigüe por qué estaba vacía.',
    },
    'other-website': {
      title: 'El chat y la clave secreta pertenecen a sitios web distintos.',
      advice: 'Cada sitio web tiene su propia clave secreta: use el ID y la clave del mismo.',
    },
    'other-email': {
      title: 'El email que se firmó no es el que se entrega a Crisp.',
      advice: 'Pida al equipo de desarrollo que firme exactamente el texto que envía.',
    },
    'set-again': {
      title: 'El email se establece otra vez sin firma.',
      advice: 'Pida al equipo de desarrollo que lo establezca en un solo lugar, siempre con su firma.',
    },
    cached: {
      title: 'La página contiene el email de otra persona porque salió de una caché.',
      advice:
        'Pida al equipo de desarrollo que mantenga fuera de la caché las páginas con un email o una firma.',
    },
    'old-sdk': {
      title: 'La versión de Crisp de la app no puede enviar una firma.',
      advice: 'Pida al equipo de desarrollo que la actualice y que pase la firma con el email.',
    },
    stale: {
      title: 'La app envía la firma del email anterior.',
      advice:
        'Pida al equipo de desarrollo que establezca una firma nueva justo después de cada cambio del email.',
    },
    'key-rolled': {
      title: 'Es posible que el backend siga firmando con la clave secreta anterior.',
      advice:
        'Pida al equipo de desarrollo que ponga la clave nueva en el backend de todos los entornos, y sustitúyala también aquí, en Sitios web.',
    },
    'ask-crisp': {
      title: 'Todo lo que se puede ver desde fuera es correcto.',
      advice:
        'Inicie una conversación nueva y mire otra vez. Si sigue apareciendo No verificado, entregue el informe de Comprobar al soporte de Crisp.',
    },
  },

  parts: { label: 'Partes de la guía', questions: 'Paso a paso', causes: 'Todas las causas' },
  notice: '¿Qué se observa?',
  noticeHint: 'Elija lo que más se parezca. Desde ahí, unas pocas preguntas llevan a la causa.',
  question: (place) => `Pregunta ${place}`,
  openCheck: 'Abrir Comprobar',
  checkAnswers: 'Su comprobación ya responde a algunas preguntas',
  checkOfEmailAnswers: (email) => `Su comprobación de ${email} ya responde a algunas preguntas`,
  checkAnswersMore: 'Se rellenan donde aparecen y se pueden cambiar.',
  askEverything: 'Preguntar todo',
  known: 'Se sabe por su comprobación',
  knownAnswer: (answer) => `Se sabe por su comprobación: ${answer}`,
  answersSoFar: 'Sus respuestas hasta ahora',
  change: 'Cambiar',
  changeQuestion: (question) => `Cambiar: ${question}`,
  conclusion: 'Conclusión',
  startAgain: 'Empezar de nuevo',
  copyPath: 'Copiar el camino y la conclusión',
  theCause: 'La causa',
  possibleCauses: 'Causas posibles',
  examplesInWords: 'Los valores como emails y nombres son ejemplos.',
  text: {
    knownAnswer: (answer) => `${answer} (se sabe por la comprobación)`,
    conclusion: (title) => `Conclusión: ${title}`,
    possibleCauses: 'Causas posibles, con ejemplos:',
    fix: (fix) => `Corrección: ${fix}`,
  },
  cause: {
    what: 'Qué significa',
    why: 'Por qué ocurre',
    see: 'Cómo verlo',
    change: 'Qué debe cambiar el equipo de desarrollo',
    fix: 'La corrección',
    similar: 'Causas similares',
    more: 'Más sobre esta causa',
  },
  allCauses: {
    about: 'Todas las causas que Countersign conoce. Los valores como emails y nombres son ejemplos.',
    filter: 'Filtrar causas',
    count: (count) => (count === 0 ? 'Ninguna causa' : counted(count, 'causa')),
    none: 'Ninguna causa contiene todas estas palabras. Pruebe con menos, o con solo una parte de una.',
    whatItMeans: 'Qué significa',
    whatToChange: 'Qué debe cambiar el equipo de desarrollo',
    id: 'En informes y en la línea de comandos: {id}',
  },
};
