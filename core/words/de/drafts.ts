import type { Words } from '../Words.ts';

/** What the Check page says about what came to its fields, or went from them, without being typed. */
export const drafts: Words['drafts'] = {
  linked: 'Aus einem Link ausgefüllt. Noch wurde nichts geprüft.',
  linkedHow:
    'Einen solchen Link kann jeder erstellen: Vergewissern Sie sich, dass Sie diese Werte erwartet haben.',
  linkedNoWebsite: 'Fügen Sie zuerst Ihre Website hinzu; prüfen Sie die Werte dann.',
  check: 'Prüfen',
  notChecked: {
    title: 'Noch nicht geprüft',
    text: 'Sehen Sie sich die Werte aus dem Link an, und wählen Sie dann „Prüfen“.',
  },
  undo: 'Rückgängig',
  cleared: 'Die Felder wurden geleert.',
  opened: 'In den Feldern steht jetzt die Zeile des Audits.',
  putBack: 'Der vorherige Inhalt ist wieder da.',
  restored: 'Das Fenster war ausgefallen und wurde neu geöffnet.',
  restoredDraft:
    'Die zuletzt geprüfte E-Mail-Adresse und Signatur sind wieder da. Eingefügte Texte und was anderswo eingegeben wurde, sind verloren.',
  restoredNothing:
    'Was eingegeben und noch nicht geprüft war, ist verloren. Gespeichertes ist nicht betroffen.',
  linkRefused: 'Ein Link wurde nicht geöffnet',
  refused: (why) =>
    `${why} Es wurde nichts ausgefüllt. Lassen Sie sich die Werte von der Person geben, die den Link erstellt hat, und fügen Sie sie selbst ein.`,
  refusals: {
    'not-check':
      'Er verlangt nicht, eine E-Mail-Adresse zu prüfen, und andere Links öffnet Countersign nicht.',
    'too-long':
      'Er ist zu lang: Eine E-Mail-Adresse oder Signatur hat in einem Link höchstens 1.000 Zeichen.',
    secret:
      'Ein Teil von ihm heißt wie ein geheimer Schlüssel, und den nimmt Countersign nie aus einem Link. War es Ihr echter geheimer Schlüssel, so erneuern Sie ihn in Crisp: Links bleiben in Verläufen und Logs stehen.',
    'unknown-part': 'Er enthält etwas anderes als die E-Mail-Adresse und die Signatur.',
    repeated: 'Er nennt die E-Mail-Adresse oder die Signatur zweimal.',
    unreadable: 'Er enthält unsichtbare oder irreführende Zeichen oder einen leeren Wert.',
  },
  moreThanEmail: 'Das sieht nach mehr als einer E-Mail-Adresse aus.',
  moreThanSignature: 'Das sieht nach mehr als einer Signatur aus.',
  readAsPasted: 'Als eingefügten Text lesen',
};
