import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in the key. */
export const secretWords: Readonly<Record<CauseIdOf<'secret'>, CauseWords>> = {
  'secret-other-website': {
    title: 'Se usó la clave secreta de otro sitio web, «{name}».',
    agent:
      'La firma se calculó con la clave secreta de «{name}». En Crisp, cada sitio web tiene la suya. Pida al equipo de desarrollo que use la clave de este sitio web.',
    developer: 'El email se firmó con la clave secreta guardada aquí con el nombre «{name}».',
    fix: 'Configurar la clave secreta del sitio web que carga la página: el del ID que figura en CRISP_WEBSITE_ID.',
  },
  'secret-rotated': {
    title: 'Se usó una clave secreta anterior de «{website}».',
    agent:
      'La firma se calculó con una clave secreta que ya se ha sustituido. Pida al equipo de desarrollo que configure la actual.',
    developer: 'El email se firmó con una clave secreta anterior de «{website}»{dated}{replaced}.',
    fix: 'Sustituir en la configuración del backend la clave secreta antigua por la actual de Crisp y después reiniciar o volver a desplegar el backend.',
    labels: { dated: { unknown: '', known: ', sustituida aquí el ' }, replaced: { unknown: '' } },
  },
  'secret-wrong-kind': {
    title: 'Se usó {kind} en lugar de la clave secreta.',
    agent:
      'La firma se calculó con {kind}, que es público y no puede firmar emails. Pida al equipo de desarrollo que use la clave secreta de Identity Verification.',
    developer: 'El HMAC usó como clave {kind} de «{website}», no su clave secreta.',
    fix: 'Usar la clave secreta que Crisp muestra en Settings → Websites → el sitio web → Advanced configuration → Identity Verification, y guardarla en el backend.',
    labels: { kind: { 'website-id': 'el ID del sitio web' } },
  },
  'secret-docs-example': {
    title: 'Se usó la clave de ejemplo de la documentación de Crisp.',
    agent:
      'La firma se calculó con la clave de ejemplo que muestra la documentación de Crisp, no con la de este sitio web. Pida al equipo de desarrollo que ponga en su lugar la clave secreta del sitio web.',
    developer: 'El código sigue conteniendo la clave secreta de ejemplo de la documentación de Crisp.',
    fix: 'Sustituir el ejemplo por la clave secreta del propio sitio web, de Settings → Websites → el sitio web → Advanced configuration → Identity Verification.',
  },
  'secret-trailing-newline': {
    title: 'Un salto de línea ({which}) después de la clave secreta pasó a formar parte de ella.',
    agent:
      'El sitio web usó la clave secreta junto con un salto de línea invisible detrás. Pida al equipo de desarrollo que lo quite donde se lee la clave.',
    developer:
      'La clave usada es la clave secreta seguida de {which}. Suele venir de archivos que acaban en un salto de línea, de echo sin -n o de secretos montados como archivos.',
    fix: 'Quitar el fin de línea al leer la clave (por ejemplo, fs.readFileSync(path, "utf8").trim()), o escribir la clave con printf "%s".',
  },
  'secret-whitespace': {
    title: 'El espacio en blanco alrededor de la clave secreta la cambió ({which}).',
    agent:
      'El sitio web usó la clave secreta con espacio en blanco alrededor. Pida al equipo de desarrollo que vuelva a copiar la clave, sin nada delante ni detrás.',
    developer: 'La clave usada difiere de la guardada en espacio en blanco: {which}.',
    fix: 'Quitar el espacio en blanco donde se lee la clave y corregir el lugar donde está guardada.',
    labels: {
      which: {
        'space-after': 'un espacio detrás',
        'space-before': 'un espacio delante',
        'space-around': 'un espacio delante y otro detrás',
        'tab-after': 'un tabulador detrás',
        'tab-before': 'un tabulador delante',
        'no-break-space-after': 'un espacio de no separación detrás',
        'no-break-space-before': 'un espacio de no separación delante',
        trimmed: 'se quitó espacio en blanco que pertenece a la clave guardada',
      },
    },
  },
  'secret-quoted': {
    title: 'Unas comillas ({which}) pasaron a formar parte de la clave secreta.',
    agent:
      'El sitio web usó la clave secreta junto con unas comillas alrededor. Pida al equipo de desarrollo que las quite de la configuración.',
    developer:
      'Las comillas cambiaron la clave usada ({which}). Algunos lectores de archivos .env, entre ellos --env-file de Docker, conservan las comillas.',
    fix: 'Escribir la clave sin comillas en el archivo .env o en el entorno, o usar un lector que las quite.',
    labels: {
      which: {
        double: 'comillas dobles',
        single: 'comillas simples',
        curly: 'comillas tipográficas',
        backtick: 'acentos graves',
        removed: 'comillas que pertenecen a la clave guardada, aquí omitidas',
      },
    },
  },
  'secret-invisible-character': {
    title: 'Un carácter invisible pasó a formar parte de la clave secreta: {which}.',
    agent:
      'El sitio web usó la clave secreta junto con un carácter invisible que se coló al copiarla o guardarla. Pida al equipo de desarrollo que escriba o copie la clave de nuevo.',
    developer: 'La clave usada tiene {which}.',
    fix: 'Guardar el archivo sin marca de orden de bytes (UTF-8, no «UTF-8 con BOM»), o introducir la clave de nuevo como texto sin formato.',
    labels: {
      which: {
        'bom-before': 'una marca de orden de bytes (U+FEFF) delante',
        'zero-width-space-after': 'un espacio de ancho cero (U+200B) detrás',
        'zero-width-space-before': 'un espacio de ancho cero (U+200B) delante',
        'word-joiner-after': 'un unificador de palabras (U+2060) detrás',
      },
    },
  },
  'secret-bytes-repr': {
    title: 'La clave secreta se usó en la forma en que el lenguaje imprime bytes ({which}).',
    agent:
      'El sitio web usó la clave secreta con signos adicionales que su lenguaje de programación añade al imprimir. Pida al equipo de desarrollo que use la clave tal cual.',
    developer: 'Unos bytes se convirtieron en texto al imprimirlos, de modo que la clave pasó a ser {which}.',
    fix: 'Decodificar los bytes a texto (secret_key.decode() en Python), o pasar los bytes directamente a la función HMAC.',
    labels: {
      which: {
        'python-bytes': "b'…', como Python imprime bytes",
        'node-buffer': '<Buffer …>, como Node imprime un búfer',
        'decimal-spaces': 'una lista de números entre corchetes, como Go imprime bytes',
        'decimal-commas': 'una lista de números, como JavaScript imprime bytes',
        'decimal-list': 'una lista de números entre corchetes, como Python, Ruby y Elixir imprimen bytes',
        'signed-list': 'una lista de números entre corchetes, como Java imprime bytes',
        'node-json': '{"type":"Buffer",…}, como Node escribe un búfer en JSON',
        'python-bytearray': "bytearray(b'…'), como Python imprime un array de bytes",
        'elixir-binary': '<<…>>, como Elixir imprime un binario',
        'ruby-binary': '"…", como Ruby imprime una cadena binaria',
        'dotnet-type': 'System.Byte[], el nombre del tipo en .NET',
      },
    },
  },
  'secret-escaped': {
    title: 'Se cambiaron caracteres especiales de la clave secreta ({which}).',
    agent:
      'Algunos caracteres especiales de la clave secreta cambiaron al pasar a la configuración del sitio web. Pida al equipo de desarrollo que compare la clave en uso con la de Crisp.',
    developer: 'La clave usada es la clave secreta con sus caracteres especiales cambiados: {which}.',
    fix: 'Comparar la longitud de la clave en uso con la de la clave en Crisp, y guardarla donde nada la escape ni la expanda.',
    labels: {
      which: {
        url: 'codificada para URL',
        html: 'escapada para HTML',
        string: 'escapada para una cadena',
        'url-decoded': 'decodificada como URL',
        'html-decoded': 'entidades HTML decodificadas',
        'plus-as-space': 'los signos más pasaron a espacios',
        'backslashes-lost': 'barras invertidas eliminadas',
        'dollar-expanded': 'la parte tras un signo de dólar sustituida, como en un shell o un archivo .env',
        'cut-at-hash': 'la parte a partir de un # cortada como comentario',
        'literal-newline': 'los dos caracteres \\n añadidos',
      },
    },
  },
  'secret-hex-decoded': {
    title: 'La clave secreta se decodificó de hex antes de usarse.',
    agent:
      'El sitio web trató la clave secreta como un número codificado, pero Crisp la usa como texto simple. Pida al equipo de desarrollo que use la clave exactamente como la muestra Crisp.',
    developer:
      'El HMAC usó como clave los bytes que la clave secreta representa en hex ({which}). La clave parece hex, pero Crisp usa sus caracteres tal cual.',
    fix: 'Quitar la decodificación de hex (hex2bin, bytes.fromhex, Buffer.from(secretKey, "hex"), -macopt hexkey:) y usar el propio texto como clave del HMAC.',
    labels: {
      which: {
        pairs: 'dos dígitos por byte',
        'padded-right': 'un número impar de dígitos, completado por la derecha',
        'padded-left': 'un número impar de dígitos, completado por la izquierda',
        refused: 'un número impar de dígitos, que el decodificador rechazó, y la clave quedó vacía',
        'big-integer': 'como un solo número grande, con o sin un byte cero delante',
        'as-far-as-hex': 'hasta donde es hex; el resto se descartó',
        'low-digit-first': 'el dígito bajo primero',
      },
    },
  },
  'secret-base64-decoded': {
    title: 'La clave secreta se decodificó de Base64 antes de usarse.',
    agent:
      'El sitio web trató la clave secreta como texto codificado (Base64), pero Crisp la usa tal cual. Pida al equipo de desarrollo que use la clave exactamente como la muestra Crisp.',
    developer: 'El HMAC usó como clave los bytes que resultan de decodificar la clave secreta como Base64.',
    fix: 'Quitar la decodificación de Base64 y usar el propio texto como clave del HMAC.',
  },
  'secret-base64-encoded': {
    title: 'Se usó como clave la forma Base64 de la clave secreta ({which}).',
    agent:
      'El sitio web usó una forma codificada (Base64) de la clave secreta. Pida al equipo de desarrollo que la decodifique o que guarde la clave como la muestra Crisp.',
    developer:
      'El HMAC usó como clave la clave secreta en Base64 ({which}), como figura en un secreto de Kubernetes o en una cabecera de autorización Basic.',
    fix: 'Decodificar una vez el valor guardado, o guardar la clave como la muestra Crisp. Codificar con printf "%s" y no con echo, que añade un salto de línea.',
    labels: {
      which: {
        padded: 'con relleno',
        unpadded: 'sin relleno',
        'with-newline': 'con un salto de línea también codificado, como en echo … | base64',
      },
    },
  },
  'secret-hashed': {
    title: 'Se usó como clave un hash ({algorithm}) de la clave secreta.',
    agent:
      'El sitio web transformó la clave secreta antes de usarla. Pida al equipo de desarrollo que use la clave exactamente como la muestra Crisp.',
    developer: 'El HMAC usó como clave el {algorithm} de la clave secreta, en {form}.',
    fix: 'Usar la propia clave secreta como clave del HMAC; suprimir el hash.',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' },
      form: { hex: 'texto hex', raw: 'bytes en bruto' },
    },
  },
  'secret-empty': {
    title: 'Se usó una clave secreta vacía.',
    agent:
      'El sitio web no tiene clave secreta donde firma los emails: el valor está vacío o falta. Pida al equipo de desarrollo que la configure en el servidor.',
    developer:
      'El HMAC usó como clave el texto vacío. El motivo habitual es una variable de entorno sin definir en este entorno; varios lenguajes lo aceptan sin avisar.',
    fix: 'Definir la variable en el entorno que sirve la página y detenerse con un error cuando esté vacía.',
  },
  'secret-placeholder': {
    title: 'Se usó el texto «{text}» como clave secreta.',
    agent:
      'El sitio web usó el texto provisional «{text}» en lugar de su clave secreta. Pida al equipo de desarrollo que configure la clave real en el servidor.',
    developer:
      'El HMAC usó como clave el texto «{text}»: el nombre de una variable en lugar de su valor, un valor que faltaba o un ejemplo que nunca se sustituyó.',
    fix: 'Leer la clave del entorno por su nombre y detenerse con un error cuando falte.',
  },
  'secret-case': {
    title: 'La clave secreta {form} antes de usarse.',
    agent:
      'Las letras de la clave secreta se cambiaron a {formNoun}. Pida al equipo de desarrollo que use la clave exactamente como la muestra Crisp.',
    developer: 'La clave usada es la clave secreta, que {form}. Una clave se compara carácter por carácter.',
    fix: 'Usar la clave exactamente como la muestra Crisp, sin cambiar mayúsculas ni minúsculas.',
    labels: {
      form: { upper: 'pasó a mayúsculas', lower: 'pasó a minúsculas' },
      formNoun: { capitals: 'mayúsculas', 'small-letters': 'minúsculas' },
    },
  },
  'secret-dashed': {
    title: '{which}',
    agent: '{which} Pida al equipo de desarrollo que use la clave exactamente como la muestra Crisp.',
    developer: '{which} Ocurre cuando la clave pasa por un tipo o un formateador de UUID.',
    fix: 'Guardar la clave como texto, no como UUID.',
    labels: {
      which: {
        'dashes-added': 'Se añadieron guiones a la clave secreta.',
        'dashes-removed': 'Se quitaron los guiones de la clave secreta.',
      },
    },
  },
  'secret-truncated': {
    title: 'Falta el {which} de la clave secreta ({lost}).',
    agent:
      'La clave secreta no se copió entera: le falta el {which} ({lost}). Pida al equipo de desarrollo que vuelva a copiarla de Crisp.',
    developer: 'A la clave usada le falta el {which} ({lost}).',
    fix: 'Volver a copiar la clave de Crisp, entera, y comprobar que la longitud sea la misma.',
    labels: {
      which: { end: 'final', start: 'principio' },
      lost: { 1: '1 carácter', 2: '2 caracteres', 3: '3 caracteres', 4: '4 caracteres' },
    },
  },
  'secret-utf16': {
    title: 'La clave secreta se usó como texto UTF-16 ({form}).',
    agent:
      'Los ordenadores pueden guardar las letras de un texto de varios modos, y el sitio web usó para la clave secreta un modo distinto del de Crisp. Pida al equipo de desarrollo que use UTF-8 para la clave.',
    developer:
      'El HMAC usó como clave los bytes UTF-16 ({form}) de la clave secreta en lugar de sus bytes UTF-8.',
    fix: 'Codificar la clave en UTF-8: Encoding.UTF8.GetBytes en C#, getBytes(StandardCharsets.UTF_8) en Java.',
    labels: {
      form: {
        le: 'little-endian',
        be: 'big-endian',
        'le-bom': 'little-endian con marca de orden de bytes',
        'be-bom': 'big-endian con marca de orden de bytes',
      },
    },
  },
  'secret-latin1': {
    title: 'La clave secreta pasó por otra codificación de caracteres: sus bytes {which}.',
    agent:
      'La clave secreta cambió al convertirla de una forma de texto a otra. Pida al equipo de desarrollo que la use como texto UTF-8 simple.',
    developer: 'De camino al HMAC, los bytes de la clave {which}.',
    fix: 'Mantener la clave siempre como texto o siempre como bytes; para Crisp, pasar el texto de la clave secreta en UTF-8.',
    labels: {
      which: {
        'low-bytes': 'quedaron reducidos al byte bajo de cada carácter, como hace Latin-1',
        'binary-as-text': 'se leyeron como texto Latin-1 y se codificaron de nuevo en UTF-8',
        'lossy-text': 'se leyeron como texto UTF-8, sustituyendo los bytes que no lo son',
      },
    },
  },
};
