import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const verdictHint =
  'Fügen Sie unter „Prüfen“ den Seitenquelltext ein oder die E-Mail-Adresse und die Signatur. Dann beantwortet sich diese Frage von selbst.';

/** The answers to what a check says about the email and the signature. */
const verdictAnswers = {
  verified: 'Crisp würde sie verifizieren.',
  unverified: 'Die Signatur ist nicht gültig.',
  rejected: 'Die Signatur hat die falsche Form.',
  'no-signature': 'Es gibt keine Signatur.',
};

const versionAnswers = { new: 'Ja.', old: 'Nein, sie ist älter.' };

/** From what people notice to its cause, question by question. */
export const guide: Words['guide'] = {
  symptoms: {
    throws: 'Die Chatbox löst einen Fehler aus, wenn die E-Mail-Adresse gesetzt wird.',
    all: 'Alle Unterhaltungen sind „Nicht verifiziert“.',
    one: 'Eine Person ist „Nicht verifiziert“, andere nicht.',
    mobile: 'Nur Personen in der mobilen App sind „Nicht verifiziert“.',
    yesterday: 'Es funktionierte bisher und jetzt nicht mehr.',
    still: 'Die Signatur stimmt, und Crisp zeigt trotzdem „Nicht verifiziert“.',
  },
  questions: {
    'verdict-throws': {
      text: 'Was sagt „Prüfen“ zu E-Mail-Adresse und Signatur?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'error-place': {
      text: 'Tritt der Fehler in der Zeile auf, die die E-Mail-Adresse setzt?',
      hint: 'Fragen Sie das Entwicklungsteam, oder öffnen Sie auf der Seite die Konsole des Browsers: Der Fehler nennt Datei und Zeile.',
      answers: { yes: 'Ja.', no: 'Nein, anderswo.' },
    },
    snippet: {
      text: 'Ist die Zeile wie dokumentiert geschrieben: $crisp.push(["set", "user:email", [email, signature]])?',
      hint: 'Fügen Sie die Zeile oder den Seitenquelltext unter „Prüfen“ ein: Abweichende Klammern und Wörter werden markiert.',
      answers: { documented: 'Ja, genau so.', other: 'Nein, sie weicht ab.' },
    },
    feature: {
      text: 'Ist „Verify user emails with signatures“ für diese Website eingeschaltet?',
      hint: 'In Crisp: Settings → Websites → die Website → Advanced configuration → Identity Verification. Dafür ist ein Tarif nötig, der Identity Verification enthält.',
      answers: { yes: 'Ja.', no: 'Nein, oder es wird nicht angeboten.' },
    },
    channel: {
      text: 'Begann die Unterhaltung in der Chatbox der Website oder im Chat der App?',
      hint: 'Unterhaltungen per E-Mail, über das Plugin Email Redirect, eigene Integrationen und alle anderen Kanäle werden nie verifiziert.',
      answers: {
        chatbox: 'Ja, in der Chatbox einer Website.',
        app: 'Ja, in einer App.',
        other: 'Nein, über einen anderen Kanal.',
      },
    },
    'verdict-all': {
      text: 'Was sagt „Prüfen“ zu einer E-Mail-Adresse und Signatur von der Seite?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'verdict-one': {
      text: 'Was sagt „Prüfen“ zu E-Mail-Adresse und Signatur dieser Person?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    website: {
      text: 'Lädt die Seite den Chat der Website, zu der der geheime Schlüssel gehört?',
      hint: 'Vergleichen Sie CRISP_WEBSITE_ID im Seitenquelltext mit der Website-ID in Crisp. „Prüfen“ tut das, wenn Sie die Seite einfügen.',
      answers: { same: 'Ja, dieselbe Website-ID.', other: 'Nein, eine andere.' },
    },
    email: {
      text: 'Ist die E-Mail-Adresse in Crisp Zeichen für Zeichen die, die signiert wurde?',
      hint: 'Groß- und Kleinschreibung zählt, Leerzeichen ebenso. Kopieren Sie die Adresse aus dem Seitenquelltext, nicht vom Bildschirm.',
      answers: { same: 'Ja, genau dieselbe.', differs: 'Nein, sie weicht ab.' },
    },
    calls: {
      text: 'Wird die E-Mail-Adresse auf der Seite ein zweites Mal gesetzt, ohne Signatur?',
      hint: 'Auch ein anderes Skript, ein Formular oder ein Plugin kann die Adresse setzen. Suchen Sie im Seitenquelltext nach „user:email“.',
      answers: { one: 'Nein, nur einmal.', again: 'Ja, ein zweites Mal.' },
    },
    cache: {
      text: 'Könnte die Seite aus einem Cache kommen, mit der E-Mail-Adresse einer anderen Person?',
      hint: 'Öffnen Sie die Seite in einem privaten Fenster, und suchen Sie die Adresse im Seitenquelltext. Steht dort eine, ohne dass jemand angemeldet ist, heißt das ja.',
      answers: { no: 'Nein.', yes: 'Ja.' },
    },
    platform: {
      text: 'Womit ist die App gebaut?',
      hint: 'Fragen Sie das Entwicklungsteam; iOS und Android können sich unterscheiden.',
      answers: {
        ios: 'Mit dem iOS-SDK von Crisp.',
        android: 'Mit dem Android-SDK von Crisp.',
        'react-native': 'Mit React Native.',
        flutter: 'Mit Flutter.',
        capacitor: 'Mit Capacitor.',
      },
    },
    'ios-version': {
      text: 'Hat das iOS-SDK von Crisp die Version 2.9 oder neuer?',
      hint: 'Das Entwicklungsteam findet sie in Podfile.lock oder Package.resolved. „Prüfen“ liest eingefügte Dateien dieser Art.',
      answers: versionAnswers,
    },
    'ios-log': {
      text: 'Steht im Log der App „Not a valid SHA256 signature.“?',
      hint: 'Das SDK ignoriert eine Signatur, die nicht aus 64 Hex-Zeichen besteht, und schreibt diese Zeile.',
      answers: { no: 'Nein.', yes: 'Ja.' },
    },
    'ios-email': {
      text: 'Ändert die App die E-Mail-Adresse, ohne eine neue Signatur zu setzen?',
      hint: 'Das SDK sendet die gespeicherte Signatur mit jeder neuen Adresse mit.',
      answers: { no: 'Nein.', yes: 'Ja.' },
    },
    'android-signature': {
      text: 'Ruft die App Crisp.setUserEmail mit E-Mail-Adresse und Signatur auf?',
      hint: 'Fügen Sie die Zeile unter „Prüfen“ ein, oder fragen Sie das Entwicklungsteam.',
      answers: { yes: 'Ja, mit beidem.', no: 'Nein, nur mit der E-Mail-Adresse.' },
    },
    'react-native-version': {
      text: 'Hat react-native-crisp-chat-sdk die Version 0.20 oder neuer?',
      hint: 'Das Entwicklungsteam findet sie in package.json oder der Lock-Datei. Ältere Versionen haben keinen Parameter für die Signatur.',
      answers: versionAnswers,
    },
    'flutter-version': {
      text: 'Hat crisp_chat für Flutter die Version 2.4.7 oder neuer?',
      hint: 'Das Entwicklungsteam findet sie in pubspec.lock. Ältere Versionen haben keinen Parameter für die Signatur.',
      answers: versionAnswers,
    },
    'capacitor-signature': {
      text: 'Nimmt das Capacitor-Plugin in der Version der App eine Signatur an, und übergibt die App eine?',
      hint: 'Nur neuere Versionen haben einen Parameter dafür. Fragen Sie das Entwicklungsteam.',
      answers: {
        yes: 'Ja.',
        old: 'Nein, es nimmt keine an.',
        no: 'Es nimmt eine an, aber die App übergibt keine.',
      },
    },
    'verdict-app': {
      text: 'Was sagt „Prüfen“ zu E-Mail-Adresse und Signatur, die die App verwendet?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'app-website': {
      text: 'Ist in der App die Website-ID eingestellt, zu der der geheime Schlüssel gehört?',
      hint: 'Vergleichen Sie die ID im configure-Aufruf der App mit der Website-ID in Crisp. „Prüfen“ tut das, wenn Sie den Code einfügen.',
      answers: { same: 'Ja, dieselbe Website-ID.', other: 'Nein, eine andere.' },
    },
    'app-email': {
      text: 'Ist die E-Mail-Adresse in Crisp Zeichen für Zeichen die, die signiert wurde?',
      hint: 'Groß- und Kleinschreibung zählt, Leerzeichen ebenso. Lassen Sie sich vom Entwicklungsteam beide Texte geben.',
      answers: { same: 'Ja, genau dieselbe.', differs: 'Nein, sie weicht ab.' },
    },
    rolled: {
      text: 'Wurde der geheime Schlüssel in Crisp erneuert, seit es zuletzt funktionierte?',
      hint: 'Beim Erneuern entsteht sofort ein neuer Schlüssel; Signaturen mit dem früheren sind dann nicht mehr gültig.',
      answers: { yes: 'Ja.', no: 'Nein, oder niemand weiß es.' },
    },
    who: {
      text: 'Wen betrifft es?',
      hint: 'Sehen Sie sich einige Unterhaltungen an, die danach begonnen haben.',
      answers: {
        all: 'Alle.',
        one: 'Eine Person oder einige wenige.',
        mobile: 'Personen in der mobilen App.',
      },
    },
    change: {
      text: 'Hat sich die E-Mail-Adresse der Person geändert, oder war zuvor jemand anderes angemeldet?',
      hint: 'Eine Signatur gilt nur für eine E-Mail-Adresse.',
      answers: { no: 'Nein.', yes: 'Ja.' },
    },
  },
  conclusions: {
    'wrong-form': {
      title: 'Die Signatur besteht nicht aus 64 Hex-Zeichen in Kleinschreibung.',
      advice:
        'Bei einer solchen Signatur löst die Chatbox einen Fehler aus, und das iOS-SDK ignoriert eine, die kein Hex ist. „Prüfen“ zeigt, wie sie geschrieben wurde und was zu ändern ist.',
    },
    'other-error': {
      title: 'Der Fehler hat eine andere Ursache als die Signatur.',
      advice:
        'Nicht die Zeile mit der E-Mail-Adresse schlägt fehl, also liegt es nicht an der Signatur. Geben Sie den Fehler an das Entwicklungsteam weiter.',
    },
    'wrong-snippet': {
      title: 'Die Zeile, die Crisp die E-Mail-Adresse übergibt, ist nicht wie dokumentiert geschrieben.',
      advice:
        'Bitten Sie das Entwicklungsteam, sie genau wie dokumentiert zu schreiben; „Prüfen“ zeigt, welche Klammer oder welches Wort abweicht.',
    },
    'snippet-or-crisp': {
      title: 'Die Zeile sieht richtig aus; was sie zur Laufzeit bekommt, ist es vielleicht nicht.',
      advice:
        'Bitten Sie das Entwicklungsteam, E-Mail-Adresse und Signatur unmittelbar vor dieser Zeile in der Konsole des Browsers auszugeben, und fügen Sie beide unter „Prüfen“ ein.',
    },
    'switch-on': {
      title: 'Identity Verification ist für diese Website nicht eingeschaltet.',
      advice: 'Schalten Sie es ein, beginnen Sie eine neue Unterhaltung, und sehen Sie wieder nach.',
    },
    'other-channel': {
      title: 'Unterhaltungen dieses Kanals verifiziert Crisp nie.',
      advice: 'Es ist nichts defekt. Nur die Chatbox und die SDKs können eine E-Mail-Adresse verifizieren.',
    },
    'wrong-signature': {
      title: 'Die Signatur ist nicht die gültige für diese E-Mail-Adresse.',
      advice: '„Prüfen“ sagt, welcher Fehler zu ihr geführt hat und was im Code zu ändern ist.',
    },
    'no-signature': {
      title: 'Die E-Mail-Adresse wird ohne Signatur gesendet.',
      advice:
        'Bitten Sie das Entwicklungsteam, die Signatur mit der E-Mail-Adresse zu senden oder, falls das schon geschieht, herauszufinden, warum sie leer war.',
    },
    'other-website': {
      title: 'Der Chat gehört zu einer anderen Website als der geheime Schlüssel.',
      advice:
        'Jede Website hat ihren eigenen geheimen Schlüssel: Verwenden Sie ID und Schlüssel derselben Website.',
    },
    'other-email': {
      title: 'Die signierte E-Mail-Adresse ist nicht die, die an Crisp übergeben wird.',
      advice: 'Bitten Sie das Entwicklungsteam, genau den Text zu signieren, der übergeben wird.',
    },
    'set-again': {
      title: 'Die E-Mail-Adresse wird noch einmal ohne Signatur gesetzt.',
      advice:
        'Bitten Sie das Entwicklungsteam, die Adresse nur an einer Stelle zu setzen, immer mit ihrer Signatur.',
    },
    cached: {
      title: 'Auf der Seite steht die E-Mail-Adresse einer anderen Person, weil sie aus einem Cache kam.',
      advice:
        'Bitten Sie das Entwicklungsteam, Seiten mit E-Mail-Adresse oder Signatur aus dem Cache herauszuhalten.',
    },
    'old-sdk': {
      title: 'Die Crisp-Version der App kann keine Signatur senden.',
      advice:
        'Bitten Sie das Entwicklungsteam, sie zu aktualisieren und die Signatur mit der E-Mail-Adresse zu übergeben.',
    },
    stale: {
      title: 'Die App sendet die Signatur der vorherigen E-Mail-Adresse.',
      advice:
        'Bitten Sie das Entwicklungsteam, nach jeder Änderung der Adresse sofort eine neue Signatur zu setzen.',
    },
    'key-rolled': {
      title: 'Vielleicht signiert das Backend noch mit dem früheren geheimen Schlüssel.',
      advice:
        'Bitten Sie das Entwicklungsteam, den neuen Schlüssel im Backend jeder Umgebung einzusetzen, und ersetzen Sie ihn auch hier unter „Websites“.',
    },
    'ask-crisp': {
      title: 'Alles, was sich von außen sehen lässt, ist richtig.',
      advice:
        'Beginnen Sie eine neue Unterhaltung, und sehen Sie wieder nach. Zeigt sie weiterhin „Nicht verifiziert“, geben Sie den Bericht aus „Prüfen“ an den Support von Crisp.',
    },
  },

  parts: { label: 'Teile des Leitfadens', questions: 'Schritt für Schritt', causes: 'Alle Ursachen' },
  documentation: 'Dokumentation von Crisp zu Identity Verification, im Browser',
  notice: 'Was fällt Ihnen auf?',
  noticeHint: 'Wählen Sie, was am ehesten zutrifft. Einige Fragen führen von dort zur Ursache.',
  question: (place) => `Frage ${place}`,
  openCheck: '„Prüfen“ öffnen',
  checkAnswers: 'Ihre Prüfung beantwortet schon Fragen',
  checkOfEmailAnswers: (email) => `Ihre Prüfung von ${email} beantwortet schon Fragen`,
  checkAnswersMore: 'Die Antworten werden dort ausgefüllt, wo sie gefragt sind, und lassen sich ändern.',
  askEverything: 'Alles fragen',
  known: 'Aus Ihrer Prüfung bekannt',
  knownAnswer: (answer) => `Aus Ihrer Prüfung bekannt: ${answer}`,
  answersSoFar: 'Ihre bisherigen Antworten',
  change: 'Ändern',
  changeQuestion: (question) => `Ändern: ${question}`,
  conclusion: 'Ergebnis',
  startAgain: 'Neu beginnen',
  copyPath: 'Weg und Ergebnis kopieren',
  theCause: 'Die Ursache',
  possibleCauses: 'Mögliche Ursachen',
  examplesInWords: 'Werte wie E-Mail-Adressen und Namen sind Beispiele.',
  text: {
    knownAnswer: (answer) => `${answer} (aus der Prüfung bekannt)`,
    conclusion: (title) => `Ergebnis: ${title}`,
    possibleCauses: 'Mögliche Ursachen, mit Beispielen:',
    fix: (fix) => `Korrektur: ${fix}`,
  },
  cause: {
    what: 'Was es bedeutet',
    why: 'Warum es geschieht',
    see: 'Wie es zu erkennen ist',
    change: 'Was im Code zu ändern ist',
    fix: 'Die Korrektur',
    similar: 'Ähnliche Ursachen',
    more: 'Mehr zu dieser Ursache',
  },
  allCauses: {
    about: 'Alle Ursachen, die Countersign kennt. Werte wie E-Mail-Adressen und Namen sind Beispiele.',
    filter: 'Ursachen filtern',
    count: (count) => (count === 0 ? 'Keine Ursache' : counted(count, 'Ursache', 'Ursachen')),
    none: 'Keine Ursache enthält alle diese Wörter. Versuchen Sie weniger oder nur einen Teil eines Worts.',
    whatItMeans: 'Was es bedeutet',
    whatToChange: 'Was im Code zu ändern ist',
    id: 'In Berichten und auf der Kommandozeile: {id}',
  },
};
