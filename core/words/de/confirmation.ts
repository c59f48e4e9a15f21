import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What main asks in the system's own dialogs before signatures that could be misused, and before all is removed. */
export const confirmation: Words['confirmation'] = {
  notTestAddresses: (count) =>
    count === 1
      ? 'Das ist keine Testadresse'
      : `${counted(count, 'Adresse ist keine Testadresse', 'Adressen sind keine Testadressen')}`,
  appearAs: (count) =>
    count === 1
      ? 'Wer ihre Signatur besitzt, kann in Crisp als diese Person auftreten, mit grünem Häkchen. Fahren Sie nur fort, wenn die Adresse Ihnen oder Ihrem Team gehört.'
      : 'Wer ihre Signaturen besitzt, kann in Crisp als diese Personen auftreten, mit grünem Häkchen. Fahren Sie nur fort, wenn die Adressen Ihnen oder Ihrem Team gehören.',
  signedWith: (website, fingerprint) => `Website: ${website}. Geheimer Schlüssel: ${fingerprint}.`,
  address: (email) => `• ${email}`,
  addressFor: (email, website) => `• ${email} (für ${website})`,
  more: (count) => `• und ${number(count)} weitere`,
  logged:
    'Es wird im Protokoll vermerkt. Unter „Testadressen“ lassen sich Adressen für Tests hinzufügen; dann wird nicht mehr gefragt.',
  generate: 'Trotzdem erzeugen',
  reveal: 'Trotzdem anzeigen',
  newTestAddresses: (website) => `Sind diese Adressen von ${website} nur für Tests?`,
  neverAsked:
    'Von jetzt an werden Signaturen für sie ohne Rückfrage erzeugt. Wer eine davon besitzt, kann in Crisp als die Person mit dieser Adresse auftreten.',
  addTestAddresses: 'Testadressen hinzufügen',
  removeEverything: {
    message: 'Alles entfernen, was Countersign auf diesem Computer gespeichert hat?',
    detail:
      'Geheime Schlüssel, Websites, Einstellungen und das Protokoll werden endgültig entfernt. In Crisp ändert sich nichts; dort finden Sie die geheimen Schlüssel wieder.',
    agree: 'Alles entfernen',
  },
};
