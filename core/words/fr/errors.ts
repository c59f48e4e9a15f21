import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What went wrong, and what to do next. */
export const errors: Words['errors'] = {
  secretRefused: {
    empty: {
      title: 'La clé secrète manque.',
      next: 'Copiez-la depuis Crisp : Settings, Websites, le site, Advanced configuration, Identity Verification.',
    },
    nul: {
      title: 'Elle contient un caractère NUL, qu’un trousseau ne peut pas conserver.',
      next: 'Retirez les caractères cachés, ou copiez la clé à nouveau.',
    },
    'too-long': {
      title: 'Elle dépasse 2 500 octets, plus qu’un trousseau ne peut conserver.',
      next: 'Les clés secrètes de Crisp sont courtes : copiez uniquement la clé.',
    },
    'unpaired-surrogate': {
      title: 'Elle contient un demi-caractère (un demi-codet isolé).',
      next: 'Copiez la clé à nouveau.',
    },
    'in-name': {
      title: 'Une clé secrète figure dans le nom ou l’ID d’un site.',
      next: 'Tous deux sont enregistrés et affichés en clair. Modifiez-les d’abord.',
    },
  },
  nameRefused: {
    empty: { title: 'Le nom manque.', next: 'N’importe quel nom convient : il n’est affiché qu’ici.' },
    taken: { title: 'Un autre site porte ce nom.', next: 'Choisissez un nom différent.' },
    'too-long': { title: 'Le nom est trop long.', next: 'Restez en dessous de 200 caractères.' },
    secret: {
      title: 'Le nom contient une clé secrète.',
      next: 'Les noms sont enregistrés et affichés en clair. Choisissez-en un autre.',
    },
  },
  websiteIdRefused: {
    title: 'Ce n’est pas un ID de site.',
    next: 'Il ressemble à 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d. Vous pouvez aussi laisser le champ vide.',
  },
  websiteUnknown: {
    title: 'Ce site n’est plus enregistré.',
    next: 'Choisissez-en un autre, ou ajoutez-le à nouveau.',
  },
  secretMissing: {
    title: 'La clé secrète de ce site n’est pas disponible.',
    next: 'Le trousseau ne l’a plus, ou elle n’était conservée que pour une session précédente. Saisissez-la à nouveau pour continuer ; copiez-la depuis Crisp sous Identity Verification.',
  },
  settingsNewer: {
    title: 'La liste des sites a été écrite par une version plus récente de Countersign.',
    next: (path) =>
      `Elle est restée inchangée, et rien ne peut être enregistré tant que vous n’utilisez pas cette version. Le fichier est ${path}`,
  },
  settingsUnwritable: {
    title: 'La liste des sites n’a pas pu être enregistrée.',
    next: (path, reason) =>
      `Rien n’a été modifié. Vérifiez que ce fichier est accessible en écriture, puis réessayez : ${path} (${reason})`,
  },
  cancelled: { title: 'L’opération a été annulée.', next: 'Réessayez.' },
  generateForbidden: {
    title: 'Votre administrateur a désactivé la génération de signatures.',
    next: (path) => `La règle se trouve dans ${path}. Le contrôle des signatures reste possible.`,
  },
  addressForbidden: {
    title: 'Votre administrateur n’autorise des signatures que pour des adresses de test.',
    next: (email, path) => `${email} n’en est pas une. La règle se trouve dans ${path}.`,
  },
  logUnwritable: {
    title: 'Rien n’a été généré, car le journal n’a pas pu être écrit.',
    next: (path, reason) =>
      `Chaque signature délivrée est d’abord notée dans ${path}. Vérifiez que ce fichier est accessible en écriture, puis réessayez (${reason}).`,
  },
  callFailed: {
    title: 'Un problème est survenu dans Countersign.',
    next: 'Votre saisie est toujours là. Réessayez ; si cela se reproduit, redémarrez Countersign.',
  },
  nothingToGenerate: {
    title: 'Il n’y a pas d’email à signer.',
    next: 'Saisissez un email, collez une liste, ou écrivez un motif comme qa+{1..50}@example.com.',
  },
  tooManyBroken: {
    title: (most) =>
      `Au plus ${counted(most, 'signature volontairement fausse', 'signatures volontairement fausses')} à la fois.`,
    next: 'Pour chacune, il est prouvé qu’elle a exactement les erreurs choisies, ce qui prend du temps. Utilisez moins d’emails.',
  },
  secretUnknown: {
    title: 'La clé secrète choisie n’existe plus.',
    next: 'Choisissez-en une autre sous « Clé secrète ».',
  },
  batchGone: { title: 'Ces signatures ne sont plus conservées.', next: 'Générez-les à nouveau.' },
  fileUnwritable: {
    title: 'Le fichier n’a pas pu être enregistré.',
    next: (trouble, path) =>
      `${trouble} Aucun fichier incomplet n’a été laissé. Réessayez à un autre emplacement que ${path}`,
  },
  testAddressRefused: {
    title: 'L’enregistrement est impossible.',
    titleOf: (pattern) => `« ${pattern} » ne peut pas être enregistré.`,
    next: {
      empty: 'Un motif est vide.',
      'too-long': 'Un motif dépasse 200 caractères.',
      'not-one-at': 'Un motif doit contenir un seul @ entouré de texte, comme *@example.com.',
      'fits-everything':
        'Un motif doit contenir au moins une lettre ou un chiffre : celui-ci convient à toutes les adresses.',
      'too-many': (most) => `Il peut y avoir au plus ${number(most)} motifs.`,
    },
  },
  file: {
    forbidden: 'Vous n’avez pas le droit d’écrire dans ce dossier.',
    readOnly: 'Ce dossier est en lecture seule.',
    diskFull: 'Le disque est plein.',
    shareFull: 'Votre quota sur le disque est atteint.',
    folderGone: 'Ce dossier n’existe plus.',
    isFolder: 'Un dossier porte déjà ce nom.',
    inUse: 'Un autre programme utilise ce fichier.',
    other: (reason) => `Le système indique ${reason}.`,
  },
};
