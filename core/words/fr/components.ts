import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What is said about a text that somebody typed or pasted; `the` is `l’email`, `of` is `de l’email`. */
const field = (the: string, of: string) => ({
  clear: `Effacer ${the}`,
  before: (characters: string) => `${characters} avant ${the}`,
  inside: (characters: string) => `${characters} dans ${the}`,
  after: (characters: string) => `${characters} après ${the}`,
  quotes: `Guillemets autour ${of}`,
  remove: `Retirer ${of}`,
  putBack: `Remettre dans ${the}`,
});

/** The building blocks that many pages share. */
export const components: Words['components'] = {
  copyFailed: 'Échec',
  progress: (done, total) => `${number(done)} sur ${number(total)}`,
  andMore: (count) => `et ${number(count)} de plus`,
  optional: '(facultatif)',
  pageStopped: {
    title: 'Cette page a cessé de fonctionner',
    text: 'L’email et la signature que vous avez saisis sont conservés, et aucune clé secrète enregistrée n’est touchée.',
    unknown: 'Erreur inconnue',
    reload: 'Recharger',
    copy: 'Copier les détails',
  },
  exactText: {
    shortened: (characters) => `${counted(characters, 'caractère')}, abrégé ici`,
    clear: 'Effacer',
  },
  hidden: {
    otherKinds: (count) =>
      counted(count, 'autre sorte de caractère caché', 'autres sortes de caractères cachés'),
    removed: 'Retiré.',
    remove: 'Retirer',
    putBack: 'Remettre',
  },
  fields: {
    email: field('l’email', 'de l’email'),
    signature: field('la signature', 'de la signature'),
    emails: field('les emails', 'des emails'),
    patterns: field('les motifs', 'des motifs'),
    secret: field('la clé secrète', 'de la clé secrète'),
  },
  secret: {
    where: 'Dans Crisp : Settings, Websites, votre site, Advanced configuration, Identity Verification.',
    show: 'Afficher la saisie',
    websiteId:
      'Cela ressemble à l’ID du site, qui est public et ne peut pas signer. La clé secrète se trouve sous Identity Verification.',
    restApiKey:
      'Cela ressemble à une clé de l’API REST (64 caractères hex), qui ne signe pas les emails. La clé secrète se trouve sous Identity Verification.',
    other:
      'Les clés secrètes comptent d’habitude 32 caractères hex (0 à 9, a à f), ce qui n’est pas le cas ici. Vous pouvez l’enregistrer malgré tout.',
  },
  sessionOnly: {
    label: 'Conserver pour cette session seulement',
    chosen: 'Oubliée à la fermeture de Countersign ; jamais écrite sur le disque.',
    otherwise: 'Sinon, elle est enregistrée dans le trousseau de votre système.',
  },
};
