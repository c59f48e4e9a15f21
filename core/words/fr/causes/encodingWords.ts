import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in how the digest was written down. */
export const encodingWords: Readonly<Record<CauseIdOf<'encoding'>, CauseWords>> = {
  'encoding-uppercase-hex': {
    title: 'La signature est écrite en majuscules.',
    agent:
      'Les lettres de la signature sont des majuscules, et la chatbox de Crisp n’accepte que des minuscules. Demandez aux développeurs de mettre la signature en minuscules.',
    developer:
      'Le condensat a été écrit en hex majuscule, comme le font Convert.ToHexString et BitConverter en C#, Base.encode16 en Elixir et les chaînes de format avec %X. La chatbox de Crisp n’accepte que les caractères 0–9 et a–f.',
    fix: 'Écrire le condensat en hex minuscule, par exemple Convert.ToHexString(mac).ToLowerInvariant() ou Base.encode16(mac, case: :lower).',
  },
  'encoding-separators': {
    title: 'La signature contient des séparateurs entre ses octets : {separator}.',
    agent:
      'La signature est écrite par groupes séparés par des {separator}. Crisp ne l’accepte que d’un seul tenant. Demandez aux développeurs de supprimer les séparateurs.',
    developer:
      'Le condensat a été écrit octet par octet avec des {separator} entre eux, comme le font BitConverter.ToString en C#, -c d’openssl, hex(":") en Python et "% x" en Go. Crisp attend 64 caractères hex sans rien entre eux.',
    fix: 'Enlever les séparateurs, par exemple BitConverter.ToString(mac).Replace("-", "").ToLowerInvariant(), ou utiliser une fonction qui n’en écrit pas, comme mac.hex() en Python.',
    labels: {
      separator: {
        '-': 'tirets',
        ':': 'deux-points',
        ',': 'virgules',
        '.': 'points',
        _: 'tirets bas',
        ';': 'points-virgules',
        '|': 'barres verticales',
        '/': 'barres obliques',
        space: 'espaces',
      },
    },
  },
  'encoding-lost-zeros': {
    title: 'Des zéros manquent dans la signature.',
    agent:
      'Des zéros se sont perdus quand la signature a été écrite : elle est trop courte. Demandez aux développeurs d’écrire chacune de ses parties avec deux caractères.',
    developer:
      'Chaque octet a été converti en hex séparément, et les octets inférieurs à 0x10 n’ont reçu qu’un chiffre : b.toString(16) en JavaScript, dechex en PHP, Integer.toHexString en Java, "%x" dans la plupart des langages. Le résultat est trop court pour la plupart des emails et juste pour quelques-uns.',
    fix: 'Écrire deux chiffres pour chaque octet, par exemple b.toString(16).padStart(2, "0") ou String.format("%02x", b).',
  },
  'encoding-sign-extended': {
    title: 'Des octets de la signature sont écrits comme nombres négatifs.',
    agent:
      'La signature est trop longue, car certaines de ses parties ont été écrites comme nombres négatifs. Demandez aux développeurs d’écrire chacune de ses parties avec deux caractères.',
    developer:
      'Les octets à partir de 0x80 ont été pris pour des nombres négatifs avant d’être écrits, ce qui donne « {example} » pour 0xcd : Integer.toHexString(b) en Java et en Kotlin, b.toString(16) en Kotlin, printf("%02x") d’un char en C.',
    fix: 'Prendre l’octet sans son signe, par exemple String.format("%02x", b & 0xff).',
    labels: { example: { '32': 'ffffffcd', '64': 'ffffffffffffffcd', minus: '-33' } },
  },
  'encoding-hex-of-text': {
    title: 'Le texte de la signature a été converti en hex une fois de plus.',
    agent:
      'La signature était déjà complète quand elle a été convertie une deuxième fois. Demandez aux développeurs de supprimer la deuxième conversion.',
    developer:
      'Le condensat a d’abord été écrit comme texte, et les caractères de ce texte ont été convertis en hex : c’est ce que font bin2hex(hash_hmac("sha256", …)) en PHP, hexdigest().encode().hex() en Python et Buffer.from(digest).toString("hex") dans Node. Le résultat a deux fois plus de caractères.',
    fix: 'Supprimer la deuxième conversion et transmettre ce que donne hexdigest, digest("hex") ou hash_hmac.',
  },
  'encoding-big-integer': {
    title: 'La signature a été traitée comme un nombre.',
    agent:
      'La signature a été convertie en nombre puis reconvertie, et est devenue {form}. Demandez aux développeurs de l’écrire sans cette conversion.',
    developer:
      'Le condensat est passé par un grand entier (BigInteger en Java, Kotlin et C#, big.Int en Go, int.from_bytes en Python, BigInt en JavaScript) et est devenu {form}. Un nombre n’a pas de zéros initiaux et peut avoir un signe ; une signature a toujours 64 caractères hex.',
    fix: 'Écrire les octets eux-mêmes en hex, par exemple HexFormat.of().formatHex(mac) en Java ou hex.EncodeToString(mac) en Go.',
    labels: {
      form: {
        hex: 'un nombre hex sans ses zéros initiaux',
        'negative-hex': 'un nombre hex négatif',
        'leading-zero': 'un nombre hex précédé d’un zéro',
        decimal: 'un nombre décimal',
        'negative-decimal': 'un nombre décimal négatif',
        'base-36': 'un nombre en base 36',
      },
    },
  },
  'encoding-byte-order': {
    title: 'Les octets de la signature sont dans le mauvais ordre.',
    agent:
      'Les parties de la signature ont été écrites dans le mauvais ordre. Demandez aux développeurs de vérifier comment ils l’écrivent.',
    developer:
      'Avant ou pendant l’écriture du condensat, {order}. Cela arrive avec des nombres petit-boutistes (BigInteger en C#, int.from_bytes(…, "little") en Python), avec hexdump sans options, avec unpack("h*") et avec strrev ou Array.Reverse.',
    fix: 'Écrire les octets du condensat dans l’ordre où le HMAC les donne, par exemple mac.hex() en Python ou Convert.ToHexString(mac) en C#.',
    labels: {
      order: {
        bytes: 'les octets ont été inversés',
        text: 'les caractères du texte hex ont été inversés',
        pairs: 'les deux octets de chaque paire ont été échangés',
        words: 'les quatre octets de chaque mot de 32 bits ont été inversés',
        nibbles: 'les deux chiffres hex de chaque octet ont été échangés',
      },
    },
  },
  'encoding-base64': {
    title: 'La signature est écrite en Base64.',
    agent:
      'La signature est écrite dans une autre notation (Base64) que celle que Crisp attend (hex). Demandez aux développeurs de changer de notation.',
    developer:
      'Le condensat a été écrit en Base64, par défaut avec Base64 en Ruby, base64_encode(hash_hmac(…, true)) en PHP, Convert.ToBase64String en C# et dans de nombreux exemples pour d’autres services. Crisp attend 64 caractères hex minuscules.',
    fix: 'Écrire le condensat en hex, par exemple digest("hex") au lieu de digest("base64").',
  },
  'encoding-base64url': {
    title: 'La signature est écrite en Base64 pour URL.',
    agent:
      'La signature est écrite dans une autre notation (Base64 pour URL) que celle que Crisp attend (hex). Demandez aux développeurs de changer de notation.',
    developer:
      'Le condensat a été écrit en Base64 avec l’alphabet pour URL, comme le font digest("base64url") dans Node, urlsafe_b64encode en Python et base64.URLEncoding en Go. Crisp attend 64 caractères hex minuscules.',
    fix: 'Écrire le condensat en hex, par exemple digest("hex") au lieu de digest("base64url").',
  },
  'encoding-base64-of-hex': {
    title: 'Le texte de la signature a été encodé en Base64 une fois de plus.',
    agent:
      'La signature a été convertie dans une autre notation (Base64) après avoir été calculée. Demandez aux développeurs de supprimer cette étape.',
    developer:
      'Le condensat a d’abord été écrit comme texte, et ce texte est passé par Base64 : c’est ce que font base64_encode(hash_hmac("sha256", …)) sans le dernier argument true, btoa(hexDigest) ou Base64.encode64(hexdigest). Crisp attend le texte hex lui-même.',
    fix: 'Supprimer l’étape Base64 et transmettre ce que donne hexdigest, digest("hex") ou hash_hmac.',
  },
  'encoding-base32': {
    title: 'La signature est écrite en Base32.',
    agent:
      'La signature est écrite dans une autre notation (Base32) que celle que Crisp attend (hex). Demandez aux développeurs de changer de notation.',
    developer:
      'Le condensat a été écrit en Base32, comme le font base64.b32encode en Python ou Base.encode32 en Elixir. Crisp attend 64 caractères hex minuscules.',
    fix: 'Écrire le condensat en hex, par exemple hmac.new(key, email, hashlib.sha256).hexdigest() en Python ou Base.encode16(mac, case: :lower) en Elixir.',
  },
  'encoding-raw-bytes': {
    title: 'La signature est faite d’octets bruts pris pour du texte.',
    agent:
      'La signature n’a jamais été écrite en lettres et en chiffres, d’où des caractères étranges. Demandez aux développeurs de l’écrire en hex.',
    developer:
      'Les octets du condensat ont été utilisés comme texte ({form}) : hash_hmac(…, true) en PHP, digest() sans "hex" dans Node, digest() en Python et en Ruby, new String(mac) en Java, string(mac) en Go. Crisp attend 64 caractères hex minuscules.',
    fix: 'Écrire les octets en hex, par exemple hash_hmac("sha256", $email, $secretKey) sans le dernier argument true, ou digest("hex").',
    labels: {
      form: {
        latin1: 'un caractère pour chaque octet, comme en Latin-1',
        'windows-1252': 'un caractère pour chaque octet, comme en Windows-1252',
        utf8: 'en UTF-8, avec des caractères de remplacement pour ce qui n’en est pas',
        utf16: 'en UTF-16, deux octets pour chaque caractère',
        ascii: 'en ASCII, avec des caractères de remplacement pour tous les autres octets',
        'question-marks': 'en ASCII, avec des points d’interrogation pour tous les autres octets',
        'seven-bits': 'en ASCII, sans le bit de poids fort de chaque octet',
        'signed-char': 'chaque octet converti en caractère avec son signe',
        surrogates: 'avec des demi-codets échappés pour tous les octets qui ne sont pas de l’UTF-8',
        dropped: 'en UTF-8, sans les octets qui n’en sont pas',
        'utf8-of-latin1': 'un caractère pour chaque octet, encodé ensuite en UTF-8',
      },
    },
  },
  'encoding-bytes-repr': {
    title: 'La signature est enveloppée dans la notation d’un langage de programmation pour les octets.',
    agent:
      'La signature porte des signes que seuls les programmeurs voient, comme b’…’. Demandez aux développeurs de les enlever.',
    developer:
      'Une valeur en octets a été affichée comme le fait {form}, avec guillemets et échappements, au lieu d’être décodée. C’est ce que font str(value) et les f-strings d’octets en Python, inspect en Ruby et %q en Go. Crisp attend les 64 caractères hex seuls.',
    fix: 'Utiliser un texte dès le départ, par exemple hmac.new(key, email, hashlib.sha256).hexdigest(), ou décoder les octets : base64.b64encode(mac).decode() est un texte, str(…) d’octets n’en est pas un.',
    labels: {
      form: {
        python: 'Python',
        'python-bytearray': 'bytearray en Python',
        ruby: 'inspect en Ruby',
        go: '%q en Go',
      },
    },
  },
  'encoding-decimal-list': {
    title: 'La signature est écrite comme une liste de nombres.',
    agent:
      'La signature est écrite en nombres, un pour chacune de ses parties. Crisp attend une autre notation (hex). Demandez aux développeurs de changer de notation.',
    developer:
      'Les octets du condensat ont été écrits comme nombres {numbers} : Arrays.toString en Java, fmt.Sprint en Go, inspect en Elixir, String(uint8Array) ou JSON.stringify(buffer) en JavaScript, list(digest) en Python. Crisp attend 64 caractères hex minuscules.',
    fix: 'Écrire les octets en hex, par exemple HexFormat.of().formatHex(mac), hex.EncodeToString(mac) ou Base.encode16(mac, case: :lower).',
    labels: { numbers: { signed: 'signés', unsigned: 'non signés' } },
  },
  'encoding-object-repr': {
    title: 'Un objet a été affiché à la place de la signature.',
    agent:
      'Le site a transmis la description d’un objet de programme au lieu de la signature. Demandez aux développeurs de transmettre la signature elle-même.',
    developer:
      'Le texte est ce que {language} affiche pour un objet : les octets d’un condensat, ou l’objet HMAC dont aucun condensat n’a encore été tiré. Il ne dépend pas de l’email, ou ne contient le condensat qu’en partie.',
    fix: 'Tirer le condensat de l’objet et l’écrire en hex, par exemple hmac.digest("hex") dans Node, h.hexdigest() avec ses parenthèses en Python ou HexFormat.of().formatHex(mac.doFinal(email)) en Java.',
    labels: {
      language: {
        java: 'Java ou Kotlin',
        python: 'Python',
        ruby: 'Ruby',
        node: 'Node',
        csharp: 'C#',
        go: 'Go',
        elixir: 'Elixir',
      },
    },
  },
  'encoding-prefix': {
    title: 'Un autre texte accompagne la signature : « {text} ».',
    agent:
      'La signature porte « {text} » avec elle, et Crisp attend la signature seule. Demandez aux développeurs d’enlever ce texte.',
    developer:
      'Le texte « {text} » se trouve avant ou après le condensat. Les conventions des webhooks (sha256=, v1=), les littéraux numériques (0x) et la sortie d’openssl et de sha256sum apportent de tels textes. Crisp attend 64 caractères hex et rien d’autre.',
    fix: 'Couper ce texte, par exemple signature.split("=").pop() en JavaScript, ou openssl dgst -sha256 -hmac "$SECRET_KEY" | sed "s/^.* //" dans un shell.',
  },
  'encoding-whitespace': {
    title: 'Il y a des blancs {where} la signature : {characters}.',
    agent:
      'Il y a {where} la signature des espaces ou des sauts de ligne que personne ne voit, et Crisp les compte. Demandez aux développeurs de les retirer.',
    developer:
      'Il y a des blancs {where} le condensat : {characters}. Les outils en ligne de commande terminent leur sortie par un saut de ligne, et chunk_split, fold, xxd et les programmes de messagerie coupent les longues lignes.',
    fix: 'Retirer les blancs autour de la signature avant de la transmettre, par exemple signature.trim(), ou signature.replace(/\\s/g, "") quand elle est coupée en lignes.',
    labels: {
      where: { before: 'avant', after: 'après', inside: 'dans' },
      characters: {
        LF: 'un saut de ligne (LF)',
        CRLF: 'un saut de ligne (CRLF)',
        CR: 'un saut de ligne (CR)',
        space: 'une espace',
        tab: 'une tabulation',
        NBSP: 'une espace insécable',
        other: 'une autre sorte d’espace',
      },
    },
  },
  'encoding-quoted': {
    title: 'Il y a des guillemets autour de la signature.',
    agent:
      'Les guillemets ont été transmis avec la signature. Demandez aux développeurs de la transmettre sans eux.',
    developer:
      'Le condensat est entouré de {quotes}. JSON.stringify, json_encode, var_export, inspect et les variables shell avec des guillemets imbriqués les laissent en place.',
    fix: 'Transmettre le texte lui-même, par exemple JSON.parse(value) s’il s’agit de JSON, ou l’écrire sans l’encoder à nouveau.',
    labels: {
      quotes: {
        double: 'guillemets doubles',
        single: 'guillemets simples',
        backtick: 'accents graves',
        curly: 'guillemets typographiques',
        angle: 'guillemets chevrons',
        escaped: 'guillemets avec barres obliques inverses',
        html: 'guillemets écrits pour HTML',
      },
    },
  },
  'encoding-url-encoded': {
    title: 'La signature a été modifiée en passant par une adresse web.',
    agent:
      'Certains caractères de la signature ont été remplacés quand elle a été placée dans une adresse web ou lue dans l’une d’elles. Demandez aux développeurs de l’envoyer en hex, qui traverse les adresses web sans changement.',
    developer:
      'La signature a été {form}. L’hex n’a aucun caractère à encoder ; Base64 et les octets bruts en ont.',
    fix: 'Écrire le condensat en hex, et décoder les paramètres de requête exactement une fois, par exemple new URL(address).searchParams.get("signature").',
    labels: {
      form: {
        once: 'encodée en pourcents et pas décodée ensuite',
        twice: 'encodée deux fois en pourcents',
        plus: 'décodée comme un champ de formulaire, ce qui a changé + en espaces',
      },
    },
  },
  'encoding-invisible-character': {
    title: 'Il y a des caractères invisibles dans la signature ({characters}).',
    agent:
      'La signature contient des caractères que personne ne voit, et Crisp les compte. Demandez aux développeurs d’où la signature a été copiée.',
    developer:
      'Il y a des caractères invisibles dans le condensat ou autour de lui : {characters}. Ils viennent de fichiers enregistrés avec un indicateur d’ordre des octets, d’éditeurs de texte enrichi et de messageries.',
    fix: 'Les retirer là où la valeur est lue, par exemple signature.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]/g, ""), et enregistrer le fichier en UTF-8 sans indicateur d’ordre des octets.',
    labels: {
      characters: {
        'U+0000': 'NUL',
        'U+00AD': 'trait d’union conditionnel',
        'U+200B': 'espace sans chasse',
        'U+200C': 'antiliant sans chasse',
        'U+200D': 'liant sans chasse',
        'U+200E': 'marque gauche-à-droite',
        'U+200F': 'marque droite-à-gauche',
        'U+202A': 'enchâssement gauche-à-droite',
        'U+202C': 'fin de sens d’écriture',
        'U+2060': 'gluon de mots',
        'U+FEFF': 'indicateur d’ordre des octets',
      },
    },
  },
  'encoding-truncated': {
    title: 'Il n’y a que {kept} de la signature.',
    agent:
      'Une partie de la signature manque : il n’en reste que {kept}. Demandez aux développeurs où elle est coupée, par exemple dans une colonne de base de données trop courte.',
    developer:
      'Le texte est {kept} du condensat. Les colonnes comme VARCHAR(32), substr, les tampons de taille fixe et les copies incomplètes le coupent. Crisp attend les 64 caractères hex.',
    fix: 'Transmettre les 64 caractères : supprimer substr et ses semblables, et faire de la colonne de base de données un CHAR(64).',
    labels: { kept: { start: 'la première partie', end: 'la dernière partie' } },
  },
  'encoding-copy-error': {
    title: 'Un ou deux caractères de la signature sont faux.',
    agent:
      'La signature est presque juste : un ou deux de ses caractères sont faux, absents, doublés ou intervertis. Demandez à nouveau la signature, copiée et non retapée.',
    developer:
      'Le texte diffère du condensat par un ou deux caractères changés, perdus, ajoutés ou intervertis. Le code qui signe ne le fait presque jamais ; la copie à la main, la reconnaissance de texte et le rechercher-remplacer le font.',
    fix: 'Copier à nouveau la signature là où elle est calculée, ou laisser la page la demander au backend au lieu de la coller.',
  },
};
