import type { Words } from '../Words.ts';

/** What the page of a cause in the guide says beside the words of the catalogue. */
export const causePages: Words['causePages'] = {
  'email-case': {
    why: 'Le code de connexion met souvent les emails en minuscules, pour qu’un compte soit trouvé quelle que soit la saisie : Devise pour Ruby on Rails le fait par défaut, et normalize_email de Django le fait pour le domaine. L’un des deux textes passe par ce code, et l’autre non.',
    see: 'Placez l’email de la source de la page à côté de l’email signé : ils ne diffèrent que par les majuscules. Les personnes dont l’email n’en contient pas sont vérifiées.',
  },
  'email-trailing-newline': {
    why: 'echo termine ce qu’il affiche par un saut de ligne, tout comme un here-string dans un shell. readline en Python, gets en Ruby et <STDIN> en Perl gardent celui qu’ils lisent, une zone de texte aussi.',
    see: 'Affichez la longueur de l’email à la ligne qui le signe : elle compte un caractère de trop, ou deux si le saut de ligne est CRLF. Dans un vidage hex, le texte se termine par 0a.',
  },
  'email-whitespace': {
    why: 'Les formulaires, les tableurs et les imports apportent des espaces. Certains endroits les retirent et d’autres non : Laravel nettoie par défaut la saisie des formulaires, et le SDK de Crisp pour iOS nettoie l’email.',
    see: 'Affichez l’email entre guillemets aux deux endroits, avec sa longueur. Les deux longueurs diffèrent.',
  },
  'email-invisible-character': {
    why: 'Un email copié d’un document, d’un chat ou d’une page web peut contenir des caractères sans chasse ou des traits d’union conditionnels. Les fichiers enregistrés en UTF-8 avec un indicateur d’ordre des octets, dont « CSV UTF-8 » d’Excel, commencent par un tel caractère.',
    see: 'Collez l’email dans le champ de la page Contrôle : il nomme les caractères que personne ne voit. La longueur de l’email dépasse ce que l’on peut compter.',
  },
  'email-unicode-normalization': {
    why: 'Des lettres comme é existent comme un seul caractère et comme une lettre suivie d’un accent. Les noms de fichiers sous macOS, String.normalize en JavaScript, unicodedata.normalize en Python et le champ de formulaire de Django pour les noms d’utilisateur changent l’une en l’autre.',
    see: 'Seuls les emails avec de telles lettres échouent. Les deux textes se ressemblent, mais leurs longueurs en octets diffèrent.',
  },
  'email-url-encoded': {
    why: 'encodeURIComponent en JavaScript, urlencode en PHP, URLEncoder en Java et quote en Python écrivent un email pour une adresse web. Le résultat a été signé, ou un paramètre a été pris dans une adresse sans être décodé.',
    see: 'Affichez le texte signé : il contient %40 à la place de l’@, ou %2B à la place d’un signe plus.',
  },
  'email-plus-as-space': {
    why: 'Dans les chaînes de requête et les formulaires, un signe plus représente une espace. $_GET en PHP, URLSearchParams en JavaScript et presque tous les autres lecteurs de formulaires le convertissent quand l’email n’a pas été encodé avant.',
    see: 'Seuls les emails avec un signe plus échouent, comme name+shop@example.com. Le texte signé contient une espace à sa place.',
  },
  'email-html-escaped': {
    why: 'Les modèles échappent ce qu’ils affichent : Blade, Twig, Jinja, les modèles Django et ERB dans Rails le font d’eux-mêmes, et htmlspecialchars, html.escape et esc_html de WordPress quand ils sont appelés. L’un des deux textes a été échappé avant d’être utilisé.',
    see: 'Seuls les emails avec une apostrophe, un &, des guillemets ou des chevrons échouent. L’un des deux textes contient &#039; ou &amp;.',
  },
  'email-string-escaped': {
    why: 'addslashes en PHP met des barres obliques inverses devant les guillemets. json_encode en PHP écrit une barre oblique comme \\/, et comme json.dumps en Python, il écrit é comme \\u00e9. Un tel texte a été signé sans être relu.',
    see: 'Seuls les emails avec une apostrophe, une barre oblique ou des lettres accentuées ou spéciales échouent. Le texte signé contient une barre oblique inverse.',
  },
  'email-quoted': {
    why: 'JSON.stringify, json_encode, repr en Python, inspect en Ruby et %q en Go mettent des guillemets autour d’un texte. Les valeurs venues de scripts shell, de fichiers .env et de fichiers CSV les apportent avec elles.',
    see: 'Affichez le texte signé : il commence et se termine par un guillemet, et compte deux caractères de plus que l’email.',
  },
  'email-wrapped-in-structure': {
    why: 'Les signatures de webhooks couvrent une requête entière ; le code écrit pour elles signe donc un objet ou un formulaire : JSON.stringify({ email }), json_encode, http_build_query.',
    see: 'Affichez le texte signé : il commence par une accolade, un crochet ou le nom d’un champ, et l’email se trouve à l’intérieur.',
  },
  'email-address-syntax': {
    why: 'Les bibliothèques de messagerie écrivent une adresse avec un nom et des chevrons : formataddr en Python, InternetAddress en Java, les en-têtes d’un mail. Les liens commencent par mailto:.',
    see: 'Affichez le texte signé : un nom, des chevrons ou mailto: entourent l’email.',
  },
  'email-prehashed': {
    why: 'Des services comme Gravatar et les réseaux publicitaires désignent les personnes par un hachage de leur email, et ce hachage a été pris pour l’email. D’autres codes hachent d’abord le message, alors que HMAC s’en charge lui-même.',
    see: 'Affichez le texte signé : 32, 40 ou 64 caractères hex, ou des octets illisibles, à la place de l’email.',
  },
  'email-preencoded': {
    why: 'L’email a été écrit en Base64 ou en hex pour un cookie, un jeton ou une colonne de base de données : btoa en JavaScript, base64_encode et bin2hex en PHP. Il n’a pas été reconverti avant la signature.',
    see: 'Affichez le texte signé : des lettres et des chiffres sans @.',
  },
  'email-canonicalized': {
    why: 'Les règles contre les comptes en double ramènent plusieurs emails à un seul : normalizeEmail de validator.js, proposé aussi par express-validator, retire les points des adresses Gmail et ce qui suit un signe plus.',
    see: 'Seuls échouent les emails avec un signe plus, avec des points chez Gmail, ou en googlemail.com.',
  },
  'email-partial': {
    why: 'Le code tire un nom d’utilisateur de l’email avec split("@") ou explode("@", …), ou une chaîne de requête non encodée s’arrête au premier & ou #.',
    see: 'Affichez le texte signé : il s’arrête avant la fin de l’email, ou n’a pas d’@.',
  },
  'email-utf16': {
    why: 'Encoding.Unicode en C# et dans PowerShell, getBytes("UTF-16") en Java et les colonnes NVARCHAR dans SQL Server gardent le texte en UTF-16. Ses octets sont entrés dans le HMAC.',
    see: 'Tous les emails échouent. Comptez les octets qui entrent dans le HMAC : ils sont environ deux fois plus nombreux que les lettres.',
  },
  'email-latin1': {
    why: 'update(email, "latin1") ou "binary" dans Node, utf8_decode en PHP, et getBytes sans jeu de caractères en Java avant la version 18 sur un système dont le codage est plus ancien.',
    see: 'Seuls échouent les emails avec des lettres accentuées ou spéciales, comme é ou ü. Chacune d’elles entre dans le HMAC comme un seul octet.',
  },
  'email-double-utf8': {
    why: 'utf8_encode en PHP sur un texte déjà en UTF-8, une connexion à la base de données réglée sur latin1, ou des octets lus comme des caractères d’un octet et encodés à nouveau.',
    see: 'Seuls échouent les emails avec des lettres accentuées ou spéciales. Le journal montre Ã© à la place de é.',
  },
  'email-replacement-character': {
    why: 'Des octets ont été lus dans le mauvais codage, et ce qui était illisible est devenu � sans erreur. C’est ce que font TextDecoder en JavaScript, new String(bytes, UTF_8) en Java, Encoding.UTF8 en C# et errors="replace" en Python.',
    see: 'Seuls échouent les emails avec des lettres accentuées ou spéciales. Le journal montre � à leur place.',
  },
  'email-ascii-question-marks': {
    why: 'Encoding.ASCII en C#, US_ASCII en Java, encode("ascii", "replace") en Python et les colonnes latin dans MySQL écrivent ? pour chaque lettre qu’ils ne connaissent pas.',
    see: 'Seuls échouent les emails avec des lettres accentuées ou spéciales. Le texte signé contient des points d’interrogation.',
  },
  'email-punycode': {
    why: 'Les programmes pour le courrier et les adresses web écrivent un tel domaine sous sa forme xn-- : new URL en JavaScript, domainToASCII dans Node, idn_to_ascii en PHP. Le champ d’email d’un navigateur peut le faire aussi.',
    see: 'Seuls échouent les emails dont le domaine contient des lettres accentuées ou spéciales. L’un des deux textes contient xn-- après son @.',
  },
  'email-typographic': {
    why: 'Les traitements de texte et les téléphones changent les apostrophes droites en courbes, les claviers d’Asie orientale écrivent des lettres pleine chasse, et d’autres alphabets ont des lettres semblables aux lettres latines.',
    see: 'Une personne échoue alors que les deux emails se ressemblent. Ressaisissez l’email à la main et comparez : un seul des deux textes lui est égal.',
  },
  'email-bytes-repr': {
    why: 'Des octets ont été affichés au lieu d’être décodés : str(value) et les f-strings en Python donnent b’…’, un tableau d’octets dans un texte Java donne [B@…, un Buffer que Node affiche donne <Buffer …>, et %v en Go donne une liste de nombres.',
    see: 'Affichez le texte signé : il commence par b’, [B@, <Buffer ou un crochet.',
  },
  'email-placeholder': {
    why: 'La personne n’était pas chargée quand la signature a été calculée : une valeur absente devient « undefined » en JavaScript et « None » dans les textes de Python, un objet devient « [object Object] », et un modèle que personne n’a exécuté garde ses {{…}}.',
    see: 'Des personnes différentes reçoivent la même signature. Affichez le texte signé : ce n’est pas un email.',
  },
  'other-identity': {
    why: 'D’autres produits de chat signent un ID d’utilisateur : Identity Verification d’Intercom prend le HMAC de l’ID d’utilisateur ou de l’email. Du code écrit pour un tel produit a été conservé.',
    see: 'Affichez le texte signé : c’est un ID, un nom ou un numéro de téléphone.',
  },
  'other-user': {
    why: 'Une page ou un fragment avec la signature d’une personne a été remis à une autre : par un CDN, un cache de pages entières, un site généré à l’avance, ou une variable du serveur que toutes les requêtes partagent.',
    see: 'Ouvrez la page comme deux personnes et comparez les sources : la même signature figure dans les deux. Ce qui a été signé est l’email de quelqu’un d’autre.',
  },
  'secret-other-website': {
    why: 'Chaque site dans Crisp a sa propre clé secrète. Plusieurs sites ou environnements partagent une configuration, ou la clé d’un autre a été copiée.',
    see: 'Comparez l’empreinte sous Sites avec celle de la clé utilisée : printf "%s" "$CRISP_SECRET_KEY" | sha256sum l’affiche, et ses 8 premiers caractères devraient être les mêmes.',
  },
  'secret-rotated': {
    why: 'La clé a été renouvelée dans Crisp, et le backend utilise encore la précédente : les variables d’environnement sont lues au démarrage d’un programme, et des serveurs ou des gestionnaires de secrets ont été oubliés.',
    see: 'Cela fonctionnait jusqu’au renouvellement de la clé. L’empreinte de la clé utilisée n’est pas celle qui figure sous Sites.',
  },
  'secret-wrong-kind': {
    why: 'Crisp a plusieurs ID et clés : l’ID du site, l’identifiant et la clé de l’API REST, les secrets des webhooks et des plugins. Seule la clé d’Identity Verification signe des emails.',
    see: 'Regardez le réglage que le code lit : un UUID avec tirets est un ID de site, 64 caractères hex sont une clé de l’API REST.',
  },
  'secret-docs-example': {
    why: 'L’exemple de la documentation a été copié avec sa clé.',
    see: 'Cherchez dans le code et sa configuration 0fd72e0ff53b, le début de la clé d’exemple.',
  },
  'secret-trailing-newline': {
    why: 'echo et la plupart des éditeurs terminent un fichier par un saut de ligne. Les secrets que Docker et Kubernetes montent comme fichiers le gardent, echo … | base64 pour un secret Kubernetes aussi.',
    see: 'Affichez la longueur de la clé utilisée : elle compte un caractère de plus que dans Crisp, ou deux si le saut de ligne est CRLF. Pour un fichier, wc -c la compte.',
  },
  'secret-whitespace': {
    why: 'Une espace a été copiée avec la clé, ou un lecteur de configuration garde les espaces autour du signe égal.',
    see: 'Affichez la longueur de la clé utilisée : elle est plus grande que dans Crisp.',
  },
  'secret-quoted': {
    why: 'Certains lecteurs gardent les guillemets qui entourent une valeur : --env-file de Docker le fait, set dans l’invite de commandes Windows aussi.',
    see: 'Affichez la longueur de la clé utilisée : elle compte deux caractères de plus que dans Crisp.',
  },
  'secret-invisible-character': {
    why: 'Windows PowerShell et certains éditeurs enregistrent en UTF-8 avec un indicateur d’ordre des octets, et une clé copiée d’un document ou d’un chat peut contenir des caractères sans chasse.',
    see: 'Affichez la longueur de la clé utilisée : elle est plus grande que dans Crisp. Un vidage hex du fichier commence par ef bb bf.',
  },
  'secret-bytes-repr': {
    why: 'Les fichiers ouverts en octets et les clients de certains gestionnaires de secrets donnent des octets, et str(value) ou une f-string en Python les change en b’…’.',
    see: 'Affichez les deux premiers caractères de la clé utilisée : ce sont b et un guillemet.',
  },
  'secret-escaped': {
    why: 'Les shells, Docker Compose et certains lecteurs de fichiers .env interprètent $ et les barres obliques inverses, et JSON, YAML ou addslashes écrivent autrement les caractères spéciaux. Les clés faites de lettres et de chiffres n’y sont pas exposées.',
    see: 'Affichez la longueur de la clé utilisée et comparez-la avec celle de la clé dans Crisp.',
  },
  'secret-hex-decoded': {
    why: 'La clé ressemble à de l’hex, et de nombreux services donnent des clés hex à décoder. C’est ce que font hex2bin en PHP, bytes.fromhex en Python, Buffer.from(key, "hex") dans Node, hex.DecodeString en Go et hexkey: d’openssl.',
    see: 'Cherchez l’une de ces fonctions à la ligne qui signe. Une clé de 32 caractères entre dans le HMAC comme 16 octets.',
  },
  'secret-base64-decoded': {
    why: 'D’autres services donnent des clés en Base64 à décoder, et leur code a été réutilisé : Buffer.from(key, "base64") dans Node, base64_decode en PHP, b64decode en Python.',
    see: 'Cherchez l’une de ces fonctions à la ligne qui signe. Une clé de 32 caractères entre dans le HMAC comme 24 octets.',
  },
  'secret-base64-encoded': {
    why: 'Kubernetes affiche les secrets en Base64, certains gestionnaires de secrets et en-têtes aussi. La valeur a été copiée ou lue sans être décodée.',
    see: 'Affichez la longueur de la clé utilisée : une clé de 32 caractères en compte désormais 44, souvent avec = à la fin.',
  },
  'secret-hashed': {
    why: 'Certains tutoriels hachent un mot de passe pour obtenir une clé d’une certaine longueur : createHash("sha256") dans Node, hash en PHP, hashlib en Python. HMAC accepte une clé de toute longueur.',
    see: 'Cherchez une fonction de hachage entre le réglage et le HMAC.',
  },
  'secret-empty': {
    why: 'La variable d’environnement n’est pas définie là où le programme s’exécute. os.Getenv en Go et les shells donnent alors le texte vide, getenv en PHP donne false, qui vaut vide, et ENV["…"].to_s en Ruby est vide aussi.',
    see: 'Affichez la longueur de la clé utilisée : elle est de 0. Souvent, un environnement échoue et un autre fonctionne.',
  },
  'secret-placeholder': {
    why: 'String(process.env.CRISP_SECRET_KEY) donne « undefined » et str(os.environ.get(…)) donne « None » quand la variable n’est pas définie. Un fichier d’exemple a été copié sans être rempli, ou une référence à la variable figure là où rien ne la remplace.',
    see: 'Regardez le réglage dans l’environnement qui échoue : il est absent, ou contient un nom ou un exemple.',
  },
  'secret-case': {
    why: 'Un réglage ou une colonne change la casse de ce qu’il contient, ou du code le fait pour les nombres hex : strtoupper en PHP, ToUpper en C#, upper en SQL.',
    see: 'Comparez la clé utilisée avec la clé dans Crisp : les lettres sont les mêmes, leur casse non.',
  },
  'secret-dashed': {
    why: 'Une clé de 32 caractères hex peut se lire comme un UUID. Le type uuid de PostgreSQL, Guid en C# et uuid.UUID en Python l’affichent avec des tirets.',
    see: 'Affichez la longueur de la clé utilisée : 36 caractères au lieu de 32, ou l’inverse.',
  },
  'secret-truncated': {
    why: 'Les premiers ou les derniers caractères n’étaient pas sélectionnés quand la clé a été copiée, ou une colonne est trop courte pour elle.',
    see: 'Affichez la longueur de la clé utilisée : elle est plus petite que dans Crisp.',
  },
  'secret-utf16': {
    why: 'Encoding.Unicode.GetBytes en C# et dans PowerShell, et getBytes("UTF-16") en Java, donnent des octets UTF-16.',
    see: 'Comptez les octets de la clé qui entrent dans le HMAC : une clé de 32 caractères en donne 64 ou plus.',
  },
  'secret-latin1': {
    why: 'La clé a été décodée en octets, gardée comme texte, puis reconvertie en octets dans un autre codage : atob en JavaScript, "binary" et "latin1" dans Node.',
    see: 'Comptez les octets de la clé qui entrent dans le HMAC, et comparez avec la longueur de la clé dans Crisp.',
  },
  'key-message-swapped': {
    why: 'L’ordre des deux varie selon les bibliothèques : hash_hmac en PHP et CryptoJS prennent d’abord le message, OpenSSL::HMAC en Ruby et hmac.new en Python prennent d’abord la clé.',
    see: 'Regardez la ligne qui signe : l’email se trouve là où la bibliothèque attend la clé.',
  },
  'plain-hash': {
    why: 'Une fonction de hachage a été appelée à la place de HMAC : createHash au lieu de createHmac dans Node, hash au lieu de hash_hmac en PHP, hashlib au lieu de hmac en Python, sha256sum dans un shell.',
    see: 'Tout le monde peut le recalculer sans la clé : printf "%s" user@example.com | sha256sum affiche la signature de cet email.',
  },
  'hash-concatenation': {
    why: 'Des interfaces plus anciennes signent par un hachage de la clé et du texte joints, et leur code a été réutilisé : sha256(secret + email) dans de nombreux langages.',
    see: 'Regardez la ligne qui signe : elle joint la clé et l’email, et appelle une fonction de hachage.',
  },
  'double-hmac': {
    why: 'Une fonction utilitaire signe, et le code qui l’appelle signe à nouveau le résultat ; ou un middleware signe ce qui l’est déjà.',
    see: 'Comptez combien de fois une requête passe par une fonction qui signe.',
  },
  'hash-of-hmac': {
    why: 'Une couche qui hache tout ce qu’elle reçoit, pour le stockage ou la comparaison, a été mise autour de la signature.',
    see: 'Cherchez une fonction de hachage après la ligne qui signe.',
  },
  'handmade-hmac': {
    why: 'La plateforme n’avait pas de fonction HMAC, qui a donc été écrite à la main : dans une base de données, un langage de modèles ou un outil d’automatisation. L’une de ses étapes manque, ou travaille sur du texte hex au lieu d’octets.',
    see: 'Regardez le code qui signe : il utilise les nombres 0x36 et 0x5c, ou hache deux fois, à la place du HMAC d’une bibliothèque.',
  },
  'hmac-state-reused': {
    why: 'Un objet HMAC retient ce qu’il a reçu : update dans Node, en Python et en Java, Write en Go. Il a été appelé deux fois, ou un objet créé une fois a servi pour plusieurs emails.',
    see: 'Affichez ce que reçoit chaque appel d’update. Souvent, le premier email après un démarrage est juste, et les suivants ne le sont pas.',
  },
  'go-sum-misuse': {
    why: 'En Go, Sum(b) d’un hachage ajoute le condensat à b. À la lecture, on croirait qu’il calcule le condensat de b.',
    see: 'La signature commence par l’email en hex. Des emails de longueurs différentes reçoivent des signatures de longueurs différentes qui se terminent de la même façon.',
  },
  'signature-is-input': {
    why: 'Deux arguments ou variables ont été confondus : l’email, un ID ou une autre valeur se trouve à la place de la signature.',
    see: 'Regardez la seconde valeur dans la source de la page : c’est une valeur que vous connaissez.',
  },
  'signature-is-token': {
    why: 'D’autres produits de chat prennent un JSON Web Token, la messagerie de Zendesk par exemple. Son code a été conservé, ou le jeton de la session a été envoyé.',
    see: 'Regardez la seconde valeur dans la source de la page : un JSON Web Token commence par eyJ et contient deux points.',
  },
  'wrong-algorithm': {
    why: 'Le nom de l’algorithme est un mot dans le code, et les exemples pour d’autres services y mettent un autre : "sha1" ou "md5" dans du code ancien, "sha512" dans du code récent.',
    see: 'La longueur le révèle souvent : en hex, MD5 a 32 caractères, SHA-1 en a 40, SHA-256 en a 64 et SHA-512 en a 128.',
  },
  'encoding-uppercase-hex': {
    why: 'Certaines fonctions écrivent l’hex en majuscules : Convert.ToHexString et BitConverter en C#, Base.encode16 en Elixir, %X dans les chaînes de format, HEX dans MySQL.',
    see: 'Regardez la signature : elle contient des majuscules de A à F. La console du navigateur montre une erreur de la chatbox.',
  },
  'encoding-separators': {
    why: 'Certaines fonctions écrivent un condensat octet par octet : BitConverter.ToString en C# avec des tirets, openssl dgst -c avec des deux-points, hex(" ") en Python et "% x" en Go avec des espaces.',
    see: 'Regardez la signature : elle contient des tirets, des deux-points ou des espaces.',
  },
  'encoding-lost-zeros': {
    why: 'Chaque octet a été écrit comme un nombre sans être complété : Integer.toHexString en Java, toString(16) en JavaScript, %x là où il faut %02x.',
    see: 'Il manque quelques caractères à la signature, et sa longueur change d’un email à l’autre. Pour quelques emails, elle est juste.',
  },
  'encoding-sign-extended': {
    why: 'Les octets sont des nombres signés en Java et dans le type char de C. Integer.toHexString(b) ou %x écrit alors les négatifs avec huit chiffres.',
    see: 'La signature est bien trop longue, et ffffff y revient sans cesse.',
  },
  'encoding-big-integer': {
    why: 'Un grand nombre est une façon connue d’écrire des octets : new BigInteger(mac).toString(16) en Java, int.from_bytes en Python, BigInt en JavaScript. Il perd les zéros du début et peut être négatif.',
    see: 'Seules certaines signatures échouent : environ une sur seize est trop courte et, si le nombre est signé, la moitié commence par un signe moins. En nombre décimal, toutes échouent.',
  },
  'encoding-base64': {
    why: 'Base64 est ce qu’affichent de nombreux exemples pour d’autres services : digest("base64") dans Node, base64_encode en PHP, Convert.ToBase64String en C#, b64encode en Python.',
    see: 'Regardez la signature : 44 caractères, d’habitude avec = à la fin. La console du navigateur montre une erreur de la chatbox.',
  },
  'encoding-base64url': {
    why: 'digest("base64url") dans Node, urlsafe_b64encode en Python et base64.URLEncoding en Go sont faits pour les jetons et les adresses web.',
    see: 'Regardez la signature : environ 43 caractères, avec - ou _ parmi les lettres et les chiffres.',
  },
  'encoding-base64-of-hex': {
    why: 'Une fonction qui donne du texte hex a été mise dans une fonction pour Base64 : base64_encode(hash_hmac(…)) en PHP, btoa(hexDigest) en JavaScript, Base64.encode64(hexdigest) en Ruby.',
    see: 'Regardez la signature : 88 caractères. Décodée du Base64, elle donne 64 caractères hex.',
  },
  'encoding-hex-of-text': {
    why: 'Un texte qui était déjà en hex ou en Base64 a été converti en hex une fois de plus : bin2hex(hash_hmac(…)) en PHP, Buffer.from(hexDigest).toString("hex") dans Node.',
    see: 'Regardez la signature : 128 caractères, ou environ 88 si c’était du Base64. L’hex de l’hex ne contient que des paires qui commencent par 3 ou 6.',
  },
  'encoding-base32': {
    why: 'Base32 vient du code pour mots de passe à usage unique : b32encode en Python, Base.encode32 en Elixir.',
    see: 'Regardez la signature : 52 majuscules et chiffres de 2 à 7, d’habitude avec = à la fin.',
  },
  'encoding-prefix': {
    why: 'Les webhooks portent sha256= ou v1= devant le condensat, openssl affiche un nom et un signe égal, et sha256sum affiche à sa suite un tiret ou le nom du fichier.',
    see: 'Regardez la signature : quelque chose se trouve avant ou après les 64 caractères hex.',
  },
  'encoding-decimal-list': {
    why: 'Des octets ont été affichés comme une liste : Arrays.toString en Java, fmt.Sprint en Go, inspect en Elixir, JSON.stringify d’un buffer en JavaScript.',
    see: 'Regardez la signature : des nombres séparés par des virgules ou des espaces.',
  },
  'encoding-raw-bytes': {
    why: 'Les octets du condensat ont été utilisés comme texte : hash_hmac avec son dernier argument true en PHP, digest() sans "hex" dans Node, digest() au lieu de hexdigest() en Python et en Ruby.',
    see: 'Regardez la signature dans la source de la page : des caractères étranges, et souvent � parmi eux.',
  },
  'encoding-bytes-repr': {
    why: 'str(value) et les f-strings d’octets en Python donnent b’…’ ; inspect en Ruby et %q en Go ajoutent des guillemets et des échappements.',
    see: 'Regardez la signature : elle commence par b et un guillemet, ou contient des barres obliques inverses.',
  },
  'encoding-object-repr': {
    why: 'L’objet a été affiché, et aucun condensat n’en a été tiré : un tableau d’octets dans un texte Java, un objet HMAC de Python sans hexdigest(), un Buffer que Node affiche.',
    see: 'Regardez la signature : elle commence par [B@, <hmac ou <Buffer. En Java et en Python, elle change d’une exécution à l’autre.',
  },
  'encoding-truncated': {
    why: 'Une colonne comme VARCHAR(32), substr, un tampon de taille fixe ou une copie incomplète coupe la signature.',
    see: 'Comptez ses caractères : moins de 64, et le même nombre pour tout le monde.',
  },
  'encoding-copy-error': {
    why: 'Quelqu’un a saisi ou recopié la signature, ou elle a été lue sur une image. Les programmes ne le font presque jamais.',
    see: 'Comparez-la avec la signature que le backend affiche : tous les caractères concordent, sauf un ou deux.',
  },
  'encoding-byte-order': {
    why: 'Le condensat a été lu comme un nombre dont la plus petite partie vient en premier, ou un tableau a été inversé : new BigInteger(bytes) en C#, int.from_bytes(…, "little") en Python.',
    see: 'Lisez la signature par paires de caractères depuis la fin : c’est ce qu’affiche le HMAC du backend.',
  },
  'encoding-whitespace': {
    why: 'Les outils en ligne de commande terminent ce qu’ils affichent par un saut de ligne, et chunk_split, fold, xxd et les programmes de messagerie coupent les longues lignes.',
    see: 'Affichez la signature entre guillemets, avec sa longueur : elle dépasse 64.',
  },
  'encoding-quoted': {
    why: 'JSON.stringify, json_encode, var_export, inspect et les guillemets imbriqués dans un shell laissent des guillemets dans la valeur.',
    see: 'Regardez la source de la page : deux paires de guillemets entourent la signature.',
  },
  'encoding-url-encoded': {
    why: 'La signature est passée par une adresse web en Base64 ou en octets bruts, et a été encodée une fois de trop ou mal décodée : + est devenu une espace, / est devenu %2F.',
    see: 'Regardez la signature : elle contient des signes % ou des espaces.',
  },
  'encoding-invisible-character': {
    why: 'Les fichiers enregistrés avec un indicateur d’ordre des octets, les éditeurs de texte enrichi et les messageries mettent dans un texte des caractères que personne ne voit.',
    see: 'Collez la signature dans le champ de la page Contrôle : il les nomme. Sa longueur dépasse 64 alors que 64 caractères sont visibles.',
  },
  'signature-missing': {
    why: 'La signature n’a jamais été ajoutée à l’appel, ou un seul des endroits qui définissent l’email l’ajoute. Sur mobile, les anciennes versions des SDK de Crisp n’ont pas de place pour elle.',
    see: 'Cherchez user:email ou setEmail dans la source de la page : seul l’email suit.',
  },
  'signature-undefined': {
    why: 'La page définit l’email avant l’arrivée de la signature, ou un modèle affiche une variable qui n’existe pas. Le paquet npm crisp-sdk-web transmet undefined quand setEmail est appelé sans signature.',
    see: 'Regardez l’appel dans la source de la page : la seconde valeur est undefined, null, vide ou un {{…}} non rempli.',
  },
  'snippet-nesting': {
    why: 'La ligne de la documentation contient trois tableaux imbriqués, et un crochet de plus ou de moins échappe facilement. Crisp prend l’email et la signature comme deux éléments du plus interne.',
    see: 'Comparez avec $crisp.push(["set", "user:email", [email, signature]]) crochet par crochet ; Contrôle le fait pour la source collée.',
  },
  'snippet-misspelled': {
    why: 'Les mots de la commande sont de simples textes : aucun éditeur ni compilateur ne remarque quand l’un d’eux est mal orthographié ou interverti.',
    see: 'Comparez avec $crisp.push(["set", "user:email", [email, signature]]) mot par mot ; Contrôle le fait pour la source collée.',
  },
  'email-set-twice': {
    why: 'Un plugin, un gestionnaire de balises, un formulaire ou un second extrait de code définit aussi l’email, et ne connaît pas la signature.',
    see: 'Cherchez user:email et setEmail dans tout ce que la page charge : ils y figurent plus d’une fois.',
  },
  'pushed-email-differs': {
    why: 'Le backend signe l’email du compte, et la page transmet ce qui a été saisi, ce qu’un carnet d’adresses contient, ou une copie modifiée en chemin.',
    see: 'Affichez l’email là où il est signé, et comparez-le caractère par caractère avec celui de la source de la page.',
  },
  'website-mismatch': {
    why: 'La production, la préproduction et le développement utilisent des sites différents dans Crisp, et l’un d’eux a l’ID de site d’un autre ; ou une page a été copiée d’un site à un autre.',
    see: 'Comparez CRISP_WEBSITE_ID dans la source de la page avec l’ID du site dans Crisp.',
  },
  'stale-signature': {
    why: 'Le SDK de Crisp pour iOS garde la signature qu’il a reçue et l’envoie quand un autre email est défini, par exemple après la connexion de quelqu’un d’autre.',
    see: 'La première personne sur un appareil est vérifiée, et la suivante non. L’app définit l’email sans définir ensuite de signature.',
  },
  'sdk-too-old': {
    why: 'Les signatures sont arrivées dans les SDK après les emails : dans iOS avec la version 2.9, dans le pont React Native avec la 0.20, dans Flutter avec la 2.4.7. Les versions plus anciennes n’ont pas de place pour une signature.',
    see: 'Regardez Podfile.lock ou Package.resolved, package.json, ou pubspec.lock ; Contrôle lit ces fichiers.',
  },
  'channel-never-verified': {
    why: 'Une signature n’arrive à Crisp que par la chatbox et ses SDK. Les emails, le plugin Email Redirect, les intégrations personnalisées et les autres canaux n’en portent pas.',
    see: 'Regardez la conversation dans Crisp : elle n’a commencé ni dans la chatbox ni dans une app.',
  },
  'feature-disabled': {
    why: 'Identity Verification doit être activé pour chaque site, et demande une offre qui le comprend.',
    see: 'Dans Crisp, ouvrez Settings → Websites → le site → Advanced configuration → Identity Verification, et regardez « Verify user emails with signatures ».',
  },
  'cached-page': {
    why: 'Un CDN, un proxy ou un plugin qui met en cache des pages entières garde la page d’une personne et la remet à d’autres.',
    see: 'Ouvrez la page dans une fenêtre privée sans vous connecter : un email figure dans sa source. Les en-têtes de la réponse révèlent un cache, comme Age ou X-Cache.',
  },
  'secret-in-frontend': {
    why: 'La signature a été calculée là où elle sert, dans la page ou l’app. Les variables au préfixe NEXT_PUBLIC_, VITE_ ou REACT_APP_ entrent dans la page par principe, quel que soit leur contenu.',
    see: 'Cherchez la clé et sa forme Base64 dans tout ce que la page charge, et dans le paquet de l’app.',
  },
  'signing-in-frontend': {
    why: 'Une bibliothèque HMAC comme crypto-js, ou crypto.subtle du navigateur, permet de signer facilement dans la page. Elle ne peut pas le faire sans la clé.',
    see: 'Cherchez HmacSHA256, createHmac et crypto.subtle.sign dans les scripts de la page, et regardez ce qu’ils reçoivent comme clé.',
  },
  'signing-oracle': {
    why: 'La page demande une signature au backend et envoie l’email avec, parce que c’est simple. Le backend signe tout ce qu’il reçoit.',
    see: 'Dans la vue réseau du navigateur, cherchez une requête qui contient un email et dont la réponse est faite de 64 caractères hex. Demandez aux développeurs si elle signerait n’importe quel autre email.',
  },
  'guessable-token': {
    why: 'CRISP_TOKEN_ID poursuit une conversation sur un autre appareil. Un ID d’utilisateur, un email ou son hachage est à portée de main et toujours le même : il est donc utilisé.',
    see: 'Cherchez CRISP_TOKEN_ID dans la source de la page : c’est un nombre, un email, ou 32, 40 ou 64 caractères hex qui en découlent.',
  },
};
