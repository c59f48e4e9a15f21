import type { Words } from '../Words.ts';

/** Why the keychain cannot be used now, and what to do about it. */
export const keychain: Words['keychain'] = {
  locked: {
    title: 'Der Schlüsselbund ist gesperrt',
    happened:
      'Der Schlüsselbund Ihres Systems enthält die geheimen Schlüssel und muss entsperrt werden, bevor sie verwendet werden können.',
    steps: [
      'Entsperren Sie ihn: unter Linux in „Passwörter und Verschlüsselung“ (Seahorse) oder KWalletManager, unter macOS in der Schlüsselbundverwaltung.',
      'Wurde er nie eingerichtet, melden Sie sich ab und mit Ihrem Passwort wieder an; dabei wird er angelegt.',
    ],
  },
  noService: {
    title: 'Dieses System hat keinen Schlüsselbunddienst',
    happened: 'Nichts auf diesem Computer bietet an, Geheimnisse aufzubewahren (der Secret Service fehlt).',
    steps: [
      'Installieren Sie GNOME Keyring oder KWallet. Unter Debian und Ubuntu: sudo apt install gnome-keyring',
      'Melden Sie sich ab und wieder an, damit er mit Ihrer Sitzung startet.',
    ],
  },
  noBus: {
    title: 'Der Schlüsselbund ist nicht erreichbar',
    happened: 'Es gibt keine D-Bus-Sitzung, über die Programme mit dem Schlüsselbund sprechen.',
    steps: [
      'Starten Sie Countersign vom Desktop aus, nicht über SSH, cron oder sudo.',
      'Ohne Desktop starten Sie es so: dbus-run-session -- countersign',
    ],
  },
  timedOut: {
    title: 'Der Schlüsselbund hat nicht geantwortet',
    happened:
      'Vielleicht wartet er auf Sie: Ein Fenster, das nach seinem Passwort fragt, kann hinter anderen liegen.',
    steps: [
      'Suchen Sie dieses Fenster, und antworten Sie darin.',
      'Gibt es keines, melden Sie sich ab und wieder an.',
    ],
  },
  damaged: {
    title: 'Der Schlüsselbund hat mit einem Fehler geantwortet',
    steps: [
      'Öffnen Sie das Schlüsselbundprogramm Ihres Systems, und sehen Sie nach, ob er dort funktioniert.',
      'Starten Sie den Computer neu, wenn nicht.',
    ],
  },
  untilThen: {
    addForSession:
      'Bis dahin können Sie eine Website hinzufügen, deren geheimer Schlüssel nur für diese Sitzung behalten wird.',
    enterForSession: 'Bis dahin können Sie den geheimen Schlüssel nur für diese Sitzung eingeben.',
    saveForSession: 'Oder wählen Sie oben „Nur für diese Sitzung behalten“ und speichern Sie.',
  },
};
