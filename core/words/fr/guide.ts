import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const verdictHint =
  'Collez la source de la page, ou l’email et la signature, dans Contrôle. Il répond de lui-même à cette question.';

/** The answers to what a check says about the email and the signature. */
const verdictAnswers = {
  verified: 'Crisp le vérifierait.',
  unverified: 'La signature n’est pas valide.',
  rejected: 'La signature n’a pas la bonne forme.',
  'no-signature': 'Il n’y a pas de signature.',
} as const;

const versionAnswers = { new: 'Oui.', old: 'Non, elle est plus ancienne.' } as const;

/** From what people notice to its cause, question by question. */
export const guide: Words['guide'] = {
  documentation: 'La documentation de Crisp sur la vérification d’identité, dans le navigateur',
  symptoms: {
    throws: 'La chatbox lève une erreur quand l’email est défini.',
    all: 'Toutes les conversations sont « Non vérifié ».',
    one: 'Une personne est « Non vérifié », d’autres non.',
    mobile: 'Seules les personnes dans l’app mobile sont « Non vérifié ».',
    yesterday: 'Cela fonctionnait, puis s’est arrêté.',
    still: 'La signature est juste, et Crisp affiche toujours « Non vérifié ».',
  },
  questions: {
    'verdict-throws': {
      text: 'Que dit Contrôle de l’email et de la signature ?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'error-place': {
      text: 'L’erreur apparaît-elle à la ligne qui définit l’email ?',
      hint: 'Demandez aux développeurs, ou ouvrez la console du navigateur sur la page : l’erreur indique le fichier et la ligne.',
      answers: { yes: 'Oui.', no: 'Non, ailleurs.' },
    },
    snippet: {
      text: 'La ligne est-elle écrite comme dans la documentation : $crisp.push(["set", "user:email", [email, signature]]) ?',
      hint: 'Collez la ligne, ou la source de la page, dans Contrôle : il marque les crochets et les mots qui diffèrent.',
      answers: { documented: 'Oui, exactement.', other: 'Non, elle diffère.' },
    },
    feature: {
      text: '« Verify user emails with signatures » est-il activé pour ce site ?',
      hint: 'Dans Crisp : Settings → Websites → le site → Advanced configuration → Identity Verification. Il faut une offre qui comprend Identity Verification.',
      answers: { yes: 'Oui.', no: 'Non, ou ce n’est pas proposé.' },
    },
    channel: {
      text: 'La conversation a-t-elle commencé dans la chatbox du site ou dans le chat de l’app ?',
      hint: 'Les conversations par email, par le plugin Email Redirect, par des intégrations personnalisées et par tous les autres canaux ne sont jamais vérifiées.',
      answers: {
        chatbox: 'Oui, dans la chatbox d’un site.',
        app: 'Oui, dans une app.',
        other: 'Non, par un autre canal.',
      },
    },
    'verdict-all': {
      text: 'Que dit Contrôle d’un email et d’une signature de la page ?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'verdict-one': {
      text: 'Que dit Contrôle de l’email et de la signature de cette personne ?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    website: {
      text: 'La page charge-t-elle le chat du site auquel la clé secrète appartient ?',
      hint: 'Comparez CRISP_WEBSITE_ID dans la source de la page avec l’ID du site dans Crisp. Contrôle le fait quand vous collez la page.',
      answers: { same: 'Oui, le même ID de site.', other: 'Non, un autre.' },
    },
    email: {
      text: 'L’email dans Crisp est-il, à la lettre près, celui qui a été signé ?',
      hint: 'Les majuscules et les minuscules comptent, les espaces aussi. Copiez l’email depuis la source de la page, et non depuis l’écran.',
      answers: { same: 'Oui, exactement le même.', differs: 'Non, il diffère.' },
    },
    calls: {
      text: 'L’email est-il défini une seconde fois sur la page, sans signature ?',
      hint: 'Un autre script, un formulaire ou un plugin peut aussi définir l’email. Cherchez « user:email » dans la source de la page.',
      answers: { one: 'Non, une seule fois.', again: 'Oui, une seconde fois.' },
    },
    cache: {
      text: 'La page pourrait-elle sortir d’un cache, avec l’email d’une autre personne ?',
      hint: 'Ouvrez la page dans une fenêtre privée et cherchez l’email dans sa source. S’il y figure sans que personne soit connecté, la réponse est oui.',
      answers: { no: 'Non.', yes: 'Oui.' },
    },
    platform: {
      text: 'Avec quoi l’app est-elle construite ?',
      hint: 'Demandez aux développeurs ; iOS et Android peuvent différer.',
      answers: {
        ios: 'Le SDK de Crisp pour iOS.',
        android: 'Le SDK de Crisp pour Android.',
        'react-native': 'React Native.',
        flutter: 'Flutter.',
        capacitor: 'Capacitor.',
      },
    },
    'ios-version': {
      text: 'Le SDK de Crisp pour iOS est-il en version 2.9 ou ultérieure ?',
      hint: 'Les développeurs la trouvent dans Podfile.lock ou Package.resolved. Contrôle lit les fichiers de ce type quand ils sont collés.',
      answers: versionAnswers,
    },
    'ios-log': {
      text: 'Le journal de l’app contient-il « Not a valid SHA256 signature. » ?',
      hint: 'Le SDK ignore une signature qui n’est pas faite de 64 caractères hex et écrit cette ligne.',
      answers: { no: 'Non.', yes: 'Oui.' },
    },
    'ios-email': {
      text: 'L’app change-t-elle l’email sans définir de nouvelle signature ?',
      hint: 'Le SDK envoie la signature qu’il a gardée avec chaque nouvel email.',
      answers: { no: 'Non.', yes: 'Oui.' },
    },
    'android-signature': {
      text: 'L’app appelle-t-elle Crisp.setUserEmail avec l’email et la signature ?',
      hint: 'Collez la ligne dans Contrôle, ou demandez aux développeurs.',
      answers: { yes: 'Oui, avec les deux.', no: 'Non, avec l’email seul.' },
    },
    'react-native-version': {
      text: 'react-native-crisp-chat-sdk est-il en version 0.20 ou ultérieure ?',
      hint: 'Les développeurs la trouvent dans package.json ou le fichier de verrouillage. Les versions plus anciennes n’ont pas de paramètre pour la signature.',
      answers: versionAnswers,
    },
    'flutter-version': {
      text: 'crisp_chat pour Flutter est-il en version 2.4.7 ou ultérieure ?',
      hint: 'Les développeurs la trouvent dans pubspec.lock. Les versions plus anciennes n’ont pas de paramètre pour la signature.',
      answers: versionAnswers,
    },
    'capacitor-signature': {
      text: 'La version du plugin Capacitor dans l’app accepte-t-elle une signature, et l’app en passe-t-elle une ?',
      hint: 'Seules les versions récentes ont un paramètre pour la signature. Demandez aux développeurs.',
      answers: {
        yes: 'Oui.',
        old: 'Non, elle n’en accepte pas.',
        no: 'Elle en accepte une, mais l’app n’en passe pas.',
      },
    },
    'verdict-app': {
      text: 'Que dit Contrôle de l’email et de la signature que l’app utilise ?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'app-website': {
      text: 'L’app est-elle configurée avec l’ID du site auquel la clé secrète appartient ?',
      hint: 'Comparez l’ID dans l’appel configure de l’app avec l’ID du site dans Crisp. Contrôle le fait quand vous collez le code.',
      answers: { same: 'Oui, le même ID de site.', other: 'Non, un autre.' },
    },
    'app-email': {
      text: 'L’email dans Crisp est-il, à la lettre près, celui qui a été signé ?',
      hint: 'Les majuscules et les minuscules comptent, les espaces aussi. Demandez les deux textes aux développeurs.',
      answers: { same: 'Oui, exactement le même.', differs: 'Non, il diffère.' },
    },
    rolled: {
      text: 'La clé secrète a-t-elle été renouvelée dans Crisp depuis que cela fonctionnait ?',
      hint: 'Le renouvellement crée aussitôt une nouvelle clé ; les signatures calculées avec la précédente ne sont plus valides.',
      answers: { yes: 'Oui.', no: 'Non, ou personne ne sait.' },
    },
    who: {
      text: 'Qui est concerné ?',
      hint: 'Regardez quelques conversations commencées après l’arrêt.',
      answers: {
        all: 'Tout le monde.',
        one: 'Une personne, ou quelques-unes.',
        mobile: 'Les personnes dans l’app mobile.',
      },
    },
    change: {
      text: 'L’email de la personne a-t-il changé, ou s’était-elle connectée auparavant sous une autre identité ?',
      hint: 'Une signature n’est valide que pour un seul email.',
      answers: { no: 'Non.', yes: 'Oui.' },
    },
  },
  conclusions: {
    'wrong-form': {
      title: 'La signature n’est pas faite de 64 caractères hex minuscules.',
      advice:
        'La chatbox lève une erreur pour une telle signature, et le SDK iOS ignore celle qui n’est pas en hex. Contrôle montre comment elle a été écrite et ce qu’il faut changer.',
    },
    'other-error': {
      title: 'L’erreur a une autre cause que la signature.',
      advice:
        'La ligne qui définit l’email n’est pas celle qui échoue : ce n’est donc pas la signature qui bloque la page. Transmettez l’erreur aux développeurs.',
    },
    'wrong-snippet': {
      title: 'La ligne qui remet l’email à Crisp n’est pas écrite comme dans la documentation.',
      advice:
        'Demandez aux développeurs de l’écrire exactement comme dans la documentation ; Contrôle montre quel crochet ou quel mot diffère.',
    },
    'snippet-or-crisp': {
      title: 'La ligne semble juste ; ce qu’elle reçoit pendant l’exécution ne l’est peut-être pas.',
      advice:
        'Demandez aux développeurs d’afficher l’email et la signature dans la console du navigateur juste avant cette ligne, et collez les deux dans Contrôle.',
    },
    'switch-on': {
      title: 'Identity Verification n’est pas activé pour ce site.',
      advice: 'Activez-le, commencez une nouvelle conversation et regardez à nouveau.',
    },
    'other-channel': {
      title: 'Crisp ne vérifie jamais les conversations de ce canal.',
      advice: 'Rien n’est en panne. Seuls la chatbox et les SDK peuvent vérifier un email.',
    },
    'wrong-signature': {
      title: 'La signature n’est pas la signature valide de cet email.',
      advice: 'Contrôle dit quelle erreur l’a produite, et ce que les développeurs doivent changer.',
    },
    'no-signature': {
      title: 'L’email est envoyé sans signature.',
      advice:
        'Demandez aux développeurs d’envoyer la signature avec l’email ou, s’ils le font déjà, de chercher pourquoi elle était vide.',
    },
    'other-website': {
      title: 'Le chat appartient à un autre site que la clé secrète.',
      advice: 'Chaque site a sa propre clé secrète : utilisez l’ID et la clé du même site.',
    },
    'other-email': {
      title: 'L’email signé n’est pas celui qui est remis à Crisp.',
      advice: 'Demandez aux développeurs de signer exactement le texte qu’ils transmettent.',
    },
    'set-again': {
      title: 'L’email est défini à nouveau sans signature.',
      advice: 'Demandez aux développeurs de le définir à un seul endroit, toujours avec sa signature.',
    },
    cached: {
      title: 'La page contient l’email d’une autre personne, car elle sort d’un cache.',
      advice:
        'Demandez aux développeurs de tenir hors du cache les pages qui contiennent un email ou une signature.',
    },
    'old-sdk': {
      title: 'La version de Crisp dans l’app ne peut pas envoyer de signature.',
      advice: 'Demandez aux développeurs de la mettre à jour, et de passer la signature avec l’email.',
    },
    stale: {
      title: 'L’app envoie la signature de l’email précédent.',
      advice:
        'Demandez aux développeurs de définir une nouvelle signature juste après chaque changement d’email.',
    },
    'key-rolled': {
      title: 'Le backend signe peut-être encore avec l’ancienne clé secrète.',
      advice:
        'Demandez aux développeurs de mettre la nouvelle clé dans le backend de chaque environnement, et remplacez-la aussi ici sous Sites.',
    },
    'ask-crisp': {
      title: 'Tout ce qui se voit de l’extérieur est juste.',
      advice:
        'Commencez une nouvelle conversation et regardez à nouveau. Si Crisp affiche toujours « Non vérifié », remettez le rapport de Contrôle à l’assistance de Crisp.',
    },
  },

  parts: { label: 'Parties du guide', questions: 'Pas à pas', causes: 'Toutes les causes' },
  notice: 'Que remarquez-vous ?',
  noticeHint: 'Choisissez ce qui s’en approche le plus. Quelques questions mènent de là à la cause.',
  question: (place) => `Question ${place}`,
  openCheck: 'Ouvrir Contrôle',
  checkAnswers: 'Votre contrôle répond déjà à des questions',
  checkOfEmailAnswers: (email) => `Votre contrôle de ${email} répond déjà à des questions`,
  checkAnswersMore: 'Les réponses sont remplies là où elles se présentent, et peuvent être changées.',
  askEverything: 'Me poser toutes les questions',
  known: 'Connu grâce à votre contrôle',
  knownAnswer: (answer) => `Connu grâce à votre contrôle : ${answer}`,
  answersSoFar: 'Vos réponses jusqu’ici',
  change: 'Changer',
  changeQuestion: (question) => `Changer : ${question}`,
  conclusion: 'Conclusion',
  startAgain: 'Recommencer',
  copyPath: 'Copier le parcours et la conclusion',
  theCause: 'La cause',
  possibleCauses: 'Causes possibles',
  examplesInWords: 'Les valeurs comme les emails et les noms sont des exemples.',
  text: {
    knownAnswer: (answer) => `${answer} (connu grâce au contrôle)`,
    conclusion: (title) => `Conclusion : ${title}`,
    possibleCauses: 'Causes possibles, avec des exemples :',
    fix: (fix) => `Correction : ${fix}`,
  },
  cause: {
    what: 'Ce que cela signifie',
    why: 'Pourquoi cela arrive',
    see: 'Comment le voir',
    change: 'Ce que le développeur doit changer',
    fix: 'La correction',
    similar: 'Causes semblables',
    more: 'En savoir plus sur cette cause',
  },
  allCauses: {
    about:
      'Toutes les causes que Countersign connaît. Les valeurs comme les emails et les noms sont des exemples.',
    filter: 'Filtrer les causes',
    count: (count) => (count === 0 ? 'Aucune cause' : counted(count, 'cause')),
    none: 'Aucune cause ne contient tous ces mots. Essayez-en moins, ou seulement une partie d’un mot.',
    whatItMeans: 'Ce que cela signifie',
    whatToChange: 'Ce que le développeur doit changer',
    id: 'Dans les rapports et en ligne de commande : {id}',
  },
};
