import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

const added = { added: 'ajouté', removed: 'omis' } as const;
const where = { before: 'avant', after: 'après', around: 'avant et après', inside: 'dans' } as const;

/** The words of the mistakes in what was signed. */
export const messageWords: Readonly<Record<CauseIdOf<'message'>, CauseWords>> = {
  'email-case': {
    title: 'L’email a été {form} avant d’être signé.',
    agent:
      'Le site a signé « {signed} », mais a transmis à Crisp l’email avec d’autres majuscules et minuscules. Les deux doivent s’écrire exactement de la même façon. Demandez aux développeurs de signer l’email tel qu’ils l’envoient à Crisp.',
    developer:
      'Le texte signé est « {signed} » : l’email a été {form} avant d’atteindre le code qui signe. Une signature dépend de chaque caractère, et une majuscule est un autre caractère que la minuscule.',
    fix: 'Changer la casse une seule fois, avant les deux usages : const address = email.toLowerCase(); puis sign(address) et transmettre address. Ou ne la changer nulle part.',
    labels: {
      form: {
        lower: 'mis en minuscules',
        upper: 'mis en majuscules',
        'first-upper': 'doté d’une majuscule initiale',
        capitalized: 'mis en minuscules avec une majuscule initiale',
        'ascii-lower': 'mis en minuscules pour ses seules lettres A–Z (comme strtolower en PHP)',
        'ascii-upper': 'mis en majuscules pour ses seules lettres a–z (comme strtoupper en PHP)',
        'domain-lower': 'mis en minuscules dans son domaine',
        'domain-upper': 'mis en majuscules dans son domaine',
        'domain-first-upper': 'doté d’une majuscule au début de son domaine',
        'local-lower': 'mis en minuscules jusqu’à son @',
        'local-title': 'doté de majuscules comme dans un titre jusqu’à son @',
        'local-title-domain-lower':
          'doté de majuscules comme dans un titre jusqu’à son @ et mis en minuscules après',
        'local-upper': 'mis en majuscules jusqu’à son @',
        title: 'doté de majuscules comme dans un titre',
        words: 'doté d’une majuscule au début de chaque mot',
        'multibyte-title': 'doté de majuscules comme dans un titre (comme mb_convert_case en PHP)',
        'apostrophe-title': 'doté de majuscules comme dans un titre (comme ToTitleCase en C#)',
        'first-lower': 'doté d’une minuscule initiale',
        swapped: 'modifié en échangeant majuscules et minuscules',
        'each-lower': 'mis en minuscules lettre par lettre (comme Go, C# et les bases de données)',
        'each-upper': 'mis en majuscules lettre par lettre (comme Go, C# et les bases de données)',
        folded: 'réduit à une casse commune (comme casefold en Python)',
        'turkish-lower': 'mis en minuscules selon les règles turques (langue du serveur)',
        'turkish-upper': 'mis en majuscules selon les règles turques (langue du serveur)',
      },
    },
  },
  'email-canonicalized': {
    title: 'L’email a été simplifié avant d’être signé : {form}.',
    agent:
      'Le site a réduit l’email à « {signed} » avant de le signer, mais a transmis l’email complet à Crisp. Demandez aux développeurs de signer l’email tel qu’ils l’envoient à Crisp.',
    developer:
      'Le texte signé est « {signed} » : une normalisation d’adresses a eu lieu avant la signature ({form}), par exemple normalizeEmail de validator.js ou une règle contre les comptes en double. L’email transmis ne l’a pas subie.',
    fix: 'Garder l’adresse normalisée pour trouver les comptes en double, et signer ce qui est transmis : sign(user.email), et non sign(user.normalizedEmail).',
    labels: {
      form: {
        tag: 'la partie à partir du signe plus a été retirée',
        dots: 'les points avant l’@ ont été retirés',
        'tag-and-dots': 'la partie à partir du signe plus et les points avant l’@ ont été retirés',
        'gmail-domain': 'googlemail.com et gmail.com ont été échangés',
        'tag-and-gmail-domain':
          'la partie à partir du signe plus a été retirée, et googlemail.com et gmail.com ont été échangés',
        'dots-and-gmail-domain':
          'les points ont été retirés, et googlemail.com et gmail.com ont été échangés',
        all: 'la partie à partir du signe plus et les points ont été retirés, et googlemail.com et gmail.com ont été échangés',
        'dash-tag': 'la partie à partir du tiret a été retirée',
      },
    },
  },
  'email-partial': {
    title: 'Seule une partie a été signée : {part}.',
    agent:
      'Le site n’a signé qu’une partie, {part} (« {signed} »). Crisp compare avec l’email entier. Demandez aux développeurs de signer l’email entier.',
    developer:
      'Le texte signé est « {signed} », c’est-à-dire {part} : l’email a été coupé à l’@ et l’une de ses moitiés est arrivée au code qui signe, par exemple comme nom d’utilisateur ; ou une chaîne de requête non encodée l’a coupé.',
    fix: 'Signer l’adresse entière : createHmac("sha256", secretKey).update(user.email), et non user.email.split("@")[0].',
    labels: {
      part: {
        local: 'la partie de l’email avant l’@',
        domain: 'le domaine de l’email',
        'at-domain': 'l’@ et le domaine de l’email',
        'before-sign':
          'la partie de l’email avant un signe qui termine une valeur dans les adresses web (& ou #)',
      },
    },
  },
  'email-unicode-normalization': {
    title: 'Des lettres de l’email étaient codées autrement ({form}) au moment de la signature.',
    agent:
      'L’email contient des lettres comme é, que les ordinateurs peuvent enregistrer de plusieurs façons. Le site en a signé une et en a transmis une autre à Crisp, bien que les deux se ressemblent. Demandez aux développeurs de signer exactement le texte qu’ils envoient à Crisp.',
    developer:
      'Le texte signé est l’email sous {form} ; l’email transmis ne l’est pas. Les noms de fichiers sous macOS, certaines bases de données et des normalisations comme les bibliothèques PRECIS ou String.normalize changent la forme, et donc les octets signés.',
    fix: 'Normaliser une seule fois, là où l’email entre dans votre système, et utiliser cette même chaîne pour les deux : email = email.normalize("NFC").',
    labels: {
      form: {
        NFC: 'la forme Unicode NFC, lettres et accents d’un seul tenant',
        NFD: 'la forme Unicode NFD, accents séparés de leurs lettres',
        NFKC: 'la forme Unicode NFKC, lettres spéciales simplifiées',
        NFKD: 'la forme Unicode NFKD, lettres spéciales simplifiées et accents séparés',
        'without-accents': 'une forme sans accents',
      },
    },
  },
  'email-punycode': {
    title: 'Le domaine de l’email était écrit {form} au moment de la signature.',
    agent:
      'Le domaine de cet email peut s’écrire de deux façons : avec ses propres lettres, ou sous une forme technique qui commence par xn--. Le site a signé l’une et transmis l’autre à Crisp. Demandez aux développeurs d’utiliser la même pour les deux.',
    developer:
      'Le texte signé est « {signed} » : le domaine a été écrit {form} avant la signature, comme le font les bibliothèques de messagerie et les analyseurs d’URL. L’email transmis ne l’a pas été.',
    fix: 'Convertir le domaine une seule fois, avant les deux usages, ou nulle part ; signer et transmettre la même chaîne.',
    labels: {
      form: {
        ascii: 'sous sa forme technique (xn--)',
        'ascii-2003': 'sous son ancienne forme technique, où ß vaut ss',
        unicode: 'avec ses propres lettres',
      },
    },
  },
  'email-typographic': {
    title: 'Un caractère ressemblant a été {change} avant la signature de l’email.',
    agent:
      'L’email signé et l’email transmis à Crisp se ressemblent, mais l’un des deux contient un caractère qui n’a que l’apparence du bon : {codePoints}. Demandez que l’email soit ressaisi à la main aux deux endroits.',
    developer:
      'Entre le texte signé et l’email transmis, un caractère ressemblant a été {change} : {codePoints}. De tels caractères viennent des traitements de texte, de textes copiés et d’autres claviers.',
    fix: 'Comparer les points de code des deux textes, corriger l’adresse enregistrée et signer exactement la chaîne transmise : Array.from(email, (c) => c.codePointAt(0).toString(16)).',
    labels: {
      change: {
        added: 'mis à la place du caractère habituel',
        removed: 'remplacé par le caractère habituel',
      },
      codePoints: {
        'U+2019': 'l’apostrophe courbe ’ (U+2019)',
        'U+2018': 'le guillemet ouvrant ‘ (U+2018)',
        'U+00B4': 'l’accent ´ (U+00B4)',
        'U+FF20': 'le ＠ pleine chasse (U+FF20)',
        'U+2013': 'le tiret – (U+2013)',
        'U+2011': 'le trait d’union insécable (U+2011)',
        'U+0430': 'le а cyrillique (U+0430)',
        'U+0435': 'le е cyrillique (U+0435)',
        'U+043E': 'le о cyrillique (U+043E)',
        'U+0440': 'le р cyrillique (U+0440)',
        'U+0441': 'le с cyrillique (U+0441)',
        'U+0445': 'le х cyrillique (U+0445)',
        'U+0443': 'le у cyrillique (U+0443)',
        'U+0456': 'le і cyrillique (U+0456)',
        'U+0131': 'le ı turc sans point (U+0131)',
        'full-width': 'tous les caractères en pleine chasse',
      },
    },
  },
  'email-trailing-newline': {
    title: 'Un saut de ligne a été {change} après l’email au moment de la signature ({which}).',
    agent:
      'Quand le site a signé l’email, un saut de ligne invisible a été {change} après lui : le texte signé et l’email transmis à Crisp ne sont pas identiques. Demandez aux développeurs de retirer le saut de ligne avant de signer et d’envoyer l’email.',
    developer:
      'Par rapport à l’email transmis, un saut de ligne a été {change} à la fin de l’email signé ({which}). Les sources habituelles sont echo sans -n, une ligne lue dans un fichier ou sur l’entrée standard, et une zone de texte.',
    fix: 'Retirer d’abord le saut de ligne : printf "%s" "$email" au lieu de echo, line.rstrip("\\n") en Python, line.chomp en Ruby, rtrim($line) en PHP.',
    labels: { change: added },
  },
  'email-whitespace': {
    title: 'Un blanc a été {change} {where} l’email avant la signature ({which}).',
    agent:
      'Quand le site a signé l’email, un blanc que personne ne voit a été {change} {where} l’email. Le texte signé et l’email transmis à Crisp doivent être exactement identiques. Demandez aux développeurs d’utiliser le même texte pour les deux.',
    developer:
      'Par rapport à l’email transmis, un blanc a été {change} {where} l’email signé ({which}). D’habitude, l’un des deux est débarrassé de ses blancs et l’autre non.',
    fix: 'Retirer les blancs une seule fois, là où l’email entre dans votre système, et utiliser cette même chaîne pour les deux : const address = input.trim(); puis sign(address) et transmettre address.',
    labels: {
      change: { added: 'ajouté', removed: 'retiré' },
      which: {
        space: 'une espace',
        'two-spaces': 'deux espaces',
        tab: 'une tabulation',
        'no-break-space': 'une espace insécable',
        'ideographic-space': 'une espace idéographique',
        'line-break': 'un saut de ligne',
        padding: 'des espaces qui remplissent une colonne',
        other: 'une autre sorte d’espace',
        several: 'plusieurs sortes d’espaces',
      },
      where: {
        before: 'au début de',
        after: 'à la fin de',
        around: 'au début et à la fin de',
        inside: 'à l’intérieur de',
      },
    },
  },
  'email-invisible-character': {
    title: 'Un caractère invisible a été {change} {where} l’email au moment de la signature : {codePoints}.',
    agent:
      'Quand le site a signé l’email, un caractère que personne ne voit a été {change} {where} l’email. Un tel caractère arrive en général avec un email copié. Demandez que l’email soit saisi à la main là où il est enregistré.',
    developer:
      'Par rapport à l’email transmis, ceci a été {change} {where} l’email signé : {codePoints}. Cela vient de textes copiés, de fichiers enregistrés avec un indicateur d’ordre des octets, de chaînes C ou de modèles qui isolent ce qu’ils insèrent.',
    fix: 'Retirer ces caractères là où l’email entre dans votre système : email.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]/g, "").',
    labels: {
      change: added,
      where,
      codePoints: {
        'U+0000': 'un caractère NUL (U+0000)',
        'U+00AD': 'un trait d’union conditionnel (U+00AD)',
        'U+200B': 'une espace sans chasse (U+200B)',
        'U+200C': 'un antiliant sans chasse (U+200C)',
        'U+200D': 'un liant sans chasse (U+200D)',
        'U+200E': 'une marque gauche-à-droite (U+200E)',
        'U+200F': 'une marque droite-à-gauche (U+200F)',
        'U+202A': 'un enchâssement gauche-à-droite (U+202A)',
        'U+202B': 'un enchâssement droite-à-gauche (U+202B)',
        'U+202C': 'la fin d’un sens d’écriture (U+202C)',
        'U+2060': 'un gluon de mots (U+2060)',
        'U+2066': 'un isolat gauche-à-droite (U+2066)',
        'U+2068': 'le début d’un texte isolé (U+2068)',
        'U+2069': 'la fin d’un texte isolé (U+2069)',
        'U+FEFF': 'un indicateur d’ordre des octets (U+FEFF)',
      },
    },
  },
  'email-quoted': {
    title: 'Des guillemets ont été {change} autour de l’email au moment de la signature ({which}).',
    agent:
      'Quand le site a signé l’email, des guillemets ont été {change} autour de lui. Le texte signé et l’email transmis à Crisp doivent être exactement identiques. Demandez aux développeurs de signer l’email seul.',
    developer:
      'Par rapport à l’email transmis, des guillemets ({which}) ont été {change} autour de l’email signé. JSON.stringify, json_encode, inspect, %q, les scripts shell et les fichiers CSV mettent des guillemets autour d’un texte.',
    fix: 'Signer la chaîne elle-même, et non sa forme JSON ou imprimée : update(email) au lieu de update(JSON.stringify(email)).',
    labels: {
      change: { added: 'ajoutés', removed: 'omis' },
      which: {
        double: 'guillemets doubles',
        single: 'guillemets simples',
        'escaped-double': 'guillemets doubles avec barres obliques inverses',
        backtick: 'accents graves',
        curly: 'guillemets courbes',
        html: 'guillemets doubles échappés pour HTML',
      },
    },
  },
  'email-wrapped-in-structure': {
    title: 'Une structure qui contient l’email a été signée, et non l’email seul.',
    agent:
      'Le site a signé « {signed} » au lieu de l’email seul. Crisp compare avec l’email seul. Demandez aux développeurs de ne signer que l’email.',
    developer:
      'Le texte signé est « {signed} » : un objet, une liste ou un formulaire autour de l’email, dans une notation qui est celle de {form}.',
    fix: 'Signer la valeur, et non ce qui la contient : update(user.email), et non update(JSON.stringify({ email: user.email })).',
    labels: {
      form: {
        '{"email":"{}"}': 'bibliothèques JSON',
        'email={}': 'formulaires, de chaînes de requête et de Java',
        '{"email": "{}"}': 'json.dumps en Python et du JSON écrit à la main',
        '["{}"]': 'bibliothèques JSON, de Ruby et d’Elixir',
        'email:{}': 'formats faits à la main',
        "{'email': '{}'}": 'dictionnaires Python',
        '[{}]': 'listes en Go, en Java et en Kotlin',
        '{email={}}': 'dictionnaires (maps) en Java et en Kotlin',
        'map[email:{}]': 'dictionnaires (maps) en Go',
        'Optional[{}]': 'valeurs Optional en Java',
        '{:email=>"{}"}': 'hachages Ruby (avant 3.4)',
        '{"email"=>"{}"}': 'hachages Ruby (avant 3.4)',
        'email: {}': 'formats faits à la main et de YAML',
        "['{}']": 'listes Python',
        "('{}',)": 'tuples Python',
        '{{}}': 'structures Go',
        '{Email:{}}': 'structures Go',
        '{"Email":"{}"}': 'bibliothèques JSON en Go et en C#',
        '%{email: "{}"}': 'dictionnaires (maps) en Elixir',
        '{email: "{}"}': 'hachages Ruby (à partir de 3.4) et de sources JavaScript',
        "{ email: '{}' }": 'inspect dans Node',
        '{ email = {} }': 'objets anonymes en C#',
        'Optional("{}")': 'valeurs optionnelles en Swift',
        'Some("{}")': 'valeurs Option en Rust',
        '{\n  "email": "{}"\n}': 'bibliothèques JSON, avec un retrait de deux',
        '{\n    "email": "{}"\n}': 'bibliothèques JSON, avec un retrait de quatre',
        '{"user":{"email":"{}"}}': 'bibliothèques JSON',
        'user_email={}': 'formulaires et de chaînes de requête',
        'Array\n(\n    [email] => {}\n)\n': 'print_r en PHP',
      },
    },
  },
  'email-address-syntax': {
    title: 'L’email a été signé dans une autre notation : « {signed} ».',
    agent:
      'Le site a signé « {signed} », mais a transmis à Crisp l’email dans une autre notation. Demandez aux développeurs d’utiliser pour les deux l’email seul, sans nom, lien ou signes autour.',
    developer:
      'Le texte signé est « {signed} ». Cela ressemble à une valeur tirée d’un en-tête de mail, d’un lien, d’un annuaire ou d’une liste d’adresses, et l’email transmis est écrit autrement.',
    fix: 'Extraire d’abord l’adresse nue : email.utils.parseaddr(value)[1] en Python, Mail::Address.new(value).address en Ruby, new MailAddress(value).Address en C#.',
  },
  'email-url-encoded': {
    title: 'L’email a été {change} au moment de la signature.',
    agent:
      'Le texte signé et l’email transmis à Crisp diffèrent par des signes comme @ et +, qui s’écrivent %40 et %2B dans les adresses web. Demandez aux développeurs de signer l’email comme une personne l’écrirait, et d’envoyer le même à Crisp.',
    developer:
      'Le texte signé est l’email transmis, {change}, comme par {flavour}. Il sortait d’une chaîne de requête ou d’un formulaire, ou leur était destiné, et l’email transmis non.',
    fix: 'N’encoder que là où l’URL est construite, après la signature : d’abord sign(email), puis encodeURIComponent(email) dans le lien. Décoder un paramètre une seule fois, avant les deux usages.',
    labels: {
      change: {
        encoded: 'encodé en pourcents (@ devient %40)',
        twice: 'encodé deux fois en pourcents (@ devient %2540)',
        decoded: 'décodé des pourcents (%40 devient @)',
      },
      flavour: {
        'encode-uri-component': 'encodeURIComponent en JavaScript',
        form: 'urlencode en PHP, URLEncoder en Java, URLSearchParams en JavaScript',
        rfc3986: 'rawurlencode en PHP, ERB::Util.url_encode en Ruby, Uri.EscapeDataString en C#',
        'form-tilde': 'quote_plus en Python, CGI.escape en Ruby, url.QueryEscape en Go',
        'form-star': 'URLEncoder en Java, encode_www_form_component en Ruby',
        'encode-uri': 'encodeURI en JavaScript',
        'python-quote': 'quote en Python',
        'lower-case-digits': 'HttpUtility.UrlEncode en C#',
        'at-kept': 'quote(…, safe="@") en Python',
        'go-path': 'url.PathEscape en Go',
        'js-escape': 'escape en JavaScript',
        'perl-latin1': 'uri_escape en Perl',
        'plus-only': 'un code qui ne remplace que le signe plus',
        decoder: 'decodeURIComponent et ses semblables',
      },
    },
  },
  'email-plus-as-space': {
    title: '{change} avant la signature de l’email.',
    agent:
      '{change} avant que le site signe l’email. Le texte signé et l’email transmis à Crisp doivent être exactement identiques. Demandez aux développeurs d’utiliser le même texte pour les deux.',
    developer:
      '{change} avant la signature. Une chaîne de requête ou un corps de formulaire écrit une espace comme + : un email avec un signe plus le perd quand il y est placé tel quel puis relu.',
    fix: 'Encoder l’email en construisant l’URL, encodeURIComponent(email) ou urlencode($email), pour que + voyage comme %2B et redevienne +.',
    labels: {
      change: {
        'plus-to-space': 'Le signe plus de l’email est devenu une espace',
        'space-to-plus': 'Une espace dans l’email est devenue un signe plus',
      },
    },
  },
  'email-html-escaped': {
    title: 'L’email a été {change} au moment de la signature.',
    agent:
      'L’email contient un caractère spécial, comme une apostrophe ou un &, que les pages web écrivent sous forme codée. Le texte signé ne l’écrit pas comme l’email transmis à Crisp. Demandez aux développeurs de signer l’email comme une personne l’écrirait, et d’envoyer le même à Crisp.',
    developer:
      'Le texte signé est l’email transmis, {change}, comme par {flavour}. L’échappement a sa place au moment de l’affichage ; ici, il n’a touché que l’un des deux textes.',
    fix: 'Signer la valeur brute et n’échapper que ce qui est écrit dans la page : hash_hmac("sha256", $user->email, $secretKey), et non hash_hmac("sha256", e($user->email), $secretKey).',
    labels: {
      change: {
        escaped: 'échappé pour HTML',
        twice: 'échappé deux fois pour HTML',
        unescaped: 'relu à partir de sa forme HTML',
      },
      flavour: {
        'php-htmlspecialchars': 'htmlspecialchars en PHP, les modèles Blade et Twig',
        'numeric-apostrophe': 'CGI.escapeHTML en Ruby, WebUtility.HtmlEncode en C#, lodash, Phoenix',
        'hex-apostrophe': 'html.escape en Python, les modèles Django, Underscore',
        'aspnet-core': 'HtmlEncoder dans ASP.NET Core, pages Razor',
        'numeric-quotes': 'html.EscapeString en Go, les modèles Jinja et EJS',
        'apostrophe-kept': 'htmlspecialchars en PHP avant 8.1',
        'named-apostrophe': 'les bibliothèques XML, ENT_HTML5 en PHP',
        'php-htmlentities': 'htmlentities en PHP',
        'go-template': 'html/template en Go',
        'markup-only': 'html.escape(…, quote=False) en Python',
        'php-htmlentities-html5': 'htmlentities avec ENT_HTML5 en PHP',
        mustache: 'les modèles Mustache',
        handlebars: 'les modèles Handlebars',
        validator: 'escape de validator.js',
        'php-filter': 'FILTER_SANITIZE_SPECIAL_CHARS en PHP',
        dotnet: 'WebUtility.HtmlEncode en C#',
        'perl-entities': 'encode_entities en Perl',
        'decimal-references': 'xmlcharrefreplace en Python, mb_encode_numericentity en PHP',
        'numeric-hex': 'encode_entities_numeric en Perl, encode de la bibliothèque he',
        'hex-references': 'encode(…, xml: :text) en Ruby',
        'all-hex': 'l’échappement pour attributs HTML, comme html_attr dans Twig',
        'all-decimal': 'AntiXSS en C#',
        decoder: 'html_entity_decode, html.unescape et leurs semblables',
        'markup-decoder': 'htmlspecialchars_decode et ses semblables',
      },
    },
  },
  'email-string-escaped': {
    title: 'L’email a été {change} au moment de la signature.',
    agent:
      'L’email contient un caractère spécial que les programmes écrivent sous forme codée, souvent avec une barre oblique inverse. Le texte signé ne l’écrit pas comme l’email transmis à Crisp. Demandez aux développeurs de signer l’email comme une personne l’écrirait, et d’envoyer le même à Crisp.',
    developer:
      'Le texte signé est l’email transmis, {change}, comme par {flavour}. Un texte échappé pour du code source, du JSON, du SQL ou un shell est un autre texte, avec d’autres octets.',
    fix: 'Signer la valeur elle-même, avant de la placer dans du JSON, du SQL ou un script : update(email), et non update(JSON.stringify(email).slice(1, -1)) ou hash_hmac("sha256", addslashes($email), $secretKey).',
    labels: {
      change: {
        escaped: 'échappé comme dans du code source ou du JSON',
        twice: 'échappé deux fois avec des barres obliques inverses',
        unescaped: 'relu à partir de sa forme échappée',
      },
      flavour: {
        addslashes: 'addslashes en PHP, escape_javascript dans Rails',
        'php-json': 'json_encode en PHP',
        'json-ascii': 'json.dumps en Python',
        json: 'JSON.stringify en JavaScript, to_json en Ruby',
        'php-json-unicode': 'json_encode avec JSON_UNESCAPED_UNICODE en PHP',
        'go-json': 'json.Marshal en Go',
        'php-json-hex': 'json_encode avec JSON_HEX_… en PHP',
        'dotnet-json': 'System.Text.Json en C#',
        'dotnet-javascript': 'JavaScriptStringEncode en C#',
        'go-template': 'html/template en Go',
        'go-js-escape': 'template.JSEscapeString en Go',
        'django-escapejs': 'escapejs dans Django',
        'twig-js': 'escape("js") dans Twig',
        'hex-javascript': 'l’échappement pour JavaScript, comme le fait OWASP ESAPI',
        'python-unicode-escape': 'ascii et unicode_escape en Python',
        'go-quote-ascii': '%+q en Go',
        'ruby-dump': 'dump en Ruby',
        'at-sign': 'les chaînes Perl, avec une barre oblique inverse devant l’@',
        'perl-quotemeta': 'quotemeta en Perl',
        regex: 'l’échappement pour expressions régulières en JavaScript, en Go ou quotemeta en PHP',
        'regex-dash': 're.escape en Python',
        'php-preg-quote': 'preg_quote en PHP',
        shell: 'shellescape en Ruby, printf %q dans le shell',
        'shell-single': 'l’échappement pour le shell entre guillemets simples',
        doubled: 'des guillemets doublés comme en SQL et en CSV',
        decoder: 'un analyseur JSON ou JavaScript',
        stripslashes: 'stripslashes et ses semblables',
      },
    },
  },
  'email-bytes-repr': {
    title: 'L’email a été signé sous la forme dans laquelle un langage affiche des octets ({form}).',
    agent:
      'Le site a signé l’email sous une forme que seuls les ordinateurs utilisent, et non comme une personne l’écrirait. Demandez aux développeurs de signer le texte simple de l’email.',
    developer:
      'Le texte signé est l’email sous la forme {form}. Des octets sont devenus du texte en étant affichés : str(email.encode()) en Python, un Buffer dans un modèle, %v d’un []byte en Go.',
    fix: 'Passer directement les octets à la fonction HMAC, ou les décoder : hmac.new(key, email.encode(), "sha256") en Python, jamais str(email.encode()).',
    labels: {
      form: {
        'python-bytes': "b'…', comme Python affiche des octets",
        'python-bytearray': "bytearray(b'…'), comme Python l’affiche",
        'node-buffer': '<Buffer …>, comme Node affiche un buffer',
        'node-json': '{"type":"Buffer",…}, comme Node écrit un buffer en JSON',
        'decimal-spaces': 'de nombres entre crochets, comme Go affiche des octets',
        'decimal-commas': 'de nombres avec virgules, comme JavaScript joint des octets',
        'decimal-list': 'd’une liste de nombres, comme Ruby et Python affichent des octets',
        'signed-list': 'd’une liste de nombres signés, comme Java et Kotlin affichent des octets',
        'elixir-binary': '<<…>>, comme Elixir affiche un binaire',
        'ruby-binary': '"\\xC3\\xA9…", comme Ruby affiche un texte binaire',
        'dotnet-type': 'System.Byte[], le nom d’un type en C# au lieu de son contenu',
      },
    },
  },
  'email-preencoded': {
    title: 'L’email a été écrit en {form} avant d’être signé.',
    agent:
      'Le site a converti l’email en une forme codée ({form}) et a signé celle-ci. Crisp compare avec l’email lui-même. Demandez aux développeurs de signer le texte simple de l’email.',
    developer:
      'Le texte signé est l’email en {form}. La forme codée a sans doute été faite pour un transport ou une colonne, et le code qui signe l’a reçue à la place de l’email.',
    fix: 'Signer l’email avant de l’encoder, ou le décoder d’abord : update(Buffer.from(encoded, "base64").toString("utf8")).',
    labels: {
      form: {
        base64: 'Base64',
        'base64-unpadded': 'Base64 sans remplissage',
        base64url: 'Base64 pour URL',
        'base64url-unpadded': 'Base64 pour URL sans remplissage',
        hex: 'hex',
        'hex-upper': 'hex majuscule',
        'dashed-hex': 'hex avec tirets (BitConverter en C#)',
        'base64-lines': 'Base64 avec sauts de ligne',
        'base64-latin1': 'Base64 de ses octets Latin-1 (btoa dans les navigateurs)',
      },
    },
  },
  'email-prehashed': {
    title: 'Un hachage ({algorithm}) de l’email a été signé, et non l’email lui-même.',
    agent:
      'Le site a calculé une somme de contrôle ({algorithm}) de l’email et a signé celle-ci. Crisp compare avec l’email lui-même. Demandez aux développeurs de signer le texte simple de l’email.',
    developer:
      'Le texte signé est le {algorithm} de {of}, sous forme de {form}. Certains tutoriels hachent d’abord le message, et Gravatar désigne les personnes de façon semblable ; HMAC hache lui-même.',
    fix: 'Supprimer le premier hachage : createHmac("sha256", secretKey).update(email).digest("hex").',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' },
      form: { hex: 'texte hex', raw: 'octets bruts' },
      of: { email: 'l’email', 'lower-cased': 'l’email en minuscules, comme Gravatar l’utilise' },
    },
  },
  'email-utf16': {
    title: 'L’email a été signé en texte UTF-16 ({form}).',
    agent:
      'Les ordinateurs peuvent enregistrer les lettres d’un texte de plusieurs façons, et le site a signé l’email autrement que Crisp. Demandez aux développeurs d’utiliser UTF-8 pour signer.',
    developer:
      'Le HMAC a reçu les octets UTF-16 ({form}) de l’email au lieu de ses octets UTF-8 : Encoding.Unicode en C#, Get-Content et les chaînes dans PowerShell, getBytes("UTF-16") en Java, les colonnes NVARCHAR dans SQL Server.',
    fix: 'Encoder l’email en UTF-8 : Encoding.UTF8.GetBytes(email) en C#, email.getBytes(StandardCharsets.UTF_8) en Java.',
    labels: {
      form: {
        le: 'petit-boutiste',
        be: 'gros-boutiste',
        'le-bom': 'petit-boutiste avec indicateur d’ordre des octets',
        'be-bom': 'gros-boutiste avec indicateur d’ordre des octets',
      },
    },
  },
  'email-latin1': {
    title: 'L’email a été signé dans un ancien codage de caractères, {form}, au lieu d’UTF-8.',
    agent:
      'L’email contient des lettres accentuées ou spéciales, et le site les a codées sous une ancienne forme en signant l’email. Demandez aux développeurs d’utiliser UTF-8 pour signer.',
    developer:
      'Le HMAC a reçu les octets de l’email dans un ancien codage, {form}, au lieu d’UTF-8. Les sources habituelles sont update(email, "latin1") ou "binary" dans Node, utf8_decode en PHP, getBytes sans jeu de caractères dans les anciens Java et les bases de données qui ne sont pas en UTF-8.',
    fix: 'Encoder l’email en UTF-8 : update(email, "utf8") dans Node, email.getBytes(StandardCharsets.UTF_8) en Java, email.encode("utf-8") en Python.',
    labels: {
      form: {
        latin1: 'Latin-1 avec ? pour ce qui y manque',
        'low-bytes': 'l’octet bas de chaque caractère ("latin1" et "binary" dans Node)',
        'windows-1252': 'Windows-1252 avec ? pour ce qui y manque',
        'latin1-without': 'Latin-1 sans ce qui y manque',
        'windows-1252-without': 'Windows-1252 sans ce qui y manque',
      },
    },
  },
  'email-double-utf8': {
    title: 'Les lettres de l’email ont été {change} au moment de la signature ({form}).',
    agent:
      'L’email contient des lettres accentuées ou spéciales, et le texte signé et l’email transmis à Crisp diffèrent sur elles : l’un des deux est altéré (Ã© à la place de é). Demandez aux développeurs d’utiliser pour les deux le même texte, non altéré.',
    developer:
      'Le texte signé est l’email transmis, dont les lettres ont été {change} ({form}) : des octets UTF-8 ont été lus comme des caractères d’un octet et encodés encore une fois. Les sources habituelles sont utf8_encode sur un texte déjà en UTF-8, digest("binary") passé à update dans Node et une connexion à la base de données avec le mauvais jeu de caractères.',
    fix: 'Supprimer le second encodage : retirer utf8_encode (ou mb_convert_encoding depuis ISO-8859-1) et régler le jeu de caractères de la connexion à la base de données sur utf8mb4.',
    labels: {
      change: { encoded: 'encodées deux fois en UTF-8', decoded: 'réparées après un double encodage' },
      form: {
        latin1: 'en passant par Latin-1',
        'windows-1252': 'en passant par Windows-1252',
        'windows-1252-strict': 'en passant par Windows-1252, avec � pour ses cinq places libres',
      },
    },
  },
  'email-replacement-character': {
    title: 'Des lettres de l’email ont été perdues et sont devenues � avant la signature.',
    agent:
      'L’email contient des lettres accentuées ou spéciales, et le site les a perdues avant de signer l’email : chacune est devenue le signe �. Demandez aux développeurs de lire l’email en UTF-8.',
    developer:
      'Le texte signé contient U+FFFD {form}. Des octets ont été décodés avec le mauvais codage de caractères, et ce qui était illisible a été remplacé sans erreur.',
    fix: 'Décoder avec le codage réel des octets et laisser les erreurs se produire : new TextDecoder("utf-8", { fatal: true }), bytes.decode("utf-8") sans errors="replace".',
    labels: {
      form: {
        'as-utf8': 'là où des octets Latin-1 ont été lus comme UTF-8',
        'each-byte': 'pour chaque octet hors ASCII',
        'each-character': 'pour chaque caractère hors ASCII',
        raw: 'là où des octets bruts ont été lus comme UTF-8',
      },
    },
  },
  'email-ascii-question-marks': {
    title: 'Des lettres de l’email {form} avant la signature.',
    agent:
      'L’email contient des lettres accentuées ou spéciales, et elles {form} avant que le site signe l’email. Demandez aux développeurs d’utiliser UTF-8 de bout en bout.',
    developer:
      'Dans le texte signé, les lettres hors ASCII {form}. Elles ont été écrites dans un codage qui ne les connaît pas : Encoding.ASCII en C#, US_ASCII en Java, encode("ascii", "replace") en Python, une colonne latin dans MySQL.',
    fix: 'Encoder et enregistrer l’email en UTF-8 : Encoding.UTF8.GetBytes(email), email.getBytes(StandardCharsets.UTF_8), email.encode("utf-8").',
    labels: {
      form: {
        'each-character': 'ont été remplacées par des points d’interrogation',
        'each-unit': 'ont été remplacées par un point d’interrogation pour chaque unité UTF-16',
        'each-byte': 'ont été remplacées par un point d’interrogation pour chaque octet',
        removed: 'ont été omises',
      },
    },
  },
  'email-placeholder': {
    title: '{kind}.',
    agent:
      '{kind} : la signature ne convient donc à personne. Demandez aux développeurs pourquoi l’email n’était pas connu au moment de la signature.',
    developer: 'Le texte signé est « {signed} ». {kind}, et rien n’a empêché le code de le signer.',
    fix: 'S’arrêter avec une erreur quand il n’y a pas d’email : if ((user?.email ?? "") === "") throw new Error("No email to sign"), et ne signer qu’une fois la personne chargée.',
    labels: {
      kind: {
        empty: 'L’email était vide au moment de la signature',
        'no-value': 'L’email manquait au moment de la signature',
        object: 'Un objet a été signé à la place de l’email',
        template: 'Le nom d’une variable de modèle a été signé avant d’être remplacé par l’email',
        sample: 'Un texte d’exemple a été signé à la place de l’email',
        hidden: 'Un texte qui cache les emails aux robots a été signé à la place de l’email',
      },
      signed: { '': '(vide)' },
    },
  },
  'other-identity': {
    title: 'À la place de l’email, le texte signé est {attribute}.',
    agent:
      'Le site a signé {attribute} de la personne, mais Crisp vérifie l’email. Demandez aux développeurs de signer l’email.',
    developer:
      'Le texte signé est {attribute} de la personne. D’autres produits de chat signent cela ; Crisp vérifie le HMAC de l’email transmis.',
    fix: 'Signer l’email transmis : createHmac("sha256", secretKey).update(user.email), et non update(user.id).',
    labels: {
      attribute: { userId: 'l’ID d’utilisateur', nickname: 'le nom', phone: 'le numéro de téléphone' },
    },
  },
  'other-user': {
    title: 'La signature appartient à un autre email, {email}.',
    agent:
      'Cette signature a été calculée pour {email}, et non pour l’email transmis à Crisp. Il est possible que le site montre à une personne une page faite pour une autre. Demandez aux développeurs de l’examiner sans tarder : des données d’autrui peuvent aussi devenir visibles.',
    developer:
      'Le texte signé est {email}. Cherchez une page, un fragment ou une réponse d’API mis en cache pour tout le monde, une session confondue, ou un email changé sans nouvelle signature.',
    fix: 'Signer à chaque requête, pour la personne de cette requête, et tenir la réponse hors des caches partagés : Cache-Control: private, no-store.',
  },
};
