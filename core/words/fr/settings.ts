import type { Words } from '../Words.ts';

/** The settings, and the dialog that removes everything. */
export const settings: Words['settings'] = {
  title: 'Paramètres',
  theme: 'Apparence',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue',
  languageOfSystem: (language) => `Comme le système (${language})`,
  zoom: 'Zoom',
  zoomOf: (percent) => `${percent} %`,
  maskEmails: 'Masquer les emails dans les rapports',
  maskEmailsText:
    'Les nouveaux rapports cachent à qui appartient l’email. Vous pouvez toujours choisir pour chaque rapport.',
  updates: 'Rechercher les nouvelles versions',
  updatesText:
    'Désactivé : Countersign n’envoie aucune requête réseau. Activé : une fois par jour, il demande s’il existe une version plus récente, et n’envoie rien sur vous ni sur vos sites.',
  updatesManaged: {
    on: 'Votre administrateur a activé cette option pour tout le monde.',
    off: 'Votre administrateur a désactivé cette option pour tout le monde : Countersign n’envoie aucune requête réseau.',
  },
  updateStates: {
    off: () => '',
    waiting: () => '',
    checking: () => 'Countersign recherche une nouvelle version.',
    newest: () => 'C’est la version la plus récente.',
    available: (version) =>
      `La version ${version} est disponible. Elle s’obtient comme cette copie : par votre gestionnaire de paquets, votre administrateur ou la page de téléchargement.`,
    downloading: (version) => `Téléchargement de la version ${version}.`,
    ready: (version) => `La version ${version} s’installera quand vous quitterez Countersign.`,
    unreachable: () => 'Les versions publiées sont injoignables. Countersign réessaiera demain.',
    unavailable: () =>
      'Cette copie ne provient d’aucune version publiée : il n’y a donc nulle part où chercher de nouvelles versions.',
  },
  notSaved:
    'Ceci vaut jusqu’à la fermeture de Countersign, mais n’a pas pu être enregistré. Vérifiez que son dossier est accessible en écriture.',
  notRead: 'Les paramètres n’ont pas pu être lus. Fermez cette fenêtre et rouvrez-la.',
  removeEverything: 'Tout supprimer…',
  removeEverythingText: 'Supprime tout ce que Countersign a enregistré sur cet ordinateur.',
  removal: {
    title: 'Tout supprimer ?',
    lead: 'Ceci est supprimé définitivement de cet ordinateur :',
    what: [
      'les clés secrètes que Countersign a enregistrées dans le trousseau, y compris les précédentes',
      'tous les sites',
      'les paramètres de cette fenêtre',
      'le journal des signatures générées',
      'les fichiers temporaires et de sauvegarde de Countersign',
    ],
    crisp: 'Dans Crisp, rien ne change. Les fichiers que vous avez exportés vous-même restent.',
    confirm: (word) => `Saisissez « ${word} » pour confirmer`,
    word: 'supprimer',
    wrongWord: (word) =>
      `Rien n’a encore été supprimé. Saisissez exactement « ${word} », puis appuyez à nouveau sur le bouton.`,
    button: 'Tout supprimer',
    done: 'Tout a été supprimé',
    doneText: 'Countersign redémarre comme s’il venait d’être installé.',
    partly: 'Tout n’a pas pu être supprimé',
    partlyText: 'Ceci se trouve encore sur cet ordinateur ; le reste a disparu :',
    website: (name, reason) => `Le site « ${name} » et ses clés secrètes dans le trousseau. ${reason}`,
    file: (path, reason) => `Le fichier ${path} (${reason}).`,
    browserData: 'Le cache de la fenêtre. Il ne contient rien de ce qui a été saisi.',
    failed: 'La suppression a échoué. On ne sait pas ce qui a été supprimé ; réessayez.',
    startAgain: 'Redémarrer',
  },
};
