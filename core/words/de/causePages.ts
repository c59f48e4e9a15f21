import type { Words } from '../Words.ts';

/** What the page of a cause in the guide says beside the words of the catalogue. */
export const causePages: Words['causePages'] = {
  'email-case': {
    why: 'Code für die Anmeldung wandelt E-Mail-Adressen oft in Kleinbuchstaben um, damit ein Konto gefunden wird, wie auch immer die Adresse eingetippt ist: Devise für Ruby on Rails tut es von Haus aus, normalize_email in Django tut es mit der Domain. Einer der beiden Texte durchläuft diesen Code, der andere nicht.',
    see: 'Stellen Sie die E-Mail-Adresse aus dem Seitenquelltext neben die, die signiert wird: Sie unterscheiden sich nur in Großbuchstaben. Personen ohne Großbuchstaben in der Adresse sind verifiziert.',
  },
  'email-trailing-newline': {
    why: 'echo beendet seine Ausgabe mit einem Zeilenumbruch, ein Here-String in einer Shell ebenso. readline in Python, gets in Ruby und <STDIN> in Perl behalten den gelesenen, und mehrzeilige Textfelder auch.',
    see: 'Geben Sie die Länge der E-Mail-Adresse in der Zeile aus, die sie signiert: Sie ist um eins größer als gezählt, bei CRLF um zwei. In einem Hex-Dump endet der Text mit 0a.',
  },
  'email-whitespace': {
    why: 'Formulare, Tabellen und Importe bringen Leerzeichen mit. Manche Stellen entfernen sie und andere nicht: Laravel tut es bei Formulareingaben von Haus aus, und das iOS-SDK von Crisp tut es mit der E-Mail-Adresse.',
    see: 'Geben Sie die E-Mail-Adresse an beiden Stellen in Anführungszeichen und mit ihrer Länge aus. Die beiden Längen unterscheiden sich.',
  },
  'email-invisible-character': {
    why: 'Eine E-Mail-Adresse, die aus einem Dokument, einem Chat oder einer Webseite kopiert ist, kann Zeichen der Breite null oder weiche Trennzeichen mitbringen. Dateien in UTF-8 mit Byte-Order-Mark, auch „CSV UTF-8“ aus Excel, beginnen mit einem solchen Zeichen.',
    see: 'Fügen Sie die E-Mail-Adresse unter „Prüfen“ in das Feld ein: Es nennt Zeichen, die niemand sieht. Die Länge der Adresse ist größer als gezählt.',
  },
  'email-unicode-normalization': {
    why: 'Buchstaben wie é gibt es als ein Zeichen und als Buchstaben mit einem Akzent dahinter. Dateinamen unter macOS, String.normalize in JavaScript, unicodedata.normalize in Python und das Formularfeld für Benutzernamen in Django machen aus dem einen das andere.',
    see: 'Nur E-Mail-Adressen mit solchen Buchstaben schlagen fehl. Die beiden Texte sehen gleich aus, ihre Längen in Bytes unterscheiden sich aber.',
  },
  'email-url-encoded': {
    why: 'encodeURIComponent in JavaScript, urlencode in PHP, URLEncoder in Java und quote in Python schreiben eine E-Mail-Adresse für eine URL. Das Ergebnis wurde signiert, oder ein Parameter wurde aus einer URL genommen und nicht dekodiert.',
    see: 'Geben Sie den Text aus, der signiert wird: Statt des @ steht dort %40, oder statt eines Pluszeichens %2B.',
  },
  'email-plus-as-space': {
    why: 'In Query-Strings und Formularen steht ein Pluszeichen für ein Leerzeichen. $_GET in PHP, URLSearchParams in JavaScript und fast jeder andere Leser von Formularen machen eines daraus, wenn die E-Mail-Adresse vorher nicht kodiert wurde.',
    see: 'Nur E-Mail-Adressen mit Pluszeichen schlagen fehl, etwa name+shop@example.com. Im signierten Text steht dort ein Leerzeichen.',
  },
  'email-html-escaped': {
    why: 'Templates maskieren, was sie ausgeben: Blade, Twig, Jinja, Django und ERB in Rails von selbst, htmlspecialchars, html.escape und esc_html in WordPress auf Aufruf. Einer der beiden Texte wurde maskiert, bevor er verwendet wurde.',
    see: 'Nur E-Mail-Adressen mit Apostroph, &, Anführungszeichen oder spitzen Klammern schlagen fehl. In einem der beiden Texte steht &#039; oder &amp;.',
  },
  'email-string-escaped': {
    why: 'addslashes in PHP setzt Backslashes vor Anführungszeichen. json_encode in PHP schreibt einen Schrägstrich als \\/, und sowohl json_encode als auch json.dumps in Python schreiben é als \\u00e9. Ein solcher Text wurde signiert, ohne zurückgelesen zu werden.',
    see: 'Nur E-Mail-Adressen mit Apostroph, Schrägstrich oder Buchstaben, die es im Englischen nicht gibt, schlagen fehl. Im signierten Text steht ein Backslash.',
  },
  'email-quoted': {
    why: 'JSON.stringify, json_encode, repr in Python, inspect in Ruby und %q in Go setzen Anführungszeichen um einen Text. Werte aus Shell-Skripten, .env-Dateien und CSV-Dateien bringen sie mit.',
    see: 'Geben Sie den Text aus, der signiert wird: Er beginnt und endet mit einem Anführungszeichen und ist zwei Zeichen länger als die E-Mail-Adresse.',
  },
  'email-wrapped-in-structure': {
    why: 'Signaturen von Webhooks decken eine ganze Anfrage ab. Code, der dafür gemacht ist, signiert deshalb ein Objekt oder ein Formular: JSON.stringify({ email }), json_encode, http_build_query.',
    see: 'Geben Sie den Text aus, der signiert wird: Er beginnt mit einer Klammer oder einem Feldnamen, und die E-Mail-Adresse steht darin.',
  },
  'email-address-syntax': {
    why: 'Mailbibliotheken schreiben eine Adresse mit Namen und spitzen Klammern: formataddr in Python, InternetAddress in Java, die Header einer E-Mail. Links beginnen mit mailto:.',
    see: 'Geben Sie den Text aus, der signiert wird: Bei der E-Mail-Adresse stehen ein Name, spitze Klammern oder mailto:.',
  },
  'email-prehashed': {
    why: 'Dienste wie Gravatar und Werbenetzwerke bezeichnen Personen mit einem Hash ihrer E-Mail-Adresse, und dieser Hash wurde für die Adresse gehalten. Anderer Code hasht die Nachricht zuerst, obwohl HMAC das selbst tut.',
    see: 'Geben Sie den Text aus, der signiert wird: Statt der E-Mail-Adresse stehen dort 32, 40 oder 64 Hex-Zeichen oder unlesbare Bytes.',
  },
  'email-preencoded': {
    why: 'Die E-Mail-Adresse wurde für ein Cookie, ein Token oder eine Datenbankspalte als Base64 oder Hex geschrieben: btoa in JavaScript, base64_encode und bin2hex in PHP. Vor dem Signieren wurde das nicht rückgängig gemacht.',
    see: 'Geben Sie den Text aus, der signiert wird: Buchstaben und Ziffern ohne @.',
  },
  'email-canonicalized': {
    why: 'Regeln gegen doppelte Konten machen aus mehreren E-Mail-Adressen eine: normalizeEmail von validator.js, das auch express-validator anbietet, entfernt die Punkte von Gmail-Adressen und was nach einem Pluszeichen folgt.',
    see: 'Nur E-Mail-Adressen mit Pluszeichen, mit Punkten bei Gmail oder bei googlemail.com schlagen fehl.',
  },
  'email-partial': {
    why: 'Code nimmt mit split("@") oder explode("@", …) einen Benutzernamen aus der E-Mail-Adresse, oder ein nicht kodierter Query-String endet beim ersten & oder #.',
    see: 'Geben Sie den Text aus, der signiert wird: Er endet vor der E-Mail-Adresse oder hat kein @.',
  },
  'email-utf16': {
    why: 'Encoding.Unicode in C# und PowerShell, getBytes("UTF-16") in Java und NVARCHAR-Spalten in SQL Server halten Text als UTF-16. Dessen Bytes gingen in den HMAC.',
    see: 'Jede E-Mail-Adresse schlägt fehl. Zählen Sie die Bytes, die in den HMAC gehen: Es sind etwa doppelt so viele wie Buchstaben.',
  },
  'email-latin1': {
    why: 'update(email, "latin1") oder "binary" in Node, utf8_decode in PHP und getBytes ohne Zeichensatz in Java vor Version 18, auf einem System mit älterer eigener Kodierung.',
    see: 'Nur E-Mail-Adressen mit Buchstaben, die es im Englischen nicht gibt, schlagen fehl, etwa é oder ü. Jeder davon geht als ein Byte in den HMAC.',
  },
  'email-double-utf8': {
    why: 'utf8_encode in PHP bei einem Text, der schon UTF-8 ist, eine auf latin1 gestellte Datenbankverbindung oder Bytes, die als Ein-Byte-Zeichen gelesen und wieder kodiert wurden.',
    see: 'Nur E-Mail-Adressen mit Buchstaben, die es im Englischen nicht gibt, schlagen fehl. Im Log steht Ã© statt é.',
  },
  'email-replacement-character': {
    why: 'Bytes wurden in der falschen Kodierung gelesen, und was sich nicht lesen ließ, wurde ohne Fehlermeldung zu �. TextDecoder in JavaScript, new String(bytes, UTF_8) in Java, Encoding.UTF8 in C# und errors="replace" in Python tun das.',
    see: 'Nur E-Mail-Adressen mit Buchstaben, die es im Englischen nicht gibt, schlagen fehl. Im Log steht dort �.',
  },
  'email-ascii-question-marks': {
    why: 'Encoding.ASCII in C#, US_ASCII in Java, encode("ascii", "replace") in Python und Latin-Spalten in MySQL schreiben ? für jeden Buchstaben, den sie nicht haben.',
    see: 'Nur E-Mail-Adressen mit Buchstaben, die es im Englischen nicht gibt, schlagen fehl. Im signierten Text stehen Fragezeichen.',
  },
  'email-punycode': {
    why: 'Programme für E-Mail und URLs schreiben eine solche Domain in ihrer xn---Form: new URL in JavaScript, domainToASCII in Node, idn_to_ascii in PHP. Auch das E-Mail-Feld eines Browsers kann das tun.',
    see: 'Nur E-Mail-Adressen, deren Domain Buchstaben enthält, die es im Englischen nicht gibt, schlagen fehl. In einem der beiden Texte steht hinter dem @ xn--.',
  },
  'email-typographic': {
    why: 'Textverarbeitungen und Telefone machen aus geraden Apostrophen typografische, ostasiatische Tastaturen schreiben vollbreite Buchstaben, und andere Alphabete haben Buchstaben, die lateinischen ähneln.',
    see: 'Bei einer Person schlägt es fehl, obwohl beide E-Mail-Adressen gleich aussehen. Tippen Sie die Adresse von Hand neu und vergleichen Sie: Nur einer der beiden Texte ist ihr gleich.',
  },
  'email-bytes-repr': {
    why: 'Bytes wurden ausgegeben statt dekodiert: str(value) und f-Strings in Python ergeben b’…’, ein Byte-Array in einem Java-Text ergibt [B@…, ein ausgegebener Buffer in Node ergibt <Buffer …>, und %v in Go ergibt eine Liste von Zahlen.',
    see: 'Geben Sie den Text aus, der signiert wird: Er beginnt mit b’, [B@, <Buffer oder einer Klammer.',
  },
  'email-placeholder': {
    why: 'Die Person war nicht geladen, als die Signatur entstand: Ein fehlender Wert wird in JavaScript zu „undefined“ und in Python-Texten zu „None“, ein Objekt wird zu „[object Object]“, und ein nicht ausgeführtes Template behält sein {{…}}.',
    see: 'Verschiedene Personen bekommen dieselbe Signatur. Geben Sie den Text aus, der signiert wird: Es ist keine E-Mail-Adresse.',
  },
  'other-identity': {
    why: 'Andere Chatprodukte signieren eine Benutzer-ID: Identity Verification von Intercom nimmt den HMAC der Benutzer-ID oder der E-Mail-Adresse. Code für ein solches Produkt wurde beibehalten.',
    see: 'Geben Sie den Text aus, der signiert wird: Es ist eine ID, ein Name oder eine Telefonnummer.',
  },
  'other-user': {
    why: 'Eine Seite oder ein Fragment mit der Signatur einer Person wurde an eine andere ausgeliefert: von einem CDN, einem Cache für ganze Seiten, einem statischen Build oder einer Servervariablen, die sich alle Anfragen teilen.',
    see: 'Öffnen Sie die Seite als zwei Personen und vergleichen Sie die Quelltexte: In beiden steht dieselbe Signatur. Signiert wurde die E-Mail-Adresse von jemand anderem.',
  },
  'secret-other-website': {
    why: 'Jede Website hat in Crisp einen eigenen geheimen Schlüssel. Mehrere Websites oder Umgebungen teilen sich eine Konfiguration, oder der Schlüssel einer anderen wurde kopiert.',
    see: 'Vergleichen Sie den Fingerabdruck unter „Websites“ mit dem des verwendeten Schlüssels: printf "%s" "$CRISP_SECRET_KEY" | sha256sum gibt ihn aus, und seine ersten 8 Zeichen sollten gleich sein.',
  },
  'secret-rotated': {
    why: 'Der Schlüssel wurde in Crisp erneuert, und das Backend läuft noch mit dem früheren: Umgebungsvariablen werden beim Programmstart gelesen, und einige Server oder Secret-Manager wurden ausgelassen.',
    see: 'Bis der Schlüssel erneuert wurde, funktionierte es. Der Fingerabdruck des verwendeten Schlüssels ist nicht der unter „Websites“.',
  },
  'secret-wrong-kind': {
    why: 'Crisp hat mehrere IDs und Schlüssel: die Website-ID, Kennung und Schlüssel der REST-API, die Geheimnisse von Webhooks und Plugins. Nur der Schlüssel von Identity Verification signiert E-Mail-Adressen.',
    see: 'Sehen Sie sich die Einstellung an, die der Code liest: Eine UUID mit Bindestrichen ist eine Website-ID, 64 Hex-Zeichen sind ein REST-API-Schlüssel.',
  },
  'secret-docs-example': {
    why: 'Das Beispiel der Dokumentation wurde mitsamt seinem Schlüssel kopiert.',
    see: 'Suchen Sie im Code und seiner Konfiguration nach 0fd72e0ff53b, dem Anfang des Beispielschlüssels.',
  },
  'secret-trailing-newline': {
    why: 'echo und die meisten Editoren beenden eine Datei mit einem Zeilenumbruch. Secrets, die Docker und Kubernetes als Datei einbinden, behalten ihn, und echo … | base64 für ein Kubernetes-Secret ebenso.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Sie ist um eins größer als in Crisp, bei CRLF um zwei. Bei einer Datei zählt sie wc -c.',
  },
  'secret-whitespace': {
    why: 'Ein Leerzeichen wurde mit dem Schlüssel kopiert, oder ein Leser der Konfiguration behält die Leerzeichen um das Gleichheitszeichen.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Sie ist größer als in Crisp.',
  },
  'secret-quoted': {
    why: 'Manche Leser behalten die Anführungszeichen um einen Wert: --env-file von Docker tut das, und set in der Windows-Eingabeaufforderung ebenso.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Sie ist um zwei größer als in Crisp.',
  },
  'secret-invisible-character': {
    why: 'Windows PowerShell und manche Editoren speichern UTF-8 mit Byte-Order-Mark, und ein Schlüssel, der aus einem Dokument oder Chat kopiert ist, kann Zeichen der Breite null mitbringen.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Sie ist größer als in Crisp. Ein Hex-Dump der Datei beginnt mit ef bb bf.',
  },
  'secret-bytes-repr': {
    why: 'Als Bytes geöffnete Dateien und die Clients mancher Secret-Manager liefern Bytes, und str(value) oder ein f-String in Python macht daraus b’…’.',
    see: 'Geben Sie die ersten zwei Zeichen des verwendeten Schlüssels aus: Es sind b und ein Anführungszeichen.',
  },
  'secret-escaped': {
    why: 'Shells, Docker Compose und manche Leser von .env-Dateien lösen $ und Backslashes auf, und JSON, YAML oder addslashes schreiben Sonderzeichen anders. Schlüsseln aus Buchstaben und Ziffern kann das nicht geschehen.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus, und vergleichen Sie sie mit der Länge des Schlüssels in Crisp.',
  },
  'secret-hex-decoded': {
    why: 'Der Schlüssel sieht nach Hex aus, und viele Dienste geben Hex-Schlüssel aus, die dekodiert werden müssen. hex2bin in PHP, bytes.fromhex in Python, Buffer.from(key, "hex") in Node, hex.DecodeString in Go und hexkey: von openssl tun das.',
    see: 'Suchen Sie eines davon in der Zeile, die signiert. Ein Schlüssel mit 32 Zeichen geht als 16 Bytes in den HMAC.',
  },
  'secret-base64-decoded': {
    why: 'Andere Dienste geben Schlüssel in Base64 aus, die dekodiert werden müssen, und Code dafür wurde wiederverwendet: Buffer.from(key, "base64") in Node, base64_decode in PHP, b64decode in Python.',
    see: 'Suchen Sie eines davon in der Zeile, die signiert. Ein Schlüssel mit 32 Zeichen geht als 24 Bytes in den HMAC.',
  },
  'secret-base64-encoded': {
    why: 'Kubernetes zeigt Secrets in Base64, ebenso manche Secret-Manager und Header. Der Wert wurde kopiert oder gelesen, ohne dekodiert zu werden.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Aus 32 Zeichen sind 44 geworden, oft mit = am Ende.',
  },
  'secret-hashed': {
    why: 'Manche Anleitungen hashen ein Passwort, um einen Schlüssel bestimmter Länge zu erhalten: createHash("sha256") in Node, hash in PHP, hashlib in Python. HMAC nimmt einen Schlüssel jeder Länge.',
    see: 'Suchen Sie eine Hashfunktion zwischen der Einstellung und dem HMAC.',
  },
  'secret-empty': {
    why: 'Die Umgebungsvariable ist dort, wo das Programm läuft, nicht gesetzt. os.Getenv in Go und Shells liefern dann den leeren Text, getenv in PHP liefert false, was als leer gilt, und ENV["…"].to_s in Ruby ist ebenfalls leer.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Sie ist 0. Oft schlägt es in einer Umgebung fehl und in einer anderen nicht.',
  },
  'secret-placeholder': {
    why: 'String(process.env.CRISP_SECRET_KEY) ergibt „undefined“ und str(os.environ.get(…)) ergibt „None“, wo die Variable nicht gesetzt ist. Oder eine Beispieldatei wurde kopiert, ohne sie auszufüllen, oder ein Verweis auf die Variable steht dort, wo ihn nichts ersetzt.',
    see: 'Sehen Sie sich die Einstellung in der Umgebung an, in der es fehlschlägt: Sie fehlt oder enthält einen Namen oder ein Beispiel.',
  },
  'secret-case': {
    why: 'Eine Einstellung oder Spalte ändert die Groß- und Kleinschreibung ihres Inhalts, oder Code tut das bei Hex-Zahlen: strtoupper in PHP, ToUpper in C#, upper in SQL.',
    see: 'Vergleichen Sie den verwendeten Schlüssel mit dem in Crisp: Die Buchstaben sind dieselben, ihre Groß- und Kleinschreibung nicht.',
  },
  'secret-dashed': {
    why: 'Ein Schlüssel aus 32 Hex-Zeichen lässt sich als UUID lesen. Der Typ uuid in PostgreSQL, Guid in C# und uuid.UUID in Python geben ihn mit Bindestrichen aus.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: 36 statt 32 Zeichen oder umgekehrt.',
  },
  'secret-truncated': {
    why: 'Beim Kopieren des Schlüssels waren die ersten oder letzten Zeichen nicht markiert, oder eine Spalte ist zu kurz für ihn.',
    see: 'Geben Sie die Länge des verwendeten Schlüssels aus: Sie ist kleiner als in Crisp.',
  },
  'secret-utf16': {
    why: 'Encoding.Unicode.GetBytes in C# und PowerShell und getBytes("UTF-16") in Java liefern UTF-16-Bytes.',
    see: 'Zählen Sie die Bytes des Schlüssels, die in den HMAC gehen: Ein Schlüssel mit 32 Zeichen ergibt 64 oder mehr.',
  },
  'secret-latin1': {
    why: 'Der Schlüssel wurde zu Bytes dekodiert, als Text aufbewahrt und in einer anderen Kodierung wieder zu Bytes gemacht: atob in JavaScript, "binary" und "latin1" in Node.',
    see: 'Zählen Sie die Bytes des Schlüssels, die in den HMAC gehen, und vergleichen Sie mit der Länge des Schlüssels in Crisp.',
  },
  'key-message-swapped': {
    why: 'Bibliotheken ordnen die beiden verschieden an: hash_hmac in PHP und CryptoJS nehmen zuerst die Nachricht, OpenSSL::HMAC in Ruby und hmac.new in Python zuerst den Schlüssel.',
    see: 'Sehen Sie sich die Zeile an, die signiert: Die E-Mail-Adresse steht dort, wo die Bibliothek den Schlüssel erwartet.',
  },
  'plain-hash': {
    why: 'Statt HMAC wurde eine Hashfunktion aufgerufen: createHash statt createHmac in Node, hash statt hash_hmac in PHP, hashlib statt hmac in Python, sha256sum in einer Shell.',
    see: 'Das kann jeder ohne den Schlüssel nachrechnen: printf "%s" user@example.com | sha256sum gibt die Signatur dieser E-Mail-Adresse aus.',
  },
  'hash-concatenation': {
    why: 'Ältere Schnittstellen signieren mit einem Hash aus Schlüssel und Text, und Code dafür wurde wiederverwendet: sha256(secret + email) in vielen Sprachen.',
    see: 'Sehen Sie sich die Zeile an, die signiert: Sie hängt Schlüssel und E-Mail-Adresse aneinander und ruft eine Hashfunktion auf.',
  },
  'double-hmac': {
    why: 'Eine Hilfsfunktion signiert, und der Code, der sie aufruft, signiert das Ergebnis noch einmal; oder eine Middleware signiert, was schon signiert ist.',
    see: 'Zählen Sie, wie oft eine Anfrage durch eine Funktion läuft, die signiert.',
  },
  'hash-of-hmac': {
    why: 'Um die Signatur wurde eine Schicht gelegt, die alles hasht, was sie bekommt, zum Speichern oder zum Vergleichen.',
    see: 'Suchen Sie eine Hashfunktion nach der Zeile, die signiert.',
  },
  'handmade-hmac': {
    why: 'Die Plattform hatte keine HMAC-Funktion zur Hand, deshalb wurde sie von Hand geschrieben: in einer Datenbank, einer Template-Sprache oder einem Automatisierungswerkzeug. Einer ihrer Schritte fehlt oder arbeitet mit Hex-Text statt mit Bytes.',
    see: 'Sehen Sie sich den Code an, der signiert: Er verwendet die Zahlen 0x36 und 0x5c oder hasht zweimal, statt den HMAC einer Bibliothek zu nehmen.',
  },
  'hmac-state-reused': {
    why: 'Ein HMAC-Objekt merkt sich, was es bekommen hat: über update in Node, Python und Java, über Write in Go. Es wurde zweimal aufgerufen, oder ein einmal erzeugtes Objekt wurde für mehrere E-Mail-Adressen verwendet.',
    see: 'Geben Sie aus, was jeder Aufruf von update bekommt. Oft ist die erste E-Mail-Adresse nach einem Start richtig, spätere sind es nicht.',
  },
  'go-sum-misuse': {
    why: 'In Go hängt Sum(b) eines Hashs den Hashwert an b an. Es liest sich, als bildete es den Hashwert von b.',
    see: 'Die Signatur beginnt mit der E-Mail-Adresse in Hex. Verschieden lange Adressen bekommen verschieden lange Signaturen, die gleich enden.',
  },
  'signature-is-input': {
    why: 'Zwei Argumente oder Variablen wurden verwechselt: Die E-Mail-Adresse, eine ID oder ein anderer Wert steht dort, wo die Signatur hingehört.',
    see: 'Sehen Sie sich den zweiten Wert im Seitenquelltext an: Sie kennen ihn.',
  },
  'signature-is-token': {
    why: 'Andere Chatprodukte nehmen ein JSON Web Token, zum Beispiel das Messaging von Zendesk. Dessen Code wurde beibehalten, oder das Token der Sitzung wurde gesendet.',
    see: 'Sehen Sie sich den zweiten Wert im Seitenquelltext an: Ein JSON Web Token beginnt mit eyJ und enthält zwei Punkte.',
  },
  'wrong-algorithm': {
    why: 'Der Name des Algorithmus ist ein einzelnes Wort im Code, und Beispiele für andere Dienste haben dort ein anderes: "sha1" oder "md5" in älterem Code, "sha512" in neuerem.',
    see: 'Oft verrät es die Länge: Als Hex hat MD5 32 Zeichen, SHA-1 40, SHA-256 64 und SHA-512 128.',
  },
  'encoding-uppercase-hex': {
    why: 'Manche Funktionen schreiben Hex mit Großbuchstaben: Convert.ToHexString und BitConverter in C#, Base.encode16 in Elixir, %X in Formatstrings, HEX in MySQL.',
    see: 'Sehen Sie sich die Signatur an: Sie enthält die Großbuchstaben A bis F. Die Konsole des Browsers zeigt einen Fehler der Chatbox.',
  },
  'encoding-separators': {
    why: 'Manche Funktionen schreiben einen Hashwert Byte für Byte: BitConverter.ToString in C# mit Bindestrichen, openssl dgst -c mit Doppelpunkten, hex(" ") in Python und "% x" in Go mit Leerzeichen.',
    see: 'Sehen Sie sich die Signatur an: Es stehen Bindestriche, Doppelpunkte oder Leerzeichen darin.',
  },
  'encoding-lost-zeros': {
    why: 'Jedes Byte wurde als Zahl geschrieben, ohne es aufzufüllen: Integer.toHexString in Java, toString(16) in JavaScript, %x, wo %02x nötig ist.',
    see: 'Die Signatur ist einige Zeichen zu kurz, und ihre Länge wechselt von Adresse zu Adresse. Bei einigen E-Mail-Adressen ist sie richtig.',
  },
  'encoding-sign-extended': {
    why: 'In Java und beim char in C sind Bytes Zahlen mit Vorzeichen. Integer.toHexString(b) oder %x schreibt die negativen dann mit acht Ziffern.',
    see: 'Die Signatur ist viel zu lang, und immer wieder steht ffffff darin.',
  },
  'encoding-big-integer': {
    why: 'Eine große Zahl ist ein bekannter Weg, Bytes auszugeben: new BigInteger(mac).toString(16) in Java, int.from_bytes in Python, BigInt in JavaScript. Sie lässt Nullen am Anfang weg und kann negativ sein.',
    see: 'Nur manche Signaturen schlagen fehl: Etwa eine von sechzehn ist zu kurz, und bei Zahlen mit Vorzeichen beginnt die Hälfte mit einem Minuszeichen. Als Dezimalzahl schlagen alle fehl.',
  },
  'encoding-base64': {
    why: 'Base64 geben viele Beispiele für andere Dienste aus: digest("base64") in Node, base64_encode in PHP, Convert.ToBase64String in C#, b64encode in Python.',
    see: 'Sehen Sie sich die Signatur an: 44 Zeichen, meist mit = am Ende. Die Konsole des Browsers zeigt einen Fehler der Chatbox.',
  },
  'encoding-base64url': {
    why: 'digest("base64url") in Node, urlsafe_b64encode in Python und base64.URLEncoding in Go sind für Tokens und URLs gedacht.',
    see: 'Sehen Sie sich die Signatur an: etwa 43 Zeichen, mit - oder _ zwischen Buchstaben und Ziffern.',
  },
  'encoding-base64-of-hex': {
    why: 'Eine Funktion, die Hex-Text liefert, wurde in eine für Base64 gesetzt: base64_encode(hash_hmac(…)) in PHP, btoa(hexDigest) in JavaScript, Base64.encode64(hexdigest) in Ruby.',
    see: 'Sehen Sie sich die Signatur an: 88 Zeichen. Als Base64 dekodiert ergibt sie 64 Hex-Zeichen.',
  },
  'encoding-hex-of-text': {
    why: 'Ein Text, der schon Hex oder Base64 war, wurde noch einmal in Hex umgewandelt: bin2hex(hash_hmac(…)) in PHP, Buffer.from(hexDigest).toString("hex") in Node.',
    see: 'Sehen Sie sich die Signatur an: 128 Zeichen oder, wenn es Base64 war, etwa 88. Hex von Hex besteht aus Paaren, die nur mit 3 oder 6 beginnen.',
  },
  'encoding-base32': {
    why: 'Base32 stammt aus Code für Einmalpasswörter: b32encode in Python, Base.encode32 in Elixir.',
    see: 'Sehen Sie sich die Signatur an: 52 Großbuchstaben und Ziffern von 2 bis 7, meist mit = am Ende.',
  },
  'encoding-prefix': {
    why: 'Webhooks tragen sha256= oder v1= vor dem Hashwert, openssl gibt einen Namen und ein Gleichheitszeichen aus, und sha256sum gibt dahinter einen Strich oder den Namen der Datei aus.',
    see: 'Sehen Sie sich die Signatur an: Vor oder hinter den 64 Hex-Zeichen steht etwas.',
  },
  'encoding-decimal-list': {
    why: 'Bytes wurden als Liste ausgegeben: Arrays.toString in Java, fmt.Sprint in Go, inspect in Elixir, JSON.stringify eines Buffers in JavaScript.',
    see: 'Sehen Sie sich die Signatur an: Zahlen mit Kommas oder Leerzeichen dazwischen.',
  },
  'encoding-raw-bytes': {
    why: 'Die Bytes des Hashwerts wurden als Text verwendet: hash_hmac mit true als letztem Argument in PHP, digest() ohne "hex" in Node, digest() statt hexdigest() in Python und Ruby.',
    see: 'Sehen Sie sich die Signatur im Seitenquelltext an: merkwürdige Zeichen, und oft � darunter.',
  },
  'encoding-bytes-repr': {
    why: 'str(value) und f-Strings von Bytes ergeben in Python b’…’; inspect in Ruby und %q in Go fügen Anführungszeichen und Escapes hinzu.',
    see: 'Sehen Sie sich die Signatur an: Sie beginnt mit b und einem Anführungszeichen oder enthält Backslashes.',
  },
  'encoding-object-repr': {
    why: 'Das Objekt wurde ausgegeben, und kein Hashwert wurde ihm entnommen: ein Byte-Array in einem Java-Text, ein HMAC-Objekt in Python ohne hexdigest(), ein ausgegebener Buffer in Node.',
    see: 'Sehen Sie sich die Signatur an: Sie beginnt mit [B@, <hmac oder <Buffer. In Java und Python wechselt sie von Lauf zu Lauf.',
  },
  'encoding-truncated': {
    why: 'Eine Spalte wie VARCHAR(32), substr, ein Puffer fester Größe oder unvollständiges Kopieren schneidet die Signatur ab.',
    see: 'Zählen Sie ihre Zeichen: weniger als 64 und bei allen gleich viele.',
  },
  'encoding-copy-error': {
    why: 'Jemand hat die Signatur abgetippt oder kopiert, oder sie wurde von einem Bild abgelesen. Programme machen das fast nie.',
    see: 'Vergleichen Sie sie mit der Signatur, die das Backend ausgibt: Alle bis auf ein oder zwei Zeichen stimmen überein.',
  },
  'encoding-byte-order': {
    why: 'Der Hashwert wurde als eine Zahl gelesen, deren kleinster Teil zuerst kommt, oder ein Array wurde umgekehrt: new BigInteger(bytes) in C#, int.from_bytes(…, "little") in Python.',
    see: 'Lesen Sie die Signatur vom Ende her in Zeichenpaaren: Das ist, was der HMAC des Backends selbst ausgibt.',
  },
  'encoding-whitespace': {
    why: 'Kommandozeilenprogramme beenden ihre Ausgabe mit einem Zeilenumbruch, und chunk_split, fold, xxd und Mailprogramme brechen lange Zeilen um.',
    see: 'Geben Sie die Signatur in Anführungszeichen und mit ihrer Länge aus: Sie ist größer als 64.',
  },
  'encoding-quoted': {
    why: 'JSON.stringify, json_encode, var_export, inspect und verschachtelte Anführungszeichen in einer Shell lassen Anführungszeichen im Wert.',
    see: 'Sehen Sie sich den Seitenquelltext an: Um die Signatur stehen zwei Paare von Anführungszeichen.',
  },
  'encoding-url-encoded': {
    why: 'Die Signatur ging als Base64 oder als rohe Bytes durch eine URL und wurde einmal zu oft kodiert oder falsch dekodiert: + wurde zu einem Leerzeichen, / wurde zu %2F.',
    see: 'Sehen Sie sich die Signatur an: Sie enthält %-Zeichen oder Leerzeichen.',
  },
  'encoding-invisible-character': {
    why: 'Dateien mit Byte-Order-Mark, Rich-Text-Editoren und Messenger setzen Zeichen in einen Text, die niemand sieht.',
    see: 'Fügen Sie die Signatur unter „Prüfen“ in das Feld ein: Es nennt sie. Ihre Länge ist größer als 64, obwohl 64 Zeichen zu sehen sind.',
  },
  'signature-missing': {
    why: 'Die Signatur wurde dem Aufruf nie hinzugefügt, oder nur eine von mehreren Stellen, die die E-Mail-Adresse setzen, fügt sie hinzu. Auf Mobilgeräten haben ältere Versionen der SDKs von Crisp keinen Platz dafür.',
    see: 'Suchen Sie im Seitenquelltext nach user:email oder setEmail: Es folgt nur die E-Mail-Adresse.',
  },
  'signature-undefined': {
    why: 'Die Seite setzt die E-Mail-Adresse, bevor die Signatur angekommen ist, oder ein Template gibt eine Variable aus, die es nicht gibt. Das npm-Paket crisp-sdk-web gibt undefined weiter, wenn setEmail ohne Signatur aufgerufen wird.',
    see: 'Sehen Sie sich den Aufruf im Seitenquelltext an: Der zweite Wert ist undefined, null, leer oder ein nicht ersetztes {{…}}.',
  },
  'snippet-nesting': {
    why: 'Die dokumentierte Zeile hat drei ineinanderstehende Arrays, und schnell ist eine Klammer zu viel oder zu wenig geschrieben. Crisp nimmt E-Mail-Adresse und Signatur als zwei Elemente des innersten.',
    see: 'Vergleichen Sie Klammer für Klammer mit $crisp.push(["set", "user:email", [email, signature]]); „Prüfen“ tut das bei eingefügtem Quelltext.',
  },
  'snippet-misspelled': {
    why: 'Die Wörter des Befehls sind einfache Texte. Kein Editor oder Compiler bemerkt, wenn eines falsch geschrieben oder vertauscht ist.',
    see: 'Vergleichen Sie Wort für Wort mit $crisp.push(["set", "user:email", [email, signature]]); „Prüfen“ tut das bei eingefügtem Quelltext.',
  },
  'email-set-twice': {
    why: 'Ein Plugin, ein Tag-Manager, ein Formular oder ein zweiter Codeausschnitt setzt die E-Mail-Adresse ebenfalls und kennt die Signatur nicht.',
    see: 'Suchen Sie in allem, was die Seite lädt, nach user:email und setEmail: Es kommt mehr als einmal vor.',
  },
  'pushed-email-differs': {
    why: 'Das Backend signiert die E-Mail-Adresse des Kontos, und die Seite übergibt, was eingetippt wurde, was in einem Adressbuch steht oder eine unterwegs veränderte Kopie.',
    see: 'Geben Sie die E-Mail-Adresse dort aus, wo sie signiert wird, und vergleichen Sie sie Zeichen für Zeichen mit der im Seitenquelltext.',
  },
  'website-mismatch': {
    why: 'Produktion, Staging und Entwicklung verwenden in Crisp verschiedene Websites, und eine davon hat die Website-ID einer anderen; oder eine Seite wurde von einer Website auf eine andere kopiert.',
    see: 'Vergleichen Sie CRISP_WEBSITE_ID im Seitenquelltext mit der Website-ID in Crisp.',
  },
  'stale-signature': {
    why: 'Das iOS-SDK von Crisp behält die Signatur, die es bekommen hat, und sendet sie mit, wenn eine andere E-Mail-Adresse gesetzt wird, zum Beispiel nach der Anmeldung einer anderen Person.',
    see: 'Die erste Person auf einem Gerät ist verifiziert, die nächste nicht. Die App setzt die E-Mail-Adresse, ohne danach eine Signatur zu setzen.',
  },
  'sdk-too-old': {
    why: 'Signaturen kamen in den SDKs später als E-Mail-Adressen: unter iOS mit Version 2.9, in der Brücke für React Native mit 0.20, in Flutter mit 2.4.7. Ältere Versionen haben keinen Platz für eine Signatur.',
    see: 'Sehen Sie in Podfile.lock oder Package.resolved, package.json oder pubspec.lock nach; „Prüfen“ liest solche Dateien.',
  },
  'channel-never-verified': {
    why: 'Eine Signatur erreicht Crisp nur über die Chatbox und ihre SDKs. E-Mails, das Plugin Email Redirect, eigene Integrationen und andere Kanäle tragen keine.',
    see: 'Sehen Sie sich die Unterhaltung in Crisp an: Sie begann nicht in der Chatbox oder in einer App.',
  },
  'feature-disabled': {
    why: 'Identity Verification muss für jede Website eingeschaltet werden und braucht einen Tarif, der es enthält.',
    see: 'Öffnen Sie in Crisp Settings → Websites → die Website → Advanced configuration → Identity Verification, und sehen Sie bei „Verify user emails with signatures“ nach.',
  },
  'cached-page': {
    why: 'Ein CDN, ein Proxy oder ein Plugin, das ganze Seiten zwischenspeichert, behält die Seite einer Person und gibt sie an andere aus.',
    see: 'Öffnen Sie die Seite ohne Anmeldung in einem privaten Fenster: Im Quelltext steht eine E-Mail-Adresse. Header der Antwort wie Age oder X-Cache verraten einen Cache.',
  },
  'secret-in-frontend': {
    why: 'Die Signatur wurde dort berechnet, wo sie gebraucht wird, in der Seite oder der App. Variablen mit dem Präfix NEXT_PUBLIC_, VITE_ oder REACT_APP_ gelangen mit Absicht in die Seite, was auch immer darin steht.',
    see: 'Suchen Sie in allem, was die Seite lädt, und im Paket der App nach dem Schlüssel und nach seinem Base64.',
  },
  'signing-in-frontend': {
    why: 'Eine Bibliothek für HMAC wie crypto-js oder crypto.subtle des Browsers macht es leicht, in der Seite zu signieren. Ohne den Schlüssel geht das nicht.',
    see: 'Suchen Sie in den Skripten der Seite nach HmacSHA256, createHmac und crypto.subtle.sign, und sehen Sie nach, was als Schlüssel übergeben wird.',
  },
  'signing-oracle': {
    why: 'Die Seite bittet das Backend um eine Signatur und sendet die E-Mail-Adresse mit, weil das einfach ist. Das Backend signiert, was auch immer es bekommt.',
    see: 'Suchen Sie in der Netzwerkansicht des Browsers eine Anfrage, die eine E-Mail-Adresse enthält und mit 64 Hex-Zeichen beantwortet wird. Fragen Sie das Entwicklungsteam, ob sie auch jede andere Adresse signieren würde.',
  },
  'guessable-token': {
    why: 'CRISP_TOKEN_ID setzt eine Unterhaltung auf einem anderen Gerät fort. Eine Benutzer-ID, eine E-Mail-Adresse oder ein Hash davon ist zur Hand und immer gleich, deshalb wird sie verwendet.',
    see: 'Suchen Sie CRISP_TOKEN_ID im Seitenquelltext: Es ist eine Zahl, eine E-Mail-Adresse oder 32, 40 oder 64 Hex-Zeichen, die sich daraus ergeben.',
  },
};
