import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const rows = (count: number): string => counted(count, 'Zeile', 'Zeilen');

/** What an audit found, in sentences, and the report of it that people hand on. Shares come formatted: `97,2 %`. */
export const auditReport: Words['auditReport'] = {
  headline: (valid, total, share) => {
    if (total === 0) return 'Die Liste hat keine Zeile, die sich lesen ließ.';
    if (valid === total)
      return total === 1 ? 'Die einzige Zeile ist gültig.' : `Alle ${rows(total)} sind gültig.`;
    if (valid === 0)
      return total === 1 ? 'Die einzige Zeile ist falsch.' : `Keine von ${rows(total)} ist gültig.`;
    return `${share} von ${rows(total)} sind gültig.`;
  },
  group: {
    proven: (count, share, titles) => `${rows(count)} (${share}): ${titles}`,
    suspected: (count, share, titles) =>
      `${rows(count)} (${share}), nur der Form nach und nicht bewiesen: ${titles}`,
    unknown: (count, share) =>
      count === 1
        ? `1 Zeile (${share}): Kein bekannter Fehler erklärt sie.`
        : `${rows(count)} (${share}): Kein bekannter Fehler erklärt sie.`,
    unexplained: (count, share) =>
      count === 1
        ? `1 Zeile (${share}) ist falsch; ihr Fehler wurde nicht gesucht, weil das Audit beendet wurde oder die Zeit zum Suchen abgelaufen war.`
        : `${rows(count)} (${share}) sind falsch; ihre Fehler wurden nicht gesucht, weil das Audit beendet wurde oder die Zeit zum Suchen abgelaufen war.`,
    others: (count, share) =>
      count === 1
        ? `1 Zeile (${share}) hat andere Fehler.`
        : `${rows(count)} (${share}) haben andere Fehler, jede Kombination in wenigen Zeilen.`,
  },
  titles: {
    'other-user': 'Die Signaturen gehören zu den E-Mail-Adressen anderer Personen.',
    'email-address-syntax':
      'Die E-Mail-Adresse wurde in einer anderen Schreibweise signiert, zum Beispiel mit Namen oder Link darum.',
  },

  allOfThem: 'Für alle davon gilt',
  shareOfThem: (share) => `Für ${share} davon gilt`,
  common: {
    domain: (who, value) => `${who}: Die Domain ist ${value}.`,
    'top-level-domain': (who, value) => `${who}: Die Domain endet auf .${value}.`,
    'capital-in-name': (who) => `${who}: Vor dem @ stehen Großbuchstaben.`,
    'capital-in-domain': (who) => `${who}: In der Domain stehen Großbuchstaben.`,
    plus: (who) => `${who}: Vor dem @ steht ein +.`,
    'dot-in-name': (who) => `${who}: Vor dem @ steht ein Punkt.`,
    apostrophe: (who) => `${who}: Vor dem @ steht ein Apostroph.`,
    ampersand: (who) => `${who}: Vor dem @ steht ein &.`,
    'other-symbol': (who) => `${who}: Vor dem @ steht ein anderes Sonderzeichen.`,
    digit: (who) => `${who}: Vor dem @ steht eine Ziffer.`,
    'not-ascii': (who) => `${who}: Es kommen Buchstaben außerhalb von A bis Z vor, etwa é oder ß.`,
    'space-around': (who) => `${who}: Vor oder nach der E-Mail-Adresse steht Leerraum.`,
    'email-length': (who, value) => `${who}: Die E-Mail-Adresse ist ${value} Zeichen lang.`,
    'signature-length': (who, value) => `${who}: Die Signatur ist ${value} Zeichen lang.`,
  },
  position: {
    between: (who, from, to) => `${who}: Sie stehen in den Zeilen ${number(from)} bis ${number(to)}.`,
    from: (who, from) =>
      `${who}: Sie stehen in Zeile ${number(from)} oder danach, wie nach einer Änderung im Code der Website.`,
    to: (who, to) =>
      `${who}: Sie stehen in Zeile ${number(to)} oder davor, wie vor einer Änderung im Code der Website.`,
  },
  time: (who, from, to) => `${who}: Sie stammen aus der Zeit zwischen ${from} und ${to}.`,
  ofNoOther: 'Auf keine andere Zeile trifft das zu.',
  ofOthers: (share) => `Das trifft auch auf ${share} der übrigen Zeilen zu.`,
  othersThere: (share) => `Dort stehen auch ${share} der übrigen Zeilen.`,

  swapped: (count) =>
    `${rows(count)} tragen paarweise die Signatur der jeweils anderen: Wahrscheinlich wird eine Seite für alle zwischengespeichert.`,
  shared: (count, line) =>
    `${rows(count)} tragen die Signatur der Person in Zeile ${number(line)}: Wahrscheinlich wird eine Seite dieser Person zwischengespeichert und anderen gezeigt.`,

  repair: (repaired, wrong, fix) =>
    repaired === wrong
      ? `Eine Änderung würde alle falschen Zeilen beheben (${number(wrong)}): ${fix}`
      : `Eine Änderung würde ${number(repaired)} von ${counted(wrong, 'falschen Zeile', 'falschen Zeilen')} beheben: ${fix}`,
  fixOtherUser:
    'Halten Sie Seiten und Antworten, die eine Signatur enthalten, aus jedem gemeinsamen Cache heraus, und signieren Sie für die angemeldete Person.',

  stopped: (count) =>
    count === 1
      ? 'Das Audit wurde vorzeitig beendet: Nur die erste Zeile der Liste zählt.'
      : `Das Audit wurde vorzeitig beendet: Nur die ersten ${rows(count)} der Liste zählen.`,
  stoppedAtOnce: 'Das Audit wurde beendet, bevor eine Zeile gelesen war.',
  notRead: (count) =>
    count === 1 ? '1 Zeile konnte nicht gelesen werden.' : `${rows(count)} konnten nicht gelesen werden.`,
  repeated: (count) =>
    count === 1
      ? '1 Zeile wiederholt die E-Mail-Adresse einer früheren Zeile.'
      : `${rows(count)} wiederholen die E-Mail-Adresse einer früheren Zeile.`,

  whose: {
    found: (count) => (count === 1 ? 'Sie gehört 1 Person:' : `Sie passt zu ${number(count)} Zeilen:`),
    nobody: (count) =>
      `Sie gehört niemandem auf dieser Personenliste (${rows(count)}), weder als gültige Signatur noch mit einem bekannten Fehler.`,
    valid: 'das ist die gültige Signatur dieser Person.',
    line: (line) => `Zeile ${number(line)}`,
    incomplete: 'Die Suche wurde beendet, deshalb können auch andere passen.',
  },

  title: 'Audit von E-Mail-Signaturen',
  website: (name) => `Website: ${name}`,
  list: (name) => `Liste: ${name}`,
  outcomes: {
    heading: 'Ergebnisse',
    verified: 'Verifiziert',
    unverified: 'Nicht verifiziert',
    rejected: 'Abgelehnt',
    unread: 'Nicht gelesen',
  },
  chart: 'Zeilen nach Ergebnis',
  outcome: (name, count, share) => `${name}: ${rows(count)} (${share})`,
  causes: 'Was falsch ist',
  repairs: 'Was zuerst zu ändern ist',
  notes: 'Außerdem zu wissen',
  lines: (lines, more) => {
    const shown = lines.map(number).join(', ');
    if (more > 0) return `Zeilen ${shown} und ${number(more)} weitere.`;
    return lines.length === 1 ? `Zeile ${shown}.` : `Zeilen ${shown}.`;
  },
  fix: (fix) => `Korrektur: ${fix}`,
  example: (line, developer) => `Zum Beispiel Zeile ${number(line)}: ${developer}`,
  moreGroups: (count) =>
    `${counted(count, 'kleinere Gruppe falscher Zeilen ist', 'kleinere Gruppen falscher Zeilen sind')} hier ausgelassen.`,
  problem: (line, problem) => `Zeile ${number(line)}: ${problem}`,
  problems: {
    'too-few-columns': 'Für die E-Mail-Adresse oder die Signatur fehlt die Zelle.',
    'too-many-columns': 'Es gibt mehr Zellen, als die Kopfzeile nennt; die Zeile wurde trotzdem gelesen.',
    'no-email': 'Die E-Mail-Adresse ist leer.',
    'bad-encoding': 'Einige Bytes sind in dieser Kodierung ungültig.',
    'unclosed-quote': 'Ein Anführungszeichen wird nie geschlossen.',
    'row-too-long': 'Die Zeile ist zu lang, um gelesen zu werden.',
    'not-json': 'Das ist kein JSON.',
  },
  madeWith: (version) => `Erstellt mit Countersign ${version}.`,
  nothingSecret: 'Dieser Bericht enthält keinen geheimen Schlüssel und keine Signatur.',
  masked: 'E-Mail-Adressen sind verdeckt.',
};
