import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

const addedOrRemoved = { added: 'hinzugefügt', removed: 'weggelassen' };
const places = { before: 'Vor', after: 'Nach', around: 'Vor und nach', inside: 'In' };

/** The causes in what was signed. */
export const message: Readonly<Record<CauseIdOf<'message'>, CauseWords>> = {
  'email-case': {
    title: 'Die E-Mail-Adresse wurde vor dem Signieren {form}.',
    agent:
      'Die Website hat „{signed}“ signiert, Crisp die Adresse aber mit anderer Groß- und Kleinschreibung übergeben. Beide müssen genau gleich geschrieben sein. Bitten Sie das Entwicklungsteam, die E-Mail-Adresse so zu signieren, wie sie an Crisp gesendet wird.',
    developer:
      'Der signierte Text ist „{signed}“: Die E-Mail-Adresse wurde auf dem Weg zum Signieren {form}. Eine Signatur hängt von jedem Zeichen ab, und ein Großbuchstabe ist ein anderes Zeichen als der kleine.',
    fix: 'Ändern Sie die Groß- und Kleinschreibung einmal, vor beiden Verwendungen: const address = email.toLowerCase(); danach sign(address) und address übergeben. Oder ändern Sie sie an keiner der beiden Stellen.',
    labels: {
      form: {
        lower: 'in Kleinbuchstaben umgewandelt',
        upper: 'in Großbuchstaben umgewandelt',
        'first-upper': 'mit großem Anfangsbuchstaben versehen',
        capitalized: 'in Kleinbuchstaben mit großem Anfangsbuchstaben umgewandelt',
        'ascii-lower': 'nur in den Buchstaben A–Z in Kleinbuchstaben umgewandelt (wie mit strtolower in PHP)',
        'ascii-upper': 'nur in den Buchstaben a–z in Großbuchstaben umgewandelt (wie mit strtoupper in PHP)',
        'domain-lower': 'in der Domain in Kleinbuchstaben umgewandelt',
        'domain-upper': 'in der Domain in Großbuchstaben umgewandelt',
        'domain-first-upper': 'am Anfang der Domain mit einem Großbuchstaben versehen',
        'local-lower': 'bis zum @ in Kleinbuchstaben umgewandelt',
        'local-title': 'bis zum @ mit Großbuchstaben wie in englischen Titeln versehen',
        'local-title-domain-lower':
          'bis zum @ mit Großbuchstaben wie in englischen Titeln versehen und danach in Kleinbuchstaben umgewandelt',
        'local-upper': 'bis zum @ in Großbuchstaben umgewandelt',
        title: 'mit Großbuchstaben wie in englischen Titeln versehen',
        words: 'am Anfang jedes Worts mit einem Großbuchstaben versehen',
        'multibyte-title':
          'mit Großbuchstaben wie in englischen Titeln versehen (wie mit mb_convert_case in PHP)',
        'apostrophe-title':
          'mit Großbuchstaben wie in englischen Titeln versehen (wie mit ToTitleCase in C#)',
        'first-lower': 'mit kleinem Anfangsbuchstaben versehen',
        swapped: 'zwischen Groß- und Kleinbuchstaben vertauscht',
        'each-lower':
          'Buchstabe für Buchstabe in Kleinbuchstaben umgewandelt (wie in Go, C# und Datenbanken)',
        'each-upper': 'Buchstabe für Buchstabe in Großbuchstaben umgewandelt (wie in Go, C# und Datenbanken)',
        folded: 'durch Case Folding umgewandelt (wie mit casefold in Python)',
        'turkish-lower':
          'nach türkischen Regeln in Kleinbuchstaben umgewandelt (Spracheinstellung des Servers)',
        'turkish-upper':
          'nach türkischen Regeln in Großbuchstaben umgewandelt (Spracheinstellung des Servers)',
      },
    },
  },
  'email-canonicalized': {
    title: 'Die E-Mail-Adresse wurde vor dem Signieren vereinfacht: {form}.',
    agent:
      'Die Website hat die E-Mail-Adresse vor dem Signieren zu „{signed}“ gekürzt, Crisp aber die vollständige übergeben. Bitten Sie das Entwicklungsteam, die Adresse so zu signieren, wie sie an Crisp gesendet wird.',
    developer:
      'Der signierte Text ist „{signed}“. {form}, weil vor dem Signieren eine Normalisierung für Adressen lief, zum Beispiel normalizeEmail von validator.js oder eine Regel gegen doppelte Konten. Die übergebene Adresse durchlief sie nicht.',
    fix: 'Verwenden Sie die normalisierte Adresse, um doppelte Konten zu finden, und signieren Sie, was übergeben wird: sign(user.email), nicht sign(user.normalizedEmail).',
    labels: {
      form: {
        tag: 'Der Teil ab dem Pluszeichen wurde entfernt',
        dots: 'Die Punkte vor dem @ wurden entfernt',
        'tag-and-dots': 'Der Teil ab dem Pluszeichen und die Punkte vor dem @ wurden entfernt',
        'gmail-domain': 'googlemail.com und gmail.com wurden vertauscht',
        'tag-and-gmail-domain':
          'Der Teil ab dem Pluszeichen wurde entfernt, und googlemail.com und gmail.com wurden vertauscht',
        'dots-and-gmail-domain':
          'Die Punkte wurden entfernt, und googlemail.com und gmail.com wurden vertauscht',
        all: 'Der Teil ab dem Pluszeichen und die Punkte wurden entfernt, und googlemail.com und gmail.com wurden vertauscht',
        'dash-tag': 'Der Teil ab dem Bindestrich wurde entfernt',
      },
    },
  },
  'email-partial': {
    title: 'Signiert wurde nur {part}.',
    agent:
      'Was die Website signiert hat, ist nur {part} („{signed}“). Crisp vergleicht mit der ganzen E-Mail-Adresse. Bitten Sie das Entwicklungsteam, die ganze Adresse zu signieren.',
    developer:
      'Der signierte Text ist „{signed}“, also {part}: Die E-Mail-Adresse wurde am @ geteilt, und eine Hälfte kam beim Signieren an, zum Beispiel als Benutzername; oder ein nicht kodierter Query-String hat sie abgeschnitten.',
    fix: 'Signieren Sie die ganze Adresse: createHmac("sha256", secretKey).update(user.email), nicht user.email.split("@")[0].',
    labels: {
      part: {
        local: 'der Teil der E-Mail-Adresse vor dem @',
        domain: 'die Domain der E-Mail-Adresse',
        'at-domain': 'das @ mit der Domain der E-Mail-Adresse',
        'before-sign':
          'der Teil der E-Mail-Adresse vor einem Zeichen, das in URLs einen Wert beendet (& oder #)',
      },
    },
  },
  'email-unicode-normalization': {
    title: 'Beim Signieren waren Buchstaben der E-Mail-Adresse anders gespeichert ({form}).',
    agent:
      'Die E-Mail-Adresse enthält Buchstaben wie é, die Computer auf mehrere Arten speichern können. Die Website hat sie in einer Art signiert und Crisp in einer anderen übergeben, obwohl beide gleich aussehen. Bitten Sie das Entwicklungsteam, genau den Text zu signieren, der an Crisp gesendet wird.',
    developer:
      'Der signierte Text ist die E-Mail-Adresse in einer anderen Form als die übergebene: {form}. Dateinamen unter macOS, manche Datenbanken und Normalisierungen wie PRECIS-Bibliotheken oder String.normalize ändern die Form und damit die signierten Bytes.',
    fix: 'Normalisieren Sie einmal, dort, wo die E-Mail-Adresse in Ihr System kommt, und verwenden Sie diesen einen Text für beides: email = email.normalize("NFC").',
    labels: {
      form: {
        NFC: 'Unicode-Form NFC, Buchstaben und Akzente in einem Stück',
        NFD: 'Unicode-Form NFD, Akzente getrennt von ihren Buchstaben',
        NFKC: 'Unicode-Form NFKC, besondere Buchstabenformen vereinfacht',
        NFKD: 'Unicode-Form NFKD, besondere Buchstabenformen vereinfacht und Akzente getrennt',
        'without-accents': 'eine Form ohne die Akzente',
      },
    },
  },
  'email-punycode': {
    title: 'Die Domain der E-Mail-Adresse war beim Signieren {form} geschrieben.',
    agent:
      'Die Domain dieser E-Mail-Adresse lässt sich auf zwei Arten schreiben: mit ihren eigenen Buchstaben oder in einer technischen Form, die mit xn-- beginnt. Die Website hat die eine signiert und Crisp die andere übergeben. Bitten Sie das Entwicklungsteam, für beides dieselbe zu verwenden.',
    developer:
      'Der signierte Text ist „{signed}“: Die Domain wurde vor dem Signieren {form} geschrieben, wie es Mailbibliotheken und URL-Parser tun. Bei der übergebenen Adresse geschah das nicht.',
    fix: 'Wandeln Sie die Domain einmal um, vor beiden Verwendungen, oder an keiner der beiden Stellen; signieren und übergeben Sie denselben Text.',
    labels: {
      form: {
        ascii: 'in ihrer technischen Form (xn--)',
        'ascii-2003': 'in ihrer älteren technischen Form, in der ß als ss gilt,',
        unicode: 'mit ihren eigenen Buchstaben',
      },
    },
  },
  'email-typographic': {
    title: 'Vor dem Signieren der E-Mail-Adresse wurde ein ähnlich aussehendes Zeichen {change}.',
    agent:
      'Die signierte E-Mail-Adresse und die, die Crisp bekommen hat, sehen gleich aus, aber in einer von beiden steht ein Zeichen, das dem richtigen nur ähnelt: {codePoints}. Bitten Sie darum, die Adresse an beiden Stellen von Hand neu einzutippen.',
    developer:
      'Zwischen dem signierten Text und der übergebenen E-Mail-Adresse wurde ein ähnlich aussehendes Zeichen {change}: {codePoints}. Solche Zeichen stammen aus Textverarbeitungen, aus kopiertem Text und von anderen Tastaturen.',
    fix: 'Vergleichen Sie die Codepoints beider Texte, berichtigen Sie die gespeicherte Adresse, und signieren Sie genau den Text, der übergeben wird: Array.from(email, (c) => c.codePointAt(0).toString(16)).',
    labels: {
      change: {
        added: 'anstelle des üblichen eingesetzt',
        removed: 'durch das übliche ersetzt',
      },
      codePoints: {
        'U+2019': 'der typografische Apostroph ’ (U+2019)',
        'U+2018': 'das einfache Anführungszeichen ‘ (U+2018)',
        'U+00B4': 'der Akzent ´ (U+00B4)',
        'U+FF20': 'das vollbreite ＠ (U+FF20)',
        'U+2013': 'der Gedankenstrich – (U+2013)',
        'U+2011': 'der geschützte Bindestrich (U+2011)',
        'U+0430': 'das kyrillische а (U+0430)',
        'U+0435': 'das kyrillische е (U+0435)',
        'U+043E': 'das kyrillische о (U+043E)',
        'U+0440': 'das kyrillische р (U+0440)',
        'U+0441': 'das kyrillische с (U+0441)',
        'U+0445': 'das kyrillische х (U+0445)',
        'U+0443': 'das kyrillische у (U+0443)',
        'U+0456': 'das kyrillische і (U+0456)',
        'U+0131': 'das türkische ı ohne Punkt (U+0131)',
        'full-width': 'alle Zeichen in vollbreiter Form',
      },
    },
  },
  'email-trailing-newline': {
    title: 'Nach der E-Mail-Adresse wurde beim Signieren ein Zeilenumbruch {change} ({which}).',
    agent:
      'Als die Website die E-Mail-Adresse signierte, wurde dahinter ein unsichtbarer Zeilenumbruch {change}. Der signierte Text und die Adresse, die Crisp bekommen hat, sind deshalb nicht gleich. Bitten Sie das Entwicklungsteam, den Zeilenumbruch vor dem Signieren und Senden zu entfernen.',
    developer:
      'Im Vergleich zur übergebenen E-Mail-Adresse wurde am Ende der signierten ein Zeilenumbruch {change} ({which}). Meist kommt er von echo ohne -n, von einer Zeile aus einer Datei oder der Standardeingabe oder aus einem mehrzeiligen Textfeld.',
    fix: 'Entfernen Sie zuerst den Zeilenumbruch: printf "%s" "$email" statt echo, line.rstrip("\\n") in Python, line.chomp in Ruby, rtrim($line) in PHP.',
    labels: { change: addedOrRemoved },
  },
  'email-whitespace': {
    title: '{where} der E-Mail-Adresse wurde vor dem Signieren Leerraum {change} ({which}).',
    agent:
      '{where} der E-Mail-Adresse wurde beim Signieren Leerraum {change}, den niemand sieht. Der signierte Text und die Adresse, die Crisp bekommen hat, müssen genau gleich sein. Bitten Sie das Entwicklungsteam, für beides denselben Text zu verwenden.',
    developer:
      '{where} der signierten E-Mail-Adresse wurde im Vergleich zur übergebenen Leerraum {change} ({which}). Meist wird eine der beiden von Leerraum befreit und die andere nicht.',
    fix: 'Entfernen Sie Leerraum einmal, dort, wo die E-Mail-Adresse in Ihr System kommt, und verwenden Sie diesen einen Text für beides: const address = input.trim(); danach sign(address) und address übergeben.',
    labels: {
      change: { added: 'hinzugefügt', removed: 'entfernt' },
      which: {
        space: 'ein Leerzeichen',
        'two-spaces': 'zwei Leerzeichen',
        tab: 'ein Tabulator',
        'no-break-space': 'ein geschütztes Leerzeichen',
        'ideographic-space': 'ein ideografisches Leerzeichen',
        'line-break': 'ein Zeilenumbruch',
        padding: 'Leerzeichen, die eine Spalte auffüllen',
        other: 'eine andere Art von Leerzeichen',
        several: 'mehrere Arten von Leerzeichen',
      },
      where: {
        before: 'Am Anfang',
        after: 'Am Ende',
        around: 'Am Anfang und am Ende',
        inside: 'Innerhalb',
      },
    },
  },
  'email-invisible-character': {
    title: '{where} der E-Mail-Adresse wurde beim Signieren ein unsichtbares Zeichen {change}: {codePoints}.',
    agent:
      '{where} der E-Mail-Adresse wurde beim Signieren ein Zeichen {change}, das niemand sieht. Ein solches Zeichen kommt meist mit, wenn eine Adresse kopiert wird. Bitten Sie darum, die Adresse dort, wo sie gespeichert ist, von Hand einzutippen.',
    developer:
      '{where} der signierten E-Mail-Adresse wurde im Vergleich zur übergebenen dies {change}: {codePoints}. Es stammt aus kopiertem Text, aus Dateien mit Byte-Order-Mark, aus C-Strings oder aus Templates, die Eingesetztes isolieren.',
    fix: 'Entfernen Sie solche Zeichen dort, wo die E-Mail-Adresse in Ihr System kommt: email.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]/g, "").',
    labels: {
      change: addedOrRemoved,
      where: places,
      codePoints: {
        'U+0000': 'ein NUL-Zeichen (U+0000)',
        'U+00AD': 'ein weiches Trennzeichen (U+00AD)',
        'U+200B': 'ein Leerzeichen der Breite null (U+200B)',
        'U+200C': 'ein Bindehemmer der Breite null (U+200C)',
        'U+200D': 'ein Binder der Breite null (U+200D)',
        'U+200E': 'ein Links-nach-rechts-Zeichen (U+200E)',
        'U+200F': 'ein Rechts-nach-links-Zeichen (U+200F)',
        'U+202A': 'eine Links-nach-rechts-Einbettung (U+202A)',
        'U+202B': 'eine Rechts-nach-links-Einbettung (U+202B)',
        'U+202C': 'das Ende einer Schreibrichtung (U+202C)',
        'U+2060': 'ein Wortverbinder (U+2060)',
        'U+2066': 'ein Links-nach-rechts-Isolat (U+2066)',
        'U+2068': 'der Anfang eines isolierten Textes (U+2068)',
        'U+2069': 'das Ende eines isolierten Textes (U+2069)',
        'U+FEFF': 'eine Byte-Order-Mark (U+FEFF)',
      },
    },
  },
  'email-quoted': {
    title: 'Um die E-Mail-Adresse wurden beim Signieren Anführungszeichen {change} ({which}).',
    agent:
      'Als die Website die E-Mail-Adresse signierte, wurden Anführungszeichen darum {change}. Der signierte Text und die Adresse, die Crisp bekommen hat, müssen genau gleich sein. Bitten Sie das Entwicklungsteam, nur die Adresse zu signieren.',
    developer:
      'Im Vergleich zur übergebenen E-Mail-Adresse wurden um die signierte {which} {change}. JSON.stringify, json_encode, inspect, %q, Shell-Skripte und CSV-Dateien setzen Anführungszeichen um einen Text.',
    fix: 'Signieren Sie den Text selbst, nicht seine JSON- oder Ausgabeform: update(email) statt update(JSON.stringify(email)).',
    labels: {
      change: addedOrRemoved,
      which: {
        double: 'doppelte Anführungszeichen',
        single: 'einfache Anführungszeichen',
        'escaped-double': 'doppelte Anführungszeichen mit Backslashes',
        backtick: 'Backticks',
        curly: 'typografische Anführungszeichen',
        html: 'für HTML maskierte doppelte Anführungszeichen',
      },
    },
  },
  'email-wrapped-in-structure': {
    title: 'Signiert wurde eine Struktur, in der die E-Mail-Adresse steht, nicht nur die Adresse.',
    agent:
      'Die Website hat „{signed}“ signiert statt nur die E-Mail-Adresse. Crisp vergleicht allein mit der Adresse. Bitten Sie das Entwicklungsteam, nichts als die E-Mail-Adresse zu signieren.',
    developer:
      'Der signierte Text ist „{signed}“: ein Objekt, eine Liste oder ein Formular um die E-Mail-Adresse. Diese Schreibweise ist üblich für {form}.',
    fix: 'Signieren Sie den Wert, nicht das, worin er steht: update(user.email), nicht update(JSON.stringify({ email: user.email })).',
    labels: {
      form: {
        '{"email":"{}"}': 'JSON-Bibliotheken',
        'email={}': 'Formulare, Query-Strings und Java',
        '{"email": "{}"}': 'json.dumps in Python und von Hand geschriebenes JSON',
        '["{}"]': 'JSON-Bibliotheken, Ruby und Elixir',
        'email:{}': 'selbst gemachte Formate',
        "{'email': '{}'}": 'Dictionarys in Python',
        '[{}]': 'Listen in Go, Java und Kotlin',
        '{email={}}': 'Maps in Java und Kotlin',
        'map[email:{}]': 'Maps in Go',
        'Optional[{}]': 'Optional-Werte in Java',
        '{:email=>"{}"}': 'Hashes in Ruby (vor 3.4)',
        '{"email"=>"{}"}': 'Hashes in Ruby (vor 3.4)',
        'email: {}': 'selbst gemachte Formate und YAML',
        "['{}']": 'Listen in Python',
        "('{}',)": 'Tupel in Python',
        '{{}}': 'Strukturen in Go',
        '{Email:{}}': 'Strukturen in Go',
        '{"Email":"{}"}': 'JSON-Bibliotheken in Go und C#',
        '%{email: "{}"}': 'Maps in Elixir',
        '{email: "{}"}': 'Hashes in Ruby (ab 3.4) und Quelltext in JavaScript',
        "{ email: '{}' }": 'inspect in Node',
        '{ email = {} }': 'anonyme Objekte in C#',
        'Optional("{}")': 'Optional-Werte in Swift',
        'Some("{}")': 'Option-Werte in Rust',
        '{\n  "email": "{}"\n}': 'JSON-Bibliotheken mit Einrückung um zwei Zeichen',
        '{\n    "email": "{}"\n}': 'JSON-Bibliotheken mit Einrückung um vier Zeichen',
        '{"user":{"email":"{}"}}': 'JSON-Bibliotheken',
        'user_email={}': 'Formulare und Query-Strings',
        'Array\n(\n    [email] => {}\n)\n': 'print_r in PHP',
      },
    },
  },
  'email-address-syntax': {
    title: 'Die E-Mail-Adresse wurde in einer anderen Schreibweise signiert: „{signed}“.',
    agent:
      'Die Website hat „{signed}“ signiert, Crisp die E-Mail-Adresse aber in einer anderen Schreibweise übergeben. Bitten Sie das Entwicklungsteam, für beides nur die Adresse zu verwenden, ohne Namen, Link oder Zeichen darum.',
    developer:
      'Der signierte Text ist „{signed}“. Er sieht nach einem Wert aus einem Mail-Header, einem Link, einem Verzeichnis oder einer Adressliste aus, und die übergebene E-Mail-Adresse ist anders geschrieben.',
    fix: 'Lösen Sie zuerst die reine Adresse heraus: email.utils.parseaddr(value)[1] in Python, Mail::Address.new(value).address in Ruby, new MailAddress(value).Address in C#.',
  },
  'email-url-encoded': {
    title: 'Die E-Mail-Adresse war beim Signieren {change}.',
    agent:
      'Der signierte Text und die E-Mail-Adresse, die Crisp bekommen hat, unterscheiden sich in Zeichen wie @ und +, die in URLs als %40 und %2B geschrieben werden. Bitten Sie das Entwicklungsteam, die Adresse so zu signieren, wie man sie schreibt, und an Crisp dieselbe zu senden.',
    developer:
      'Der signierte Text ist die übergebene E-Mail-Adresse, {change}, wie durch {flavour}. Er stammt aus einem Query-String oder Formular oder war dafür bestimmt, die übergebene Adresse nicht.',
    fix: 'Kodieren Sie nur dort, wo die URL entsteht, nach dem Signieren: zuerst sign(email), dann encodeURIComponent(email) im Link. Dekodieren Sie einen Parameter einmal, vor beiden Verwendungen.',
    labels: {
      change: {
        encoded: 'prozentkodiert (@ als %40)',
        twice: 'zweimal prozentkodiert (@ als %2540)',
        decoded: 'aus der Prozentkodierung aufgelöst (%40 als @)',
      },
      flavour: {
        'encode-uri-component': 'encodeURIComponent in JavaScript',
        form: 'urlencode in PHP, URLEncoder in Java, URLSearchParams in JavaScript',
        rfc3986: 'rawurlencode in PHP, ERB::Util.url_encode in Ruby, Uri.EscapeDataString in C#',
        'form-tilde': 'quote_plus in Python, CGI.escape in Ruby, url.QueryEscape in Go',
        'form-star': 'URLEncoder in Java, encode_www_form_component in Ruby',
        'encode-uri': 'encodeURI in JavaScript',
        'python-quote': 'quote in Python',
        'lower-case-digits': 'HttpUtility.UrlEncode in C#',
        'at-kept': 'quote(…, safe="@") in Python',
        'go-path': 'url.PathEscape in Go',
        'js-escape': 'escape in JavaScript',
        'perl-latin1': 'uri_escape in Perl',
        'plus-only': 'Code, der nur das Pluszeichen ersetzt',
        decoder: 'decodeURIComponent und Ähnliches',
      },
    },
  },
  'email-plus-as-space': {
    title: '{change}, bevor signiert wurde.',
    agent:
      '{change}, bevor die Website die E-Mail-Adresse signiert hat. Der signierte Text und die Adresse, die Crisp bekommen hat, müssen genau gleich sein. Bitten Sie das Entwicklungsteam, für beides denselben Text zu verwenden.',
    developer:
      '{change}, bevor signiert wurde. Ein Query-String oder Formularinhalt schreibt ein Leerzeichen als +. Eine E-Mail-Adresse mit Pluszeichen verliert es deshalb, wenn sie unverändert hineingesetzt und wieder gelesen wird.',
    fix: 'Kodieren Sie die E-Mail-Adresse, wenn Sie die URL bilden, mit encodeURIComponent(email) oder urlencode($email), damit + als %2B übertragen wird und als + zurückkommt.',
    labels: {
      change: {
        'plus-to-space': 'Das Pluszeichen der E-Mail-Adresse wurde zu einem Leerzeichen',
        'space-to-plus': 'Ein Leerzeichen in der E-Mail-Adresse wurde zu einem Pluszeichen',
      },
    },
  },
  'email-html-escaped': {
    title: 'Die E-Mail-Adresse war beim Signieren {change}.',
    agent:
      'Die E-Mail-Adresse enthält ein Sonderzeichen, etwa einen Apostroph oder ein &, das Webseiten kodiert schreiben. Im signierten Text ist es anders geschrieben als in der Adresse, die Crisp bekommen hat. Bitten Sie das Entwicklungsteam, die Adresse so zu signieren, wie man sie schreibt, und an Crisp dieselbe zu senden.',
    developer:
      'Der signierte Text ist die übergebene E-Mail-Adresse, {change}, wie durch {flavour}. Maskieren gehört in den Moment der Ausgabe; hier geschah es nur mit einem der beiden Texte.',
    fix: 'Signieren Sie den unveränderten Wert, und maskieren Sie nur, was in die Seite ausgegeben wird: hash_hmac("sha256", $user->email, $secretKey), nicht hash_hmac("sha256", e($user->email), $secretKey).',
    labels: {
      change: {
        escaped: 'für HTML maskiert',
        twice: 'zweimal für HTML maskiert',
        unescaped: 'aus ihrer HTML-Form zurückgewandelt',
      },
      flavour: {
        'php-htmlspecialchars': 'htmlspecialchars in PHP, Templates in Blade und Twig',
        'numeric-apostrophe': 'CGI.escapeHTML in Ruby, WebUtility.HtmlEncode in C#, lodash, Phoenix',
        'hex-apostrophe': 'html.escape in Python, Templates in Django, Underscore',
        'aspnet-core': 'HtmlEncoder in ASP.NET Core, Razor-Seiten',
        'numeric-quotes': 'html.EscapeString in Go, Templates in Jinja und EJS',
        'apostrophe-kept': 'htmlspecialchars in PHP vor 8.1',
        'named-apostrophe': 'Bibliotheken für XML, ENT_HTML5 in PHP',
        'php-htmlentities': 'htmlentities in PHP',
        'go-template': 'html/template in Go',
        'markup-only': 'html.escape(…, quote=False) in Python',
        'php-htmlentities-html5': 'htmlentities mit ENT_HTML5 in PHP',
        mustache: 'Templates in Mustache',
        handlebars: 'Templates in Handlebars',
        validator: 'escape von validator.js',
        'php-filter': 'FILTER_SANITIZE_SPECIAL_CHARS in PHP',
        dotnet: 'WebUtility.HtmlEncode in C#',
        'perl-entities': 'encode_entities in Perl',
        'decimal-references': 'xmlcharrefreplace in Python, mb_encode_numericentity in PHP',
        'numeric-hex': 'encode_entities_numeric in Perl, encode der Bibliothek he',
        'hex-references': 'encode(…, xml: :text) in Ruby',
        'all-hex': 'Maskieren für HTML-Attribute, etwa html_attr in Twig',
        'all-decimal': 'AntiXSS in C#',
        decoder: 'html_entity_decode, html.unescape und Ähnliches',
        'markup-decoder': 'htmlspecialchars_decode und Ähnliches',
      },
    },
  },
  'email-string-escaped': {
    title: 'Die E-Mail-Adresse war beim Signieren {change}.',
    agent:
      'Die E-Mail-Adresse enthält ein Sonderzeichen, das Programme kodiert schreiben, oft mit einem Backslash. Im signierten Text ist es anders geschrieben als in der Adresse, die Crisp bekommen hat. Bitten Sie das Entwicklungsteam, die Adresse so zu signieren, wie man sie schreibt, und an Crisp dieselbe zu senden.',
    developer:
      'Der signierte Text ist die übergebene E-Mail-Adresse, {change}, wie durch {flavour}. Ein Text, der für Quelltext, JSON, SQL oder eine Shell maskiert ist, ist ein anderer Text mit anderen Bytes.',
    fix: 'Signieren Sie den Wert selbst, bevor er in JSON, SQL oder ein Skript eingesetzt wird: update(email), nicht update(JSON.stringify(email).slice(1, -1)) oder hash_hmac("sha256", addslashes($email), $secretKey).',
    labels: {
      change: {
        escaped: 'wie in Quelltext oder JSON maskiert',
        twice: 'zweimal mit Backslashes maskiert',
        unescaped: 'aus ihrer maskierten Form zurückgewandelt',
      },
      flavour: {
        addslashes: 'addslashes in PHP, escape_javascript in Rails',
        'php-json': 'json_encode in PHP',
        'json-ascii': 'json.dumps in Python',
        json: 'JSON.stringify in JavaScript, to_json in Ruby',
        'php-json-unicode': 'json_encode mit JSON_UNESCAPED_UNICODE in PHP',
        'go-json': 'json.Marshal in Go',
        'php-json-hex': 'json_encode mit JSON_HEX_… in PHP',
        'dotnet-json': 'System.Text.Json in C#',
        'dotnet-javascript': 'JavaScriptStringEncode in C#',
        'go-template': 'html/template in Go',
        'go-js-escape': 'template.JSEscapeString in Go',
        'django-escapejs': 'escapejs in Django',
        'twig-js': 'escape("js") in Twig',
        'hex-javascript': 'Maskieren für JavaScript, etwa mit OWASP ESAPI',
        'python-unicode-escape': 'ascii und unicode_escape in Python',
        'go-quote-ascii': '%+q in Go',
        'ruby-dump': 'dump in Ruby',
        'at-sign': 'Strings in Perl, mit einem Backslash vor dem @',
        'perl-quotemeta': 'quotemeta in Perl',
        regex: 'Maskieren für reguläre Ausdrücke in JavaScript, Go oder mit quotemeta in PHP',
        'regex-dash': 're.escape in Python',
        'php-preg-quote': 'preg_quote in PHP',
        shell: 'shellescape in Ruby, printf %q in der Shell',
        'shell-single': 'Maskieren für die Shell in einfachen Anführungszeichen',
        doubled: 'Verdoppeln der Anführungszeichen wie in SQL und CSV',
        decoder: 'einen Parser für JSON oder JavaScript',
        stripslashes: 'stripslashes und Ähnliches',
      },
    },
  },
  'email-bytes-repr': {
    title: 'Die E-Mail-Adresse wurde in der Form signiert, in der eine Sprache Bytes ausgibt ({form}).',
    agent:
      'Die Website hat die E-Mail-Adresse in einer Form signiert, die nur Computer dafür verwenden, nicht so, wie man sie schreibt. Bitten Sie das Entwicklungsteam, den reinen Text der Adresse zu signieren.',
    developer:
      'Der signierte Text ist die E-Mail-Adresse in dieser Form: {form}. Bytes wurden durch Ausgeben zu Text gemacht: str(email.encode()) in Python, ein Buffer in einem Template, %v eines []byte in Go.',
    fix: 'Übergeben Sie die Bytes unmittelbar an die HMAC-Funktion, oder dekodieren Sie sie: hmac.new(key, email.encode(), "sha256") in Python, nie str(email.encode()).',
    labels: {
      form: {
        'python-bytes': "b'…', wie Python Bytes ausgibt",
        'python-bytearray': "bytearray(b'…'), wie Python es ausgibt",
        'node-buffer': '<Buffer …>, wie Node einen Buffer ausgibt',
        'node-json': '{"type":"Buffer",…}, wie Node einen Buffer als JSON schreibt',
        'decimal-spaces': 'Zahlen in Klammern, wie Go Bytes ausgibt',
        'decimal-commas': 'Zahlen mit Kommas, wie JavaScript Bytes verbindet',
        'decimal-list': 'eine Zahlenliste, wie Ruby und Python Bytes ausgeben',
        'signed-list': 'eine Liste von Zahlen mit Vorzeichen, wie Java und Kotlin Bytes ausgeben',
        'elixir-binary': '<<…>>, wie Elixir ein Binary ausgibt',
        'ruby-binary': '"\\xC3\\xA9…", wie Ruby einen binären Text ausgibt',
        'dotnet-type': 'System.Byte[], der Name eines Typs in C# statt seines Inhalts',
      },
    },
  },
  'email-preencoded': {
    title: 'Die E-Mail-Adresse wurde vor dem Signieren kodiert: {form}.',
    agent:
      'Die Website hat die E-Mail-Adresse in eine kodierte Form gebracht ({form}) und diese signiert. Crisp vergleicht mit der Adresse selbst. Bitten Sie das Entwicklungsteam, den reinen Text der Adresse zu signieren.',
    developer:
      'Der signierte Text ist die E-Mail-Adresse in kodierter Form: {form}. Diese entstand wahrscheinlich für eine Übertragung oder eine Spalte, und beim Signieren kam sie statt der Adresse an.',
    fix: 'Signieren Sie die E-Mail-Adresse, bevor sie kodiert wird, oder dekodieren Sie sie zuerst: update(Buffer.from(encoded, "base64").toString("utf8")).',
    labels: {
      form: {
        base64: 'Base64',
        'base64-unpadded': 'Base64 ohne Auffüllzeichen',
        base64url: 'URL-sicheres Base64',
        'base64url-unpadded': 'URL-sicheres Base64 ohne Auffüllzeichen',
        hex: 'Hex',
        'hex-upper': 'Hex in Großschreibung',
        'dashed-hex': 'Hex mit Bindestrichen (BitConverter in C#)',
        'base64-lines': 'Base64 mit Zeilenumbrüchen',
        'base64-latin1': 'Base64 der Latin-1-Bytes (btoa in Browsern)',
      },
    },
  },
  'email-prehashed': {
    title: 'Signiert wurde ein Hash ({algorithm}) der E-Mail-Adresse, nicht die Adresse selbst.',
    agent:
      'Die Website hat eine Prüfsumme ({algorithm}) der E-Mail-Adresse gebildet und diese signiert. Crisp vergleicht mit der Adresse selbst. Bitten Sie das Entwicklungsteam, den reinen Text der Adresse zu signieren.',
    developer:
      'Der signierte Text ist der {algorithm} {of}, und zwar als {form}. Manche Anleitungen hashen die Nachricht zuerst, und Gravatar bezeichnet Personen ähnlich; HMAC hasht selbst.',
    fix: 'Lassen Sie den ersten Hash weg: createHmac("sha256", secretKey).update(email).digest("hex").',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' },
      form: { hex: 'Hex-Text', raw: 'rohe Bytes' },
      of: {
        email: 'der E-Mail-Adresse',
        'lower-cased': 'der E-Mail-Adresse in Kleinbuchstaben, wie Gravatar ihn verwendet',
      },
    },
  },
  'email-utf16': {
    title: 'Die E-Mail-Adresse wurde als UTF-16-Text signiert ({form}).',
    agent:
      'Computer können die Buchstaben eines Textes auf mehrere Arten speichern, und die Website hat beim Signieren der E-Mail-Adresse eine andere verwendet als Crisp. Bitten Sie das Entwicklungsteam, beim Signieren UTF-8 zu verwenden.',
    developer:
      'In den HMAC gingen die UTF-16-Bytes der E-Mail-Adresse ({form}) statt ihrer UTF-8-Bytes: Encoding.Unicode in C#, Get-Content und Strings in PowerShell, getBytes("UTF-16") in Java, NVARCHAR-Spalten in SQL Server.',
    fix: 'Kodieren Sie die E-Mail-Adresse als UTF-8: Encoding.UTF8.GetBytes(email) in C#, email.getBytes(StandardCharsets.UTF_8) in Java.',
    labels: {
      form: {
        le: 'Little-Endian',
        be: 'Big-Endian',
        'le-bom': 'Little-Endian mit Byte-Order-Mark',
        'be-bom': 'Big-Endian mit Byte-Order-Mark',
      },
    },
  },
  'email-latin1': {
    title: 'Die E-Mail-Adresse wurde in einer älteren Zeichenkodierung signiert ({form}) statt in UTF-8.',
    agent:
      'Die E-Mail-Adresse enthält Buchstaben, die es im Englischen nicht gibt, und die Website hat sie beim Signieren in einer älteren Form gespeichert. Bitten Sie das Entwicklungsteam, beim Signieren UTF-8 zu verwenden.',
    developer:
      'In den HMAC gingen die Bytes der E-Mail-Adresse in einer älteren Kodierung ({form}) statt in UTF-8. Meist kommt das von update(email, "latin1") oder "binary" in Node, utf8_decode in PHP, getBytes ohne Zeichensatz in älterem Java und Datenbanken ohne UTF-8.',
    fix: 'Kodieren Sie die E-Mail-Adresse als UTF-8: update(email, "utf8") in Node, email.getBytes(StandardCharsets.UTF_8) in Java, email.encode("utf-8") in Python.',
    labels: {
      form: {
        latin1: 'Latin-1 mit ? für Zeichen, die es dort nicht gibt',
        'low-bytes': 'das niedrige Byte jedes Zeichens ("latin1" und "binary" in Node)',
        'windows-1252': 'Windows-1252 mit ? für Zeichen, die es dort nicht gibt',
        'latin1-without': 'Latin-1 ohne Zeichen, die es dort nicht gibt',
        'windows-1252-without': 'Windows-1252 ohne Zeichen, die es dort nicht gibt',
      },
    },
  },
  'email-double-utf8': {
    title: 'Die Buchstaben der E-Mail-Adresse wurden vor dem Signieren {change} ({form}).',
    agent:
      'Die E-Mail-Adresse enthält Buchstaben, die es im Englischen nicht gibt, und in diesen unterscheiden sich der signierte Text und die Adresse, die Crisp bekommen hat: Eine der beiden ist verstümmelt (Ã© statt é). Bitten Sie das Entwicklungsteam, für beides denselben, unverstümmelten Text zu verwenden.',
    developer:
      'Im signierten Text wurden die Buchstaben der übergebenen E-Mail-Adresse {change} ({form}): UTF-8-Bytes wurden als Ein-Byte-Zeichen gelesen und noch einmal kodiert. Meist kommt das von utf8_encode bei Text, der schon UTF-8 ist, von digest("binary"), das an update geht, in Node, und von Datenbankverbindungen mit falschem Zeichensatz.',
    fix: 'Lassen Sie die zweite Kodierung weg: Entfernen Sie utf8_encode (oder mb_convert_encoding aus ISO-8859-1), und stellen Sie den Zeichensatz der Datenbankverbindung auf utf8mb4.',
    labels: {
      change: {
        encoded: 'zweimal als UTF-8 kodiert',
        decoded: 'von doppelter Kodierung befreit',
      },
      form: {
        latin1: 'auf dem Umweg über Latin-1',
        'windows-1252': 'auf dem Umweg über Windows-1252',
        'windows-1252-strict': 'auf dem Umweg über Windows-1252, mit � für dessen fünf freie Plätze',
      },
    },
  },
  'email-replacement-character': {
    title: 'Buchstaben der E-Mail-Adresse gingen vor dem Signieren verloren und wurden zu �.',
    agent:
      'Die E-Mail-Adresse enthält Buchstaben, die es im Englischen nicht gibt, und die Website hat sie vor dem Signieren verloren: Aus jedem wurde das Zeichen �. Bitten Sie das Entwicklungsteam, die Adresse als UTF-8 zu lesen.',
    developer:
      'Im signierten Text steht U+FFFD {form}. Bytes wurden mit der falschen Zeichenkodierung dekodiert, und was sich nicht lesen ließ, wurde ohne Fehlermeldung ersetzt.',
    fix: 'Dekodieren Sie mit der Kodierung, die die Bytes haben, und lassen Sie Fehler zu: new TextDecoder("utf-8", { fatal: true }), bytes.decode("utf-8") ohne errors="replace".',
    labels: {
      form: {
        'as-utf8': 'dort, wo Latin-1-Bytes als UTF-8 gelesen wurden',
        'each-byte': 'für jedes Byte außerhalb von ASCII',
        'each-character': 'für jedes Zeichen außerhalb von ASCII',
        raw: 'dort, wo rohe Bytes als UTF-8 gelesen wurden',
      },
    },
  },
  'email-ascii-question-marks': {
    title: 'Buchstaben der E-Mail-Adresse wurden vor dem Signieren {form}.',
    agent:
      'Die E-Mail-Adresse enthält Buchstaben, die es im Englischen nicht gibt, und diese wurden vor dem Signieren {form}. Bitten Sie das Entwicklungsteam, durchgehend UTF-8 zu verwenden.',
    developer:
      'Im signierten Text wurden die Zeichen außerhalb von ASCII {form}. Sie wurden in einer Kodierung geschrieben, in der es sie nicht gibt: Encoding.ASCII in C#, US_ASCII in Java, encode("ascii", "replace") in Python, eine Latin-Spalte in MySQL.',
    fix: 'Kodieren und speichern Sie die E-Mail-Adresse als UTF-8: Encoding.UTF8.GetBytes(email), email.getBytes(StandardCharsets.UTF_8), email.encode("utf-8").',
    labels: {
      form: {
        'each-character': 'durch Fragezeichen ersetzt',
        'each-unit': 'durch je ein Fragezeichen pro UTF-16-Einheit ersetzt',
        'each-byte': 'durch je ein Fragezeichen pro Byte ersetzt',
        removed: 'weggelassen',
      },
    },
  },
  'email-placeholder': {
    title: '{kind}.',
    agent:
      '{kind}; deshalb passt die Signatur zu niemandem. Fragen Sie das Entwicklungsteam, warum die E-Mail-Adresse beim Signieren nicht bekannt war.',
    developer: 'Der signierte Text ist „{signed}“. {kind}, und nichts hat den Code davon abgehalten.',
    fix: 'Brechen Sie ohne E-Mail-Adresse mit einem Fehler ab: if ((user?.email ?? "") === "") throw new Error("No email to sign"), und signieren Sie erst, wenn die Person geladen ist.',
    labels: {
      kind: {
        empty: 'Die E-Mail-Adresse war beim Signieren leer',
        'no-value': 'Die E-Mail-Adresse fehlte beim Signieren',
        object: 'Statt der E-Mail-Adresse wurde ein Objekt signiert',
        template: 'Der Name einer Template-Variablen wurde signiert, bevor die E-Mail-Adresse eingesetzt war',
        sample: 'Statt der E-Mail-Adresse wurde ein Beispieltext signiert',
        hidden: 'Statt der E-Mail-Adresse wurde ein Text signiert, der E-Mail-Adressen vor Robotern verbirgt',
      },
      signed: { '': '(leer)' },
    },
  },
  'other-identity': {
    title: 'Statt der E-Mail-Adresse wurde ein anderes Merkmal signiert: {attribute}.',
    agent:
      'Die Website hat ein anderes Merkmal der Person signiert ({attribute}), Crisp verifiziert aber die E-Mail-Adresse. Bitten Sie das Entwicklungsteam, die E-Mail-Adresse zu signieren.',
    developer:
      'Der signierte Text ist ein anderes Merkmal der Person ({attribute}). Andere Chatprodukte signieren das; Crisp prüft den HMAC der übergebenen E-Mail-Adresse.',
    fix: 'Signieren Sie die E-Mail-Adresse, die übergeben wird: createHmac("sha256", secretKey).update(user.email), nicht update(user.id).',
    labels: {
      attribute: { userId: 'Benutzer-ID', nickname: 'Name', phone: 'Telefonnummer' },
    },
  },
  'other-user': {
    title: 'Die Signatur gehört zu einer anderen E-Mail-Adresse, {email}.',
    agent:
      'Diese Signatur wurde für {email} erzeugt, nicht für die E-Mail-Adresse, die Crisp bekommen hat. Vielleicht zeigt die Website einer Person eine Seite, die für eine andere bestimmt war. Bitten Sie das Entwicklungsteam, das bald zu prüfen: Es kann Personen auch zeigen, was ihnen nicht gehört.',
    developer:
      'Der signierte Text ist {email}. Suchen Sie nach einer Seite, einem Fragment oder einer API-Antwort, die für alle zwischengespeichert wird, nach einer verwechselten Sitzung und nach einer E-Mail-Adresse, die ohne neue Signatur geändert wurde.',
    fix: 'Signieren Sie bei jeder Anfrage für die Person dieser Anfrage, und halten Sie die Antwort aus gemeinsamen Caches heraus: Cache-Control: private, no-store.',
  },
};
