import type { Words } from '../Words.ts';

/** The first screen of all. */
export const firstRun: Words['firstRun'] = {
  title: 'Herausfinden, warum Crisp eine E-Mail-Adresse als „Nicht verifiziert“ anzeigt',
  lead: 'Fügen Sie die E-Mail-Adresse und ihre Signatur ein. Countersign sagt, was Crisp damit tun würde, findet den Fehler, der die Signatur falsch gemacht hat, und beweist ihn, indem es dieselbe Signatur noch einmal erzeugt.',
  add: 'Ihre Website hinzufügen',
  example: 'Mit dem dokumentierten Beispiel von Crisp ausprobieren',
  keychain: {
    title: 'Ihr geheimer Schlüssel bleibt im Schlüsselbund',
    text: 'Der Schlüsselbund Ihres Systems bewahrt ihn auf, unter Ihrer Anmeldung. Er gelangt in keine Datei, kein Protokoll, keinen Bericht und nicht in die Zwischenablage, und dieses Fenster sieht ihn nach dem Speichern nie wieder.',
  },
  proven: {
    title: 'Bewiesen, nicht geraten',
    text: 'Eine Ursache heißt nur dann bewiesen, wenn das Nachrechnen mit ihr genau die eingefügte Signatur ergibt.',
  },
  offline: {
    title: 'Funktioniert offline',
    text: 'E-Mail-Adressen, Signaturen und Schlüssel verlassen diesen Computer nie.',
  },
};
