import type { Words } from '../Words.ts';

/** Words that many places share. */
export const common: Words['common'] = {
  places: { check: 'Contrôle', generate: 'Génération', audit: 'Audit', websites: 'Sites', guide: 'Guide' },
  cancel: 'Annuler',
  retry: 'Réessayer',
  dismiss: 'Masquer',
  copy: 'Copier',
  copied: 'Copié',
  close: 'Fermer',
};
