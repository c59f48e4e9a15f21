import type { Words } from '../Words.ts';

/** What Countersign is made of, for whoever reports a fault. */
export const about: Words['about'] = {
  title: 'Über Countersign',
  what: 'Findet heraus, warum Crisp eine E-Mail-Adresse als „Nicht verifiziert“ anzeigt, und beweist es.',
  version: 'Version',
  runtime: 'Laufzeit',
  system: 'System',
  licence: 'Lizenz',
  licenceText: 'MIT. Ohne Gewährleistung.',
  notCrisp: 'Countersign stammt nicht von Crisp, und Crisp ist dafür nicht verantwortlich.',
  copy: 'Versionen kopieren',
};
