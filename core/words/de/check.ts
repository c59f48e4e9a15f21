import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** The page on which an email and its signature are checked. */
export const check: Words['check'] = {
  whatWasPasted: 'Was eingefügt wurde',
  outcome: 'Ergebnis',
  checking: 'Wird geprüft',
  website: 'Website',
  email: 'E-Mail-Adresse',
  signature: 'Signatur',
  tooLong: {
    title: 'Das ist zu lang zum Prüfen',
    text: 'Eine E-Mail-Adresse oder Signatur kann hier bis zu 20 Millionen Zeichen haben. Fügen Sie nur den Wert selbst ein.',
  },
  prompt: {
    checking: { title: 'Wird geprüft', text: 'Die gültige Signatur wird berechnet.' },
    noEmail: {
      title: 'Noch keine E-Mail-Adresse',
      text: 'Fügen Sie die Adresse genau so ein, wie sie an Crisp übergeben wird.',
    },
    nothing: {
      title: 'Hier erscheint das Ergebnis',
      text: 'Fügen Sie eine E-Mail-Adresse ein und die Signatur, die mit ihr an Crisp übergeben wurde.',
    },
  },
  announcement: (verdict, heading) => `${verdict}. ${heading}`,
  examples: {
    legend: 'Einen Fehler ausprobieren',
    none: 'Kein Fehler',
    capitals: 'Großbuchstaben in der Adresse',
    upperCase: 'Signatur in Großbuchstaben',
    sha1: 'SHA-1, als Base64',
    lineBreak: 'Zeilenumbruch mitsigniert',
    hexDecoded: 'Schlüssel als Hex dekodiert',
  },
  paste: {
    region: 'Eingefügter Text',
    label: 'Etwas einfügen',
    placeholder: 'Seitenquelltext, Codeausschnitt, Logzeile, HAR-Datei. Oder eine Datei hier ablegen.',
    openFile: 'Datei öffnen…',
    somethingElse: 'Etwas anderes einfügen',
    fieldsDiffer: 'In den Feldern steht etwas anderes.',
    useThis: 'Übernehmen',
    otherWebsite: (name) => `Dieser Text gehört zur Website „${name}“.`,
    switchTo: (name) => `Zu ${name} wechseln`,
    whichOne: (count) => `${number(count)} gefunden. Welche Angabe soll geprüft werden?`,
    noEmail: 'Keine E-Mail-Adresse',
    noSignature: 'keine Signatur',
  },
  excerpt: {
    region: 'Ausschnitt',
    kinds: {
      secret: 'Geheimer Schlüssel',
      email: 'E-Mail-Adresse',
      signature: 'Signatur',
      exposure: 'Offenlegung',
      delivery: 'Fehler',
      website: 'Website-ID',
    },
    marked: (kind) => `${kind}:`,
    length: (characters) => counted(characters, 'Zeichen', 'Zeichen'),
  },
  evidence: {
    exposed: 'Im eingefügten Text offengelegt',
    found: 'Im eingefügten Text gefunden',
    forDeveloper: 'Für das Entwicklungsteam',
    copyForDeveloper: 'Für das Entwicklungsteam kopieren',
    more: (count) => `${number(count)} weitere dieser Art.`,
  },
  answer: {
    addWebsite: 'Geheimen Schlüssel einer anderen Website probieren',
    looking: 'Die Ursache wird gesucht',
    customer: 'Was Sie dem Kunden antworten können',
    copyCustomer: 'Antwort für den Kunden kopieren',
    copyQuestion: 'Frage kopieren',
  },
  findings: {
    suspected: 'Worauf die Form hindeutet, ohne Beweis',
    proven: (count) =>
      count === 1 ? 'Ein Fehler, bewiesen' : `${counted(count, 'Fehler', 'Fehler')}, gemeinsam bewiesen`,
    noProof: 'Es ließ sich keine Signatur nachrechnen, die das beweist.',
    equallyPossible: 'Ebenso möglich',
    isProven: 'Bewiesen',
    isSuspected: 'Vermutet',
    whatItMeans: 'Was es bedeutet',
    whatToChange: 'Was im Code zu ändern ist',
  },
  code: {
    fix: 'Korrektur als Code',
    compare: 'Richtiger Code zum Vergleich',
    language: 'Sprache',
    copyCode: 'Code kopieren',
    complete: (file) => `${file}, vollständig und richtig, für das Backend.`,
    marked: 'In den markierten Zeilen ging der Code Ihres Entwicklungsteams einen anderen Weg.',
  },
  guide: {
    fewQuestions: 'Einige Fragen führen zur Ursache.',
    stillUnverified: 'Korrigiert, und Crisp zeigt weiterhin „Nicht verifiziert“?',
    follow: 'Zum Leitfaden',
  },
  comparison: {
    title: 'Zeichen für Zeichen',
    reveal: 'Gültige Signatur anzeigen',
    hide: 'Gültige Signatur verbergen',
    notCompared:
      'Die Zeichen werden nicht verglichen: Das Eingefügte ist einer Signatur zu unähnlich, oder gültige Signaturen dieser Adresse dürfen nicht gezeigt werden.',
    agree: (count) => `${number(count)} von 64 Zeichen stimmen mit der gültigen Signatur überein.`,
    agreeByChance: (count) =>
      `${number(count)} von 64 Zeichen stimmen mit der gültigen Signatur überein, nicht mehr als durch Zufall: ein ganz anderer Hashwert.`,
    differentAt: (places) => `Abweichend an Stelle ${places}.`,
    stretch: (from, to) => `${number(from)} bis ${number(to)}`,
    pasted: 'Eingefügt',
    valid: 'Gültig',
    masked: 'Die gültige Signatur ist verdeckt: Wer sie besitzt, kann in Crisp als diese Person auftreten.',
    validSignature: 'Gültige Signatur',
    handOn: 'Geben Sie sie nur an jemanden weiter, der für diese Person signiert.',
  },
};
