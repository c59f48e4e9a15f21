import type { Words } from '../Words.ts';

/** What the main process says in dialogs of the system when something broke, or would be lost. */
export const faults: Words['faults'] = {
  couldNotStart: {
    title: 'Countersign n’a pas pu démarrer',
    text: (folder) => `Rien n’a été modifié. Ses fichiers se trouvent dans ${folder}.`,
  },
  fault: {
    title: 'Un problème est survenu dans Countersign',
    text: 'Ce qui a été enregistré n’est pas touché. Vous pouvez continuer ; si quelque chose ne fonctionne plus, quittez Countersign et redémarrez-le. Pour signaler le problème, copiez ses détails : rien de ce qui a été saisi ou collé n’y figure.',
    copy: 'Copier les détails',
    quit: 'Quitter Countersign',
  },
  stoppedAgain: {
    title: 'La fenêtre s’est arrêtée deux fois en une minute',
    text: 'La saisie en est peut-être la raison : la fenêtre s’ouvre donc vide cette fois. Aucune clé secrète enregistrée n’est touchée.',
  },
  unresponsive: {
    title: 'La fenêtre ne répond pas',
    text: 'Elle est peut-être occupée par un long texte. Le rechargement vide la page : l’email et la signature contrôlés en dernier reviennent, tout le reste de ce qui a été saisi ou collé est perdu.',
    wait: 'Attendre',
    reload: 'Recharger',
  },
  unfinished: {
    audit: 'Un audit est encore en cours',
    making: 'Une génération ou un enregistrement est encore en cours',
    text: 'L’opération reste inachevée si la fenêtre se ferme. Ce qui est enregistré n’est pas touché.',
    close: 'Fermer quand même',
    stay: 'Garder ouverte',
  },
};
