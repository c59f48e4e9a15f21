import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The causes in how the digest was written down. */
export const encoding: Readonly<Record<CauseIdOf<'encoding'>, CauseWords>> = {
  'encoding-uppercase-hex': {
    title: 'Die Signatur ist mit Großbuchstaben geschrieben.',
    agent:
      'Die Buchstaben der Signatur sind groß geschrieben, die Chatbox von Crisp akzeptiert aber nur kleine. Bitten Sie das Entwicklungsteam, die Signatur in Kleinbuchstaben umzuwandeln.',
    developer:
      'Der Hashwert wurde als Hex in Großschreibung ausgegeben, wie es Convert.ToHexString und BitConverter in C#, Base.encode16 in Elixir und Formatstrings mit %X tun. Die Chatbox von Crisp akzeptiert nur die Zeichen 0–9 und a–f.',
    fix: 'Geben Sie den Hashwert als Hex in Kleinschreibung aus, zum Beispiel mit Convert.ToHexString(mac).ToLowerInvariant() oder Base.encode16(mac, case: :lower).',
  },
  'encoding-separators': {
    title: 'In der Signatur stehen {separator} zwischen den Bytes.',
    agent:
      'Die Signatur ist in Gruppen geschrieben, zwischen denen {separator} stehen. Crisp akzeptiert sie nur in einem Stück. Bitten Sie das Entwicklungsteam, die Trennzeichen wegzulassen.',
    developer:
      'Der Hashwert wurde Byte für Byte ausgegeben, und dazwischen stehen {separator}, wie bei BitConverter.ToString in C#, -c von openssl, hex(":") in Python und "% x" in Go. Crisp erwartet 64 Hex-Zeichen ohne etwas dazwischen.',
    fix: 'Entfernen Sie die Trennzeichen, zum Beispiel mit BitConverter.ToString(mac).Replace("-", "").ToLowerInvariant(), oder verwenden Sie eine Funktion, die keine schreibt, etwa mac.hex() in Python.',
    labels: {
      separator: {
        '-': 'Bindestriche',
        ':': 'Doppelpunkte',
        ',': 'Kommas',
        '.': 'Punkte',
        _: 'Unterstriche',
        ';': 'Semikolons',
        '|': 'senkrechte Striche',
        '/': 'Schrägstriche',
        space: 'Leerzeichen',
      },
    },
  },
  'encoding-lost-zeros': {
    title: 'In der Signatur fehlen Nullen.',
    agent:
      'Beim Schreiben der Signatur gingen Nullen verloren, deshalb ist sie zu kurz. Bitten Sie das Entwicklungsteam, jeden Teil mit zwei Zeichen zu schreiben.',
    developer:
      'Jedes Byte wurde einzeln in Hex umgewandelt, und Bytes unter 0x10 bekamen nur eine Ziffer: b.toString(16) in JavaScript, dechex in PHP, Integer.toHexString in Java, "%x" in den meisten Sprachen. Das Ergebnis ist für die meisten E-Mail-Adressen zu kurz und für einige richtig.',
    fix: 'Schreiben Sie für jedes Byte zwei Ziffern, zum Beispiel mit b.toString(16).padStart(2, "0") oder String.format("%02x", b).',
  },
  'encoding-sign-extended': {
    title: 'Bytes der Signatur sind als negative Zahlen geschrieben.',
    agent:
      'Die Signatur ist zu lang, weil Teile von ihr als negative Zahlen geschrieben wurden. Bitten Sie das Entwicklungsteam, jeden Teil mit zwei Zeichen zu schreiben.',
    developer:
      'Bytes ab 0x80 wurden vor dem Ausgeben als negative Zahlen aufgefasst, was für 0xcd „{example}“ ergibt: Integer.toHexString(b) in Java und Kotlin, b.toString(16) in Kotlin, printf("%02x") eines char in C.',
    fix: 'Nehmen Sie das Byte ohne Vorzeichen, zum Beispiel String.format("%02x", b & 0xff).',
    labels: { example: { 32: 'ffffffcd', 64: 'ffffffffffffffcd', minus: '-33' } },
  },
  'encoding-hex-of-text': {
    title: 'Der Text der Signatur wurde noch einmal in Hex umgewandelt.',
    agent:
      'Die Signatur war schon fertig, als sie ein zweites Mal umgewandelt wurde. Bitten Sie das Entwicklungsteam, die zweite Umwandlung wegzulassen.',
    developer:
      'Der Hashwert wurde erst als Text ausgegeben, und dann wurden dessen Zeichen in Hex umgewandelt: bin2hex(hash_hmac("sha256", …)) in PHP, hexdigest().encode().hex() in Python, Buffer.from(digest).toString("hex") in Node. Das Ergebnis hat doppelt so viele Zeichen.',
    fix: 'Lassen Sie die zweite Umwandlung weg, und geben Sie weiter, was hexdigest, digest("hex") oder hash_hmac liefert.',
  },
  'encoding-big-integer': {
    title: 'Die Signatur wurde als Zahl behandelt.',
    agent:
      'Die Signatur wurde in eine Zahl und zurück umgewandelt; daraus wurde {form}. Bitten Sie das Entwicklungsteam, sie ohne diese Umwandlung zu schreiben.',
    developer:
      'Der Hashwert ging durch eine große Ganzzahl (BigInteger in Java, Kotlin und C#, big.Int in Go, int.from_bytes in Python, BigInt in JavaScript); daraus wurde {form}. Eine Zahl hat keine führenden Nullen und kann ein Vorzeichen haben; eine Signatur hat immer 64 Hex-Zeichen.',
    fix: 'Geben Sie die Bytes selbst als Hex aus, zum Beispiel mit HexFormat.of().formatHex(mac) in Java oder hex.EncodeToString(mac) in Go.',
    labels: {
      form: {
        hex: 'eine Hex-Zahl ohne ihre führenden Nullen',
        'negative-hex': 'eine negative Hex-Zahl',
        'leading-zero': 'eine Hex-Zahl mit einer Null davor',
        decimal: 'eine Dezimalzahl',
        'negative-decimal': 'eine negative Dezimalzahl',
        'base-36': 'eine Zahl zur Basis 36',
      },
    },
  },
  'encoding-byte-order': {
    title: 'Die Bytes der Signatur stehen in der falschen Reihenfolge.',
    agent:
      'Die Teile der Signatur wurden in der falschen Reihenfolge geschrieben. Bitten Sie das Entwicklungsteam, die Ausgabe zu prüfen.',
    developer:
      'Vor oder bei der Ausgabe des Hashwerts wurden {order}. Das geschieht bei Little-Endian-Zahlen (BigInteger in C#, int.from_bytes(…, "little") in Python), bei hexdump ohne Optionen, bei unpack("h*") und bei strrev oder Array.Reverse.',
    fix: 'Geben Sie die Bytes des Hashwerts in der Reihenfolge aus, in der der HMAC sie liefert, zum Beispiel mit mac.hex() in Python oder Convert.ToHexString(mac) in C#.',
    labels: {
      order: {
        bytes: 'die Bytes umgekehrt',
        text: 'die Zeichen des Hex-Textes umgekehrt',
        pairs: 'die zwei Bytes jedes Paares vertauscht',
        words: 'die vier Bytes jedes 32-Bit-Worts umgekehrt',
        nibbles: 'die zwei Hex-Ziffern jedes Bytes vertauscht',
      },
    },
  },
  'encoding-base64': {
    title: 'Die Signatur ist in Base64 geschrieben.',
    agent:
      'Die Signatur ist in einer anderen Schreibweise (Base64) verfasst als der, die Crisp akzeptiert (Hex). Bitten Sie das Entwicklungsteam, die Schreibweise zu ändern.',
    developer:
      'Der Hashwert wurde als Base64 ausgegeben, wie es Base64 in Ruby, base64_encode(hash_hmac(…, true)) in PHP, Convert.ToBase64String in C# und viele Beispiele für andere Dienste tun. Crisp erwartet 64 Hex-Zeichen in Kleinschreibung.',
    fix: 'Geben Sie den Hashwert als Hex aus, zum Beispiel digest("hex") statt digest("base64").',
  },
  'encoding-base64url': {
    title: 'Die Signatur ist in URL-sicherem Base64 geschrieben.',
    agent:
      'Die Signatur ist in einer anderen Schreibweise (URL-sicheres Base64) verfasst als der, die Crisp akzeptiert (Hex). Bitten Sie das Entwicklungsteam, die Schreibweise zu ändern.',
    developer:
      'Der Hashwert wurde als Base64 mit dem URL-sicheren Alphabet ausgegeben, wie es digest("base64url") in Node, urlsafe_b64encode in Python und base64.URLEncoding in Go tun. Crisp erwartet 64 Hex-Zeichen in Kleinschreibung.',
    fix: 'Geben Sie den Hashwert als Hex aus, zum Beispiel digest("hex") statt digest("base64url").',
  },
  'encoding-base64-of-hex': {
    title: 'Der Text der Signatur wurde noch einmal in Base64 kodiert.',
    agent:
      'Die fertige Signatur wurde in eine andere Schreibweise (Base64) verpackt. Bitten Sie das Entwicklungsteam, diesen Schritt wegzulassen.',
    developer:
      'Der Hashwert wurde erst als Text ausgegeben, und dieser Text ging durch Base64: base64_encode(hash_hmac("sha256", …)) ohne true als letztes Argument, btoa(hexDigest) oder Base64.encode64(hexdigest). Crisp erwartet den Hex-Text selbst.',
    fix: 'Lassen Sie den Base64-Schritt weg, und geben Sie weiter, was hexdigest, digest("hex") oder hash_hmac liefert.',
  },
  'encoding-base32': {
    title: 'Die Signatur ist in Base32 geschrieben.',
    agent:
      'Die Signatur ist in einer anderen Schreibweise (Base32) verfasst als der, die Crisp akzeptiert (Hex). Bitten Sie das Entwicklungsteam, die Schreibweise zu ändern.',
    developer:
      'Der Hashwert wurde als Base32 ausgegeben, wie es base64.b32encode in Python oder Base.encode32 in Elixir tun. Crisp erwartet 64 Hex-Zeichen in Kleinschreibung.',
    fix: 'Geben Sie den Hashwert als Hex aus, zum Beispiel mit hmac.new(key, email, hashlib.sha256).hexdigest() in Python oder Base.encode16(mac, case: :lower) in Elixir.',
  },
  'encoding-raw-bytes': {
    title: 'Die Signatur besteht aus rohen Bytes, die als Text behandelt wurden.',
    agent:
      'Die Signatur wurde nie mit Buchstaben und Ziffern geschrieben, deshalb erscheinen merkwürdige Zeichen. Bitten Sie das Entwicklungsteam, sie als Hex zu schreiben.',
    developer:
      'Die Bytes des Hashwerts wurden als Text verwendet ({form}): hash_hmac(…, true) in PHP, digest() ohne "hex" in Node, digest() in Python und Ruby, new String(mac) in Java, string(mac) in Go. Crisp erwartet 64 Hex-Zeichen in Kleinschreibung.',
    fix: 'Geben Sie die Bytes als Hex aus, zum Beispiel mit hash_hmac("sha256", $email, $secretKey) ohne true als letztes Argument oder mit digest("hex").',
    labels: {
      form: {
        latin1: 'ein Zeichen je Byte, wie in Latin-1',
        'windows-1252': 'ein Zeichen je Byte, wie in Windows-1252',
        utf8: 'als UTF-8, mit Ersatzzeichen für Ungültiges',
        utf16: 'als UTF-16, zwei Bytes je Zeichen',
        ascii: 'als ASCII, mit Ersatzzeichen für alle anderen Bytes',
        'question-marks': 'als ASCII, mit Fragezeichen für alle anderen Bytes',
        'seven-bits': 'als ASCII, ohne das höchste Bit jedes Bytes',
        'signed-char': 'jedes Byte mit Vorzeichen in ein Zeichen umgewandelt',
        surrogates: 'mit Surrogaten für alle Bytes, die kein UTF-8 sind',
        dropped: 'als UTF-8, ohne alle ungültigen Bytes',
        'utf8-of-latin1': 'ein Zeichen je Byte, danach als UTF-8 kodiert',
      },
    },
  },
  'encoding-bytes-repr': {
    title: 'Die Signatur steckt in der Schreibweise einer Programmiersprache für Bytes.',
    agent:
      'Die Signatur trägt Zusätze, die nur in Programmen vorkommen, zum Beispiel b’…’. Bitten Sie das Entwicklungsteam, die Zusätze zu entfernen.',
    developer:
      'Ein Bytes-Wert wurde mit Anführungszeichen und Escapes ausgegeben, statt dekodiert zu werden; so gibt ihn {form} aus. Das tun str(value) und f-Strings von Bytes in Python, inspect in Ruby und %q in Go. Crisp erwartet nur die 64 Hex-Zeichen.',
    fix: 'Verwenden Sie von Anfang an einen Text, zum Beispiel hmac.new(key, email, hashlib.sha256).hexdigest(), oder dekodieren Sie die Bytes: base64.b64encode(mac).decode() ist Text, str(…) von Bytes nicht.',
    labels: {
      form: {
        python: 'Python',
        'python-bytearray': 'bytearray in Python',
        ruby: 'inspect in Ruby',
        go: '%q in Go',
      },
    },
  },
  'encoding-decimal-list': {
    title: 'Die Signatur ist als Liste von Zahlen geschrieben.',
    agent:
      'Die Signatur ist in Zahlen geschrieben, eine für jeden ihrer Teile. Crisp akzeptiert eine andere Schreibweise (Hex). Bitten Sie das Entwicklungsteam, die Schreibweise zu ändern.',
    developer:
      'Die Bytes des Hashwerts wurden als Zahlen {numbers} ausgegeben: Arrays.toString in Java, fmt.Sprint in Go, inspect in Elixir, String(uint8Array) oder JSON.stringify(buffer) in JavaScript, list(digest) in Python. Crisp erwartet 64 Hex-Zeichen in Kleinschreibung.',
    fix: 'Geben Sie die Bytes als Hex aus, zum Beispiel mit HexFormat.of().formatHex(mac), hex.EncodeToString(mac) oder Base.encode16(mac, case: :lower).',
    labels: { numbers: { signed: 'mit Vorzeichen', unsigned: 'ohne Vorzeichen' } },
  },
  'encoding-object-repr': {
    title: 'Anstelle der Signatur wurde ein Objekt ausgegeben.',
    agent:
      'Die Website hat statt der Signatur die Beschreibung eines Programmobjekts weitergegeben. Bitten Sie das Entwicklungsteam, die Signatur selbst weiterzugeben.',
    developer:
      'Diesen Text gibt {language} für ein Objekt aus: für die Bytes eines Hashwerts oder für das HMAC-Objekt, aus dem noch kein Hashwert entnommen wurde. Er hängt nicht von der E-Mail-Adresse ab oder enthält den Hashwert nur zum Teil.',
    fix: 'Entnehmen Sie dem Objekt den Hashwert und geben Sie ihn als Hex aus, zum Beispiel mit hmac.digest("hex") in Node, h.hexdigest() mit den Klammern in Python oder HexFormat.of().formatHex(mac.doFinal(email)) in Java.',
    labels: {
      language: {
        java: 'Java oder Kotlin',
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
    title: 'Bei der Signatur steht weiterer Text: „{text}“.',
    agent:
      'Zur Signatur gehört „{text}“ nicht; Crisp akzeptiert nur die Signatur allein. Bitten Sie das Entwicklungsteam, diesen Text zu entfernen.',
    developer:
      'Der Text „{text}“ steht vor oder nach dem Hashwert. Solche Texte kommen von Konventionen für Webhooks (sha256=, v1=), von Zahlenliteralen (0x) und aus der Ausgabe von openssl und sha256sum. Crisp erwartet 64 Hex-Zeichen und sonst nichts.',
    fix: 'Schneiden Sie den Text ab, zum Beispiel mit signature.split("=").pop() in JavaScript oder openssl dgst -sha256 -hmac "$SECRET_KEY" | sed "s/^.* //" in einer Shell.',
  },
  'encoding-whitespace': {
    title: '{where} der Signatur steht Leerraum: {characters}.',
    agent:
      '{where} der Signatur stehen Leerzeichen oder Zeilenumbrüche, die niemand sieht, die Crisp aber mitzählt. Bitten Sie das Entwicklungsteam, sie zu entfernen.',
    developer:
      '{where} der Signatur steht Leerraum: {characters}. Kommandozeilenprogramme beenden ihre Ausgabe mit einem Zeilenumbruch, und chunk_split, fold, xxd und Mailprogramme brechen lange Zeilen um.',
    fix: 'Entfernen Sie Leerraum, bevor Sie die Signatur weitergeben, zum Beispiel mit signature.trim() oder, wo sie in Zeilen umbrochen ist, mit signature.replace(/\\s/g, "").',
    labels: {
      where: { before: 'Vor', after: 'Nach', inside: 'In' },
      characters: {
        LF: 'ein Zeilenumbruch (LF)',
        CRLF: 'ein Zeilenumbruch (CRLF)',
        CR: 'ein Zeilenumbruch (CR)',
        space: 'ein Leerzeichen',
        tab: 'ein Tabulator',
        NBSP: 'ein geschütztes Leerzeichen',
        other: 'eine andere Art von Leerzeichen',
      },
    },
  },
  'encoding-quoted': {
    title: 'Um die Signatur stehen Anführungszeichen.',
    agent:
      'Die Anführungszeichen wurden zusammen mit der Signatur weitergegeben. Bitten Sie das Entwicklungsteam, sie ohne Anführungszeichen weiterzugeben.',
    developer:
      'Um den Hashwert stehen {quotes}. JSON.stringify, json_encode, var_export, inspect und Shell-Variablen mit verschachtelten Anführungszeichen lassen sie stehen.',
    fix: 'Geben Sie den Text selbst weiter, zum Beispiel mit JSON.parse(value), wenn es JSON ist, oder geben Sie ihn ohne erneute Kodierung aus.',
    labels: {
      quotes: {
        double: 'doppelte Anführungszeichen',
        single: 'einfache Anführungszeichen',
        backtick: 'Backticks',
        curly: 'typografische Anführungszeichen',
        angle: 'spitze Anführungszeichen',
        escaped: 'Anführungszeichen mit Backslashes',
        html: 'für HTML maskierte Anführungszeichen',
      },
    },
  },
  'encoding-url-encoded': {
    title: 'Die Signatur wurde auf dem Weg durch eine URL verändert.',
    agent:
      'Einige Zeichen der Signatur wurden ersetzt, als sie in eine URL eingesetzt oder aus einer gelesen wurde. Bitten Sie das Entwicklungsteam, sie als Hex zu senden; so kommt sie unverändert durch URLs.',
    developer:
      'Die Signatur wurde {form}. In Hex kommt kein Zeichen vor, das kodiert werden müsste; in Base64 und rohen Bytes schon.',
    fix: 'Geben Sie den Hashwert als Hex aus, und dekodieren Sie Query-Parameter genau einmal, zum Beispiel mit new URL(address).searchParams.get("signature").',
    labels: {
      form: {
        once: 'prozentkodiert und nicht wieder dekodiert',
        twice: 'zweimal prozentkodiert',
        plus: 'als Formularfeld dekodiert, wodurch + zu Leerzeichen wurde',
      },
    },
  },
  'encoding-invisible-character': {
    title: 'In der Signatur stehen unsichtbare Zeichen ({characters}).',
    agent:
      'Die Signatur enthält Zeichen, die niemand sieht, die Crisp aber mitzählt. Fragen Sie das Entwicklungsteam, woher die Signatur kopiert wurde.',
    developer:
      'In oder an dem Hashwert stehen unsichtbare Zeichen: {characters}. Sie kommen aus Dateien mit Byte-Order-Mark, aus Rich-Text-Editoren und Messengern.',
    fix: 'Entfernen Sie sie beim Lesen des Werts, zum Beispiel mit signature.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]/g, ""), und speichern Sie die Datei als UTF-8 ohne Byte-Order-Mark.',
    labels: {
      characters: {
        'U+0000': 'NUL',
        'U+00AD': 'weiches Trennzeichen',
        'U+200B': 'Leerzeichen der Breite null',
        'U+200C': 'Bindehemmer der Breite null',
        'U+200D': 'Binder der Breite null',
        'U+200E': 'Links-nach-rechts-Zeichen',
        'U+200F': 'Rechts-nach-links-Zeichen',
        'U+202A': 'Links-nach-rechts-Einbettung',
        'U+202C': 'Ende einer Schreibrichtung',
        'U+2060': 'Wortverbinder',
        'U+FEFF': 'Byte-Order-Mark',
      },
    },
  },
  'encoding-truncated': {
    title: 'Nur {kept} der Signatur ist da.',
    agent:
      'Ein Teil der Signatur fehlt: Nur {kept} ist übrig. Fragen Sie das Entwicklungsteam, wo sie abgeschnitten wird, zum Beispiel in einer zu kurzen Datenbankspalte.',
    developer:
      'Der Text ist {kept} des Hashwerts. Spalten wie VARCHAR(32), substr, Puffer fester Größe und unvollständiges Kopieren schneiden ihn ab. Crisp erwartet alle 64 Hex-Zeichen.',
    fix: 'Geben Sie alle 64 Zeichen weiter: Entfernen Sie substr und Ähnliches, und machen Sie die Datenbankspalte zu CHAR(64).',
    labels: { kept: { start: 'der erste Teil', end: 'der letzte Teil' } },
  },
  'encoding-copy-error': {
    title: 'Ein oder zwei Zeichen der Signatur sind falsch.',
    agent:
      'Die Signatur ist fast richtig: Ein oder zwei Zeichen sind falsch, fehlen, stehen doppelt oder sind vertauscht. Bitten Sie noch einmal um die Signatur, kopiert statt abgetippt.',
    developer:
      'Der Text weicht in einem oder zwei Zeichen vom Hashwert ab, die verändert, verloren, hinzugefügt oder vertauscht wurden. Code, der signiert, macht das fast nie; Abschreiben, Texterkennung und Suchen und Ersetzen schon.',
    fix: 'Kopieren Sie die Signatur noch einmal von dort, wo sie entsteht, oder lassen Sie die Seite sie vom Backend holen, statt sie einzufügen.',
  },
};
