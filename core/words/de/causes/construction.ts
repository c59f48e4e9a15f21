import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The causes in how the email and the key were combined. */
export const construction: Readonly<Record<CauseIdOf<'construction'>, CauseWords>> = {
  'key-message-swapped': {
    title: 'E-Mail-Adresse und geheimer Schlüssel wurden beim Signieren vertauscht.',
    agent:
      'Die Website hat den geheimen Schlüssel mit der E-Mail-Adresse signiert statt die Adresse mit dem Schlüssel. Bitten Sie das Entwicklungsteam, die beiden zu tauschen.',
    developer:
      'Der HMAC hatte die E-Mail-Adresse als Schlüssel und den geheimen Schlüssel als Nachricht. Bibliotheken ordnen diese beiden Argumente verschieden an, deshalb sind sie leicht zu verwechseln.',
    fix: 'Übergeben Sie den geheimen Schlüssel als Schlüssel und die E-Mail-Adresse als Nachricht, zum Beispiel createHmac("sha256", secretKey).update(email).digest("hex").',
  },
  'plain-hash': {
    title: 'Die E-Mail-Adresse wurde ohne den geheimen Schlüssel gehasht.',
    agent:
      'Die Website hat nur eine Prüfsumme der E-Mail-Adresse gebildet und den geheimen Schlüssel nie verwendet; das könnte jeder. Bitten Sie das Entwicklungsteam, die Adresse mit dem geheimen Schlüssel zu signieren (HMAC).',
    developer:
      'Der Wert ist ein einfacher Hash des signierten Textes. Kein Schlüssel ging ein; Crisp prüft einen HMAC mit dem geheimen Schlüssel der Website.',
    fix: 'Verwenden Sie statt der Hashfunktion die HMAC-Funktion mit dem geheimen Schlüssel: createHmac("sha256", secretKey) statt createHash("sha256"), hash_hmac statt hash.',
  },
  'hash-concatenation': {
    title:
      'Geheimer Schlüssel und E-Mail-Adresse wurden aneinandergehängt und gehasht, statt HMAC zu verwenden.',
    agent:
      'Die Website hat den geheimen Schlüssel und die E-Mail-Adresse aneinandergehängt und davon eine Prüfsumme gebildet. Crisp erwartet eine andere Verbindung der beiden (HMAC). Bitten Sie das Entwicklungsteam, sie zu verwenden.',
    developer:
      'Der Wert ist ein Hash aus {order}, {separator} verbunden. Das ist kein HMAC und schützt den geheimen Schlüssel schlechter.',
    fix: 'Verwenden Sie die HMAC-Funktion Ihrer Sprache, mit dem geheimen Schlüssel als Schlüssel und der E-Mail-Adresse als Nachricht.',
    labels: {
      order: {
        'secret-email': 'geheimem Schlüssel und darauf folgender E-Mail-Adresse',
        'email-secret': 'E-Mail-Adresse und darauf folgendem geheimem Schlüssel',
      },
      separator: {
        '': 'unmittelbar',
        ':': 'durch einen Doppelpunkt',
        '.': 'durch einen Punkt',
        '|': 'durch einen senkrechten Strich',
        '-': 'durch einen Bindestrich',
        '&': 'durch ein &-Zeichen',
      },
    },
  },
  'double-hmac': {
    title: 'Die Signatur wurde noch einmal signiert.',
    agent:
      'Die Website hat die E-Mail-Adresse signiert und das Ergebnis dann ein weiteres Mal. Bitten Sie das Entwicklungsteam, nur einmal zu signieren.',
    developer:
      'Der Wert ist der HMAC, mit demselben Schlüssel, {form} des HMAC. Oft signiert eine Schicht in einer Hilfsfunktion, und eine andere ruft diese mit dem Ergebnis auf.',
    fix: 'Berechnen Sie den HMAC einmal und übergeben Sie seinen Hex-Text.',
    labels: { form: { hex: 'des Hex-Textes', raw: 'der rohen Bytes' } },
  },
  'hash-of-hmac': {
    title: 'Die Signatur wurde noch einmal gehasht.',
    agent:
      'Die Website hat eine scheinbar richtige Signatur erzeugt und sie dann ein weiteres Mal umgerechnet. Bitten Sie das Entwicklungsteam, die Signatur selbst zu senden.',
    developer: 'Der Wert ist ein Hash {form} des HMAC, nicht der HMAC.',
    fix: 'Übergeben Sie den Hex-Text des HMAC selbst; lassen Sie den Hash darum weg.',
    labels: { form: { hex: 'des Hex-Textes', raw: 'der rohen Bytes' } },
  },
  'handmade-hmac': {
    title: 'Eine selbst geschriebene HMAC-Funktion lässt einen Schritt aus: {slip}.',
    agent:
      'Die Website verwendet eine eigene Fassung des Signierverfahrens, und diese ist nicht ganz richtig. Bitten Sie das Entwicklungsteam, die fertige Funktion ihrer Programmiersprache zu verwenden.',
    developer:
      'Der Wert ist, was ein selbst geschriebener HMAC mit diesem Fehler ergibt: {slip}. RFC 2104 verlangt beide Durchläufe, über rohe Bytes, mit dem auf Blocklänge aufgefüllten Schlüssel.',
    fix: 'Ersetzen Sie die selbst geschriebene Funktion durch die HMAC-Funktion der Standardbibliothek Ihrer Sprache.',
    labels: {
      slip: {
        'inner-only': 'nur der innere Hash wird berechnet',
        'inner-hex': 'der innere Hash geht als Hex-Text in den äußeren ein',
        'key-not-padded': 'der Schlüssel wird nicht auf die Blocklänge aufgefüllt',
        'key-not-padded-inner-hex':
          'der Schlüssel wird nicht auf die Blocklänge aufgefüllt, und der innere Hash geht als Hex-Text in den äußeren ein',
      },
    },
  },
  'hmac-state-reused': {
    title: 'Die E-Mail-Adresse ging zweimal in die Signierfunktion ein.',
    agent:
      'Die Website hat beim Signieren die E-Mail-Adresse zweimal eingegeben. Bitten Sie das Entwicklungsteam, für jede Signatur neu zu beginnen.',
    developer:
      'Der signierte Text ist die E-Mail-Adresse zweimal hintereinander. Ein HMAC-Objekt merkt sich, was es bekommen hat: update wurde zweimal aufgerufen, oder das Objekt wurde ohne Zurücksetzen wiederverwendet.',
    fix: 'Erzeugen Sie für jede Signatur ein neues HMAC-Objekt, und rufen Sie update einmal mit der E-Mail-Adresse auf.',
  },
  'go-sum-misuse': {
    title: 'Die E-Mail-Adresse wurde vor den Hashwert von nichts gesetzt.',
    agent:
      'Der Code der Website sieht richtig aus, signiert aber gar nichts: Der erste Teil dieser Signatur ist die E-Mail-Adresse selbst. Bitten Sie das Entwicklungsteam, die Zeile mit dem Signieren zu korrigieren.',
    developer:
      'In Go hängt Sum(b) den Hashwert an b an, es bildet nicht den Hashwert von b. Der Wert ist hex(email), gefolgt vom {of} einer leeren Nachricht.',
    fix: 'Schreiben Sie zuerst die E-Mail-Adresse hinein und rufen Sie Sum dann mit nil auf: mac.Write([]byte(email)); signature := hex.EncodeToString(mac.Sum(nil)).',
    labels: { of: { hmac: 'HMAC', hash: 'einfachen Hash' } },
  },
  'signature-is-input': {
    title: 'Die „Signatur“ ist {which}, keine Signatur.',
    agent:
      'Was die Website an der Stelle der Signatur gesendet hat, ist {which}. Bitten Sie das Entwicklungsteam, die Signatur zu senden, die das Backend berechnet.{exposure}',
    developer:
      'Der zweite Wert des Paares ist {which}; signiert wurde nichts. Wahrscheinlich wurden zwei Argumente verwechselt.',
    fix: 'Übergeben Sie [email, signature] mit der Signatur, die das Backend für diese E-Mail-Adresse berechnet hat.{exposure}',
    labels: {
      which: {
        email: 'die E-Mail-Adresse selbst',
        'secret-key': 'der geheime Schlüssel selbst',
        'other-secret-key': 'der geheime Schlüssel einer anderen Website',
        'previous-secret-key': 'ein früherer geheimer Schlüssel',
        'website-id': 'die öffentliche Website-ID',
        'user-id': 'die Benutzer-ID',
        nickname: 'der Benutzername',
        phone: 'die Telefonnummer der Person',
      },
      exposure: {
        none: '',
        'secret-key':
          ' Erneuern Sie danach diesen Schlüssel in Crisp: Wer ihn lesen konnte, kann jede E-Mail-Adresse signieren.',
      },
    },
  },
  'signature-is-token': {
    title: 'Die „Signatur“ ist ein Token, keine Signatur.',
    agent:
      'Die Website hat an der Stelle der Signatur ein Anmelde-Token gesendet; andere Chatprodukte verwenden solche Tokens. Bitten Sie das Entwicklungsteam, die Signatur zu senden, die Crisp erwartet.',
    developer:
      'Der Wert ist ein JSON Web Token oder ein anderes Token. Crisp erwartet den HMAC-SHA256 der E-Mail-Adresse als Hex und kein Token.',
    fix: 'Berechnen Sie den HMAC-SHA256 der E-Mail-Adresse mit dem geheimen Schlüssel der Website, und übergeben Sie seinen Hex-Text.',
  },
};
