import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in the secret key. */
export const secretWords: Readonly<Record<CauseIdOf<'secret'>, CauseWords>> = {
  'secret-other-website': {
    title: 'La clé secrète d’un autre site, « {name} », a été utilisée.',
    agent:
      'La signature a été calculée avec la clé secrète de « {name} ». Chaque site dans Crisp a la sienne. Demandez aux développeurs d’utiliser la clé de ce site.',
    developer: 'L’email a été signé avec la clé secrète enregistrée ici sous le nom « {name} ».',
    fix: 'Configurer la clé secrète du site que la page charge : celui dont l’ID se trouve dans CRISP_WEBSITE_ID.',
  },
  'secret-rotated': {
    title: 'Une ancienne clé secrète de « {website} » a été utilisée.',
    agent:
      'La signature a été calculée avec une clé secrète qui a été remplacée depuis. Demandez aux développeurs de configurer la clé actuelle.',
    developer: 'L’email a été signé avec une ancienne clé secrète de « {website} »{dated}{replaced}.',
    fix: 'Remplacer l’ancienne clé secrète dans la configuration du backend par la clé actuelle de Crisp, puis redémarrer ou redéployer le backend.',
    labels: { dated: { unknown: '', known: ', remplacée ici le ' }, replaced: { unknown: '' } },
  },
  'secret-wrong-kind': {
    title: 'À la place de la clé secrète, {kind} a été utilisé.',
    agent:
      'La signature a été calculée avec {kind}, qui est public et ne peut pas signer d’emails. Demandez aux développeurs d’utiliser la clé secrète d’Identity Verification.',
    developer: 'La clé du HMAC était {kind} de « {website} », et non sa clé secrète.',
    fix: 'Utiliser la clé secrète que Crisp affiche sous Settings → Websites → le site → Advanced configuration → Identity Verification, et la garder dans le backend.',
    labels: { kind: { 'website-id': 'l’ID du site' } },
  },
  'secret-docs-example': {
    title: 'La clé d’exemple de la documentation de Crisp a été utilisée.',
    agent:
      'La signature a été calculée avec la clé d’exemple de la documentation de Crisp, et non avec celle de ce site. Demandez aux développeurs de mettre à sa place la clé secrète du site.',
    developer: 'Le code contient encore la clé secrète d’exemple de la documentation de Crisp.',
    fix: 'Remplacer l’exemple par la clé secrète du site, depuis Settings → Websites → le site → Advanced configuration → Identity Verification.',
  },
  'secret-trailing-newline': {
    title: 'Un saut de ligne ({which}) après la clé secrète en fait désormais partie.',
    agent:
      'Le site a utilisé la clé secrète avec un saut de ligne invisible à sa suite. Demandez aux développeurs de le retirer là où la clé est lue.',
    developer:
      'La clé utilisée est la clé secrète suivie de {which}. Les fichiers qui se terminent par un saut de ligne, echo sans -n et les secrets montés comme fichiers sont les sources habituelles.',
    fix: 'Retirer la fin de ligne à la lecture de la clé (par exemple fs.readFileSync(path, "utf8").trim()), ou écrire la clé avec printf "%s".',
  },
  'secret-whitespace': {
    title: 'Un blanc autour de la clé secrète l’a modifiée ({which}).',
    agent:
      'Le site a utilisé la clé secrète avec des blancs autour. Demandez aux développeurs de copier la clé à nouveau, sans rien avant ni après.',
    developer: 'La clé utilisée diffère de la clé enregistrée par des blancs : {which}.',
    fix: 'Retirer les blancs là où la clé est lue, et corriger l’endroit où elle est enregistrée.',
    labels: {
      which: {
        'space-after': 'une espace après elle',
        'space-before': 'une espace avant elle',
        'space-around': 'une espace avant et après elle',
        'tab-after': 'une tabulation après elle',
        'tab-before': 'une tabulation avant elle',
        'no-break-space-after': 'une espace insécable après elle',
        'no-break-space-before': 'une espace insécable avant elle',
        trimmed: 'des blancs qui appartiennent à la clé enregistrée ont été retirés',
      },
    },
  },
  'secret-quoted': {
    title: 'Des guillemets ({which}) sont entrés dans la clé secrète.',
    agent:
      'Le site a utilisé la clé secrète avec des guillemets autour. Demandez aux développeurs de les retirer de la configuration.',
    developer:
      'La clé utilisée est entourée de guillemets ({which}). Certains lecteurs de fichiers .env, dont --env-file de Docker, gardent les guillemets.',
    fix: 'Écrire la clé sans guillemets dans le fichier .env ou l’environnement, ou utiliser un lecteur qui les retire.',
    labels: {
      which: {
        double: 'guillemets doubles',
        single: 'guillemets simples',
        curly: 'guillemets typographiques',
        backtick: 'accents graves',
        removed: 'ceux qui appartiennent à la clé enregistrée, omis ici',
      },
    },
  },
  'secret-invisible-character': {
    title: 'Un caractère invisible est entré dans la clé secrète : {which}.',
    agent:
      'Le site a utilisé la clé secrète avec un caractère invisible, arrivé quand elle a été copiée ou enregistrée. Demandez aux développeurs de saisir ou de copier la clé à nouveau.',
    developer: 'La clé utilisée comporte {which}.',
    fix: 'Enregistrer le fichier sans indicateur d’ordre des octets (UTF-8, et non « UTF-8 avec BOM »), ou saisir la clé à nouveau en texte simple.',
    labels: {
      which: {
        'bom-before': 'un indicateur d’ordre des octets (U+FEFF) avant elle',
        'zero-width-space-after': 'une espace sans chasse (U+200B) après elle',
        'zero-width-space-before': 'une espace sans chasse (U+200B) avant elle',
        'word-joiner-after': 'un gluon de mots (U+2060) après elle',
      },
    },
  },
  'secret-bytes-repr': {
    title:
      'La clé secrète a été utilisée sous la forme dans laquelle le langage affiche des octets ({which}).',
    agent:
      'Le site a utilisé la clé secrète entourée de signes que son langage de programmation ajoute à l’affichage. Demandez aux développeurs d’utiliser la clé telle quelle.',
    developer: 'Des octets sont devenus du texte en étant affichés, et la clé est devenue {which}.',
    fix: 'Décoder les octets en texte (secret_key.decode() en Python), ou passer directement les octets à la fonction HMAC.',
    labels: {
      which: {
        'python-bytes': "b'…', comme Python affiche des octets",
        'node-buffer': '<Buffer …>, comme Node affiche un buffer',
        'decimal-spaces': 'une liste de nombres entre crochets, comme Go affiche des octets',
        'decimal-commas': 'une liste de nombres, comme JavaScript affiche des octets',
        'decimal-list':
          'une liste de nombres entre crochets, comme Python, Ruby et Elixir affichent des octets',
        'signed-list': 'une liste de nombres entre crochets, comme Java affiche des octets',
        'node-json': '{"type":"Buffer",…}, comme Node écrit un buffer en JSON',
        'python-bytearray': "bytearray(b'…'), comme Python affiche un tableau d’octets",
        'elixir-binary': '<<…>>, comme Elixir affiche un binaire',
        'ruby-binary': '"…", comme Ruby affiche une chaîne binaire',
        'dotnet-type': 'System.Byte[], le nom du type en .NET',
      },
    },
  },
  'secret-escaped': {
    title: 'Des caractères spéciaux de la clé secrète ont été modifiés ({which}).',
    agent:
      'Des caractères spéciaux de la clé secrète ont été modifiés avant d’arriver dans la configuration du site. Demandez aux développeurs de comparer la clé utilisée avec celle de Crisp.',
    developer: 'La clé utilisée est la clé secrète avec ses caractères spéciaux modifiés : {which}.',
    fix: 'Comparer la longueur de la clé utilisée avec celle de la clé dans Crisp, et l’enregistrer là où rien ne l’échappe ni ne l’interprète.',
    labels: {
      which: {
        url: 'encodés en pourcents',
        html: 'échappés pour HTML',
        string: 'échappés pour une chaîne',
        'url-decoded': 'décodés des pourcents',
        'html-decoded': 'entités HTML décodées',
        'plus-as-space': 'les signes plus sont devenus des espaces',
        'backslashes-lost': 'barres obliques inverses enlevées',
        'dollar-expanded':
          'la partie après un signe dollar remplacée, comme dans un shell ou un fichier .env',
        'cut-at-hash': 'la partie à partir d’un # coupée comme un commentaire',
        'literal-newline': 'les deux caractères \\n ajoutés',
      },
    },
  },
  'secret-hex-decoded': {
    title: 'La clé secrète a été décodée de l’hex avant d’être utilisée.',
    agent:
      'Le site a traité la clé secrète comme un nombre codé, alors que Crisp l’utilise comme texte simple. Demandez aux développeurs d’utiliser la clé exactement telle que Crisp l’affiche.',
    developer:
      'La clé du HMAC était formée des octets que la clé secrète écrit en hex ({which}). La clé ressemble à de l’hex, mais Crisp utilise ses caractères tels quels.',
    fix: 'Supprimer le décodage hex (hex2bin, bytes.fromhex, Buffer.from(secretKey, "hex"), -macopt hexkey:) et utiliser le texte lui-même comme clé du HMAC.',
    labels: {
      which: {
        pairs: 'deux chiffres par octet',
        'padded-right': 'un nombre impair de chiffres, complété à droite',
        'padded-left': 'un nombre impair de chiffres, complété à gauche',
        refused: 'un nombre impair de chiffres, que le décodeur a refusé, de sorte que la clé était vide',
        'big-integer': 'comme un seul grand nombre, avec ou sans octet nul devant',
        'as-far-as-hex': 'tant que c’est de l’hex, le reste a été abandonné',
        'low-digit-first': 'le chiffre de poids faible d’abord',
      },
    },
  },
  'secret-base64-decoded': {
    title: 'La clé secrète a été décodée du Base64 avant d’être utilisée.',
    agent:
      'Le site a traité la clé secrète comme un texte codé (Base64), alors que Crisp l’utilise telle quelle. Demandez aux développeurs d’utiliser la clé exactement telle que Crisp l’affiche.',
    developer: 'La clé du HMAC était formée des octets que la clé secrète donne une fois décodée du Base64.',
    fix: 'Supprimer le décodage Base64 et utiliser le texte lui-même comme clé du HMAC.',
  },
  'secret-base64-encoded': {
    title: 'La forme Base64 de la clé secrète a été utilisée comme clé ({which}).',
    agent:
      'Le site a utilisé une forme codée (Base64) de la clé secrète. Demandez aux développeurs de la décoder, ou d’enregistrer la clé telle que Crisp l’affiche.',
    developer:
      'La clé du HMAC était la clé secrète en Base64 ({which}), telle qu’elle figure dans un secret Kubernetes ou un en-tête Basic authorization.',
    fix: 'Décoder une fois la valeur enregistrée, ou enregistrer la clé telle que Crisp l’affiche. Encoder avec printf "%s" et non avec echo, qui ajoute un saut de ligne.',
    labels: {
      which: {
        padded: 'avec remplissage',
        unpadded: 'sans remplissage',
        'with-newline': 'avec un saut de ligne encodé aussi, comme dans echo … | base64',
      },
    },
  },
  'secret-hashed': {
    title: 'Un hachage ({algorithm}) de la clé secrète a été utilisé comme clé.',
    agent:
      'Le site a brouillé la clé secrète avant de l’utiliser. Demandez aux développeurs d’utiliser la clé exactement telle que Crisp l’affiche.',
    developer: 'La clé du HMAC était le {algorithm} de la clé secrète, sous forme de {form}.',
    fix: 'Utiliser la clé secrète elle-même comme clé du HMAC ; supprimer le hachage.',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' },
      form: { hex: 'texte hex', raw: 'octets bruts' },
    },
  },
  'secret-empty': {
    title: 'Une clé secrète vide a été utilisée.',
    agent:
      'Le site n’a pas de clé secrète là où il signe les emails : le réglage est vide ou absent. Demandez aux développeurs de la configurer sur le serveur.',
    developer:
      'La clé du HMAC était le texte vide. La raison habituelle est une variable d’environnement qui n’est pas définie dans cet environnement ; plusieurs langages l’acceptent sans rien dire.',
    fix: 'Définir la variable dans l’environnement qui sert la page, et s’arrêter avec une erreur quand elle est vide.',
  },
  'secret-placeholder': {
    title: 'Le texte « {text} » a été utilisé comme clé secrète.',
    agent:
      'Le site a utilisé « {text} » là où sa clé secrète devrait se trouver. Demandez aux développeurs de configurer la vraie clé sur le serveur.',
    developer:
      'La clé du HMAC était le texte « {text} » : le nom d’une variable au lieu de sa valeur, une valeur absente, ou un exemple jamais remplacé.',
    fix: 'Lire la clé dans l’environnement par son nom, et s’arrêter avec une erreur quand elle manque.',
  },
  'secret-case': {
    title: 'La clé secrète a été {form} avant d’être utilisée.',
    agent:
      'Les lettres de la clé secrète ont été changées en {formNoun}. Demandez aux développeurs d’utiliser la clé exactement telle que Crisp l’affiche.',
    developer: 'La clé utilisée est la clé secrète, {form}. Une clé se compare caractère par caractère.',
    fix: 'Utiliser la clé exactement telle que Crisp l’affiche, et supprimer le changement de casse.',
    labels: {
      form: { upper: 'mise en majuscules', lower: 'mise en minuscules' },
      formNoun: { capitals: 'majuscules', 'small-letters': 'minuscules' },
    },
  },
  'secret-dashed': {
    title: '{which}',
    agent: '{which} Demandez aux développeurs d’utiliser la clé exactement telle que Crisp l’affiche.',
    developer: '{which} Cela arrive quand la clé passe par un type ou une mise en forme UUID.',
    fix: 'Enregistrer la clé comme texte, et non comme UUID.',
    labels: {
      which: {
        'dashes-added': 'Des tirets ont été ajoutés à la clé secrète.',
        'dashes-removed': 'Les tirets de la clé secrète ont été retirés.',
      },
    },
  },
  'secret-truncated': {
    title: 'La clé secrète est incomplète : il manque {lost} ({which}).',
    agent:
      'La clé secrète n’a pas été copiée en entier : il lui manque {lost} ({which}). Demandez aux développeurs de la copier à nouveau depuis Crisp.',
    developer: 'Il manque {lost} à la clé utilisée ({which}).',
    fix: 'Copier à nouveau la clé entière depuis Crisp, et vérifier que la longueur est la même.',
    labels: {
      which: { start: 'au début', end: 'à la fin' },
      lost: { 1: '1 caractère', 2: '2 caractères', 3: '3 caractères', 4: '4 caractères' },
    },
  },
  'secret-utf16': {
    title: 'La clé secrète a été utilisée en texte UTF-16 ({form}).',
    agent:
      'Les ordinateurs peuvent enregistrer les lettres d’un texte de plusieurs façons, et le site a codé la clé secrète autrement que Crisp. Demandez aux développeurs d’utiliser UTF-8 pour la clé.',
    developer:
      'La clé du HMAC était formée des octets UTF-16 ({form}) de la clé secrète au lieu de ses octets UTF-8.',
    fix: 'Encoder la clé en UTF-8 : Encoding.UTF8.GetBytes en C#, getBytes(StandardCharsets.UTF_8) en Java.',
    labels: {
      form: {
        le: 'petit-boutiste',
        be: 'gros-boutiste',
        'le-bom': 'petit-boutiste avec indicateur d’ordre des octets',
        'be-bom': 'gros-boutiste avec indicateur d’ordre des octets',
      },
    },
  },
  'secret-latin1': {
    title: 'La clé secrète est passée par un autre codage de caractères : elle a été {which}.',
    agent:
      'La clé secrète a été modifiée en passant d’une forme de texte à une autre. Demandez aux développeurs de l’utiliser comme simple texte UTF-8.',
    developer: 'Avant d’entrer dans le HMAC, la clé a été {which}.',
    fix: 'Garder une clé de bout en bout soit comme texte, soit comme octets ; pour Crisp, passer le texte de la clé secrète en UTF-8.',
    labels: {
      which: {
        'low-bytes': 'réduite à l’octet bas de chaque caractère, comme le fait Latin-1',
        'binary-as-text': 'lue comme texte Latin-1 et encodée à nouveau en UTF-8',
        'lossy-text': 'lue comme texte UTF-8, les octets qui n’en sont pas étant remplacés',
      },
    },
  },
};
