import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of what lets others sign or read. */
export const exposureWords: Readonly<Record<CauseIdOf<'exposure'>, CauseWords>> = {
  'secret-in-frontend': {
    title: 'La clé secrète de « {website} » se trouve dans ce texte.',
    agent:
      'La clé secrète {which} de « {website} » a été trouvée {form}. Si les visiteurs peuvent voir ce texte, dans une page ou dans une app, n’importe qui peut se faire passer pour n’importe qui. Renouvelez la clé maintenant, dans Crisp sous Settings → Websites → le site → Advanced configuration → Identity Verification, puis ne donnez la nouvelle clé qu’au backend des développeurs.',
    developer:
      'La clé secrète {which} se trouve dans le texte {form}. Quiconque la possède peut fabriquer une signature valide pour tout email ; la minifier, la découper ou l’encoder ne la cache pas.',
    fix: 'Renouveler la clé dans Crisp, garder la nouvelle dans le backend (variable d’environnement ou gestionnaire de secrets) et y calculer les signatures.',
    labels: {
      which: { current: 'actuelle', previous: 'précédente' },
      form: {
        plain: 'telle quelle',
        case: 'avec une autre casse',
        split: 'en plusieurs morceaux',
        reversed: 'écrite à l’envers',
        hex: 'écrite en hex',
        base64: 'écrite en Base64',
        escaped: 'avec des échappements',
        codes: 'comme liste de codes de caractères',
      },
    },
  },
  'signing-in-frontend': {
    title: 'L’email est signé là où les visiteurs peuvent lire le code.',
    agent:
      'Le code qui calcule la signature s’exécute dans le navigateur du visiteur ou dans l’app. Il lui faut pour cela la clé secrète, et n’importe qui peut l’y prendre. Renouvelez la clé dans Crisp, et demandez aux développeurs de signer dans le backend.',
    developer:
      'Du code HMAC ({library}) s’exécute chez le visiteur. Sa clé doit s’y trouver aussi, sous quelque forme que ce soit, et tout le monde peut la lire.',
    fix: 'Déplacer la signature vers le backend, renouveler la clé secrète dans Crisp et ne donner aux pages et aux apps que la signature terminée.',
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
        'named-function': 'une fonction HMAC',
        cryptokit: 'CryptoKit',
        'common-crypto': 'CommonCrypto',
        'javax-crypto': 'javax.crypto',
        'dart-crypto': 'le paquet crypto de Dart',
      },
    },
  },
  'signing-oracle': {
    title: 'Une adresse du site reçoit un email dans sa requête et semble le signer.',
    agent:
      'L’adresse {path} reçoit l’email, et son nom évoque une signature. Si elle répond sans vérifier qui est connecté, n’importe qui peut faire signer n’importe quel email. Demandez aux développeurs de le vérifier.',
    developer:
      'La requête vers {path} contient l’email à signer. Une signature doit être calculée pour l’email de la session connectée, jamais pour celui que l’appelant indique.',
    fix: 'Prendre l’email dans la session côté backend, ignorer celui de la requête et refuser les appelants qui ne sont pas connectés.',
  },
  'guessable-token': {
    title: 'Le jeton de session (CRISP_TOKEN_ID) peut être deviné : c’est {which}.',
    agent:
      'Quiconque connaît ce jeton peut ouvrir les conversations de la personne, et celui-ci est {which}. Demandez aux développeurs d’utiliser un long jeton aléatoire pour chaque personne.',
    developer:
      'CRISP_TOKEN_ID est {which}. Il joue le rôle d’un mot de passe pour la session de chat et ne doit donc découler de rien que d’autres connaissent.',
    fix: 'Créer un jeton aléatoire par utilisateur (un UUID version 4, par exemple), l’enregistrer dans le backend, le définir avant le chargement de la chatbox et l’effacer avec session:reset à la déconnexion.',
    labels: {
      which: {
        email: 'un email',
        'user-id': 'l’ID de l’utilisateur',
        number: 'un simple nombre',
        nickname: 'le nom de l’utilisateur',
        hash: 'un hachage de l’email ou de l’ID de l’utilisateur',
        base64: 'l’email ou l’ID de l’utilisateur en Base64',
      },
    },
  },
};
