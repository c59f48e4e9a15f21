import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The causes on the way to Crisp. */
export const delivery: Readonly<Record<CauseIdOf<'delivery'>, CauseWords>> = {
  'signature-missing': {
    title: 'Es gibt keine Signatur.',
    agent:
      'Die E-Mail-Adresse kam ohne Signatur bei Crisp an, also hat Crisp nichts, womit es sie verifizieren könnte. Bitten Sie das Entwicklungsteam, die Signatur zusammen mit der Adresse zu senden.',
    developer:
      'Die E-Mail-Adresse wird ohne ihren zweiten Wert gesetzt. Crisp nimmt das an und zeigt sie als „Nicht verifiziert“ an.',
    fix: 'Signieren Sie die E-Mail-Adresse im Backend und übergeben Sie beide in einem inneren Array: $crisp.push(["set", "user:email", [email, signature]]).',
  },
  'signature-undefined': {
    title: 'Statt einer Signatur wurde der Text „{text}“ gesendet.',
    agent:
      'Die Website hat „{text}“ gesendet, wo die Signatur hingehört: Die Signatur ist nie auf der Seite angekommen. Fragen Sie das Entwicklungsteam, warum sie leer war.',
    developer:
      'Was die Signatur enthalten sollte, war beim Erzeugen der Seite leer oder nicht ersetzt; deshalb steht dort „{text}“.',
    fix: 'Geben Sie die im Backend berechnete Signatur in der Seite aus, und setzen Sie die E-Mail-Adresse erst, wenn die Signatur da ist.',
  },
  'snippet-nesting': {
    title: 'Die Klammern um E-Mail-Adresse und Signatur stehen an den falschen Stellen.',
    agent:
      'Im Code, der die E-Mail-Adresse an die Chatbox übergibt, stehen die Klammern an den falschen Stellen. Deshalb kommt die Signatur nicht neben der Adresse an. Bitten Sie das Entwicklungsteam, diese Zeile zu korrigieren.',
    developer:
      'Crisp erwartet die E-Mail-Adresse und die Signatur als zwei Elemente eines inneren Arrays. Hier ist es anders: {form}.',
    fix: 'Schreiben Sie es wie dokumentiert: $crisp.push(["set", "user:email", [email, signature]]).',
    labels: {
      form: {
        'too-deep': 'Das innere Array steht in einem weiteren Array',
        'signature-outside': 'Die Signatur steht außerhalb des inneren Arrays',
        object: 'An der Stelle des inneren Arrays steht ein Objekt',
        'no-inner-list': 'Beide stehen im äußeren Array, ohne ein inneres',
        joined: 'Beide sind zu einem Text verbunden',
        'key-inside': '"user:email" steht im inneren Array',
        'no-outer-list': 'Das äußere Array fehlt',
        'outer-list-twice': 'Der Befehl steht in einem weiteren Array',
      },
    },
  },
  'snippet-misspelled': {
    title:
      'Der Code, der die E-Mail-Adresse übergibt, ist nicht so geschrieben, wie Crisp es erwartet: {which}.',
    agent:
      'In der Zeile, die die E-Mail-Adresse an Crisp übergibt, ist etwas falsch geschrieben oder vertauscht: Dort steht {written} statt {expected}. Bitten Sie das Entwicklungsteam, das zu korrigieren.',
    developer: 'Im Code steht {written}, wo Crisp {expected} erwartet; {which}.',
    fix: 'Schreiben Sie {expected} statt {written}, wie Crisp es dokumentiert.',
    labels: {
      which: {
        order: 'die E-Mail-Adresse und die Signatur sind vertauscht',
        command: 'die beiden Wörter des Befehls sind vertauscht',
        verb: 'das Verb des Befehls ist ein anderes',
        key: 'der Schlüsselname ist ein anderer',
        method: 'die Methode heißt anders',
        object: 'das Chatbox-Objekt heißt anders',
      },
    },
  },
  'email-set-twice': {
    title: 'Die E-Mail-Adresse wird noch einmal ohne Signatur gesetzt.',
    agent:
      'Die Seite übergibt Crisp die E-Mail-Adresse mit Signatur und später noch einmal eine ohne. Bitten Sie das Entwicklungsteam, den zweiten Aufruf zu entfernen oder auch dort die Signatur mitzugeben.',
    developer:
      'Ein späterer Aufruf setzt die E-Mail-Adresse ohne ihren zweiten Wert. Eine Adresse ohne Signatur ist „Nicht verifiziert“, was auch immer ein früherer Aufruf gesendet hat.',
    fix: 'Setzen Sie die E-Mail-Adresse nur an einer Stelle, immer mit ihrer Signatur.',
  },
  'pushed-email-differs': {
    title: 'Die signierte E-Mail-Adresse ist nicht die, die an Crisp übergeben wird.',
    agent:
      'Die Website signiert {signed}, übergibt Crisp aber {pushed}. Eine Signatur gilt nur für genau die Adresse, die signiert wurde, Zeichen für Zeichen. Bitten Sie das Entwicklungsteam, an beiden Stellen dieselbe Adresse zu verwenden.',
    developer:
      'Die Signatur gehört zu „{signed}“; der Aufruf übergibt mit ihr „{pushed}“. Beide müssen derselbe Text sein, Zeichen für Zeichen.',
    fix: 'Nehmen Sie die E-Mail-Adresse aus einer einzigen Variablen: Signieren Sie genau den Text, den Sie übergeben.',
  },
  'website-mismatch': {
    title: 'Die Seite lädt den Chat einer anderen Website: {owner}.',
    agent:
      'Die Website-ID in der Seite ist {found}; die hier gewählte Website hat {chosen}. Jede Website hat ihren eigenen geheimen Schlüssel. Wählen Sie deshalb die Website, zu der die Seite gehört, oder bitten Sie das Entwicklungsteam, die ID zu korrigieren.',
    developer:
      'CRISP_WEBSITE_ID ist {found}, und der geheime Schlüssel gehört zu {chosen}. Eine Signatur, die mit dem geheimen Schlüssel einer Website erzeugt wurde, ist auf einer anderen nie gültig.',
    fix: 'Verwenden Sie Website-ID und geheimen Schlüssel derselben Crisp-Website, in jeder Umgebung (Produktion, Staging, Entwicklung).',
    labels: { owner: { '': 'einer, die hier nicht gespeichert ist' } },
  },
  'stale-signature': {
    title: 'Die App hat die E-Mail-Adresse geändert, aber die Signatur der vorherigen behalten.',
    agent:
      'Die App hat zuerst {before} mit einer Signatur übergeben, dann {email} ohne eine neue. Unter iOS wird die alte Signatur mit der neuen Adresse mitgesendet, und sie passt nicht. Bitten Sie das Entwicklungsteam, mit der neuen Adresse auch eine neue Signatur zu setzen.',
    developer:
      'Wird CrispSDK.user.email auf {email} gesetzt, so wird die für {before} gespeicherte Signatur noch einmal gesendet.',
    fix: 'Setzen Sie CrispSDK.user.signature sofort nach jeder Änderung von CrispSDK.user.email, mit einer Signatur für genau diese Adresse.',
  },
  'sdk-too-old': {
    title: 'Die Crisp-Version der App kann keine Signatur senden ({platform} {version}).',
    agent:
      'Die App verwendet Crisp für {platform} in Version {version}, die keine Signatur übergeben kann; Version {needed} kann es. Bitten Sie das Entwicklungsteam, sie zu aktualisieren.',
    developer:
      'Signaturen gibt es in Crisp für {platform} ab Version {needed}; das Projekt verlangt {version}.',
    fix: 'Aktualisieren Sie Crisp für {platform} auf Version {needed} oder neuer, und übergeben Sie mit der E-Mail-Adresse die Signatur.',
    labels: { platform: { ios: 'iOS', 'react-native': 'React Native', flutter: 'Flutter' } },
  },
  'channel-never-verified': {
    title: 'Diese Unterhaltung kam über einen Kanal, den Crisp nie verifiziert.',
    agent:
      'Nur Unterhaltungen aus der Chatbox einer Website oder aus dem Crisp-Chat einer App können verifiziert werden. E-Mail, das Plugin Email Redirect, eigene Integrationen und alle anderen Kanäle erscheinen immer als „Nicht verifiziert“, unabhängig von der Signatur; es ist nichts defekt.',
    developer:
      'Verifiziert wird nur in der Chatbox und in den SDKs. Kein anderer Kanal hat einen Platz für eine Signatur.',
    fix: 'Prüfen Sie die Signatur in einer Unterhaltung, die in der Chatbox oder in einem SDK begonnen wurde.',
  },
  'feature-disabled': {
    title: 'Identity Verification ist für diese Website vielleicht ausgeschaltet.',
    agent:
      'Wenn alle E-Mail-Adressen als „Nicht verifiziert“ erscheinen, öffnen Sie in Crisp Settings → Websites → die Website → Advanced configuration → Identity Verification und schalten Sie „Verify user emails with signatures“ ein. Die Website braucht einen Tarif, der Identity Verification enthält.',
    developer:
      'Solange die Funktion ausgeschaltet oder im Tarif nicht enthalten ist, bleiben E-Mail-Adressen auch mit gültiger Signatur „Nicht verifiziert“.',
    fix: 'Schalten Sie „Verify user emails with signatures“ für genau diese Website ein, und beginnen Sie dann eine neue Unterhaltung.',
  },
  'cached-page': {
    title: 'Die Seite kam aus einem Cache, mit einer E-Mail-Adresse und ihrer Signatur.',
    agent:
      'Die Seite wurde zwischengespeichert und erneut ausgeliefert ({sign}). Ein Besucher bekommt deshalb vielleicht die E-Mail-Adresse und die Signatur einer anderen Person. Bitten Sie das Entwicklungsteam, Seiten mit persönlichen Daten aus dem Cache herauszuhalten.',
    developer:
      'Die Antwort kam aus einem gemeinsamen Cache ({sign}), obwohl die E-Mail-Adresse des Besuchers darin steht. Wer diese Kopie erhält, wird für dieselbe Person gehalten.',
    fix: 'Senden Sie „Cache-Control: private, no-store“ mit Seiten, die eine E-Mail-Adresse oder Signatur enthalten, oder holen Sie beides getrennt von der zwischengespeicherten Seite.',
  },
};
