import type { Words } from '../Words.ts';

/** What the page of a cause in the guide says beside the words of the catalogue. */
export const causePages: Words['causePages'] = {
  'email-case': {
    why: 'El código de inicio de sesión suele pasar los emails a minúsculas, para que una cuenta se encuentre se escriba como se escriba el email: Devise en Ruby on Rails lo hace por defecto, y normalize_email de Django, con el dominio. Uno de los dos textos pasa por ese código y el otro no.',
    see: 'Compare el email del código fuente de la página con el email que se firma: solo difieren en las mayúsculas. Las personas cuyo email no tiene mayúsculas aparecen verificadas.',
  },
  'email-trailing-newline': {
    why: 'echo termina lo que imprime con un salto de línea, y lo mismo hace un here-string en un shell. readline en Python, gets en Ruby y <STDIN> en Perl conservan el que leen, igual que un área de texto.',
    see: 'Imprima la longitud del email en la línea que lo firma: es una unidad mayor de lo que se puede contar, o dos si el salto de línea es CRLF. En un volcado hex, el texto acaba en 0a.',
  },
  'email-whitespace': {
    why: 'Los formularios, las hojas de cálculo y las importaciones traen espacios. En unos sitios se quitan y en otros no: Laravel los quita por defecto de los formularios, y el SDK de Crisp para iOS los quita del email.',
    see: 'Imprima el email entre comillas en los dos sitios, con su longitud. Las dos longitudes difieren.',
  },
  'email-invisible-character': {
    why: 'Un email copiado de un documento, un chat o una página web puede llevar caracteres de ancho cero o guiones opcionales. Los archivos guardados como UTF-8 con marca de orden de bytes, entre ellos «CSV UTF-8» de Excel, empiezan por una.',
    see: 'Pegue el email en el campo de Comprobar: nombra los caracteres que nadie ve. La longitud del email es mayor de lo que se puede contar.',
  },
  'email-unicode-normalization': {
    why: 'Letras como é existen como un solo carácter y como una letra seguida de un acento. Los nombres de archivo en macOS, String.normalize en JavaScript, unicodedata.normalize en Python y el campo de nombres de usuario de los formularios de Django convierten una forma en la otra.',
    see: 'Solo fallan los emails con esas letras. Los dos textos se ven igual, pero sus longitudes en bytes difieren.',
  },
  'email-url-encoded': {
    why: 'encodeURIComponent en JavaScript, urlencode en PHP, URLEncoder en Java y quote en Python escriben un email para una dirección web. Se firmó el resultado, o se tomó un parámetro de una dirección sin decodificarlo.',
    see: 'Imprima el texto que se firma: tiene %40 en lugar de la @, o %2B en lugar de un signo más.',
  },
  'email-plus-as-space': {
    why: 'En las query strings y en los formularios, un signo más representa un espacio. $_GET en PHP, URLSearchParams en JavaScript y casi cualquier otro lector de formularios lo convierten en espacio si el email no se codificó antes.',
    see: 'Solo fallan los emails con un signo más, como name+shop@example.com. El texto que se firma tiene un espacio en su lugar.',
  },
  'email-html-escaped': {
    why: 'Las plantillas escapan lo que imprimen: Blade, Twig, Jinja, las plantillas de Django y ERB en Rails lo hacen por sí solas, y htmlspecialchars, html.escape y esc_html de WordPress, cuando se las llama. Uno de los dos textos se escapó antes de usarse.',
    see: 'Solo fallan los emails con un apóstrofo, un &, comillas o signos < y >. Uno de los dos textos contiene &#039; o &amp;.',
  },
  'email-string-escaped': {
    why: 'addslashes en PHP pone barras invertidas delante de las comillas. json_encode en PHP escribe una barra como \\/, y, al igual que json.dumps en Python, escribe é como \\u00e9. Se firmó un texto así sin recuperar su forma original.',
    see: 'Solo fallan los emails con un apóstrofo, una barra o letras fuera del alfabeto inglés. El texto que se firma contiene una barra invertida.',
  },
  'email-quoted': {
    why: 'JSON.stringify, json_encode, repr en Python, inspect en Ruby y %q en Go ponen comillas alrededor de un texto. Los valores de scripts de shell, archivos .env y archivos CSV las traen consigo.',
    see: 'Imprima el texto que se firma: empieza y acaba con comillas, y tiene dos caracteres más que el email.',
  },
  'email-wrapped-in-structure': {
    why: 'Las firmas de los webhooks cubren una petición entera, así que el código hecho para ellas firma un objeto o un formulario: JSON.stringify({ email }), json_encode, http_build_query.',
    see: 'Imprima el texto que se firma: empieza por una llave, un corchete o el nombre de un campo, y el email está dentro.',
  },
  'email-address-syntax': {
    why: 'Las bibliotecas de correo escriben una dirección con un nombre y los signos < y >: formataddr en Python, InternetAddress en Java, las cabeceras de un correo. Los enlaces empiezan por mailto:.',
    see: 'Imprima el texto que se firma: hay un nombre, los signos < y > o mailto: alrededor del email.',
  },
  'email-prehashed': {
    why: 'Servicios como Gravatar y las redes publicitarias identifican a las personas por un hash de su email, y ese hash se tomó por el email. Otro código calcula antes el hash del mensaje, aunque HMAC ya lo hace.',
    see: 'Imprima el texto que se firma: 32, 40 o 64 caracteres hex, o bytes ilegibles, en lugar del email.',
  },
  'email-preencoded': {
    why: 'El email se escribió en Base64 o hex para una cookie, un token o una columna de una base de datos: btoa en JavaScript, base64_encode y bin2hex en PHP. No se decodificó antes de firmar.',
    see: 'Imprima el texto que se firma: letras y dígitos sin una @.',
  },
  'email-canonicalized': {
    why: 'Las reglas contra cuentas duplicadas reducen varios emails a uno: normalizeEmail de validator.js, que también ofrece express-validator, quita los puntos de las direcciones de Gmail y lo que sigue a un signo más.',
    see: 'Solo fallan los emails con un signo más, con puntos en Gmail o de googlemail.com.',
  },
  'email-partial': {
    why: 'El código toma un nombre de usuario del email con split("@") o explode("@", …), o una query string sin codificar acaba en el primer & o #.',
    see: 'Imprima el texto que se firma: acaba antes que el email, o no tiene @.',
  },
  'email-utf16': {
    why: 'Encoding.Unicode en C# y PowerShell, getBytes("UTF-16") en Java y las columnas NVARCHAR de SQL Server guardan el texto como UTF-16. Sus bytes entraron en el HMAC.',
    see: 'Fallan todos los emails. Cuente los bytes que entran en el HMAC: son más o menos el doble que las letras.',
  },
  'email-latin1': {
    why: 'update(email, "latin1") o "binary" en Node, utf8_decode en PHP, y getBytes sin juego de caracteres en Java antes de la versión 18 en un sistema cuya codificación es más antigua.',
    see: 'Solo fallan los emails con letras fuera del alfabeto inglés, como é o ü. Cada una de ellas entra en el HMAC como un solo byte.',
  },
  'email-double-utf8': {
    why: 'utf8_encode en PHP con un texto que ya es UTF-8, una conexión a la base de datos fijada en latin1, o bytes leídos como caracteres de un byte y codificados otra vez.',
    see: 'Solo fallan los emails con letras fuera del alfabeto inglés. El registro muestra Ã© donde debería haber é.',
  },
  'email-replacement-character': {
    why: 'Los bytes se leyeron con la codificación equivocada, y lo que no se podía leer quedó como � sin ningún error. Lo hacen TextDecoder en JavaScript, new String(bytes, UTF_8) en Java, Encoding.UTF8 en C# y errors="replace" en Python.',
    see: 'Solo fallan los emails con letras fuera del alfabeto inglés. El registro muestra � en su lugar.',
  },
  'email-ascii-question-marks': {
    why: 'Encoding.ASCII en C#, US_ASCII en Java, encode("ascii", "replace") en Python y las columnas latin de MySQL escriben ? por cada letra que no tienen.',
    see: 'Solo fallan los emails con letras fuera del alfabeto inglés. El texto que se firma contiene signos de interrogación.',
  },
  'email-punycode': {
    why: 'Los programas de correo y de direcciones web escriben un dominio así en su forma xn--: new URL en JavaScript, domainToASCII en Node, idn_to_ascii en PHP. El campo para emails de un navegador también puede hacerlo.',
    see: 'Solo fallan los emails cuyo dominio tiene letras fuera del alfabeto inglés. Uno de los dos textos tiene xn-- después de la @.',
  },
  'email-typographic': {
    why: 'Los procesadores de texto y los teléfonos convierten los apóstrofos rectos en curvos, los teclados de Asia oriental escriben letras de ancho completo y otros alfabetos tienen letras que se parecen a las latinas.',
    see: 'Falla una persona aunque los dos emails se vean iguales. Vuelva a escribir el email a mano y compare: solo uno de los dos textos es igual.',
  },
  'email-bytes-repr': {
    why: 'Los bytes se imprimieron en lugar de decodificarse: str(value) y las f-strings en Python dan b’…’, un array de bytes en un texto de Java da [B@…, un Buffer impreso por Node da <Buffer …> y %v en Go da una lista de números.',
    see: 'Imprima el texto que se firma: empieza por b’, [B@, <Buffer o un corchete.',
  },
  'email-placeholder': {
    why: 'Los datos de la persona no estaban cargados al calcular la firma: un valor que falta se convierte en «undefined» en JavaScript y en «None» en los textos de Python, un objeto en «[object Object]», y una plantilla sin procesar conserva sus {{…}}.',
    see: 'Distintas personas reciben la misma firma. Imprima el texto que se firma: no es un email.',
  },
  'other-identity': {
    why: 'Otros productos de chat firman un ID de usuario: Identity Verification de Intercom usa el HMAC del ID de usuario o del email. Se conservó código hecho para un producto así.',
    see: 'Imprima el texto que se firma: es un ID, un nombre o un número de teléfono.',
  },
  'other-user': {
    why: 'Una página o un fragmento con la firma de una persona se entregó a otra: por una CDN, una caché de páginas enteras, una compilación estática o una variable del servidor que comparten todas las peticiones.',
    see: 'Abra la página como dos personas y compare el código fuente: en ambos figura la misma firma. Lo que se firmó es el email de otra persona.',
  },
  'secret-other-website': {
    why: 'En Crisp, cada sitio web tiene su propia clave secreta. Varios sitios web o entornos comparten una configuración, o se copió la clave de otro.',
    see: 'Compare la huella que figura en Sitios web con la de la clave en uso: printf "%s" "$CRISP_SECRET_KEY" | sha256sum la imprime, y sus 8 primeros caracteres deberían ser los mismos.',
  },
  'secret-rotated': {
    why: 'La clave se renovó en Crisp y el backend sigue funcionando con la anterior: las variables de entorno se leen al arrancar un programa, y quedaron sin actualizar algunos servidores o gestores de secretos.',
    see: 'Funcionó hasta que se renovó la clave. La huella de la clave en uso no es la que figura en Sitios web.',
  },
  'secret-wrong-kind': {
    why: 'Crisp tiene varios ID y claves: el ID del sitio web, el identificador y la clave de la API REST, los secretos de webhooks y plugins. Solo la clave de Identity Verification firma emails.',
    see: 'Mire el ajuste que lee el código: un UUID con guiones es un ID de sitio web; 64 caracteres hex son una clave de la API REST.',
  },
  'secret-docs-example': {
    why: 'El ejemplo de la documentación se copió junto con su clave.',
    see: 'Busque en el código y su configuración 0fd72e0ff53b, el principio de la clave de ejemplo.',
  },
  'secret-trailing-newline': {
    why: 'echo y la mayoría de los editores terminan un archivo con un salto de línea. Los secretos que Docker y Kubernetes montan como archivos lo conservan, y también echo … | base64 para un secreto de Kubernetes.',
    see: 'Imprima la longitud de la clave en uso: es una unidad mayor que en Crisp, o dos si el salto de línea es CRLF. Si es un archivo, la cuenta wc -c.',
  },
  'secret-whitespace': {
    why: 'Se copió un espacio junto con la clave, o un lector de configuración conserva los espacios alrededor del signo igual.',
    see: 'Imprima la longitud de la clave en uso: es mayor que en Crisp.',
  },
  'secret-quoted': {
    why: 'Algunos lectores conservan las comillas que rodean un valor: lo hace --env-file de Docker, y también set en el símbolo del sistema de Windows.',
    see: 'Imprima la longitud de la clave en uso: tiene dos caracteres más que en Crisp.',
  },
  'secret-invisible-character': {
    why: 'Windows PowerShell y algunos editores guardan UTF-8 con marca de orden de bytes, y una clave copiada de un documento o un chat puede llevar caracteres de ancho cero.',
    see: 'Imprima la longitud de la clave en uso: es mayor que en Crisp. Un volcado hex del archivo empieza por ef bb bf.',
  },
  'secret-bytes-repr': {
    why: 'Los archivos abiertos como bytes y los clientes de algunos gestores de secretos dan bytes, y str(value) o una f-string en Python los convierten en b’…’.',
    see: 'Imprima los dos primeros caracteres de la clave en uso: son b y una comilla.',
  },
  'secret-escaped': {
    why: 'Los shells, Docker Compose y algunos lectores de archivos .env expanden $ y las barras invertidas, y JSON, YAML o addslashes escriben de otro modo los caracteres especiales. A las claves de letras y dígitos no les ocurre.',
    see: 'Imprima la longitud de la clave en uso y compárela con la longitud de la clave en Crisp.',
  },
  'secret-hex-decoded': {
    why: 'La clave parece hex, y muchos servicios entregan claves hex que hay que decodificar. Lo hacen hex2bin en PHP, bytes.fromhex en Python, Buffer.from(key, "hex") en Node, hex.DecodeString en Go y hexkey: de openssl.',
    see: 'Busque una de estas funciones en la línea que firma. Una clave de 32 caracteres entra en el HMAC como 16 bytes.',
  },
  'secret-base64-decoded': {
    why: 'Otros servicios entregan claves en Base64 que hay que decodificar, y se reutilizó su código: Buffer.from(key, "base64") en Node, base64_decode en PHP, b64decode en Python.',
    see: 'Busque una de estas funciones en la línea que firma. Una clave de 32 caracteres entra en el HMAC como 24 bytes.',
  },
  'secret-base64-encoded': {
    why: 'Kubernetes muestra los secretos en Base64, y también lo hacen algunos gestores de secretos y cabeceras. El valor se copió o se leyó sin decodificarlo.',
    see: 'Imprima la longitud de la clave en uso: una clave de 32 caracteres ha pasado a 44, a menudo con = al final.',
  },
  'secret-hashed': {
    why: 'Algunas guías calculan el hash de una contraseña para obtener una clave de cierta longitud: createHash("sha256") en Node, hash en PHP, hashlib en Python. HMAC acepta una clave de cualquier longitud.',
    see: 'Busque una función hash entre el ajuste y el HMAC.',
  },
  'secret-empty': {
    why: 'La variable de entorno no está definida donde se ejecuta el programa. En ese caso os.Getenv en Go y los shells dan el texto vacío, getenv en PHP da false, que cuenta como vacío, y ENV["…"].to_s en Ruby también queda vacío.',
    see: 'Imprima la longitud de la clave en uso: es 0. A menudo falla un entorno y otro funciona.',
  },
  'secret-placeholder': {
    why: 'String(process.env.CRISP_SECRET_KEY) da «undefined» y str(os.environ.get(…)) da «None» si la variable no está definida. Se copió un archivo de ejemplo sin rellenarlo, o figura una referencia a la variable donde nada la sustituye.',
    see: 'Mire el ajuste en el entorno que falla: falta, o contiene un nombre o un ejemplo.',
  },
  'secret-case': {
    why: 'Un ajuste o una columna cambia las mayúsculas y minúsculas de lo que contiene, o lo hace el código con los números hex: strtoupper en PHP, ToUpper en C#, upper en SQL.',
    see: 'Compare la clave en uso con la clave en Crisp: las letras son las mismas, pero no sus mayúsculas y minúsculas.',
  },
  'secret-dashed': {
    why: 'Una clave de 32 caracteres hex se puede leer como un UUID. El tipo uuid de PostgreSQL, Guid en C# y uuid.UUID en Python la imprimen con guiones.',
    see: 'Imprima la longitud de la clave en uso: 36 caracteres en lugar de 32, o al revés.',
  },
  'secret-truncated': {
    why: 'No se seleccionaron los primeros o los últimos caracteres al copiar la clave, o una columna es demasiado corta para ella.',
    see: 'Imprima la longitud de la clave en uso: es menor que en Crisp.',
  },
  'secret-utf16': {
    why: 'Encoding.Unicode.GetBytes en C# y PowerShell, y getBytes("UTF-16") en Java, dan bytes UTF-16.',
    see: 'Cuente los bytes de la clave que entran en el HMAC: una clave de 32 caracteres da 64 o más.',
  },
  'secret-latin1': {
    why: 'La clave se decodificó a bytes, se conservó como texto y se convirtió de nuevo en bytes con otra codificación: atob en JavaScript, "binary" y "latin1" en Node.',
    see: 'Cuente los bytes de la clave que entran en el HMAC y compárelos con la longitud de la clave en Crisp.',
  },
  'key-message-swapped': {
    why: 'Las bibliotecas ordenan los dos de forma distinta: hash_hmac en PHP y CryptoJS reciben primero el mensaje; OpenSSL::HMAC en Ruby y hmac.new en Python reciben primero la clave.',
    see: 'Mire la línea que firma: el email está donde la biblioteca espera la clave.',
  },
  'plain-hash': {
    why: 'Se llamó a una función hash en lugar de HMAC: createHash en lugar de createHmac en Node, hash en lugar de hash_hmac en PHP, hashlib en lugar de hmac en Python, sha256sum en un shell.',
    see: 'Cualquiera puede recalcularla sin la clave: printf "%s" user@example.com | sha256sum imprime la firma de ese email.',
  },
  'hash-concatenation': {
    why: 'Las interfaces antiguas firman con un hash de clave y texto unidos, y se reutilizó su código: sha256(secret + email) en muchos lenguajes.',
    see: 'Mire la línea que firma: une la clave y el email y llama a una función hash.',
  },
  'double-hmac': {
    why: 'Una función auxiliar firma, y el código que la llama firma otra vez el resultado; o un middleware firma lo que ya está firmado.',
    see: 'Cuente cuántas veces pasa una petición por una función que firma.',
  },
  'hash-of-hmac': {
    why: 'Alrededor de la firma se puso una capa que calcula el hash de todo lo que recibe, para guardarlo o compararlo.',
    see: 'Busque una función hash después de la línea que firma.',
  },
  'handmade-hmac': {
    why: 'La plataforma no ofrecía una función HMAC, así que se escribió a mano: en una base de datos, un lenguaje de plantillas o una herramienta de automatización. Falta uno de sus pasos, o trabaja con texto hex en lugar de bytes.',
    see: 'Mire el código que firma: usa los números 0x36 y 0x5c, o calcula dos hashes, en lugar del HMAC de una biblioteca.',
  },
  'hmac-state-reused': {
    why: 'Un objeto HMAC recuerda lo que recibió: update en Node, Python y Java, Write en Go. Se le llamó dos veces, o un objeto creado una vez se usó para varios emails.',
    see: 'Imprima lo que recibe cada llamada a update. A menudo el primer email tras un arranque es correcto y los siguientes no.',
  },
  'go-sum-misuse': {
    why: 'En Go, Sum(b) de un hash añade el digest a b. Se lee como si calculara el digest de b.',
    see: 'La firma empieza por el email en hex. Los emails de distinta longitud reciben firmas de distinta longitud que acaban igual.',
  },
  'signature-is-input': {
    why: 'Se confundieron dos argumentos o variables: el email, un ID u otro valor ocupa el lugar de la firma.',
    see: 'Mire el segundo valor en el código fuente de la página: es un valor conocido.',
  },
  'signature-is-token': {
    why: 'Otros productos de chat aceptan un JSON Web Token, por ejemplo la mensajería de Zendesk. Se conservó su código, o se envió el token de la sesión.',
    see: 'Mire el segundo valor en el código fuente de la página: un JSON Web Token empieza por eyJ y contiene dos puntos separadores.',
  },
  'wrong-algorithm': {
    why: 'El nombre del algoritmo es una palabra del código, y los ejemplos para otros servicios tienen ahí otra: "sha1" o "md5" en código antiguo, "sha512" en código más reciente.',
    see: 'A menudo lo revela la longitud: en hex, MD5 tiene 32 caracteres, SHA-1 tiene 40, SHA-256 tiene 64 y SHA-512 tiene 128.',
  },
  'encoding-uppercase-hex': {
    why: 'Algunas funciones escriben hex con mayúsculas: Convert.ToHexString y BitConverter en C#, Base.encode16 en Elixir, %X en cadenas de formato, HEX en MySQL.',
    see: 'Mire la firma: tiene letras mayúsculas de la A a la F. La consola del navegador muestra un error del chatbox.',
  },
  'encoding-separators': {
    why: 'Algunas funciones escriben un digest byte a byte: BitConverter.ToString en C# con guiones, openssl dgst -c con dos puntos, hex(" ") en Python y "% x" en Go con espacios.',
    see: 'Mire la firma: contiene guiones, dos puntos o espacios.',
  },
  'encoding-lost-zeros': {
    why: 'Cada byte se escribió como un número sin completarlo: Integer.toHexString en Java, toString(16) en JavaScript, %x donde hace falta %02x.',
    see: 'A la firma le faltan unos pocos caracteres, y su longitud cambia de un email a otro. Para unos pocos emails es correcta.',
  },
  'encoding-sign-extended': {
    why: 'Los bytes son números con signo en Java y en el tipo char de C. Entonces Integer.toHexString(b) o %x escribe los negativos con ocho dígitos.',
    see: 'La firma es demasiado larga, y en ella se repite ffffff una y otra vez.',
  },
  'encoding-big-integer': {
    why: 'Un entero grande es una forma conocida de imprimir bytes: new BigInteger(mac).toString(16) en Java, int.from_bytes en Python, BigInt en JavaScript. Pierde los ceros del principio y puede ser negativo.',
    see: 'Solo fallan algunas firmas: aproximadamente una de cada dieciséis es demasiado corta y, si el número lleva signo, la mitad empieza por un signo menos. Como número decimal, fallan todas.',
  },
  'encoding-base64': {
    why: 'Base64 es lo que imprimen muchos ejemplos para otros servicios: digest("base64") en Node, base64_encode en PHP, Convert.ToBase64String en C#, b64encode en Python.',
    see: 'Mire la firma: 44 caracteres, normalmente con = al final. La consola del navegador muestra un error del chatbox.',
  },
  'encoding-base64url': {
    why: 'digest("base64url") en Node, urlsafe_b64encode en Python y base64.URLEncoding en Go están hechos para tokens y direcciones web.',
    see: 'Mire la firma: unos 43 caracteres, con - o _ entre las letras y los dígitos.',
  },
  'encoding-base64-of-hex': {
    why: 'Una función que da texto hex se puso dentro de una de Base64: base64_encode(hash_hmac(…)) en PHP, btoa(hexDigest) en JavaScript, Base64.encode64(hexdigest) en Ruby.',
    see: 'Mire la firma: 88 caracteres. Decodificada como Base64 da 64 caracteres hex.',
  },
  'encoding-hex-of-text': {
    why: 'Un texto que ya era hex o Base64 se convirtió otra vez a hex: bin2hex(hash_hmac(…)) en PHP, Buffer.from(hexDigest).toString("hex") en Node.',
    see: 'Mire la firma: 128 caracteres, o unos 88 si era Base64. El hex de un hex solo tiene pares que empiezan por 3 o 6.',
  },
  'encoding-base32': {
    why: 'Base32 procede del código de las contraseñas de un solo uso: b32encode en Python, Base.encode32 en Elixir.',
    see: 'Mire la firma: 52 letras mayúsculas y dígitos del 2 al 7, normalmente con = al final.',
  },
  'encoding-prefix': {
    why: 'Los webhooks llevan sha256= o v1= delante del digest, openssl imprime un nombre y un signo igual, y sha256sum imprime detrás un guion o el nombre del archivo.',
    see: 'Mire la firma: hay algo delante o detrás de los 64 caracteres hex.',
  },
  'encoding-decimal-list': {
    why: 'Los bytes se imprimieron como una lista: Arrays.toString en Java, fmt.Sprint en Go, inspect en Elixir, JSON.stringify de un búfer en JavaScript.',
    see: 'Mire la firma: números con comas o espacios entre ellos.',
  },
  'encoding-raw-bytes': {
    why: 'Los bytes del digest se usaron como texto: hash_hmac con true como último argumento en PHP, digest() sin "hex" en Node, digest() en lugar de hexdigest() en Python y Ruby.',
    see: 'Mire la firma en el código fuente de la página: caracteres extraños, a menudo con � entre ellos.',
  },
  'encoding-bytes-repr': {
    why: 'str(value) y las f-strings con bytes en Python dan b’…’; inspect en Ruby y %q en Go añaden comillas y escapes.',
    see: 'Mire la firma: empieza por b y una comilla, o contiene barras invertidas.',
  },
  'encoding-object-repr': {
    why: 'Se imprimió el objeto sin obtener de él ningún digest: un array de bytes en un texto de Java, un objeto HMAC de Python sin hexdigest(), un Buffer impreso por Node.',
    see: 'Mire la firma: empieza por [B@, <hmac o <Buffer. En Java y Python cambia de una ejecución a otra.',
  },
  'encoding-truncated': {
    why: 'Una columna como VARCHAR(32), substr, un búfer de tamaño fijo o un copiado incompleto corta la firma.',
    see: 'Cuente sus caracteres: menos de 64, y el mismo número para todo el mundo.',
  },
  'encoding-copy-error': {
    why: 'Alguien escribió o copió la firma, o se leyó de una imagen. Los programas casi nunca hacen esto.',
    see: 'Compárela con la firma que imprime el backend: coinciden todos los caracteres menos uno o dos.',
  },
  'encoding-byte-order': {
    why: 'El digest se leyó como un solo número cuya parte menor va primero, o se invirtió un array: new BigInteger(bytes) en C#, int.from_bytes(…, "little") en Python.',
    see: 'Lea la firma en pares de caracteres desde el final: eso es lo que imprime el HMAC del propio backend.',
  },
  'encoding-whitespace': {
    why: 'Las herramientas de línea de comandos terminan lo que imprimen con un salto de línea, y chunk_split, fold, xxd y los programas de correo parten las líneas largas.',
    see: 'Imprima la firma entre comillas, con su longitud: es mayor que 64.',
  },
  'encoding-quoted': {
    why: 'JSON.stringify, json_encode, var_export, inspect y las comillas anidadas en un shell dejan comillas en el valor.',
    see: 'Mire el código fuente de la página: hay dos pares de comillas alrededor de la firma.',
  },
  'encoding-url-encoded': {
    why: 'La firma pasó por una dirección web en Base64 o como bytes en bruto, y se codificó una vez de más o se decodificó mal: + se convirtió en un espacio, / en %2F.',
    see: 'Mire la firma: contiene signos % o espacios.',
  },
  'encoding-invisible-character': {
    why: 'Los archivos guardados con una marca de orden de bytes, los editores de texto enriquecido y los servicios de mensajería ponen en un texto caracteres que nadie ve.',
    see: 'Pegue la firma en el campo de Comprobar: los nombra. Su longitud es mayor que 64 aunque se vean 64 caracteres.',
  },
  'signature-missing': {
    why: 'La firma nunca se añadió a la llamada, o solo la añade uno de varios lugares que establecen el email. En los móviles, las versiones antiguas de los SDK de Crisp no tienen lugar para ella.',
    see: 'Busque user:email o setEmail en el código fuente de la página: después solo va el email.',
  },
  'signature-undefined': {
    why: 'La página establece el email antes de que llegue la firma, o una plantilla imprime una variable que no existe. El paquete npm crisp-sdk-web pasa undefined cuando se llama a setEmail sin una firma.',
    see: 'Mire la llamada en el código fuente de la página: el segundo valor es undefined, null, está vacío o es un {{…}} sin rellenar.',
  },
  'snippet-nesting': {
    why: 'La línea documentada tiene tres arrays uno dentro de otro, y es fácil escribir un corchete de más o de menos. Crisp acepta el email y la firma como dos elementos del más interior.',
    see: 'Compare con $crisp.push(["set", "user:email", [email, signature]]) corchete por corchete; Comprobar lo hace con el código pegado.',
  },
  'snippet-misspelled': {
    why: 'Las palabras del comando son simples textos, así que ningún editor ni compilador avisa si una está mal escrita o intercambiada.',
    see: 'Compare con $crisp.push(["set", "user:email", [email, signature]]) palabra por palabra; Comprobar lo hace con el código pegado.',
  },
  'email-set-twice': {
    why: 'Un plugin, un gestor de etiquetas, un formulario o un segundo fragmento establece también el email y no conoce la firma.',
    see: 'Busque user:email y setEmail en todo lo que carga la página: aparecen más de una vez.',
  },
  'pushed-email-differs': {
    why: 'El backend firma el email de la cuenta, y la página envía lo que se escribió, lo que contiene una libreta de direcciones o una copia que cambió por el camino.',
    see: 'Imprima el email donde se firma y compárelo carácter por carácter con el del código fuente de la página.',
  },
  'website-mismatch': {
    why: 'Producción, preproducción y desarrollo usan distintos sitios web en Crisp, y uno de ellos tiene el ID de otro; o se copió una página de un sitio web a otro.',
    see: 'Compare CRISP_WEBSITE_ID en el código fuente de la página con el ID del sitio web en Crisp.',
  },
  'stale-signature': {
    why: 'El SDK de Crisp para iOS conserva la firma que recibió y la envía cuando se establece otro email, por ejemplo después de que otra persona inicie sesión.',
    see: 'La primera persona en un dispositivo aparece verificada, y la siguiente no. La app establece el email sin establecer después una firma.',
  },
  'sdk-too-old': {
    why: 'Las firmas llegaron a los SDK después que los emails: a iOS con la versión 2.9, al puente de React Native con la 0.20, a Flutter con la 2.4.7. Las versiones anteriores no tienen lugar para una firma.',
    see: 'Mire Podfile.lock o Package.resolved, package.json o pubspec.lock; Comprobar lee esos archivos.',
  },
  'channel-never-verified': {
    why: 'Una firma solo llega a Crisp por el chatbox y sus SDK. El correo, el plugin Email Redirect, las integraciones propias y los demás canales no llevan ninguna.',
    see: 'Mire la conversación en Crisp: no empezó en el chatbox ni en una app.',
  },
  'feature-disabled': {
    why: 'Identity Verification se activa para cada sitio web por separado y necesita un plan que lo incluya.',
    see: 'En Crisp, abra Settings → Websites → el sitio web → Advanced configuration → Identity Verification, y mire «Verify user emails with signatures».',
  },
  'cached-page': {
    why: 'Una CDN, un proxy o un plugin que guarda páginas enteras en caché conserva la página de una persona y la entrega a otras.',
    see: 'Abra la página en una ventana privada sin iniciar sesión: en su código fuente figura un email. Las cabeceras de la respuesta delatan una caché, por ejemplo Age o X-Cache.',
  },
  'secret-in-frontend': {
    why: 'La firma se calculó donde se necesita, en la página o en la app. Las variables con el prefijo NEXT_PUBLIC_, VITE_ o REACT_APP_ van a la página por diseño, contengan lo que contengan.',
    see: 'Busque la clave y su Base64 en todo lo que carga la página y en el paquete de la app.',
  },
  'signing-in-frontend': {
    why: 'Una biblioteca de HMAC, como crypto-js, o crypto.subtle, que ya trae el navegador, facilitan firmar en la página. No se puede hacer sin la clave.',
    see: 'Busque HmacSHA256, createHmac y crypto.subtle.sign en los scripts de la página y mire qué reciben como clave.',
  },
  'signing-oracle': {
    why: 'La página pide una firma al backend y envía el email con la petición, porque es sencillo. El backend firma todo lo que recibe.',
    see: 'En la vista de red del navegador, busque una petición que lleve un email y reciba como respuesta 64 caracteres hex. Pregunte al equipo de desarrollo si firmaría cualquier otro email.',
  },
  'guessable-token': {
    why: 'CRISP_TOKEN_ID continúa una conversación en otro dispositivo. Un ID de usuario, un email o un hash de ellos están a mano y son siempre iguales, así que acaban usándose.',
    see: 'Busque CRISP_TOKEN_ID en el código fuente de la página: es un número, un email, o 32, 40 o 64 caracteres hex que se deducen de uno.',
  },
};
