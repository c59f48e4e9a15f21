import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const previousKeys = (count: number): string =>
  counted(count, 'ancienne clé secrète', 'anciennes clés secrètes');

const lostWith =
  (what: string) =>
  (previous: number): string =>
    previous === 0
      ? `${what} sera supprimée de cet ordinateur. Countersign ne peut pas revenir en arrière ; dans Crisp, rien ne change.`
      : `${what} et ${previousKeys(previous)} seront supprimées de cet ordinateur. Countersign ne peut pas revenir en arrière ; dans Crisp, rien ne change.`;

/** The websites, their secret keys, and the dialogs that change them. */
export const websites: Words['websites'] = {
  add: 'Ajouter un site',
  empty: {
    title: 'Pas encore de site',
    text: 'Ajoutez le site dont vous contrôlez les emails. Sa clé secrète va dans le trousseau de votre système et n’est plus jamais affichée.',
  },
  fingerprint: 'Empreinte {fingerprint}',
  id: 'ID de site {id}',
  previousKeys: 'Anciennes clés secrètes',
  replaced: (day) => `{fingerprint} remplacée le ${day}`,
  actions: {
    restoreSecret: {
      label: 'Ressaisir la clé secrète',
      of: (website) => `Ressaisir la clé secrète ${website}`,
    },
    edit: { label: 'Modifier', of: (website) => `Modifier ${website}` },
    rotate: { label: 'Renouveler', of: (website) => `Renouveler ${website}` },
    remove: { label: 'Supprimer', of: (website) => `Supprimer ${website}` },
  },
  status: {
    stored: (day) => `Enregistrée dans le trousseau depuis le ${day}`,
    session: 'Conservée pour cette session seulement',
    example: 'Clé d’exemple de la documentation de Crisp, en mémoire seulement',
    missing: (day) =>
      `Enregistrée le ${day}, mais le trousseau ne la donne pas : il est verrouillé, ou la clé a été supprimée`,
    none: 'Pas de clé secrète',
  },
  form: {
    name: 'Nom',
    nameHint: 'Tel que vous le connaissez. Affiché ici seulement.',
    secret: 'Clé secrète',
    id: 'ID de site',
    idHint:
      'Le CRISP_WEBSITE_ID public. Avec lui, Countersign reconnaît quand il a été pris pour la clé secrète.',
    save: 'Enregistrer le site',
  },
  edit: { title: (website) => `Modifier ${website}`, save: 'Enregistrer les modifications' },
  rotate: {
    title: (website) => `Renouveler la clé secrète de ${website}`,
    text: 'Saisissez la nouvelle clé secrète que Crisp affiche après le renouvellement. Celle qui est enregistrée est conservée comme ancienne clé à la date d’aujourd’hui, pour que Countersign reconnaisse encore les signatures calculées avec elle.',
    label: 'Nouvelle clé secrète',
    save: 'Enregistrer la nouvelle clé',
  },
  restoreSecret: {
    title: (website) => `Ressaisir la clé secrète de ${website}`,
    text: 'Le site, son nom et ses anciennes clés sont toujours là ; seule la clé secrète n’est pas disponible. Copiez-la depuis Crisp. Aucune clé ne devient une ancienne clé.',
    label: 'Clé secrète',
    save: 'Enregistrer la clé secrète',
  },
  remove: {
    title: (website) => `Supprimer ${website} ?`,
    lost: {
      stored: lostWith('Sa clé secrète dans le trousseau'),
      session: lostWith('Sa clé secrète'),
      missing: lostWith('La mention de sa clé secrète'),
      none: (previous) => {
        if (previous === 0) return 'Seule son entrée dans cette liste est supprimée.';
        return previous === 1
          ? '1 ancienne clé secrète sera supprimée de cet ordinateur. Countersign ne peut pas revenir en arrière ; dans Crisp, rien ne change.'
          : `${previousKeys(previous)} seront supprimées de cet ordinateur. Countersign ne peut pas revenir en arrière ; dans Crisp, rien ne change.`;
      },
    },
    confirm: 'Supprimer le site',
  },
};
