import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

const where = {
  before: 'antes del',
  after: 'después del',
  around: 'antes y después del',
  inside: 'dentro del',
} as const;

const added = { added: 'se añadió', removed: 'se omitió' } as const;

/** The words of the mistakes in what was signed. */
export const messageWords: Readonly<Record<CauseIdOf<'message'>, CauseWords>> = {
  'email-case': {
    title: 'El email {form} antes de firmarse.',
    agent:
      'El sitio web firmó «{signed}», pero envió a Crisp el email con otras mayúsculas y minúsculas. Ambos deben escribirse exactamente igual. Pida al equipo de desarrollo que firme el email tal como lo envía a Crisp.',
    developer:
      'El texto firmado es «{signed}»: el email {form} antes de llegar al código que firma. Una firma depende de cada carácter, y una mayúscula es un carácter distinto de la minúscula.',
    fix: 'Cambiar mayúsculas y minúsculas una sola vez, antes de los dos usos: const address = email.toLowerCase(); después sign(address) y enviar address. O no cambiarlas en ninguno de los dos sitios.',
    labels: {
      form: {
        lower: 'pasó a minúsculas',
        upper: 'pasó a mayúsculas',
        'first-upper': 'recibió una mayúscula inicial',
        capitalized: 'pasó a minúsculas con mayúscula inicial',
        'ascii-lower': 'pasó a minúsculas solo en sus letras A–Z (como hace strtolower en PHP)',
        'ascii-upper': 'pasó a mayúsculas solo en sus letras a–z (como hace strtoupper en PHP)',
        'domain-lower': 'pasó a minúsculas en su dominio',
        'domain-upper': 'pasó a mayúsculas en su dominio',
        'domain-first-upper': 'recibió una mayúscula al principio de su dominio',
        'local-lower': 'pasó a minúsculas hasta su @',
        'local-title': 'recibió mayúsculas como en un título hasta su @',
        'local-title-domain-lower': 'recibió mayúsculas como en un título hasta su @ y minúsculas después',
        'local-upper': 'pasó a mayúsculas hasta su @',
        title: 'recibió mayúsculas como en un título',
        words: 'recibió una mayúscula al principio de cada palabra',
        'multibyte-title': 'recibió mayúsculas como en un título (como hace mb_convert_case en PHP)',
        'apostrophe-title': 'recibió mayúsculas como en un título (como hace ToTitleCase en C#)',
        'first-lower': 'recibió una minúscula inicial',
        swapped: 'intercambió sus mayúsculas y minúsculas',
        'each-lower': 'pasó a minúsculas letra por letra (como hacen Go, C# y las bases de datos)',
        'each-upper': 'pasó a mayúsculas letra por letra (como hacen Go, C# y las bases de datos)',
        folded: 'se redujo sin distinguir mayúsculas (como hace casefold en Python)',
        'turkish-lower': 'pasó a minúsculas según las reglas del turco (el idioma del servidor)',
        'turkish-upper': 'pasó a mayúsculas según las reglas del turco (el idioma del servidor)',
      },
    },
  },
  'email-canonicalized': {
    title: 'El email se simplificó antes de firmarse: {form}.',
    agent:
      'El sitio web abrevió el email a «{signed}» antes de firmarlo, pero envió a Crisp el completo. Pida al equipo de desarrollo que firme el email tal como lo envía a Crisp.',
    developer:
      'El texto firmado es «{signed}»: antes de firmar actuó un normalizador de direcciones ({form}), por ejemplo normalizeEmail de validator.js o una regla contra cuentas duplicadas. El email enviado no pasó por él.',
    fix: 'Reservar la dirección normalizada para detectar cuentas duplicadas y firmar lo que se envía: sign(user.email), no sign(user.normalizedEmail).',
    labels: {
      form: {
        tag: 'se quitó la parte a partir del signo más',
        dots: 'se quitaron los puntos antes de la @',
        'tag-and-dots': 'se quitaron la parte a partir del signo más y los puntos antes de la @',
        'gmail-domain': 'se intercambiaron googlemail.com y gmail.com',
        'tag-and-gmail-domain':
          'se quitó la parte a partir del signo más y se intercambiaron googlemail.com y gmail.com',
        'dots-and-gmail-domain': 'se quitaron los puntos y se intercambiaron googlemail.com y gmail.com',
        all: 'se quitaron la parte a partir del signo más y los puntos, y se intercambiaron googlemail.com y gmail.com',
        'dash-tag': 'se quitó la parte a partir del guion',
      },
    },
  },
  'email-partial': {
    title: 'Solo se firmó {part}.',
    agent:
      'El sitio web firmó solo {part} («{signed}»). Crisp compara con el email entero. Pida al equipo de desarrollo que firme el email entero.',
    developer:
      'El texto firmado es «{signed}», es decir, {part}: el email se dividió por la @ y solo una mitad llegó al código que firma, por ejemplo como nombre de usuario; o lo cortó una query string sin codificar.',
    fix: 'Firmar la dirección entera: createHmac("sha256", secretKey).update(user.email), no user.email.split("@")[0].',
    labels: {
      part: {
        local: 'la parte del email anterior a la @',
        domain: 'el dominio del email',
        'at-domain': 'la @ y el dominio del email',
        'before-sign':
          'la parte del email anterior a un signo que termina un valor en las direcciones web (& o #)',
      },
    },
  },
  'email-unicode-normalization': {
    title: 'Las letras del email estaban guardadas de otro modo ({form}) al firmarse.',
    agent:
      'El email tiene letras como é, que los ordenadores pueden guardar de varios modos. El sitio web lo firmó guardado de un modo y envió a Crisp otro, aunque los dos se ven igual. Pida al equipo de desarrollo que firme exactamente el texto que envía a Crisp.',
    developer:
      'El texto firmado es el email en {form}; el enviado no lo está. Los nombres de archivo en macOS, algunas bases de datos y normalizadores como las bibliotecas PRECIS o String.normalize cambian la forma y, con ella, los bytes que se firman.',
    fix: 'Normalizar una sola vez, donde el email entra en el sistema, y usar esa misma cadena para ambos: email = email.normalize("NFC").',
    labels: {
      form: {
        NFC: 'la forma Unicode NFC, letras y acentos en una pieza',
        NFD: 'la forma Unicode NFD, acentos separados de sus letras',
        NFKC: 'la forma Unicode NFKC, formas especiales de letras simplificadas',
        NFKD: 'la forma Unicode NFKD, formas especiales de letras simplificadas y acentos separados',
        'without-accents': 'una forma sin sus acentos',
      },
    },
  },
  'email-punycode': {
    title: 'El dominio del email estaba escrito {form} al firmarse.',
    agent:
      'El dominio de este email se puede escribir de dos maneras: con sus propias letras o en una forma técnica que empieza por xn--. El sitio web firmó una de ellas y envió a Crisp la otra. Pida al equipo de desarrollo que use la misma para ambos.',
    developer:
      'El texto firmado es «{signed}»: el dominio se escribió {form} antes de firmar, como hacen las bibliotecas de correo y los analizadores de URL. El del email enviado, no.',
    fix: 'Convertir el dominio una sola vez, antes de los dos usos, o en ninguno; firmar y enviar la misma cadena.',
    labels: {
      form: {
        ascii: 'en su forma técnica (xn--)',
        'ascii-2003': 'en su forma técnica antigua, en la que ß equivale a ss',
        unicode: 'con sus propias letras',
      },
    },
  },
  'email-typographic': {
    title: 'Antes de firmar el email, un carácter parecido {change}.',
    agent:
      'El email firmado y el email enviado a Crisp se ven igual, pero uno de ellos tiene un carácter que solo se parece al correcto: {codePoints}. Pida que el email se vuelva a escribir a mano en los dos sitios.',
    developer:
      'Entre el texto firmado y el email enviado, un carácter parecido {change}: {codePoints}. Estos caracteres proceden de procesadores de texto, de textos copiados y de otros teclados.',
    fix: 'Comparar los puntos de código de ambos textos, corregir la dirección guardada y firmar exactamente la cadena que se envía: Array.from(email, (c) => c.codePointAt(0).toString(16)).',
    labels: {
      change: {
        added: 'ocupó el lugar del habitual',
        removed: 'se sustituyó por el habitual',
      },
      codePoints: {
        'U+2019': 'el apóstrofo curvo ’ (U+2019)',
        'U+2018': 'la comilla de apertura ‘ (U+2018)',
        'U+00B4': 'el acento ´ (U+00B4)',
        'U+FF20': 'la ＠ de ancho completo (U+FF20)',
        'U+2013': 'la raya corta – (U+2013)',
        'U+2011': 'el guion duro (U+2011)',
        'U+0430': 'la а cirílica (U+0430)',
        'U+0435': 'la е cirílica (U+0435)',
        'U+043E': 'la о cirílica (U+043E)',
        'U+0440': 'la р cirílica (U+0440)',
        'U+0441': 'la с cirílica (U+0441)',
        'U+0445': 'la х cirílica (U+0445)',
        'U+0443': 'la у cirílica (U+0443)',
        'U+0456': 'la і cirílica (U+0456)',
        'U+0131': 'la ı turca sin punto (U+0131)',
        'full-width': 'todos los caracteres en su forma de ancho completo',
      },
    },
  },
  'email-trailing-newline': {
    title: 'Al firmar el email {change} un salto de línea detrás ({which}).',
    agent:
      'Cuando el sitio web firmó el email, {change} detrás un salto de línea invisible, así que el texto firmado y el email enviado a Crisp no son iguales. Pida al equipo de desarrollo que quite el salto de línea antes de firmar y enviar el email.',
    developer:
      'Respecto al email enviado, {change} un salto de línea al final del firmado ({which}). Suele venir de echo sin -n, de una línea leída de un archivo o de la entrada estándar, o de un área de texto.',
    fix: 'Quitar antes el salto de línea: printf "%s" "$email" en lugar de echo, line.rstrip("\\n") en Python, line.chomp en Ruby, rtrim($line) en PHP.',
    labels: { change: added },
  },
  'email-whitespace': {
    title: 'Antes de la firma {change} espacio en blanco {where} email ({which}).',
    agent:
      'Cuando el sitio web firmó el email, {change} espacio en blanco invisible {where} email. El texto firmado y el email enviado a Crisp deben ser exactamente iguales. Pida al equipo de desarrollo que use el mismo texto para ambos.',
    developer:
      'Respecto al email enviado, {change} espacio en blanco {where} email firmado ({which}). Lo habitual es que a uno de los dos se le quiten los espacios de los extremos y al otro no.',
    fix: 'Quitar los espacios una sola vez, donde el email entra en el sistema, y usar esa misma cadena para ambos: const address = input.trim(); después sign(address) y enviar address.',
    labels: {
      change: { added: 'se añadió', removed: 'se quitó' },
      which: {
        space: 'un espacio',
        'two-spaces': 'dos espacios',
        tab: 'un tabulador',
        'no-break-space': 'un espacio de no separación',
        'ideographic-space': 'un espacio ideográfico',
        'line-break': 'un salto de línea',
        padding: 'espacios que rellenan una columna',
        other: 'otro tipo de espacio',
        several: 'varios tipos de espacio',
      },
      where: {
        before: 'al principio del',
        after: 'al final del',
        around: 'al principio y al final del',
        inside: 'dentro del',
      },
    },
  },
  'email-invisible-character': {
    title: 'Al firmar el email {change} un carácter invisible {where} email: {codePoints}.',
    agent:
      'Cuando el sitio web firmó el email, {change} un carácter que nadie ve {where} email. Un carácter así suele colarse al copiar un email. Pida que el email se escriba a mano en el lugar donde está guardado.',
    developer:
      'Respecto al email enviado, {change} esto {where} email firmado: {codePoints}. Procede de textos copiados, de archivos guardados con una marca de orden de bytes, de cadenas de C o de plantillas que aíslan lo que insertan.',
    fix: 'Eliminar esos caracteres donde el email entra en el sistema: email.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]/g, "").',
    labels: {
      change: added,
      where,
      codePoints: {
        'U+0000': 'un carácter NUL (U+0000)',
        'U+00AD': 'un guion opcional (U+00AD)',
        'U+200B': 'un espacio de ancho cero (U+200B)',
        'U+200C': 'un antiligador de ancho cero (U+200C)',
        'U+200D': 'un ligador de ancho cero (U+200D)',
        'U+200E': 'una marca de izquierda a derecha (U+200E)',
        'U+200F': 'una marca de derecha a izquierda (U+200F)',
        'U+202A': 'una incrustación de izquierda a derecha (U+202A)',
        'U+202B': 'una incrustación de derecha a izquierda (U+202B)',
        'U+202C': 'el fin de una dirección de texto (U+202C)',
        'U+2060': 'un unificador de palabras (U+2060)',
        'U+2066': 'un aislamiento de izquierda a derecha (U+2066)',
        'U+2068': 'el inicio de un texto aislado (U+2068)',
        'U+2069': 'el fin de un texto aislado (U+2069)',
        'U+FEFF': 'una marca de orden de bytes (U+FEFF)',
      },
    },
  },
  'email-quoted': {
    title: 'Al firmar el email {change} comillas a su alrededor ({which}).',
    agent:
      'Cuando el sitio web firmó el email, {change} comillas a su alrededor. El texto firmado y el email enviado a Crisp deben ser exactamente iguales. Pida al equipo de desarrollo que firme solo el email.',
    developer:
      'Respecto al email enviado, {change} comillas alrededor del firmado ({which}). JSON.stringify, json_encode, inspect, %q, los scripts de shell y los archivos CSV ponen comillas alrededor de un texto.',
    fix: 'Firmar la propia cadena, no su forma JSON ni su forma impresa: update(email) en lugar de update(JSON.stringify(email)).',
    labels: {
      change: { added: 'se añadieron', removed: 'se omitieron' },
      which: {
        double: 'comillas dobles',
        single: 'comillas simples',
        'escaped-double': 'comillas dobles con barras invertidas',
        backtick: 'acentos graves',
        curly: 'comillas tipográficas',
        html: 'comillas dobles escapadas para HTML',
      },
    },
  },
  'email-wrapped-in-structure': {
    title: 'Se firmó una estructura que contiene el email, no solo el email.',
    agent:
      'El sitio web firmó «{signed}» en lugar de solo el email. Crisp compara únicamente con el email. Pida al equipo de desarrollo que firme el email y nada más.',
    developer:
      'El texto firmado es «{signed}»: un objeto, una lista o un formulario alrededor del email, en la forma propia de {form}.',
    fix: 'Firmar el valor, no lo que lo contiene: update(user.email), no update(JSON.stringify({ email: user.email })).',
    labels: {
      form: {
        '{"email":"{}"}': 'las bibliotecas de JSON',
        'email={}': 'los formularios, las query strings y Java',
        '{"email": "{}"}': 'json.dumps en Python y el JSON escrito a mano',
        '["{}"]': 'las bibliotecas de JSON, Ruby y Elixir',
        'email:{}': 'los formatos hechos a mano',
        "{'email': '{}'}": 'los diccionarios de Python',
        '[{}]': 'las listas de Go, Java y Kotlin',
        '{email={}}': 'los mapas de Java y Kotlin',
        'map[email:{}]': 'los mapas de Go',
        'Optional[{}]': 'los valores Optional de Java',
        '{:email=>"{}"}': 'los hashes de Ruby (antes de 3.4)',
        '{"email"=>"{}"}': 'los hashes de Ruby (antes de 3.4)',
        'email: {}': 'los formatos hechos a mano y YAML',
        "['{}']": 'las listas de Python',
        "('{}',)": 'las tuplas de Python',
        '{{}}': 'las estructuras de Go',
        '{Email:{}}': 'las estructuras de Go',
        '{"Email":"{}"}': 'las bibliotecas de JSON de Go y C#',
        '%{email: "{}"}': 'los mapas de Elixir',
        '{email: "{}"}': 'los hashes de Ruby (3.4 y posteriores) y el código JavaScript',
        "{ email: '{}' }": 'inspect en Node',
        '{ email = {} }': 'los objetos anónimos de C#',
        'Optional("{}")': 'los valores opcionales de Swift',
        'Some("{}")': 'los valores Option de Rust',
        '{\n  "email": "{}"\n}': 'las bibliotecas de JSON, con sangría de dos',
        '{\n    "email": "{}"\n}': 'las bibliotecas de JSON, con sangría de cuatro',
        '{"user":{"email":"{}"}}': 'las bibliotecas de JSON',
        'user_email={}': 'los formularios y las query strings',
        'Array\n(\n    [email] => {}\n)\n': 'print_r en PHP',
      },
    },
  },
  'email-address-syntax': {
    title: 'El email se firmó con otra notación: «{signed}».',
    agent:
      'El sitio web firmó «{signed}», pero envió a Crisp el email con otra notación. Pida al equipo de desarrollo que use para ambos solo el email, sin nombre, enlace ni signos alrededor.',
    developer:
      'El texto firmado es «{signed}». Parece un valor de una cabecera de correo, de un enlace, de un directorio o de una lista de direcciones, y el email enviado está escrito de otra manera.',
    fix: 'Extraer antes la dirección sola: email.utils.parseaddr(value)[1] en Python, Mail::Address.new(value).address en Ruby, new MailAddress(value).Address en C#.',
  },
  'email-url-encoded': {
    title: 'El email estaba {change} al firmarse.',
    agent:
      'El texto firmado y el email enviado a Crisp difieren en signos como @ y +, que en las direcciones web se escriben %40 y %2B. Pida al equipo de desarrollo que firme el email como lo escribiría una persona y que envíe lo mismo a Crisp.',
    developer:
      'El texto firmado es el email enviado, {change}, como hace {flavour}. Salió de una query string o de un formulario, o se preparó para ellos, y el email enviado no.',
    fix: 'Codificar solo donde se construye la URL, después de firmar: primero sign(email), luego encodeURIComponent(email) en el enlace. Decodificar un parámetro una sola vez, antes de los dos usos.',
    labels: {
      change: {
        encoded: 'codificado para URL (@ como %40)',
        twice: 'codificado dos veces para URL (@ como %2540)',
        decoded: 'decodificado como URL (%40 como @)',
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
        'plus-only': 'el código que solo sustituye el signo más',
        decoder: 'decodeURIComponent o una función similar',
      },
    },
  },
  'email-plus-as-space': {
    title: '{change} antes de firmarse.',
    agent:
      '{change} antes de que el sitio web lo firmara. El texto firmado y el email enviado a Crisp deben ser exactamente iguales. Pida al equipo de desarrollo que use el mismo texto para ambos.',
    developer:
      '{change} antes de firmarse. Una query string o el cuerpo de un formulario escribe un espacio como +, así que un email con un signo más lo pierde si se incluye tal cual y se vuelve a leer.',
    fix: 'Codificar el email al construir la URL, encodeURIComponent(email) o urlencode($email), para que + viaje como %2B y vuelva como +.',
    labels: {
      change: {
        'plus-to-space': 'El email cambió su signo más por un espacio',
        'space-to-plus': 'El email cambió un espacio por un signo más',
      },
    },
  },
  'email-html-escaped': {
    title: 'El email estaba {change} al firmarse.',
    agent:
      'El email tiene un carácter especial, como un apóstrofo o un &, que las páginas web escriben de forma codificada. En el texto firmado está escrito de otra manera que en el email enviado a Crisp. Pida al equipo de desarrollo que firme el email como lo escribiría una persona y que envíe lo mismo a Crisp.',
    developer:
      'El texto firmado es el email enviado, {change}, como hace {flavour}. Escapar corresponde al momento de la salida; aquí se hizo con uno solo de los dos textos.',
    fix: 'Firmar el valor sin escapar y escapar solo lo que se imprime en la página: hash_hmac("sha256", $user->email, $secretKey), no hash_hmac("sha256", e($user->email), $secretKey).',
    labels: {
      change: {
        escaped: 'escapado para HTML',
        twice: 'escapado dos veces para HTML',
        unescaped: 'recuperado de su forma HTML',
      },
      flavour: {
        'php-htmlspecialchars': 'htmlspecialchars en PHP y en las plantillas Blade y Twig',
        'numeric-apostrophe': 'CGI.escapeHTML en Ruby, WebUtility.HtmlEncode en C#, lodash, Phoenix',
        'hex-apostrophe': 'html.escape en Python, las plantillas de Django, Underscore',
        'aspnet-core': 'HtmlEncoder en ASP.NET Core, páginas de Razor',
        'numeric-quotes': 'html.EscapeString en Go, las plantillas Jinja y EJS',
        'apostrophe-kept': 'htmlspecialchars en PHP antes de 8.1',
        'named-apostrophe': 'una biblioteca de XML, ENT_HTML5 en PHP',
        'php-htmlentities': 'htmlentities en PHP',
        'go-template': 'html/template en Go',
        'markup-only': 'html.escape(…, quote=False) en Python',
        'php-htmlentities-html5': 'htmlentities con ENT_HTML5 en PHP',
        mustache: 'una plantilla Mustache',
        handlebars: 'una plantilla Handlebars',
        validator: 'escape de validator.js',
        'php-filter': 'FILTER_SANITIZE_SPECIAL_CHARS en PHP',
        dotnet: 'WebUtility.HtmlEncode en C#',
        'perl-entities': 'encode_entities en Perl',
        'decimal-references': 'xmlcharrefreplace en Python, mb_encode_numericentity en PHP',
        'numeric-hex': 'encode_entities_numeric en Perl, encode de la biblioteca he',
        'hex-references': 'encode(…, xml: :text) en Ruby',
        'all-hex': 'el escapado para atributos HTML, como html_attr en Twig',
        'all-decimal': 'AntiXSS en C#',
        decoder: 'html_entity_decode, html.unescape o una función similar',
        'markup-decoder': 'htmlspecialchars_decode o una función similar',
      },
    },
  },
  'email-string-escaped': {
    title: 'El email estaba {change} al firmarse.',
    agent:
      'El email tiene un carácter especial que los programas escriben de forma codificada, a menudo con una barra invertida. En el texto firmado está escrito de otra manera que en el email enviado a Crisp. Pida al equipo de desarrollo que firme el email como lo escribiría una persona y que envíe lo mismo a Crisp.',
    developer:
      'El texto firmado es el email enviado, {change}, como hace {flavour}. Un texto escapado para código fuente, JSON, SQL o un shell es otro texto, con otros bytes.',
    fix: 'Firmar el propio valor, antes de ponerlo en JSON, en SQL o en un script: update(email), no update(JSON.stringify(email).slice(1, -1)) ni hash_hmac("sha256", addslashes($email), $secretKey).',
    labels: {
      change: {
        escaped: 'escapado como en código fuente o JSON',
        twice: 'escapado dos veces con barras invertidas',
        unescaped: 'recuperado de su forma escapada',
      },
      flavour: {
        addslashes: 'addslashes en PHP, escape_javascript en Rails',
        'php-json': 'json_encode en PHP',
        'json-ascii': 'json.dumps en Python',
        json: 'JSON.stringify en JavaScript, to_json en Ruby',
        'php-json-unicode': 'json_encode con JSON_UNESCAPED_UNICODE en PHP',
        'go-json': 'json.Marshal en Go',
        'php-json-hex': 'json_encode con JSON_HEX_… en PHP',
        'dotnet-json': 'System.Text.Json en C#',
        'dotnet-javascript': 'JavaScriptStringEncode en C#',
        'go-template': 'html/template en Go',
        'go-js-escape': 'template.JSEscapeString en Go',
        'django-escapejs': 'escapejs en Django',
        'twig-js': 'escape("js") en Twig',
        'hex-javascript': 'el escapado para JavaScript de OWASP ESAPI',
        'python-unicode-escape': 'ascii y unicode_escape en Python',
        'go-quote-ascii': '%+q en Go',
        'ruby-dump': 'dump en Ruby',
        'at-sign': 'una cadena de Perl, con una barra invertida antes de la @',
        'perl-quotemeta': 'quotemeta en Perl',
        regex: 'el escapado para expresiones regulares en JavaScript o Go, o quotemeta en PHP',
        'regex-dash': 're.escape en Python',
        'php-preg-quote': 'preg_quote en PHP',
        shell: 'shellescape en Ruby, printf %q en el shell',
        'shell-single': 'el escapado para el shell con comillas simples',
        doubled: 'la duplicación de comillas en SQL y CSV',
        decoder: 'un analizador de JSON o JavaScript',
        stripslashes: 'stripslashes o una función similar',
      },
    },
  },
  'email-bytes-repr': {
    title: 'El email se firmó en la forma en que un lenguaje imprime bytes ({form}).',
    agent:
      'El sitio web firmó el email en una forma que solo usan los ordenadores, no como lo escribiría una persona. Pida al equipo de desarrollo que firme el texto simple del email.',
    developer:
      'El texto firmado es el email en esta forma: {form}. Unos bytes se convirtieron en texto al imprimirlos: str(email.encode()) en Python, un Buffer en una plantilla, %v de un []byte en Go.',
    fix: 'Pasar los bytes directamente a la función HMAC, o decodificarlos: hmac.new(key, email.encode(), "sha256") en Python, nunca str(email.encode()).',
    labels: {
      form: {
        'python-bytes': "b'…', como Python imprime bytes",
        'python-bytearray': "bytearray(b'…'), como lo imprime Python",
        'node-buffer': '<Buffer …>, como Node imprime un búfer',
        'node-json': '{"type":"Buffer",…}, como Node escribe un búfer en JSON',
        'decimal-spaces': 'números entre corchetes, como Go imprime bytes',
        'decimal-commas': 'números con comas, como JavaScript une bytes',
        'decimal-list': 'una lista de números, como Ruby y Python imprimen bytes',
        'signed-list': 'una lista de números con signo, como Java y Kotlin imprimen bytes',
        'elixir-binary': '<<…>>, como Elixir imprime un binario',
        'ruby-binary': '"\\xC3\\xA9…", como Ruby imprime un texto binario',
        'dotnet-type': 'System.Byte[], el nombre de un tipo de C# en lugar de su contenido',
      },
    },
  },
  'email-preencoded': {
    title: 'El email se escribió en {form} antes de firmarse.',
    agent:
      'El sitio web convirtió el email a una forma codificada ({form}) y firmó esa forma. Crisp compara con el propio email. Pida al equipo de desarrollo que firme el texto simple del email.',
    developer:
      'El texto firmado es el email en {form}. La forma codificada se hizo probablemente para un transporte o una columna, y el código que firma la recibió en lugar del email.',
    fix: 'Firmar el email antes de codificarlo, o decodificarlo primero: update(Buffer.from(encoded, "base64").toString("utf8")).',
    labels: {
      form: {
        base64: 'Base64',
        'base64-unpadded': 'Base64 sin relleno',
        base64url: 'Base64 para URL',
        'base64url-unpadded': 'Base64 para URL sin relleno',
        hex: 'hex',
        'hex-upper': 'hex en mayúsculas',
        'dashed-hex': 'hex con guiones (BitConverter en C#)',
        'base64-lines': 'Base64 con saltos de línea',
        'base64-latin1': 'Base64 de sus bytes Latin-1 (btoa en los navegadores)',
      },
    },
  },
  'email-prehashed': {
    title: 'Se firmó un hash ({algorithm}) del email, no el propio email.',
    agent:
      'El sitio web calculó una suma de comprobación ({algorithm}) del email y firmó esa suma. Crisp compara con el propio email. Pida al equipo de desarrollo que firme el texto simple del email.',
    developer:
      'El texto firmado es el {algorithm} de {of}, en {form}. Algunas guías calculan primero un hash del mensaje, y la forma en que Gravatar identifica a las personas se parece; HMAC ya calcula sus propios hashes.',
    fix: 'Suprimir el primer hash: createHmac("sha256", secretKey).update(email).digest("hex").',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' },
      form: { hex: 'texto hex', raw: 'bytes en bruto' },
      of: {
        email: 'la dirección de email',
        'lower-cased': 'la dirección de email en minúsculas, como la usa Gravatar',
      },
    },
  },
  'email-utf16': {
    title: 'El email se firmó como texto UTF-16 ({form}).',
    agent:
      'Los ordenadores pueden guardar las letras de un texto de varios modos, y el sitio web firmó el email en un modo distinto del de Crisp. Pida al equipo de desarrollo que use UTF-8 para firmar.',
    developer:
      'El HMAC recibió los bytes UTF-16 ({form}) del email en lugar de sus bytes UTF-8: Encoding.Unicode en C#, Get-Content y las cadenas de PowerShell, getBytes("UTF-16") en Java, columnas NVARCHAR en SQL Server.',
    fix: 'Codificar el email en UTF-8: Encoding.UTF8.GetBytes(email) en C#, email.getBytes(StandardCharsets.UTF_8) en Java.',
    labels: {
      form: {
        le: 'little-endian',
        be: 'big-endian',
        'le-bom': 'little-endian con marca de orden de bytes',
        'be-bom': 'big-endian con marca de orden de bytes',
      },
    },
  },
  'email-latin1': {
    title: 'El email se firmó en una codificación de caracteres antigua, {form}, en lugar de UTF-8.',
    agent:
      'El email tiene letras con tildes u otras letras especiales, y el sitio web las codificó de una forma antigua al firmarlo. Pida al equipo de desarrollo que use UTF-8 para firmar.',
    developer:
      'El HMAC recibió los bytes del email en una codificación antigua, {form}, en lugar de UTF-8. Suele venir de update(email, "latin1") o "binary" en Node, de utf8_decode en PHP, de getBytes sin juego de caracteres en versiones antiguas de Java o de bases de datos que no usan UTF-8.',
    fix: 'Codificar el email en UTF-8: update(email, "utf8") en Node, email.getBytes(StandardCharsets.UTF_8) en Java, email.encode("utf-8") en Python.',
    labels: {
      form: {
        latin1: 'Latin-1 con ? para lo que no contiene',
        'low-bytes': 'el byte bajo de cada carácter ("latin1" y "binary" en Node)',
        'windows-1252': 'Windows-1252 con ? para lo que no contiene',
        'latin1-without': 'Latin-1 sin lo que no contiene',
        'windows-1252-without': 'Windows-1252 sin lo que no contiene',
      },
    },
  },
  'email-double-utf8': {
    title: 'Las letras del email estaban {change} al firmarse ({form}).',
    agent:
      'El email tiene letras con tildes u otras letras especiales, y en ellas difieren el texto firmado y el email enviado a Crisp: uno de los dos está alterado (Ã© en lugar de é). Pida al equipo de desarrollo que use para ambos el mismo texto, sin alterar.',
    developer:
      'El texto firmado es el email enviado, con sus letras {change} ({form}): los bytes UTF-8 se leyeron como caracteres de un byte y se codificaron otra vez. Suele venir de utf8_encode con un texto que ya es UTF-8, de digest("binary") pasado a update en Node o de una conexión a la base de datos con el juego de caracteres equivocado.',
    fix: 'Suprimir la segunda codificación: quitar utf8_encode (o mb_convert_encoding desde ISO-8859-1) y fijar utf8mb4 como juego de caracteres de la conexión a la base de datos.',
    labels: {
      change: { encoded: 'codificadas dos veces en UTF-8', decoded: 'reparadas tras una doble codificación' },
      form: {
        latin1: 'pasando por Latin-1',
        'windows-1252': 'pasando por Windows-1252',
        'windows-1252-strict': 'pasando por Windows-1252, con � en sus cinco posiciones libres',
      },
    },
  },
  'email-replacement-character': {
    title: 'Letras del email se perdieron y quedaron como � antes de firmarse.',
    agent:
      'El email tiene letras con tildes u otras letras especiales, y el sitio web las perdió antes de firmarlo: cada una quedó como el signo �. Pida al equipo de desarrollo que lea el email como UTF-8.',
    developer:
      'El texto firmado tiene U+FFFD {form}. Los bytes se decodificaron con la codificación de caracteres equivocada, y lo que no se podía leer se sustituyó sin ningún error.',
    fix: 'Decodificar con la codificación que tienen los bytes y dejar que los errores se produzcan: new TextDecoder("utf-8", { fatal: true }), bytes.decode("utf-8") sin errors="replace".',
    labels: {
      form: {
        'as-utf8': 'donde se leyeron bytes Latin-1 como UTF-8',
        'each-byte': 'por cada byte fuera de ASCII',
        'each-character': 'por cada carácter fuera de ASCII',
        raw: 'donde se leyeron bytes en bruto como UTF-8',
      },
    },
  },
  'email-ascii-question-marks': {
    title: 'Letras del email {form} antes de firmarlo.',
    agent:
      'El email tiene letras con tildes u otras letras especiales, que {form} antes de que el sitio web lo firmara. Pida al equipo de desarrollo que use UTF-8 en todo el recorrido.',
    developer:
      'En el texto firmado, los caracteres fuera de ASCII {form}. Se escribieron en una codificación que no los tiene: Encoding.ASCII en C#, US_ASCII en Java, encode("ascii", "replace") en Python, una columna latin en MySQL.',
    fix: 'Codificar y guardar el email en UTF-8: Encoding.UTF8.GetBytes(email), email.getBytes(StandardCharsets.UTF_8), email.encode("utf-8").',
    labels: {
      form: {
        'each-character': 'se sustituyeron por signos de interrogación',
        'each-unit': 'se sustituyeron por un signo de interrogación por cada unidad UTF-16',
        'each-byte': 'se sustituyeron por un signo de interrogación por cada byte',
        removed: 'se omitieron',
      },
    },
  },
  'email-placeholder': {
    title: '{kind}.',
    agent:
      '{kind}, así que la firma no sirve para nadie. Pida al equipo de desarrollo que averigüe por qué no se conocía el email al calcular la firma.',
    developer: 'El texto firmado es «{signed}». {kind}, y nada impidió que el código firmara eso.',
    fix: 'Detenerse con un error cuando no hay email: if ((user?.email ?? "") === "") throw new Error("No email to sign"), y firmar solo después de cargar los datos de la persona.',
    labels: {
      kind: {
        empty: 'El email estaba vacío al firmarse',
        'no-value': 'Faltaba el email al firmar',
        object: 'Se firmó un objeto en lugar del email',
        template: 'Se firmó el nombre de una variable de plantilla antes de sustituirlo por el email',
        sample: 'Se firmó un texto de ejemplo en lugar del email',
        hidden: 'Se firmó un texto que oculta los emails a los robots en lugar del email',
      },
      signed: { '': '(vacío)' },
    },
  },
  'other-identity': {
    title: 'Se firmó {attribute} en lugar del email.',
    agent:
      'El sitio web firmó {attribute} de la persona, pero Crisp verifica el email. Pida al equipo de desarrollo que firme el email.',
    developer:
      'El texto firmado es {attribute} de la persona. Otros productos de chat firman eso; Crisp verifica el HMAC del email que se envía.',
    fix: 'Firmar el email que se envía: createHmac("sha256", secretKey).update(user.email), no update(user.id).',
    labels: {
      attribute: { userId: 'el ID de usuario', nickname: 'el nombre', phone: 'el número de teléfono' },
    },
  },
  'other-user': {
    title: 'La firma pertenece a otro email, {email}.',
    agent:
      'Esta firma se calculó para {email}, no para el email enviado a Crisp. Es posible que el sitio web muestre a una persona una página hecha para otra. Pida al equipo de desarrollo que lo revise pronto: también podría mostrar a alguien datos que no son suyos.',
    developer:
      'El texto firmado es {email}. Busque una página, un fragmento o una respuesta de API guardados en caché para todo el mundo, una sesión confundida o un email que cambió sin volver a firmarse.',
    fix: 'Firmar en cada petición, para la persona de esa petición, y mantener la respuesta fuera de las cachés compartidas: Cache-Control: private, no-store.',
  },
};
