import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** The page on which an email and its signature are checked. */
export const check: Words['check'] = {
  whatWasPasted: 'Ce qui a été collé',
  outcome: 'Résultat',
  checking: 'Contrôle en cours',
  website: 'Site',
  email: 'Email',
  signature: 'Signature',
  tooLong: {
    title: 'Ce texte est trop long pour être contrôlé',
    text: 'Ici, un email ou une signature peut compter jusqu’à 20 millions de caractères. Collez uniquement la valeur elle-même.',
  },
  prompt: {
    checking: { title: 'Contrôle en cours', text: 'Calcul de la signature valide.' },
    noEmail: {
      title: 'Pas encore d’email',
      text: 'Collez l’email exactement tel qu’il est transmis à Crisp.',
    },
    nothing: {
      title: 'Le résultat apparaît ici',
      text: 'Collez un email et la signature qui a été transmise à Crisp avec lui.',
    },
  },
  announcement: (verdict, heading) => `${verdict}. ${heading}`,
  examples: {
    legend: 'Essayer une erreur',
    none: 'Aucune erreur',
    capitals: 'Majuscules dans l’email',
    upperCase: 'Signature en majuscules',
    sha1: 'SHA-1, en Base64',
    lineBreak: 'Saut de ligne signé aussi',
    hexDecoded: 'Clé décodée de l’hex',
  },
  paste: {
    region: 'Texte collé',
    label: 'Coller du texte',
    placeholder: 'Source de page, extrait de code, ligne de journal, fichier HAR. Ou déposez un fichier ici.',
    openFile: 'Ouvrir un fichier…',
    somethingElse: 'Coller autre chose',
    fieldsDiffer: 'Les champs contiennent autre chose.',
    useThis: 'Utiliser ceci',
    otherWebsite: (name) => `Ce texte provient du site « ${name} ».`,
    switchTo: (name) => `Passer à ${name}`,
    whichOne: (count) => `${number(count)} trouvés. Lequel choisir ?`,
    noEmail: 'Pas d’email',
    noSignature: 'pas de signature',
  },
  excerpt: {
    region: 'Extrait',
    kinds: {
      secret: 'Clé secrète',
      email: 'Email',
      signature: 'Signature',
      exposure: 'Exposition',
      delivery: 'Erreur',
      website: 'ID de site',
    },
    marked: (kind) => `${kind} :`,
    length: (characters) => counted(characters, 'caractère'),
  },
  evidence: {
    exposed: 'Exposé dans le texte collé',
    found: 'Trouvé dans le texte collé',
    forDeveloper: 'Pour le développeur',
    copyForDeveloper: 'Copier pour le développeur',
    more: (count) => `Encore ${number(count)} du même type.`,
  },
  answer: {
    addWebsite: 'Essayer la clé secrète d’un autre site',
    looking: 'Recherche de la raison',
    customer: 'Que dire au client',
    copyCustomer: 'Copier le message pour le client',
    copyQuestion: 'Copier la question',
  },
  findings: {
    suspected: 'Ce que sa forme suggère, sans preuve',
    proven: (count) =>
      count === 1 ? 'Une erreur, prouvée' : `${counted(count, 'erreur')}, prouvées ensemble`,
    noProof: 'Aucune signature n’a pu être recalculée pour le prouver.',
    equallyPossible: 'Tout aussi possible',
    isProven: 'Prouvé',
    isSuspected: 'Supposé',
    whatItMeans: 'Ce que cela signifie',
    whatToChange: 'Ce que le développeur doit changer',
  },
  code: {
    fix: 'La correction en code',
    compare: 'Code correct, pour comparer',
    language: 'Langage',
    copyCode: 'Copier le code',
    complete: (file) => `Un fichier ${file} complet et correct pour le backend.`,
    marked: 'Le code de vos développeurs a procédé autrement aux lignes marquées.',
  },
  guide: {
    fewQuestions: 'Quelques questions mènent à la cause.',
    stillUnverified: 'Corrigé, mais Crisp affiche toujours « Non vérifié » ?',
    follow: 'Suivre le guide',
  },
  comparison: {
    title: 'Caractère par caractère',
    reveal: 'Révéler la signature valide',
    hide: 'Masquer la signature valide',
    unlike: 'Pas de comparaison : ce qui a été collé ne ressemble pas à une signature de 64 caractères.',
    withheld:
      'Pas de comparaison : les règles de votre organisation ne permettent pas d’afficher les signatures valides de cette adresse.',
    agree: (count) => `${number(count)} des 64 caractères concordent avec la signature valide.`,
    agreeByChance: (count) =>
      `${number(count)} des 64 caractères concordent avec la signature valide, pas plus que par hasard : c’est un tout autre condensat.`,
    differentAt: (places) => `Différences aux positions ${places}.`,
    stretch: (from, to) => `${number(from)} à ${number(to)}`,
    pasted: 'Collée',
    valid: 'Valide',
    masked:
      'La signature valide est masquée : quiconque la détient peut apparaître dans Crisp comme cette personne.',
    validSignature: 'Signature valide',
    handOn: 'Ne la transmettez qu’à la personne chargée de signer pour cette personne.',
  },
};
