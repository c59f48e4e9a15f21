import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in how the digest was written down. */
export const encodingWords: Readonly<Record<CauseIdOf<'encoding'>, CauseWords>> = {
  'encoding-uppercase-hex': {
    title: 'La firma está escrita con mayúsculas.',
    agent:
      'Las letras de la firma son mayúsculas, y el chatbox de Crisp solo acepta minúsculas. Pida al equipo de desarrollo que pase la firma a minúsculas.',
    developer:
      'El digest se imprimió en hex con mayúsculas, como hacen Convert.ToHexString y BitConverter en C#, Base.encode16 en Elixir y las cadenas de formato con %X. El chatbox de Crisp solo acepta los caracteres 0–9 y a–f.',
    fix: 'Imprimir el digest en hex con minúsculas, por ejemplo Convert.ToHexString(mac).ToLowerInvariant() o Base.encode16(mac, case: :lower).',
  },
  'encoding-separators': {
    title: 'La firma tiene {separator} entre sus bytes.',
    agent:
      'La firma está escrita en grupos con {separator} entre ellos. Crisp solo la acepta de una pieza. Pida al equipo de desarrollo que quite los separadores.',
    developer:
      'El digest se imprimió byte a byte con {separator} en medio, como hacen BitConverter.ToString en C#, -c de openssl, hex(":") en Python y "% x" en Go. Crisp acepta 64 caracteres hex sin nada entre ellos.',
    fix: 'Quitar los separadores, por ejemplo BitConverter.ToString(mac).Replace("-", "").ToLowerInvariant(), o usar una función que no los escriba, como mac.hex() en Python.',
    labels: {
      separator: {
        '-': 'guiones',
        ':': 'dos puntos',
        ',': 'comas',
        '.': 'puntos',
        _: 'guiones bajos',
        ';': 'puntos y coma',
        '|': 'barras verticales',
        '/': 'barras',
        space: 'espacios',
      },
    },
  },
  'encoding-lost-zeros': {
    title: 'Faltan ceros dentro de la firma.',
    agent:
      'Algunos ceros se perdieron al escribir la firma, así que es demasiado corta. Pida al equipo de desarrollo que escriba cada parte con dos caracteres.',
    developer:
      'Cada byte se convirtió a hex por separado, y los bytes menores que 0x10 quedaron con un dígito: b.toString(16) en JavaScript, dechex en PHP, Integer.toHexString en Java, "%x" en la mayoría de los lenguajes. El resultado es demasiado corto para la mayoría de los emails y correcto para unos pocos.',
    fix: 'Escribir dos dígitos por byte, por ejemplo b.toString(16).padStart(2, "0") o String.format("%02x", b).',
  },
  'encoding-sign-extended': {
    title: 'Hay bytes de la firma escritos como números negativos.',
    agent:
      'La firma es demasiado larga porque partes de ella se escribieron como números negativos. Pida al equipo de desarrollo que escriba cada parte con dos caracteres.',
    developer:
      'Los bytes de 0x80 o más se tomaron por números negativos antes de imprimirlos, lo que da «{example}» para 0xcd: Integer.toHexString(b) en Java y Kotlin, b.toString(16) en Kotlin, printf("%02x") de un char en C.',
    fix: 'Tomar el byte sin su signo, por ejemplo String.format("%02x", b & 0xff).',
    labels: { example: { 32: 'ffffffcd', 64: 'ffffffffffffffcd', minus: '-33' } },
  },
  'encoding-hex-of-text': {
    title: 'El texto de la firma se convirtió a hex otra vez.',
    agent:
      'La firma ya estaba completa cuando se convirtió por segunda vez. Pida al equipo de desarrollo que suprima la segunda conversión.',
    developer:
      'El digest se imprimió primero como texto, y los caracteres de ese texto se convirtieron a hex: lo hacen bin2hex(hash_hmac("sha256", …)) en PHP, hexdigest().encode().hex() en Python y Buffer.from(digest).toString("hex") en Node. El resultado tiene el doble de caracteres.',
    fix: 'Suprimir la segunda conversión y entregar lo que dan hexdigest, digest("hex") o hash_hmac.',
  },
  'encoding-big-integer': {
    title: 'La firma se trató como un número.',
    agent:
      'La firma se convirtió en un número y de vuelta, y quedó como {form}. Pida al equipo de desarrollo que la escriba sin esa conversión.',
    developer:
      'El digest pasó por un entero grande (BigInteger en Java, Kotlin y C#, big.Int en Go, int.from_bytes en Python, BigInt en JavaScript) y quedó como {form}. Un número no tiene ceros a la izquierda y puede llevar signo; una firma tiene siempre 64 caracteres hex.',
    fix: 'Imprimir los propios bytes en hex, por ejemplo HexFormat.of().formatHex(mac) en Java o hex.EncodeToString(mac) en Go.',
    labels: {
      form: {
        hex: 'un número hex sin sus ceros iniciales',
        'negative-hex': 'un número hex negativo',
        'leading-zero': 'un número hex con un cero delante',
        decimal: 'un número decimal',
        'negative-decimal': 'un número decimal negativo',
        'base-36': 'un número en base 36',
      },
    },
  },
  'encoding-byte-order': {
    title: 'Los bytes de la firma están en un orden equivocado.',
    agent:
      'Las partes de la firma se escribieron en un orden equivocado. Pida al equipo de desarrollo que revise cómo la imprime.',
    developer:
      'Antes de imprimir el digest o al imprimirlo, {order}. Ocurre con números little-endian (BigInteger en C#, int.from_bytes(…, "little") en Python), con hexdump sin opciones, con unpack("h*") y con strrev o Array.Reverse.',
    fix: 'Imprimir los bytes del digest en el orden en que los da el HMAC, por ejemplo mac.hex() en Python o Convert.ToHexString(mac) en C#.',
    labels: {
      order: {
        bytes: 'se invirtieron los bytes',
        text: 'se invirtieron los caracteres del texto hex',
        pairs: 'se intercambiaron los dos bytes de cada par',
        words: 'se invirtieron los cuatro bytes de cada palabra de 32 bits',
        nibbles: 'se intercambiaron los dos dígitos hex de cada byte',
      },
    },
  },
  'encoding-base64': {
    title: 'La firma está escrita en Base64.',
    agent:
      'La firma está escrita en una notación (Base64) distinta de la que Crisp acepta (hex). Pida al equipo de desarrollo que cambie la notación.',
    developer:
      'El digest se imprimió en Base64, lo que dan por defecto Base64 en Ruby, base64_encode(hash_hmac(…, true)) en PHP, Convert.ToBase64String en C# y muchos ejemplos para otros servicios. Crisp acepta 64 caracteres hex en minúsculas.',
    fix: 'Imprimir el digest en hex, por ejemplo digest("hex") en lugar de digest("base64").',
  },
  'encoding-base64url': {
    title: 'La firma está escrita en Base64 para URL.',
    agent:
      'La firma está escrita en una notación (Base64 para URL) distinta de la que Crisp acepta (hex). Pida al equipo de desarrollo que cambie la notación.',
    developer:
      'El digest se imprimió en Base64 con el alfabeto para URL, como hacen digest("base64url") en Node, urlsafe_b64encode en Python y base64.URLEncoding en Go. Crisp acepta 64 caracteres hex en minúsculas.',
    fix: 'Imprimir el digest en hex, por ejemplo digest("hex") en lugar de digest("base64url").',
  },
  'encoding-base64-of-hex': {
    title: 'El texto de la firma se codificó además en Base64.',
    agent:
      'La firma se pasó a otra notación (Base64) después de calcularla. Pida al equipo de desarrollo que suprima ese paso.',
    developer:
      'El digest se imprimió primero como texto, y ese texto se pasó por Base64: lo hacen base64_encode(hash_hmac("sha256", …)) sin true como último argumento, btoa(hexDigest) o Base64.encode64(hexdigest). Crisp acepta el propio texto hex.',
    fix: 'Suprimir el paso de Base64 y entregar lo que dan hexdigest, digest("hex") o hash_hmac.',
  },
  'encoding-base32': {
    title: 'La firma está escrita en Base32.',
    agent:
      'La firma está escrita en una notación (Base32) distinta de la que Crisp acepta (hex). Pida al equipo de desarrollo que cambie la notación.',
    developer:
      'El digest se imprimió en Base32, como hacen base64.b32encode en Python o Base.encode32 en Elixir. Crisp acepta 64 caracteres hex en minúsculas.',
    fix: 'Imprimir el digest en hex, por ejemplo hmac.new(key, email, hashlib.sha256).hexdigest() en Python o Base.encode16(mac, case: :lower) en Elixir.',
  },
  'encoding-raw-bytes': {
    title: 'La firma consiste en bytes en bruto que se tomaron por texto.',
    agent:
      'La firma nunca se escribió con letras y dígitos, así que se ve como caracteres extraños. Pida al equipo de desarrollo que la escriba en hex.',
    developer:
      'Los bytes del digest se usaron como texto ({form}): hash_hmac(…, true) en PHP, digest() sin "hex" en Node, digest() en Python y Ruby, new String(mac) en Java, string(mac) en Go. Crisp acepta 64 caracteres hex en minúsculas.',
    fix: 'Imprimir los bytes en hex, por ejemplo hash_hmac("sha256", $email, $secretKey) sin true como último argumento, o digest("hex").',
    labels: {
      form: {
        latin1: 'un carácter por byte, como en Latin-1',
        'windows-1252': 'un carácter por byte, como en Windows-1252',
        utf8: 'como UTF-8, con caracteres de sustitución para lo que no lo es',
        utf16: 'como UTF-16, dos bytes por carácter',
        ascii: 'como ASCII, con caracteres de sustitución para todos los demás bytes',
        'question-marks': 'como ASCII, con signos de interrogación para todos los demás bytes',
        'seven-bits': 'como ASCII, sin el bit más alto de cada byte',
        'signed-char': 'cada byte convertido en un carácter con su signo',
        surrogates: 'con sustitutos escapados para todos los bytes que no son UTF-8',
        dropped: 'como UTF-8, sin los bytes que no lo son',
        'utf8-of-latin1': 'un carácter por byte, codificado después en UTF-8',
      },
    },
  },
  'encoding-bytes-repr': {
    title: 'La firma está envuelta en la notación de bytes de un lenguaje de programación.',
    agent:
      'La firma lleva añadidos que solo se usan al programar, como b’…’. Pida al equipo de desarrollo que los quite.',
    developer:
      'Un valor de bytes se imprimió como lo hace {form}, con comillas y escapes, en lugar de decodificarse. Lo hacen str(value) y las f-strings con bytes en Python, inspect en Ruby y %q en Go. Crisp acepta solo los 64 caracteres hex.',
    fix: 'Usar un texto desde el principio, por ejemplo hmac.new(key, email, hashlib.sha256).hexdigest(), o decodificar los bytes: base64.b64encode(mac).decode() es texto, str(…) de bytes no lo es.',
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
    title: 'La firma está escrita como una lista de números.',
    agent:
      'La firma está escrita con números, uno por cada una de sus partes. Crisp acepta otra notación (hex). Pida al equipo de desarrollo que cambie la notación.',
    developer:
      'Los bytes del digest se imprimieron como números {numbers}: Arrays.toString en Java, fmt.Sprint en Go, inspect en Elixir, String(uint8Array) o JSON.stringify(buffer) en JavaScript, list(digest) en Python. Crisp acepta 64 caracteres hex en minúsculas.',
    fix: 'Imprimir los bytes en hex, por ejemplo HexFormat.of().formatHex(mac), hex.EncodeToString(mac) o Base.encode16(mac, case: :lower).',
    labels: { numbers: { signed: 'con signo', unsigned: 'sin signo' } },
  },
  'encoding-object-repr': {
    title: 'Se imprimió un objeto en lugar de la firma.',
    agent:
      'El sitio web entregó la descripción de un objeto de programa en lugar de la firma. Pida al equipo de desarrollo que entregue la propia firma.',
    developer:
      'El texto es lo que {language} imprime para un objeto: para los bytes de un digest o para el objeto HMAC del que aún no se obtuvo ningún digest. No depende del email, o contiene el digest solo en parte.',
    fix: 'Obtener el digest del objeto e imprimirlo en hex, por ejemplo hmac.digest("hex") en Node, h.hexdigest() con sus paréntesis en Python o HexFormat.of().formatHex(mac.doFinal(email)) en Java.',
    labels: {
      language: {
        java: 'Java o Kotlin',
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
    title: 'Hay otro texto junto a la firma: «{text}».',
    agent:
      'La firma lleva consigo «{text}», y Crisp acepta solo la firma. Pida al equipo de desarrollo que quite ese texto.',
    developer:
      'El texto «{text}» está delante o detrás del digest. Lo traen las convenciones de los webhooks (sha256=, v1=), los literales numéricos (0x) y la salida de openssl y sha256sum. Crisp acepta 64 caracteres hex y nada más.',
    fix: 'Recortar el texto, por ejemplo signature.split("=").pop() en JavaScript, o openssl dgst -sha256 -hmac "$SECRET_KEY" | sed "s/^.* //" en un shell.',
  },
  'encoding-whitespace': {
    title: 'Hay espacio en blanco {where} la firma: {characters}.',
    agent:
      'La firma tiene espacios o saltos de línea que nadie ve ({where} ella), y Crisp los cuenta. Pida al equipo de desarrollo que los quite.',
    developer:
      'Hay espacio en blanco {where} la firma: {characters}. Las herramientas de línea de comandos terminan su salida con un salto de línea, y chunk_split, fold, xxd y los programas de correo parten las líneas largas.',
    fix: 'Quitar el espacio en blanco antes de entregar la firma, por ejemplo signature.trim(), o signature.replace(/\\s/g, "") si está partida en líneas.',
    labels: {
      where: { before: 'antes de', after: 'después de', inside: 'dentro de' },
      characters: {
        LF: 'un salto de línea (LF)',
        CRLF: 'un salto de línea (CRLF)',
        CR: 'un salto de línea (CR)',
        space: 'un espacio',
        tab: 'un tabulador',
        NBSP: 'un espacio de no separación',
        other: 'otro tipo de espacio',
      },
    },
  },
  'encoding-quoted': {
    title: 'Hay comillas alrededor de la firma.',
    agent:
      'Las comillas se entregaron junto con la firma. Pida al equipo de desarrollo que la entregue sin ellas.',
    developer:
      'El texto tiene {quotes} alrededor del digest. JSON.stringify, json_encode, var_export, inspect y las variables de shell con comillas anidadas las dejan ahí.',
    fix: 'Entregar el propio texto, por ejemplo JSON.parse(value) si es JSON, o imprimirlo sin codificarlo otra vez.',
    labels: {
      quotes: {
        double: 'comillas dobles',
        single: 'comillas simples',
        backtick: 'acentos graves',
        curly: 'comillas tipográficas',
        angle: 'comillas angulares',
        escaped: 'comillas con barras invertidas',
        html: 'comillas escritas para HTML',
      },
    },
  },
  'encoding-url-encoded': {
    title: 'La firma cambió al pasar por una dirección web.',
    agent:
      'Algunos caracteres de la firma se sustituyeron al ponerla en una dirección web o al leerla de una. Pida al equipo de desarrollo que la envíe en hex, que pasa por las direcciones web sin cambios.',
    developer:
      'La firma está {form}. Hex no tiene caracteres que haya que codificar; Base64 y los bytes en bruto, sí.',
    fix: 'Imprimir el digest en hex y decodificar los parámetros de la URL exactamente una vez, por ejemplo new URL(address).searchParams.get("signature").',
    labels: {
      form: {
        once: 'codificada para URL y sin decodificar',
        twice: 'codificada dos veces para URL',
        plus: 'decodificada como un campo de formulario, que convirtió los + en espacios',
      },
    },
  },
  'encoding-invisible-character': {
    title: 'Hay caracteres invisibles en la firma ({characters}).',
    agent:
      'La firma contiene caracteres que nadie ve, y Crisp los cuenta. Pregunte al equipo de desarrollo de dónde se copió la firma.',
    developer:
      'Hay caracteres invisibles dentro o alrededor del digest: {characters}. Los traen los archivos guardados con una marca de orden de bytes, los editores de texto enriquecido y los servicios de mensajería.',
    fix: 'Eliminarlos donde se lee el valor, por ejemplo signature.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]/g, ""), y guardar el archivo como UTF-8 sin marca de orden de bytes.',
    labels: {
      characters: {
        'U+0000': 'NUL',
        'U+00AD': 'guion opcional',
        'U+200B': 'espacio de ancho cero',
        'U+200C': 'antiligador de ancho cero',
        'U+200D': 'ligador de ancho cero',
        'U+200E': 'marca de izquierda a derecha',
        'U+200F': 'marca de derecha a izquierda',
        'U+202A': 'incrustación de izquierda a derecha',
        'U+202C': 'marca de fin de dirección',
        'U+2060': 'unificador de palabras',
        'U+FEFF': 'marca de orden de bytes',
      },
    },
  },
  'encoding-truncated': {
    title: 'Solo está {kept} de la firma.',
    agent:
      'Falta una parte de la firma: solo queda {kept}. Pregunte al equipo de desarrollo dónde se corta, por ejemplo en una columna de base de datos demasiado corta.',
    developer:
      'El texto es {kept} del digest. Lo cortan columnas como VARCHAR(32), substr, búferes de tamaño fijo o un copiado incompleto. Crisp exige los 64 caracteres hex.',
    fix: 'Entregar los 64 caracteres: quitar substr y similares, y definir la columna de la base de datos como CHAR(64).',
    labels: { kept: { start: 'la primera parte', end: 'la última parte' } },
  },
  'encoding-copy-error': {
    title: 'Uno o dos caracteres de la firma son incorrectos.',
    agent:
      'La firma es casi correcta: uno o dos de sus caracteres son erróneos, faltan, están repetidos o intercambiados. Pida la firma otra vez, copiada en lugar de escrita a mano.',
    developer:
      'El texto difiere del digest en uno o dos caracteres cambiados, perdidos, añadidos o intercambiados. El código que firma casi nunca hace esto; sí lo hacen la copia a mano, el reconocimiento de texto y la función de buscar y reemplazar.',
    fix: 'Volver a copiar la firma de donde se calcula, o hacer que la página la obtenga del backend en lugar de pegarla.',
  },
};
