import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The causes in the secret key. */
export const secret: Readonly<Record<CauseIdOf<'secret'>, CauseWords>> = {
  'secret-other-website': {
    title: 'Der geheime Schlüssel einer anderen Website, „{name}“, wurde verwendet.',
    agent:
      'Die Signatur wurde mit dem geheimen Schlüssel von „{name}“ erzeugt. Jede Website hat in Crisp ihren eigenen. Bitten Sie das Entwicklungsteam, den Schlüssel dieser Website zu verwenden.',
    developer:
      'Die E-Mail-Adresse wurde mit dem geheimen Schlüssel signiert, der hier unter dem Namen „{name}“ gespeichert ist.',
    fix: 'Konfigurieren Sie den geheimen Schlüssel der Website, die die Seite lädt: der, deren ID in CRISP_WEBSITE_ID steht.',
  },
  'secret-rotated': {
    title: 'Ein früherer geheimer Schlüssel von „{website}“ wurde verwendet.',
    agent:
      'Die Signatur wurde mit einem geheimen Schlüssel erzeugt, der inzwischen ersetzt ist. Bitten Sie das Entwicklungsteam, den aktuellen zu konfigurieren.',
    developer:
      'Die E-Mail-Adresse wurde mit einem früheren geheimen Schlüssel von „{website}“ signiert{dated}{replaced}.',
    fix: 'Ersetzen Sie den alten geheimen Schlüssel in der Konfiguration des Backends durch den aktuellen aus Crisp, und starten Sie das Backend dann neu oder rollen Sie es neu aus.',
    labels: { dated: { unknown: '', known: '; hier ersetzt am ' }, replaced: { unknown: '' } },
  },
  'secret-wrong-kind': {
    title: 'Anstelle des geheimen Schlüssels wurde die {kind} verwendet.',
    agent:
      'Die Signatur wurde mit der {kind} erzeugt; sie ist öffentlich und kann keine E-Mail-Adressen signieren. Bitten Sie das Entwicklungsteam, den geheimen Schlüssel von Identity Verification zu verwenden.',
    developer: 'Der HMAC hatte die {kind} von „{website}“ als Schlüssel, nicht ihren geheimen Schlüssel.',
    fix: 'Verwenden Sie den geheimen Schlüssel, den Crisp unter Settings → Websites → die Website → Advanced configuration → Identity Verification zeigt, und bewahren Sie ihn im Backend auf.',
    labels: { kind: { 'website-id': 'Website-ID' } },
  },
  'secret-docs-example': {
    title: 'Der Beispielschlüssel aus der Dokumentation von Crisp wurde verwendet.',
    agent:
      'Die Signatur wurde mit dem Beispielschlüssel aus der Dokumentation von Crisp erzeugt, nicht mit dem eigenen dieser Website. Bitten Sie das Entwicklungsteam, dort den geheimen Schlüssel der Website einzusetzen.',
    developer: 'Im Code steht noch der geheime Beispielschlüssel aus der Dokumentation von Crisp.',
    fix: 'Ersetzen Sie das Beispiel durch den geheimen Schlüssel der Website, unter Settings → Websites → die Website → Advanced configuration → Identity Verification.',
  },
  'secret-trailing-newline': {
    title: 'Ein Zeilenumbruch ({which}) nach dem geheimen Schlüssel wurde Teil davon.',
    agent:
      'Die Website hat den geheimen Schlüssel mit einem unsichtbaren Zeilenumbruch dahinter verwendet. Bitten Sie das Entwicklungsteam, ihn beim Lesen des Schlüssels zu entfernen.',
    developer:
      'Der verwendete Schlüssel ist der geheime Schlüssel, gefolgt von {which}. Meist kommt das von Dateien, die mit einem Zeilenumbruch enden, von echo ohne -n oder von Secrets, die als Datei eingebunden sind.',
    fix: 'Entfernen Sie das Zeilenende beim Lesen des Schlüssels (zum Beispiel fs.readFileSync(path, "utf8").trim()), oder schreiben Sie den Schlüssel mit printf "%s".',
  },
  'secret-whitespace': {
    title: 'Leerraum am geheimen Schlüssel hat ihn verändert ({which}).',
    agent:
      'Die Website hat den geheimen Schlüssel mit anderem Leerraum am Rand verwendet. Bitten Sie das Entwicklungsteam, den Schlüssel noch einmal zu kopieren, ohne etwas davor oder dahinter.',
    developer: 'Der verwendete Schlüssel unterscheidet sich vom gespeicherten durch Leerraum: {which}.',
    fix: 'Entfernen Sie Leerraum beim Lesen des Schlüssels, und berichtigen Sie die Stelle, an der er gespeichert ist.',
    labels: {
      which: {
        'space-after': 'ein Leerzeichen dahinter',
        'space-before': 'ein Leerzeichen davor',
        'space-around': 'ein Leerzeichen davor und dahinter',
        'tab-after': 'ein Tabulator dahinter',
        'tab-before': 'ein Tabulator davor',
        'no-break-space-after': 'ein geschütztes Leerzeichen dahinter',
        'no-break-space-before': 'ein geschütztes Leerzeichen davor',
        trimmed: 'Leerraum, der zum gespeicherten Schlüssel gehört, wurde entfernt',
      },
    },
  },
  'secret-quoted': {
    title: 'Die Anführungszeichen um den geheimen Schlüssel stimmen nicht ({which}).',
    agent:
      'Die Website hat den geheimen Schlüssel mit anderen Anführungszeichen verwendet, als in Crisp stehen. Bitten Sie das Entwicklungsteam, die Konfiguration zu berichtigen.',
    developer:
      'Am verwendeten Schlüssel weichen die Anführungszeichen ab: {which}. Manche Leser von .env-Dateien behalten sie, auch --env-file von Docker.',
    fix: 'Schreiben Sie den Schlüssel ohne Anführungszeichen in die .env-Datei oder die Umgebung, oder verwenden Sie einen Leser, der sie entfernt.',
    labels: {
      which: {
        double: 'doppelte Anführungszeichen hinzugefügt',
        single: 'einfache Anführungszeichen hinzugefügt',
        curly: 'typografische Anführungszeichen hinzugefügt',
        backtick: 'Backticks hinzugefügt',
        removed: 'die des gespeicherten Schlüssels weggelassen',
      },
    },
  },
  'secret-invisible-character': {
    title: 'Ein unsichtbares Zeichen wurde Teil des geheimen Schlüssels: {which}.',
    agent:
      'Die Website hat den geheimen Schlüssel mit einem unsichtbaren Zeichen verwendet, das beim Kopieren oder Speichern mitkam. Bitten Sie das Entwicklungsteam, den Schlüssel neu einzutippen oder zu kopieren.',
    developer: 'Beim verwendeten Schlüssel steht {which}.',
    fix: 'Speichern Sie die Datei ohne Byte-Order-Mark (UTF-8, nicht „UTF-8 mit BOM“), oder geben Sie den Schlüssel als reinen Text neu ein.',
    labels: {
      which: {
        'bom-before': 'eine Byte-Order-Mark (U+FEFF) davor',
        'zero-width-space-after': 'ein Leerzeichen der Breite null (U+200B) dahinter',
        'zero-width-space-before': 'ein Leerzeichen der Breite null (U+200B) davor',
        'word-joiner-after': 'ein Wortverbinder (U+2060) dahinter',
      },
    },
  },
  'secret-bytes-repr': {
    title: 'Der geheime Schlüssel wurde in der Form verwendet, in der die Sprache Bytes ausgibt ({which}).',
    agent:
      'Die Website hat den geheimen Schlüssel mit zusätzlichen Zeichen verwendet, die ihre Programmiersprache beim Ausgeben hinzufügt. Bitten Sie das Entwicklungsteam, den Schlüssel unverändert zu verwenden.',
    developer: 'Bytes wurden durch Ausgeben zu Text gemacht, und aus dem Schlüssel wurde dies: {which}.',
    fix: 'Dekodieren Sie Bytes zu Text (secret_key.decode() in Python), oder übergeben Sie die Bytes unmittelbar an die HMAC-Funktion.',
    labels: {
      which: {
        'python-bytes': "b'…', wie Python Bytes ausgibt",
        'node-buffer': '<Buffer …>, wie Node einen Buffer ausgibt',
        'decimal-spaces': 'eine Zahlenliste in Klammern, wie Go Bytes ausgibt',
        'decimal-commas': 'eine Zahlenliste, wie JavaScript Bytes ausgibt',
        'decimal-list': 'eine Zahlenliste in Klammern, wie Python, Ruby und Elixir Bytes ausgeben',
        'signed-list': 'eine Zahlenliste in Klammern, wie Java Bytes ausgibt',
        'node-json': '{"type":"Buffer",…}, wie Node einen Buffer in JSON schreibt',
        'python-bytearray': "bytearray(b'…'), wie Python ein Byte-Array ausgibt",
        'elixir-binary': '<<…>>, wie Elixir ein Binary ausgibt',
        'ruby-binary': '"…", wie Ruby einen binären Text ausgibt',
        'dotnet-type': 'System.Byte[], der Name des Typs in .NET',
      },
    },
  },
  'secret-escaped': {
    title: 'Sonderzeichen des geheimen Schlüssels wurden verändert ({which}).',
    agent:
      'Sonderzeichen im geheimen Schlüssel wurden auf dem Weg in die Einstellungen der Website verändert. Bitten Sie das Entwicklungsteam, den verwendeten Schlüssel mit dem in Crisp zu vergleichen.',
    developer: 'Der verwendete Schlüssel ist der geheime Schlüssel mit veränderten Sonderzeichen: {which}.',
    fix: 'Vergleichen Sie die Länge des verwendeten Schlüssels mit der des Schlüssels in Crisp, und speichern Sie ihn dort, wo ihn nichts maskiert oder auflöst.',
    labels: {
      which: {
        url: 'prozentkodiert',
        html: 'für HTML maskiert',
        string: 'für einen String maskiert',
        'url-decoded': 'Prozentkodierung aufgelöst',
        'html-decoded': 'HTML-Entities aufgelöst',
        'plus-as-space': 'Pluszeichen wurden zu Leerzeichen',
        'backslashes-lost': 'Backslashes entfernt',
        'dollar-expanded': 'der Teil nach einem Dollarzeichen ersetzt, wie in einer Shell oder .env-Datei',
        'cut-at-hash': 'der Teil ab einem # als Kommentar abgeschnitten',
        'literal-newline': 'die beiden Zeichen \\n hinzugefügt',
      },
    },
  },
  'secret-hex-decoded': {
    title: 'Der geheime Schlüssel wurde vor der Verwendung als Hex dekodiert.',
    agent:
      'Die Website hat den geheimen Schlüssel als kodierte Zahl behandelt, Crisp verwendet ihn aber als reinen Text. Bitten Sie das Entwicklungsteam, den Schlüssel genau so zu verwenden, wie Crisp ihn zeigt.',
    developer:
      'Der HMAC hatte die Bytes als Schlüssel, die der geheime Schlüssel als Hex ergibt ({which}). Der Schlüssel sieht nach Hex aus, Crisp verwendet aber seine Zeichen, wie sie sind.',
    fix: 'Entfernen Sie die Hex-Dekodierung (hex2bin, bytes.fromhex, Buffer.from(secretKey, "hex"), -macopt hexkey:), und verwenden Sie den Text selbst als Schlüssel des HMAC.',
    labels: {
      which: {
        pairs: 'zwei Ziffern je Byte',
        'padded-right': 'eine ungerade Zahl von Ziffern, rechts aufgefüllt',
        'padded-left': 'eine ungerade Zahl von Ziffern, links aufgefüllt',
        refused: 'eine ungerade Zahl von Ziffern, die der Dekoder ablehnte, sodass der Schlüssel leer war',
        'big-integer': 'als eine große Zahl, mit oder ohne Nullbyte davor',
        'as-far-as-hex': 'so weit er Hex ist, der Rest wurde verworfen',
        'low-digit-first': 'die niedrige Ziffer zuerst',
      },
    },
  },
  'secret-base64-decoded': {
    title: 'Der geheime Schlüssel wurde vor der Verwendung als Base64 dekodiert.',
    agent:
      'Die Website hat den geheimen Schlüssel als kodierten Text (Base64) behandelt, Crisp verwendet ihn aber, wie er dasteht. Bitten Sie das Entwicklungsteam, den Schlüssel genau so zu verwenden, wie Crisp ihn zeigt.',
    developer:
      'Der HMAC hatte die Bytes als Schlüssel, die der geheime Schlüssel als Base64 dekodiert ergibt.',
    fix: 'Entfernen Sie die Base64-Dekodierung, und verwenden Sie den Text selbst als Schlüssel des HMAC.',
  },
  'secret-base64-encoded': {
    title: 'Als Schlüssel wurde die Base64-Form des geheimen Schlüssels verwendet ({which}).',
    agent:
      'Die Website hat eine kodierte Form (Base64) des geheimen Schlüssels verwendet. Bitten Sie das Entwicklungsteam, sie zu dekodieren oder den Schlüssel so zu speichern, wie Crisp ihn zeigt.',
    developer:
      'Der HMAC hatte den geheimen Schlüssel in Base64 ({which}) als Schlüssel, wie er in einem Kubernetes-Secret oder einem Header für Basic Authorization steht.',
    fix: 'Dekodieren Sie den gespeicherten Wert einmal, oder speichern Sie den Schlüssel so, wie Crisp ihn zeigt. Kodieren Sie mit printf "%s" und nicht mit echo, das einen Zeilenumbruch anhängt.',
    labels: {
      which: {
        padded: 'mit Auffüllzeichen',
        unpadded: 'ohne Auffüllzeichen',
        'with-newline': 'mit ebenfalls kodiertem Zeilenumbruch, wie bei echo … | base64',
      },
    },
  },
  'secret-hashed': {
    title: 'Als Schlüssel wurde ein Hash ({algorithm}) des geheimen Schlüssels verwendet.',
    agent:
      'Die Website hat den geheimen Schlüssel vor der Verwendung umgerechnet. Bitten Sie das Entwicklungsteam, den Schlüssel genau so zu verwenden, wie Crisp ihn zeigt.',
    developer: 'Der HMAC hatte den {algorithm} des geheimen Schlüssels als Schlüssel, und zwar als {form}.',
    fix: 'Verwenden Sie den geheimen Schlüssel selbst als Schlüssel des HMAC; lassen Sie den Hash weg.',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' },
      form: { hex: 'Hex-Text', raw: 'rohe Bytes' },
    },
  },
  'secret-empty': {
    title: 'Ein leerer geheimer Schlüssel wurde verwendet.',
    agent:
      'Die Website hat dort, wo sie E-Mail-Adressen signiert, keinen geheimen Schlüssel: Die Einstellung ist leer oder fehlt. Bitten Sie das Entwicklungsteam, sie auf dem Server zu setzen.',
    developer:
      'Der HMAC hatte den leeren Text als Schlüssel. Meist ist eine Umgebungsvariable in dieser Umgebung nicht gesetzt; mehrere Sprachen nehmen das ohne Meldung hin.',
    fix: 'Setzen Sie die Variable in der Umgebung, die die Seite ausliefert, und brechen Sie mit einem Fehler ab, wenn sie leer ist.',
  },
  'secret-placeholder': {
    title: 'Der Text „{text}“ wurde als geheimer Schlüssel verwendet.',
    agent:
      'Die Website hat den Platzhalter „{text}“ verwendet, wo ihr geheimer Schlüssel hingehört. Bitten Sie das Entwicklungsteam, auf dem Server den echten Schlüssel zu setzen.',
    developer:
      'Der HMAC hatte den Text „{text}“ als Schlüssel: den Namen einer Variablen statt ihres Werts, einen fehlenden Wert oder ein nie ersetztes Beispiel.',
    fix: 'Lesen Sie den Schlüssel unter seinem Namen aus der Umgebung, und brechen Sie mit einem Fehler ab, wenn er fehlt.',
  },
  'secret-case': {
    title: 'Der geheime Schlüssel wurde vor der Verwendung {form}.',
    agent:
      'Die Buchstaben des geheimen Schlüssels wurden zu {formNoun} geändert. Bitten Sie das Entwicklungsteam, den Schlüssel genau so zu verwenden, wie Crisp ihn zeigt.',
    developer:
      'Der verwendete Schlüssel ist der geheime Schlüssel, {form}. Bei einem Schlüssel zählt jedes Zeichen.',
    fix: 'Verwenden Sie den Schlüssel genau so, wie Crisp ihn zeigt, und lassen Sie die Änderung der Groß- und Kleinschreibung weg.',
    labels: {
      form: { upper: 'in Großbuchstaben umgewandelt', lower: 'in Kleinbuchstaben umgewandelt' },
      formNoun: { capitals: 'Großbuchstaben', 'small-letters': 'Kleinbuchstaben' },
    },
  },
  'secret-dashed': {
    title: '{which}',
    agent:
      '{which} Bitten Sie das Entwicklungsteam, den Schlüssel genau so zu verwenden, wie Crisp ihn zeigt.',
    developer:
      '{which} Das geschieht, wenn der Schlüssel durch einen UUID-Typ oder dessen Formatierung geht.',
    fix: 'Speichern Sie den Schlüssel als Text, nicht als UUID.',
    labels: {
      which: {
        'dashes-added': 'Dem geheimen Schlüssel wurden Bindestriche hinzugefügt.',
        'dashes-removed': 'Die Bindestriche des geheimen Schlüssels wurden entfernt.',
      },
    },
  },
  'secret-truncated': {
    title: '{which} des geheimen Schlüssels fehlt etwas ({lost}).',
    agent:
      'Der geheime Schlüssel wurde nicht vollständig kopiert: {which} fehlt etwas ({lost}). Bitten Sie das Entwicklungsteam, ihn noch einmal aus Crisp zu kopieren.',
    developer: '{which} des verwendeten Schlüssels fehlt etwas: {lost}.',
    fix: 'Kopieren Sie den Schlüssel noch einmal vollständig aus Crisp, und prüfen Sie, ob die Länge dieselbe ist.',
    labels: {
      which: { end: 'Am Ende', start: 'Am Anfang' },
      lost: { 1: '1 Zeichen', 2: '2 Zeichen', 3: '3 Zeichen', 4: '4 Zeichen' },
    },
  },
  'secret-utf16': {
    title: 'Der geheime Schlüssel wurde als UTF-16-Text verwendet ({form}).',
    agent:
      'Computer können die Buchstaben eines Textes auf mehrere Arten speichern, und die Website hat für den geheimen Schlüssel eine andere verwendet als Crisp. Bitten Sie das Entwicklungsteam, für den Schlüssel UTF-8 zu verwenden.',
    developer:
      'Der HMAC hatte die UTF-16-Bytes des geheimen Schlüssels ({form}) als Schlüssel statt seiner UTF-8-Bytes.',
    fix: 'Kodieren Sie den Schlüssel als UTF-8: Encoding.UTF8.GetBytes in C#, getBytes(StandardCharsets.UTF_8) in Java.',
    labels: {
      form: {
        le: 'Little-Endian',
        be: 'Big-Endian',
        'le-bom': 'Little-Endian mit Byte-Order-Mark',
        'be-bom': 'Big-Endian mit Byte-Order-Mark',
      },
    },
  },
  'secret-latin1': {
    title: 'Der geheime Schlüssel ging durch eine andere Zeichenkodierung: Er wurde {which}.',
    agent:
      'Der geheime Schlüssel wurde verändert, als er von einer Textform in eine andere umgewandelt wurde. Bitten Sie das Entwicklungsteam, ihn als reinen UTF-8-Text zu verwenden.',
    developer: 'Die Bytes des Schlüssels wurden auf dem Weg in den HMAC {which}.',
    fix: 'Behandeln Sie einen Schlüssel durchgehend als Text oder durchgehend als Bytes; übergeben Sie für Crisp den Text des geheimen Schlüssels als UTF-8.',
    labels: {
      which: {
        'low-bytes': 'auf das niedrige Byte jedes Zeichens gekürzt, wie es Latin-1 tut',
        'binary-as-text': 'als Latin-1-Text gelesen und erneut als UTF-8 kodiert',
        'lossy-text': 'als UTF-8-Text gelesen, wobei ungültige Bytes ersetzt wurden',
      },
    },
  },
};
