import { shareIn } from '../shareIn.ts';
import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';
import { locale } from './locale.ts';

const rows = (count: number): string => counted(count, 'Zeile', 'Zeilen');

/** `12 s`, `3 min`, `2 h`: a span in whole units, rounded up. */
function span(seconds: number): string {
  if (seconds < 60) return `${number(Math.max(1, Math.ceil(seconds)))} s`;
  if (seconds < 3_600) return `${number(Math.ceil(seconds / 60))} min`;
  return `${number(Math.ceil(seconds / 3_600))} h`;
}

/** The Audit page. */
export const audit: Words['audit'] = {
  tabs: { list: 'Liste prüfen', whose: 'Wem gehört sie?' },

  drop: {
    list: {
      title: 'Eine Liste hier ablegen, als Datei wählen oder einfügen',
      text: 'E-Mail-Adressen mit ihren Signaturen: CSV, TSV oder JSON Lines, bis zu 2 GB.',
    },
    roster: {
      title: 'Eine Personenliste hier ablegen, als Datei wählen oder einfügen',
      text: 'Die E-Mail-Adressen aller, die infrage kommen: CSV, TSV oder JSON Lines, bis zu 2 GB.',
    },
    choose: 'Datei wählen…',
    paste: 'Oder Zeilen hier einfügen',
    pasteLabel: 'Eingefügte Zeilen',
    use: 'Diese Zeilen verwenden',
    receiving: 'Die Liste wird übernommen',
    stays:
      'Die Liste bleibt auf diesem Computer. Eine gewählte Datei wird an ihrem Ort gelesen; Abgelegtes oder Eingefügtes wird in einen temporären Ordner kopiert, und die Kopie wird entfernt, wenn Sie die Liste oder Countersign schließen.',
    steps: {
      label: 'Was geschehen wird',
      sign: 'Jede Zeile bekommt ihr Ergebnis: Würde Crisp sie verifizieren, „Nicht verifiziert“ zeigen oder ablehnen?',
      explain: 'Zu falschen Signaturen wird der Fehler gesucht und durch Nachrechnen bewiesen.',
      summary:
        'Eine Zusammenfassung zeigt, was falsche Zeilen gemeinsam haben und welche Änderung die meisten behebt.',
    },
  },

  setup: {
    website: 'Website',
    pasted: 'Eingefügte Liste',
    other: 'Andere Liste',
    size: (megabytes) =>
      megabytes < 0.1
        ? 'unter 0,1 MB'
        : `${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} MB`,
    email: 'Spalte mit E-Mail-Adressen',
    signature: 'Spalte mit Signaturen',
    time: 'Spalte mit Zeitpunkten',
    noColumn: 'Keine',
    chooseColumn: 'Spalte wählen',
    timeAbout: 'Wann die Zeile entstand. Damit zeigt das Audit, wann ein Fehler begonnen hat.',
    preview: (shown) => (shown === 1 ? 'Die erste Zeile' : `Die ersten ${rows(shown)}`),
    emptyPreview: 'Die Liste hat eine Kopfzeile und keine weiteren Zeilen.',
    header: 'Die erste Zeile enthält die Namen der Spalten',
    more: 'Mehr zur Datei',
    format: 'Format',
    formats: {
      ',': 'Durch Kommas getrennt',
      ';': 'Durch Semikolons getrennt',
      '\t': 'Durch Tabulatoren getrennt',
      '|': 'Durch senkrechte Striche getrennt',
      'json-lines': 'JSON Lines',
    },
    encoding: 'Kodierung',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (Little-Endian)',
      'utf-16be': 'UTF-16 (Big-Endian)',
      'windows-1252': 'Windows-1252 (Latin 1)',
    },
    unsure:
      'Nichts in dieser Liste sieht nach einer E-Mail-Adresse aus. Wählen Sie die Spalte selbst oder ein anderes Trennzeichen.',
    noEmail: 'Wählen Sie die Spalte mit den E-Mail-Adressen.',
    noSignature: 'Wählen Sie die Spalte mit den Signaturen.',
    sameColumn: 'E-Mail-Adresse und Signatur können nicht in derselben Spalte stehen.',
    start: 'Audit starten',
  },

  running: {
    title: (list) => `Audit von ${list}`,
    reading: 'Zeilen werden gelesen und geprüft',
    explaining: 'Die Fehler werden gesucht',
    paused: 'Angehalten',
    rows: (done) => rows(done),
    rowsOf: (done, expected) => `${number(done)} von etwa ${rows(expected)}`,
    explained: (done, total) => `${number(done)} von ${counted(total, 'falschen Zeile', 'falschen Zeilen')}`,
    rate: (perSecond) => `${number(Math.round(perSecond))} Zeilen pro Sekunde`,
    left: (seconds) => `noch etwa ${span(seconds)}`,
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    cancel: 'Abbrechen',
    wentOn: 'Sie können auf eine andere Seite wechseln; das Audit läuft weiter.',
  },

  outcomes: {
    title: 'Ergebnisse',
    verified: 'Verifiziert',
    unverified: 'Nicht verifiziert',
    rejected: 'Abgelehnt',
    unread: 'Nicht gelesen',
  },

  result: {
    pastedList: 'die eingefügte Liste',
    noRows: 'Die Liste hat keine Zeilen',
    noRowsText: 'Sie enthält keine Datenzeile. Wählen Sie eine andere Liste oder ein anderes Trennzeichen.',
    about: (list, website) => `${list}, geprüft mit dem geheimen Schlüssel von ${website}`,
    stopped: 'Das Audit endete vorzeitig',
    another: 'Andere Liste prüfen',
    again: 'Spalten oder Website ändern',
    announced: 'Das Audit ist fertig.',
    share: (part, whole) => shareIn(locale, part, whole),
    number,
    rowCount: rows,
    barHint: 'Wählen Sie einen Balken, um seine Zeilen zu sehen.',
    causes: 'Ursachen',
    noCause: 'Ursache unbekannt',
    notLooked: 'Nicht gesucht',
    suspected: 'vermutet',
    nothingWrong: 'Es gibt nichts zu beheben.',
    patterns: 'Was falsche Zeilen gemeinsam haben',
    lines: (lines, beyond) => {
      const shown = lines.map(number).join(', ');
      if (beyond > 0) return `Zeilen ${shown} und ${number(beyond)} weitere`;
      return lines.length === 1 ? `Zeile ${shown}` : `Zeilen ${shown}`;
    },
    showRows: 'Zeilen anzeigen',
    showRowsOf: (what) => `Zeilen anzeigen: ${what}`,
    repair: 'Die Änderung, die am meisten behebt',
    howToFix: 'Wie es zu beheben ist',
    problems: 'Zeilen mit Problemen',
    problemAt: (line, problem) => `Zeile ${number(line)}: ${problem}`,
    allProblems: (count) => `Alle ${number(count)} Probleme anzeigen`,
    fewerProblems: 'Weniger Probleme anzeigen',
    charts: 'Diagramme',
    allGroups: (count) => `Alle ${number(count)} Gruppen anzeigen`,
    fewerGroups: 'Weniger Gruppen anzeigen',
    problem: {
      'too-few-columns': 'Für die E-Mail-Adresse oder die Signatur fehlt die Zelle.',
      'too-many-columns': 'Mehr Zellen, als die Kopfzeile nennt; trotzdem gelesen.',
      'no-email': 'Die E-Mail-Adresse ist leer.',
      'bad-encoding': 'Bytes, die in dieser Kodierung ungültig sind; sie erscheinen als �.',
      'unclosed-quote': 'Ein Anführungszeichen wird nie geschlossen.',
      'row-too-long': 'Die Zeile ist zu lang, um gelesen zu werden.',
      'not-json': 'Das ist kein JSON.',
    },
  },

  rows: {
    title: 'Zeilen',
    search: 'E-Mail-Adressen und Signaturen suchen',
    outcome: 'Ergebnis',
    anyOutcome: 'Jedes Ergebnis',
    cause: 'Ursache',
    anyCause: 'Jede Ursache',
    count: (shown, all) => (shown === all ? rows(all) : `${number(shown)} von ${rows(all)}`),
    none: 'Keine Zeile passt.',
    showAll: 'Alle Zeilen anzeigen',
    columns: {
      line: 'Zeile',
      email: 'E-Mail-Adresse',
      verdict: 'Ergebnis',
      causes: 'Ursachen',
      signature: 'Signatur',
    },
    keys: 'Pfeiltasten wechseln die Zeile, die Eingabetaste öffnet sie unter „Prüfen“.',
    noSignature: 'keine Signatur',
    noEmail: 'keine E-Mail-Adresse',
    exportCsv: 'Als CSV exportieren',
    exportJsonl: 'Als JSON Lines exportieren',
    exporting: 'Wird exportiert',
    exported: (count, path) => `${rows(count)} gespeichert als ${path}`,
    exportAbout:
      'Ein Export enthält vollständige E-Mail-Adressen und Signaturen. Wer die gültige Signatur einer Person hat, kann in Crisp als diese Person auftreten.',
  },

  row: {
    title: (line) => `Zeile ${number(line)}`,
    email: 'E-Mail-Adresse',
    signature: 'Signatur',
    time: 'Zeitpunkt',
    open: 'Unter „Prüfen“ öffnen',
    choose: 'Wählen Sie eine Zeile, um sie ganz zu sehen.',
    other: (line) => `Diese Signatur gehört zur E-Mail-Adresse in Zeile ${number(line)}.`,
    suspected: 'Vermutet, nicht bewiesen:',
    unknown: 'Kein bekannter Fehler erklärt diese Signatur.',
    unexplained: 'Der Fehler wurde nicht gesucht: Das Audit endete vorher.',
    valid: 'Die Signatur ist gültig.',
  },

  report: {
    open: 'Bericht…',
    title: 'Bericht',
    form: 'Format',
    forms: { markdown: 'Markdown', html: 'HTML mit dem Diagramm', text: 'Reiner Text' },
    masked: 'E-Mail-Adressen verdecken',
    maskedAbout: 'Von einer Adresse bleiben im Bericht nur der erste Buchstabe und die Endung.',
    unmaskedAbout: 'Im Bericht werden die E-Mail-Adressen echter Personen stehen.',
    preview: 'Vorschau des Berichts',
    save: 'Als Datei speichern',
    saved: (path) => `Gespeichert als ${path}`,
    copy: 'Kopieren',
    holds: 'Er enthält keinen geheimen Schlüssel und keine Signatur.',
  },

  whose: {
    about:
      'Eine Signatur steht in einem Log oder auf einer Seite, und Sie möchten wissen, wem sie gehört. Nehmen Sie eine Liste aller Personen, die infrage kommen: Jede E-Mail-Adresse wird signiert, auch mit jedem bekannten Fehler, und verglichen.',
    signature: 'Signatur',
    find: 'Person finden',
    looking: 'Die Personenliste wird durchsucht',
    needSignature: 'Geben Sie zuerst die Signatur ein.',
    signatureTooLong: 'Das ist zu lang für eine Signatur. Geben Sie nur die Signatur selbst ein.',
    found: (count) => (count === 1 ? 'Sie gehört 1 Person' : `Sie passt zu ${number(count)} Personen`),
    nobody: 'Sie gehört niemandem auf dieser Personenliste',
    nobodyText: (people, website) =>
      `${counted(people, 'Zeile der Personenliste wurde', 'Zeilen der Personenliste wurden')} mit den geheimen Schlüsseln von ${website} versucht, ohne Fehler und mit jedem bekannten Fehler. Versuchen Sie eine andere Website oder eine Liste mit mehr Personen.`,
    incomplete: 'Die Suche wurde abgebrochen, deshalb können auch andere passen.',
    valid: 'Das ist die gültige Signatur dieser Person.',
    line: (line) => `Zeile ${number(line)}`,
    more: 'Nur die ersten 100 werden angezeigt.',
    people: 'Personen',
    open: 'Unter „Prüfen“ öffnen',
    openOf: (email) => `Unter „Prüfen“ öffnen: ${email}`,
  },

  errors: {
    fileUnreadable: {
      title: 'Diese Datei kann nicht gelesen werden.',
      next: (path, reason) => `Prüfen Sie, ob sie noch da ist und Sie sie lesen dürfen: ${path} (${reason})`,
    },
    fileEmpty: {
      title: 'Diese Liste ist leer.',
      next: 'Wählen Sie eine Datei, die für jede E-Mail-Adresse eine Zeile hat.',
    },
    fileNotAList: {
      title: 'Das ist keine Liste in Textform.',
      next: 'Speichern Sie die Tabelle in Excel oder Numbers zuerst als CSV, und wählen Sie dann diese Datei.',
    },
    noTemporaryFile: {
      title: 'Für die temporären Dateien des Audits ist kein Platz.',
      next: (path, reason) =>
        `Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie, ob dieser Ordner beschreibbar ist: ${path} (${reason})`,
    },
    listTooLarge: {
      title: 'Abgelegtes oder Eingefügtes kann bis zu 2 GB groß sein.',
      next: 'Wählen Sie es stattdessen als Datei: Sie wird an ihrem Ort gelesen, wie groß sie auch ist.',
    },
    droppedUnreadable: {
      title: 'Das kann nicht gelesen werden.',
      next: 'Legen Sie jeweils eine einzelne Datei ab und keinen Ordner.',
    },
    auditFailed: {
      title: 'Das Audit endete wegen eines Fehlers in Countersign.',
      next: (reason) =>
        `Starten Sie es noch einmal. Wenn das nicht hilft, melden Sie bitte diesen Fehler: ${reason}`,
    },
    sourceGone: { title: 'Diese Liste ist nicht mehr geöffnet.', next: 'Wählen Sie sie noch einmal.' },
    auditGone: {
      title: 'Dieses Audit wird nicht mehr aufbewahrt.',
      next: 'Starten Sie es noch einmal.',
    },
  },
};
