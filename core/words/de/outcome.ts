import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** The outcome of a check in words, for a support agent. The product predicts, Crisp’s dashboard decides: hence "würde". */
export const outcome: Words['outcome'] = {
  verdicts: {
    verified: 'Verifiziert',
    unverified: 'Nicht verifiziert',
    rejected: 'Abgelehnt',
  },
  headings: {
    verified: 'Crisp würde diese E-Mail-Adresse verifizieren.',
    unverified: 'Crisp würde diese E-Mail-Adresse als „Nicht verifiziert“ anzeigen.',
    rejected: 'Crisp würde diese Signatur ablehnen.',
  },
  meanings: {
    verified: 'Die Signatur ist gültig: Die E-Mail-Adresse bekommt in Crisp ihr grünes Häkchen.',
    unverified: 'Die Signatur hat die richtige Form, ist aber nicht die gültige für diese E-Mail-Adresse.',
    rejected:
      'Eine Signatur besteht aus 64 Zeichen, nur 0–9 und a–f. Bei dieser ist das nicht so. Deshalb löst die Chatbox im Browser des Besuchers einen Fehler aus, und die E-Mail-Adresse bleibt „Nicht verifiziert“.',
  },
  noSignature:
    'Es gibt keine Signatur. Eine E-Mail-Adresse ohne Signatur wird angenommen, aber nie verifiziert.',

  undelivered: {
    heading: 'Die Signatur ist gültig, kommt so aber nicht bei Crisp an.',
    meaning:
      'Der eingefügte Text übergibt sie so, dass Crisp sie nicht prüfen kann; was daran falsch ist, steht dabei. Bis das berichtigt ist, bleibt die E-Mail-Adresse „Nicht verifiziert“.',
  },

  stillUnverified: {
    heading: 'Wenn Crisp weiterhin „Nicht verifiziert“ zeigt',
    reasons: [
      'Die Seite übergibt eine andere E-Mail-Adresse als diese oder setzt sie später noch einmal ohne die Signatur.',
      'Die Unterhaltung kam nicht über die Chatbox oder ihre SDKs zustande, sondern zum Beispiel per E-Mail: Solche Unterhaltungen werden nie verifiziert.',
      'Die Seite lädt die Chatbox einer anderen Website.',
      'Identity Verification ist für die Website nicht eingeschaltet (Settings, Websites, die Website, Advanced configuration) oder in ihrem Tarif nicht enthalten.',
    ],
  },

  unknown: {
    heading: 'Kein bekannter Fehler erklärt diese Signatur',
    announcement: 'Kein bekannter Fehler erklärt diese Signatur.',
    nothingTried: 'Sie hat nicht die Form eines Hashwerts, deshalb gab es nichts nachzurechnen.',
    tried: (candidates, secretKeys) =>
      `${number(candidates)} Signaturen wurden nachgerechnet, mit ${
        secretKeys === 1
          ? 'dem einen geheimen Schlüssel, der hier gespeichert ist'
          : `allen ${number(secretKeys)} geheimen Schlüsseln, die hier gespeichert sind`
      }: die bekannten Fehler in der E-Mail-Adresse, im geheimen Schlüssel, in der Verbindung der beiden, im Algorithmus und in der Schreibweise des Ergebnisses, einzeln und gemeinsam. Keine davon ist die eingefügte.`,
    outOfTime: 'Die Zeit war abgelaufen, bevor alles Vorgesehene ausprobiert war.',
    openHeading: 'Was sich von hier aus nicht sagen lässt',
    open: [
      'Ob ein geheimer Schlüssel verwendet wurde, der hier nicht gespeichert ist: ein älterer oder der einer anderen Website.',
      'Ob ein anderer Text als diese E-Mail-Adresse signiert wurde, zum Beispiel die Adresse einer anderen Person.',
      'Ob überhaupt signiert wurde: Ein Hashwert verrät nicht, woraus er entstanden ist.',
    ],
    questionHeading: 'Was Sie das Entwicklungsteam fragen können',
    question: (fingerprint) =>
      [
        'Könnten Sie an der Codezeile, die die Signatur erzeugt, drei Dinge ins Log schreiben?',
        '1. Die E-Mail-Adresse, die hineingeht, in Anführungszeichen, und ihre Länge.',
        fingerprint === undefined
          ? '2. Die ersten 8 Zeichen des SHA-256 (hex) des geheimen Schlüssels.'
          : `2. Die ersten 8 Zeichen des SHA-256 (hex) des geheimen Schlüssels: Es sollten ${fingerprint} sein.`,
        '3. Die Signatur, die herauskommt, bevor irgendetwas anderes mit ihr geschieht.',
      ].join('\n'),
  },

  customer: {
    verified:
      'Vielen Dank für Ihre Geduld. Wir haben geprüft, wie unsere Website Ihre E-Mail-Adresse in diesem Chat bestätigt, und keinen Fehler gefunden. Sie müssen nichts tun.',
    exposed:
      'Vielen Dank für Ihre Geduld. Wir verbessern gerade, wie unsere Website Ihre E-Mail-Adresse in diesem Chat bestätigt; unser Entwicklungsteam kennt die Einzelheiten. Sie müssen nichts tun.',
    ourMistake:
      'Vielen Dank für Ihre Geduld. Ihre E-Mail-Adresse wird in diesem Chat nicht als bestätigt angezeigt, weil unsere Website beim Bestätigen einen Fehler macht. Sie müssen nichts ändern. Wir geben die Einzelheiten an unser Entwicklungsteam weiter, damit es den Fehler behebt. In der Zwischenzeit bitten wir Sie vielleicht, auf anderem Weg zu bestätigen, wer Sie sind.',
    missing:
      'Vielen Dank für Ihre Geduld. Ihre E-Mail-Adresse kam in diesem Chat ohne die Bestätigung an, die unsere Website mitschicken sollte. Sie müssen nichts ändern. Wir bitten unser Entwicklungsteam, das zu untersuchen. In der Zwischenzeit bitten wir Sie vielleicht, auf anderem Weg zu bestätigen, wer Sie sind.',
    open: 'Vielen Dank für Ihre Geduld. Wir konnten Ihre E-Mail-Adresse in diesem Chat nicht automatisch bestätigen und suchen nach dem Grund. Im Moment müssen Sie nichts tun. In der Zwischenzeit bitten wir Sie vielleicht, auf anderem Weg zu bestätigen, wer Sie sind.',
  },
};
