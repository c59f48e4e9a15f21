import type { Words } from '../Words.ts';

/** What the Check page says about what came to its fields, or went from them, without being typed. */
export const drafts: Words['drafts'] = {
  linked: 'Rempli à partir d’un lien. Rien n’a encore été contrôlé.',
  linkedHow: 'N’importe qui peut créer un tel lien : assurez-vous que vous attendiez ces valeurs.',
  linkedNoWebsite: 'Ajoutez d’abord votre site, puis contrôlez-les.',
  check: 'Contrôler',
  notChecked: {
    title: 'Pas encore contrôlé',
    text: 'Regardez les valeurs que le lien a remplies, puis appuyez sur Contrôler.',
  },
  undo: 'Annuler',
  cleared: 'Les champs ont été effacés.',
  opened: 'Les champs contiennent maintenant la ligne de l’audit.',
  putBack: 'Leur contenu est de retour.',
  restored: 'La fenêtre s’était arrêtée et a été rouverte.',
  restoredDraft:
    'L’email et la signature contrôlés en dernier sont de retour. Les textes collés et ce qui avait été saisi ailleurs sont perdus.',
  restoredNothing:
    'Ce qui avait été saisi et pas encore contrôlé est perdu. Ce qui est enregistré n’est pas touché.',
  linkRefused: 'Un lien n’a pas été ouvert',
  refused: (why) =>
    `${why} Rien n’a été rempli. Demandez les valeurs à la personne qui a créé le lien et collez-les vous-même.`,
  refusals: {
    'not-check': 'Il ne demande pas de contrôler un email, et Countersign n’ouvre aucun autre lien.',
    'too-long': 'Il est trop long : dans un lien, un email ou une signature compte au plus 1 000 caractères.',
    secret:
      'L’une de ses parties porte le nom d’une clé secrète, que Countersign ne prend jamais dans un lien. S’il s’agissait de votre vraie clé secrète, renouvelez-la dans Crisp : les liens restent dans des historiques et des journaux.',
    'unknown-part': 'Il contient autre chose que l’email et la signature.',
    repeated: 'Il donne deux fois l’email ou la signature.',
    unreadable: 'Il contient des caractères invisibles ou trompeurs, ou une valeur vide.',
  },
  moreThanEmail: 'Cela ressemble à plus qu’un email.',
  moreThanSignature: 'Cela ressemble à plus qu’une signature.',
  readAsPasted: 'Le lire comme texte collé',
};
