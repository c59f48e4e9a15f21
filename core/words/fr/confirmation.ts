import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What main asks in the system's own dialogs before signatures that could be misused. */
export const confirmation: Words['confirmation'] = {
  notTestAddresses: (count) =>
    count === 1
      ? 'Ce n’est pas une adresse de test'
      : `${counted(count, 'adresse')} ne sont pas des adresses de test`,
  appearAs: (count) =>
    count === 1
      ? 'Quiconque détient sa signature peut apparaître dans Crisp comme cette personne, avec une coche verte. Ne continuez que si cette adresse appartient à vous ou à votre équipe.'
      : 'Quiconque détient leurs signatures peut apparaître dans Crisp comme ces personnes, avec une coche verte. Ne continuez que si ces adresses appartiennent à vous ou à votre équipe.',
  signedWith: (website, fingerprint) => `Site : ${website}. Clé secrète : ${fingerprint}.`,
  address: (email) => `• ${email}`,
  addressFor: (email, website) => `• ${email} (pour ${website})`,
  more: (count) => `• et ${number(count)} de plus`,
  logged:
    'Cela sera noté dans le journal. Les adresses destinées aux tests peuvent être ajoutées sous « Adresses de test » ; plus rien n’est alors demandé.',
  generate: 'Générer malgré tout',
  reveal: 'Révéler malgré tout',
  newTestAddresses: (website) => `Ces adresses de ${website} servent-elles uniquement aux tests ?`,
  neverAsked:
    'Désormais, leurs signatures sont calculées sans confirmation. Quiconque en détient une peut apparaître dans Crisp comme la personne de cette adresse.',
  addTestAddresses: 'Ajouter les adresses de test',
  removeEverything: {
    message: 'Supprimer tout ce que Countersign a enregistré sur cet ordinateur ?',
    detail:
      'Les clés secrètes, les sites, les paramètres et le journal sont supprimés définitivement. Rien ne change dans Crisp, où vous retrouverez les clés secrètes.',
    agree: 'Tout supprimer',
  },
};
