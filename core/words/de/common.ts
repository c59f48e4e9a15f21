import type { Words } from '../Words.ts';

/** Words that many places share. */
export const common: Words['common'] = {
  places: {
    check: 'Prüfen',
    generate: 'Erzeugen',
    audit: 'Audit',
    websites: 'Websites',
    guide: 'Leitfaden',
  },
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  dismiss: 'Ausblenden',
  copy: 'Kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
};
