import type { Words } from '../Words.ts';

/** The first screen of all. */
export const firstRun: Words['firstRun'] = {
  title: 'Trouver pourquoi un email apparaît comme « Non vérifié » dans Crisp',
  lead: 'Collez l’email et sa signature. Countersign dit ce que Crisp en ferait, trouve l’erreur qui a faussé la signature, et la prouve en recalculant la même signature.',
  add: 'Ajouter votre site',
  example: 'Essayer avec l’exemple de la documentation de Crisp',
  keychain: {
    title: 'Votre clé secrète reste dans le trousseau',
    text: 'Le trousseau de votre système la conserve, sous votre session. Elle n’entre dans aucun fichier, journal, rapport ni presse-papiers, et cette fenêtre ne la revoit jamais une fois enregistrée.',
  },
  proven: {
    title: 'Prouvé, pas deviné',
    text: 'Une cause n’est dite prouvée que si le calcul refait avec elle donne exactement la signature que vous avez collée.',
  },
  offline: {
    title: 'Fonctionne hors ligne',
    text: 'Les emails, les signatures et les clés ne quittent jamais cet ordinateur.',
  },
};
