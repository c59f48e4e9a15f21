import type { Words } from '../Words.ts';

/** What goes wrong in a layer, as the heading over its causes. */
export const layers: Words['layers'] = {
  message: 'Nachricht: was signiert wurde',
  secret: 'Schlüssel: womit signiert wurde',
  construction: 'Konstruktion: wie beides verbunden wurde',
  algorithm: 'Algorithmus: die Hashfunktion',
  encoding: 'Kodierung: wie der Hashwert geschrieben wurde',
  delivery: 'Übergabe: Die Signatur kann stimmen, Crisp zeigt trotzdem „Nicht verifiziert“',
  exposure: 'Offenlegung: schlimmer als eine falsche Signatur',
};
