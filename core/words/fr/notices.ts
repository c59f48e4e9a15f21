import type { Words } from '../Words.ts';

/** What happened at start and should be known. */
export const notices: Words['notices'] = {
  settingsDamaged: {
    title: 'La liste des sites n’a pas pu être lue',
    text: (path, backup) =>
      `Le fichier ${path} est endommagé. Il a été conservé sous ${backup}, et Countersign a démarré avec une liste vide. Les clés secrètes du trousseau n’ont pas été touchées.`,
  },
  settingsNewer: {
    title: 'La liste des sites a été écrite par une version plus récente de Countersign',
    text: (path) =>
      `Le fichier ${path} est resté inchangé. Utilisez la version plus récente pour voir et modifier vos sites.`,
  },
  preferencesDamaged: {
    title: 'Les paramètres de cette fenêtre n’ont pas pu être lus',
    text: (path, backup) =>
      `Le fichier ${path} est endommagé. Il a été conservé sous ${backup}, et les paramètres sont ceux du premier démarrage. Les sites et les clés secrètes n’ont pas été touchés.`,
  },
  managedDamaged: {
    title: 'Les paramètres de votre administrateur sont illisibles',
    text: (path, reason) =>
      `Le fichier ${path} est endommagé : ${reason}. Tant qu’il n’est pas réparé, aucune signature n’est générée ni révélée. Prévenez votre administrateur.`,
  },
  managedUnknownKeys: {
    title: 'Les paramètres de votre administrateur contiennent un élément inconnu',
    text: (path, keys) =>
      `Cette version de Countersign ne connaît pas ${keys} dans ${path}. Le reste du fichier s’applique.`,
  },
};
