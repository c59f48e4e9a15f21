import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in how key and message were combined. */
export const constructionWords: Readonly<Record<CauseIdOf<'construction'>, CauseWords>> = {
  'key-message-swapped': {
    title: 'L’email et la clé secrète ont été intervertis à la signature.',
    agent:
      'Le site a signé la clé secrète avec l’email, au lieu de signer l’email avec la clé secrète. Demandez aux développeurs d’intervertir les deux.',
    developer:
      'La clé du HMAC était l’email, et son message la clé secrète. L’ordre de ces deux arguments diffère d’une bibliothèque à l’autre, d’où des confusions fréquentes.',
    fix: 'Passer la clé secrète comme clé et l’email comme message, par exemple createHmac("sha256", secretKey).update(email).digest("hex").',
  },
  'plain-hash': {
    title: 'L’email a été haché sans la clé secrète.',
    agent:
      'Le site a calculé une somme de contrôle de l’email seul, sans jamais utiliser la clé secrète : n’importe qui pourrait en faire autant. Demandez aux développeurs de signer l’email avec la clé secrète (HMAC).',
    developer:
      'La valeur est un simple hachage du texte signé. Aucune clé n’y entre ; Crisp vérifie un HMAC dont la clé est la clé secrète du site.',
    fix: 'Utiliser la fonction HMAC avec la clé secrète au lieu de la fonction de hachage : createHmac("sha256", secretKey) au lieu de createHash("sha256"), hash_hmac au lieu de hash.',
  },
  'hash-concatenation': {
    title: 'La clé secrète et l’email ont été joints et hachés, au lieu d’utiliser HMAC.',
    agent:
      'Le site a mis bout à bout la clé secrète et l’email et en a calculé une somme de contrôle. Crisp attend une autre façon de combiner les deux (HMAC). Demandez aux développeurs de l’utiliser.',
    developer:
      'La valeur est un hachage de {order}, joints {separator}. Ce n’est pas un HMAC, et la clé secrète en est moins bien protégée.',
    fix: 'Utiliser la fonction HMAC de votre langage, avec la clé secrète comme clé et l’email comme message.',
    labels: {
      order: {
        'secret-email': 'la clé secrète suivie de l’email',
        'email-secret': 'l’email suivi de la clé secrète',
      },
      separator: {
        '': 'directement',
        ':': 'par un deux-points',
        '.': 'par un point',
        '|': 'par une barre verticale',
        '-': 'par un tiret',
        '&': 'par une esperluette',
      },
    },
  },
  'double-hmac': {
    title: 'La signature a été signée à nouveau.',
    agent:
      'Le site a signé l’email, puis a signé le résultat une deuxième fois. Demandez aux développeurs de ne signer qu’une fois.',
    developer:
      'La valeur est le HMAC, avec la même clé, du HMAC sous forme de {form}. Souvent, une couche signe dans une fonction utilitaire et une autre couche appelle cette fonction sur son résultat.',
    fix: 'Calculer le HMAC une seule fois et transmettre son texte hex.',
    labels: { form: { hex: 'texte hex', raw: 'octets bruts' } },
  },
  'hash-of-hmac': {
    title: 'La signature a été hachée à nouveau.',
    agent:
      'Le site a calculé une signature d’apparence correcte, puis l’a brouillée une fois de plus. Demandez aux développeurs d’envoyer la signature elle-même.',
    developer: 'La valeur est un hachage du HMAC sous forme de {form}, et non le HMAC.',
    fix: 'Transmettre le texte hex du HMAC lui-même ; supprimer le hachage qui l’entoure.',
    labels: { form: { hex: 'texte hex', raw: 'octets bruts' } },
  },
  'handmade-hmac': {
    title: 'Une fonction HMAC faite maison omet une étape : {slip}.',
    agent:
      'Le site utilise sa propre version de la méthode de signature, et cette version n’est pas tout à fait juste. Demandez aux développeurs d’utiliser la fonction toute faite de leur langage de programmation.',
    developer:
      'La valeur est ce que donne un HMAC écrit à la main quand {slip}. La RFC 2104 demande les deux passes, sur des octets bruts, avec la clé complétée à la longueur du bloc.',
    fix: 'Remplacer la fonction écrite à la main par la fonction HMAC de la bibliothèque standard de votre langage.',
    labels: {
      slip: {
        'inner-only': 'seul le hachage interne est calculé',
        'inner-hex': 'le hachage interne entre dans l’externe comme texte hex',
        'key-not-padded': 'la clé n’est pas complétée à la longueur du bloc',
        'key-not-padded-inner-hex':
          'la clé n’est pas complétée à la longueur du bloc et le hachage interne entre dans l’externe comme texte hex',
      },
    },
  },
  'hmac-state-reused': {
    title: 'L’email est entré deux fois dans la fonction de signature.',
    agent:
      'Le site a fourni l’email deux fois en signant. Demandez aux développeurs de repartir de zéro pour chaque signature.',
    developer:
      'Le texte signé est l’email suivi à nouveau de l’email. Un objet HMAC garde ce qu’il a reçu : un update a été appelé deux fois, ou l’objet a été réutilisé sans réinitialisation.',
    fix: 'Créer un nouvel objet HMAC pour chaque signature, et lui fournir l’email une seule fois.',
  },
  'go-sum-misuse': {
    title: 'L’email a été placé devant le condensat de rien.',
    agent:
      'Le code du site a l’air juste mais ne signe rien : la première partie de cette signature est l’email lui-même. Demandez aux développeurs de corriger la ligne qui signe.',
    developer:
      'En Go, Sum(b) ajoute le condensat à b, il ne hache pas b. La valeur est hex(email) suivi du {of} d’un message vide.',
    fix: 'Écrire d’abord l’email, puis prendre la somme de rien : mac.Write([]byte(email)); signature := hex.EncodeToString(mac.Sum(nil)).',
    labels: { of: { hmac: 'HMAC', hash: 'simple hachage' } },
  },
  'signature-is-input': {
    title: 'La « signature » est {which}, et non une signature.',
    agent:
      'Le site a envoyé {which} à la place de la signature. Demandez aux développeurs d’envoyer la signature que le backend calcule.{exposure}',
    developer:
      'La seconde valeur de la paire est {which} ; rien n’a été signé. Deux arguments ont sans doute été confondus.',
    fix: 'Transmettre [email, signature] avec la signature que le backend a calculée pour cet email.{exposure}',
    labels: {
      which: {
        email: 'l’email lui-même',
        'secret-key': 'la clé secrète elle-même',
        'other-secret-key': 'la clé secrète d’un autre site',
        'previous-secret-key': 'une ancienne clé secrète',
        'website-id': 'l’ID public du site',
        'user-id': 'l’ID de l’utilisateur',
        nickname: 'le nom de l’utilisateur',
        phone: 'le numéro de téléphone de l’utilisateur',
      },
      exposure: {
        none: '',
        'secret-key':
          ' Renouvelez ensuite cette clé dans Crisp : quiconque a pu la lire peut signer n’importe quel email.',
      },
    },
  },
  'signature-is-token': {
    title: 'La « signature » est un jeton, et non une signature.',
    agent:
      'Le site a envoyé un jeton de connexion à la place de la signature ; d’autres produits de chat utilisent de tels jetons. Demandez aux développeurs d’envoyer la signature que Crisp attend.',
    developer:
      'La valeur est un JSON Web Token ou un autre jeton. Crisp attend le HMAC-SHA256 de l’email en hex, et aucun jeton.',
    fix: 'Calculer le HMAC-SHA256 de l’email avec la clé secrète du site comme clé, et transmettre son texte hex.',
  },
};
