import type { Words } from '../Words.ts';

/** What the main process says in dialogs of the system when something broke, or would be lost. */
export const faults: Words['faults'] = {
  couldNotStart: {
    title: 'Countersign konnte nicht starten',
    text: (folder) => `Es wurde nichts geändert. Die Dateien liegen in ${folder}.`,
  },
  fault: {
    title: 'In Countersign ist etwas schiefgegangen',
    text: 'Gespeichertes ist nicht betroffen. Sie können weiterarbeiten; wenn jetzt etwas nicht funktioniert, beenden Sie Countersign und starten Sie es neu. Um den Fehler zu melden, kopieren Sie die Details: Nichts Eingegebenes oder Eingefügtes steht darin.',
    copy: 'Details kopieren',
    quit: 'Countersign beenden',
  },
  stoppedAgain: {
    title: 'Das Fenster ist innerhalb einer Minute zweimal ausgefallen',
    text: 'Vielleicht liegt es an der Eingabe, deshalb öffnet sich das Fenster diesmal leer. Kein gespeicherter geheimer Schlüssel ist betroffen.',
  },
  unresponsive: {
    title: 'Das Fenster reagiert nicht',
    text: 'Vielleicht ist es mit einem großen Text beschäftigt. Neu laden leert die Seite: Die zuletzt geprüfte E-Mail-Adresse und Signatur kommen zurück, alles andere Eingegebene oder Eingefügte geht verloren.',
    wait: 'Warten',
    reload: 'Neu laden',
  },
  unfinished: {
    audit: 'Ein Audit läuft noch',
    making: 'Es wird noch etwas erzeugt oder gespeichert',
    text: 'Es endet unfertig, wenn das Fenster geschlossen wird. Gespeichertes ist nicht betroffen.',
    close: 'Trotzdem schließen',
    stay: 'Offen lassen',
  },
};
