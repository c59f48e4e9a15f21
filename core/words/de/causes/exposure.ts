import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** What lies open that should not. */
export const exposure: Readonly<Record<CauseIdOf<'exposure'>, CauseWords>> = {
  'secret-in-frontend': {
    title: 'Der geheime Schlüssel von „{website}“ steht in diesem Text.',
    agent:
      'Der {which} geheime Schlüssel von „{website}“ wurde {form} gefunden. Wenn Besucher diesen Text sehen können, auf einer Seite oder in einer App, kann sich jeder als jeder ausgeben. Erneuern Sie den Schlüssel jetzt, in Crisp unter Settings → Websites → die Website → Advanced configuration → Identity Verification, und geben Sie den neuen danach nur an das Backend des Entwicklungsteams.',
    developer:
      'Der {which} geheime Schlüssel steht {form} im Text. Wer ihn hat, kann für jede E-Mail-Adresse eine gültige Signatur erzeugen; Minifizieren, Aufteilen oder Kodieren verbirgt ihn nicht.',
    fix: 'Erneuern Sie den Schlüssel in Crisp, bewahren Sie den neuen im Backend auf (in einer Umgebungsvariablen oder einem Secret-Manager), und berechnen Sie die Signaturen dort.',
    labels: {
      which: { current: 'aktuelle', previous: 'frühere' },
      form: {
        plain: 'unverändert',
        case: 'mit anderer Groß- und Kleinschreibung',
        split: 'in mehreren Teilen',
        reversed: 'rückwärts geschrieben',
        hex: 'als Hex geschrieben',
        base64: 'als Base64 geschrieben',
        escaped: 'mit Escape-Zeichen',
        codes: 'als Liste von Zeichencodes',
      },
    },
  },
  'signing-in-frontend': {
    title: 'Die E-Mail-Adresse wird dort signiert, wo Besucher den Code lesen können.',
    agent:
      'Der Code, der die Signatur erzeugt, läuft im Browser des Besuchers oder in der App. Dafür braucht er den geheimen Schlüssel, und jeder kann ihn von dort nehmen. Erneuern Sie den Schlüssel in Crisp, und bitten Sie das Entwicklungsteam, im Backend zu signieren.',
    developer:
      'HMAC-Code ({library}) läuft auf der Seite des Besuchers. Sein Schlüssel muss ebenfalls dort sein, in welcher Form auch immer, und jeder kann ihn lesen.',
    fix: 'Verlagern Sie das Signieren ins Backend, erneuern Sie den geheimen Schlüssel in Crisp, und geben Sie Seiten und Apps nur die fertige Signatur.',
    labels: {
      library: {
        'crypto-js': 'crypto-js',
        'web-crypto': 'Web Crypto',
        jssha: 'jsSHA',
        forge: 'node-forge',
        sjcl: 'SJCL',
        'js-sha256': 'js-sha256',
        jsrsasign: 'jsrsasign',
        noble: '@noble/hashes',
        'hash.js': 'hash.js',
        'named-function': 'eine HMAC-Funktion',
        cryptokit: 'CryptoKit',
        'common-crypto': 'CommonCrypto',
        'javax-crypto': 'javax.crypto',
        'dart-crypto': 'das Paket crypto von Dart',
      },
    },
  },
  'signing-oracle': {
    title: 'Eine URL der Website nimmt eine E-Mail-Adresse entgegen und scheint sie zu signieren.',
    agent:
      'Die URL {path} bekommt die E-Mail-Adresse übergeben, und ihr Name klingt nach Signieren. Wenn sie antwortet, ohne zu prüfen, wer angemeldet ist, kann jeder jede Adresse signieren lassen. Bitten Sie das Entwicklungsteam, das zu prüfen.',
    developer:
      'Die Anfrage an {path} enthält die zu signierende E-Mail-Adresse. Eine Signatur darf nur für die Adresse der angemeldeten Sitzung entstehen, nie für eine, die der Aufrufer nennt.',
    fix: 'Nehmen Sie die E-Mail-Adresse im Backend aus der Sitzung, ignorieren Sie die in der Anfrage, und weisen Sie Aufrufe ohne Anmeldung ab.',
  },
  'guessable-token': {
    title: 'Das Sitzungs-Token (CRISP_TOKEN_ID) ist zu erraten: Es ist {which}.',
    agent:
      'Wer dieses Token kennt, kann die Unterhaltungen der Person öffnen, und dieses hier ist {which}. Bitten Sie das Entwicklungsteam, für jede Person ein langes, zufälliges Token zu verwenden.',
    developer:
      'CRISP_TOKEN_ID ist {which}. Es wirkt wie ein Passwort für die Chatsitzung und darf sich deshalb aus nichts ergeben, was andere wissen.',
    fix: 'Erzeugen Sie für jede Person ein zufälliges Token (zum Beispiel eine UUID der Version 4), speichern Sie es im Backend, setzen Sie es, bevor die Chatbox lädt, und löschen Sie es beim Abmelden mit session:reset.',
    labels: {
      which: {
        email: 'eine E-Mail-Adresse',
        'user-id': 'die Benutzer-ID',
        number: 'eine einfache Zahl',
        nickname: 'der Benutzername',
        hash: 'ein Hash der E-Mail-Adresse oder der Benutzer-ID',
        base64: 'die E-Mail-Adresse oder Benutzer-ID in Base64',
      },
    },
  },
};
