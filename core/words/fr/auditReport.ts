import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const rows = (count: number): string => counted(count, 'ligne');

/** What an audit found, in sentences, and the report of it that people hand on. Shares come formatted: `97,2 %`. */
export const auditReport: Words['auditReport'] = {
  headline: (valid, total, share) => {
    if (total === 0) return 'La liste n’a aucune ligne lisible.';
    if (valid === total)
      return total === 1 ? 'La seule ligne est valide.' : `Les ${rows(total)} sont toutes valides.`;
    if (valid === 0)
      return total === 1 ? 'La seule ligne est fausse.' : `Aucune des ${rows(total)} n’est valide.`;
    return `${share} des ${rows(total)} sont valides.`;
  },
  group: {
    proven: (count, share, titles) => `${rows(count)} (${share}) : ${titles}`,
    suspected: (count, share, titles) =>
      `${rows(count)} (${share}), par leur forme seulement et sans preuve : ${titles}`,
    unknown: (count, share) =>
      count === 1
        ? `1 ligne (${share}) : aucune erreur connue ne l’explique.`
        : `${rows(count)} (${share}) : aucune erreur connue ne les explique.`,
    unexplained: (count, share) =>
      count === 1
        ? `1 ligne (${share}) est fausse ; son erreur n’a pas été recherchée, car l’audit a été arrêté ou son temps de recherche était écoulé.`
        : `${rows(count)} (${share}) sont fausses ; leurs erreurs n’ont pas été recherchées, car l’audit a été arrêté ou son temps de recherche était écoulé.`,
    others: (count, share) =>
      count === 1
        ? `1 ligne (${share}) a d’autres erreurs.`
        : `${rows(count)} (${share}) ont d’autres erreurs, chaque combinaison dans quelques lignes.`,
  },
  titles: {
    'other-user': 'Les signatures appartiennent aux emails d’autres personnes.',
    'email-address-syntax':
      'L’email a été signé dans une autre notation, par exemple avec un nom ou un lien autour.',
  },

  allOfThem: 'Toutes',
  shareOfThem: (share) => `${share} d’entre elles`,
  common: {
    domain: (who, value) => `${who} sont dans le domaine ${value}.`,
    'top-level-domain': (who, value) => `${who} sont dans un domaine en .${value}.`,
    'capital-in-name': (who) => `${who} ont des majuscules avant l’@.`,
    'capital-in-domain': (who) => `${who} ont des majuscules dans le domaine.`,
    plus: (who) => `${who} ont un + avant l’@.`,
    'dot-in-name': (who) => `${who} ont un point avant l’@.`,
    apostrophe: (who) => `${who} ont une apostrophe avant l’@.`,
    ampersand: (who) => `${who} ont un & avant l’@.`,
    'other-symbol': (who) => `${who} ont un autre caractère spécial avant l’@.`,
    digit: (who) => `${who} ont un chiffre avant l’@.`,
    'not-ascii': (who) => `${who} ont des lettres autres que A à Z, comme é ou ß.`,
    'space-around': (who) => `${who} ont un blanc avant ou après l’email.`,
    'email-length': (who, value) => `${who} ont un email de ${value} caractères.`,
    'signature-length': (who, value) => `${who} ont une signature de ${value} caractères.`,
  },
  position: {
    between: (who, from, to) => `${who} sont dans les lignes ${number(from)} à ${number(to)}.`,
    from: (who, from) =>
      `${who} sont à la ligne ${number(from)} ou après, comme à la suite d’un changement dans le code du site.`,
    to: (who, to) =>
      `${who} sont à la ligne ${number(to)} ou avant, comme avant un changement dans le code du site.`,
  },
  time: (who, from, to) => `${who} datent d’entre ${from} et ${to}.`,
  ofNoOther: 'Ce n’est le cas d’aucune autre ligne.',
  ofOthers: (share) => `C’est le cas de ${share} des autres lignes.`,
  othersThere: (share) => `C’est aussi le cas de ${share} des autres lignes.`,

  swapped: (count) =>
    `${rows(count)} portent la signature l’une de l’autre, par paires : une page est sans doute mise en cache pour tout le monde.`,
  shared: (count, line) =>
    count === 1
      ? `1 ligne porte la signature de la personne de la ligne ${number(line)} : une page de cette personne est sans doute mise en cache et montrée à d’autres.`
      : `${rows(count)} portent la signature de la personne de la ligne ${number(line)} : une page de cette personne est sans doute mise en cache et montrée à d’autres.`,

  repair: (repaired, wrong, fix) =>
    repaired === wrong
      ? `Un seul changement réparerait toutes les lignes fausses (${number(wrong)}) : ${fix}`
      : `Un seul changement réparerait ${number(repaired)} des ${number(wrong)} lignes fausses : ${fix}`,
  fixOtherUser:
    'Tenir hors de tout cache partagé les pages et les réponses qui contiennent une signature, et signer pour la personne connectée.',

  stopped: (count) =>
    `L’audit a été arrêté avant la fin : seules comptent les premières lignes de la liste (${number(count)}).`,
  stoppedAtOnce: 'L’audit a été arrêté avant d’avoir lu une ligne.',
  notRead: (count) =>
    count === 1 ? '1 ligne n’a pas pu être lue.' : `${rows(count)} n’ont pas pu être lues.`,
  repeated: (count) =>
    count === 1
      ? '1 ligne répète l’email d’une ligne précédente.'
      : `${rows(count)} répètent l’email d’une ligne précédente.`,

  whose: {
    found: (count) => (count === 1 ? 'Elle appartient à 1 personne :' : `Elle convient à ${rows(count)} :`),
    nobody: (count) =>
      `Elle n’appartient à personne dans cet annuaire (${rows(count)}), ni comme signature valide ni avec une erreur connue.`,
    valid: 'c’est la signature valide de cette personne.',
    line: (line) => `ligne ${number(line)}`,
    incomplete: 'La recherche a été arrêtée : d’autres personnes peuvent convenir aussi.',
  },

  title: 'Audit de signatures d’emails',
  website: (name) => `Site : ${name}`,
  list: (name) => `Liste : ${name}`,
  outcomes: {
    heading: 'Résultats',
    verified: 'Vérifié',
    unverified: 'Non vérifié',
    rejected: 'Rejeté',
    unread: 'Non lu',
  },
  chart: 'Lignes par résultat',
  outcome: (name, count, share) => `${name} : ${rows(count)} (${share})`,
  causes: 'Ce qui ne va pas',
  repairs: 'Ce qu’il faut changer d’abord',
  notes: 'À savoir aussi',
  lines: (lines, more) => {
    const shown = lines.map(number).join(', ');
    if (more > 0) return `Lignes ${shown} et ${number(more)} de plus.`;
    return lines.length === 1 ? `Ligne ${shown}.` : `Lignes ${shown}.`;
  },
  fix: (fix) => `Correction : ${fix}`,
  example: (line, developer) => `Par exemple ligne ${number(line)} : ${developer}`,
  moreGroups: (count) =>
    `${counted(count, 'groupe plus petit de lignes fausses est omis', 'groupes plus petits de lignes fausses sont omis')} ici.`,
  problem: (line, problem) => `Ligne ${number(line)} : ${problem}`,
  problems: {
    'too-few-columns': 'la colonne de l’email ou de la signature manque dans cette ligne.',
    'too-many-columns':
      'il y a plus de cellules que de noms dans l’en-tête ; la ligne a été lue malgré tout.',
    'no-email': 'l’email est vide.',
    'bad-encoding': 'certains octets sont invalides dans ce codage.',
    'unclosed-quote': 'un guillemet n’est jamais fermé.',
    'row-too-long': 'la ligne est trop longue pour être lue.',
    'not-json': 'ce n’est pas du JSON.',
  },
  madeWith: (version) => `Créé avec Countersign ${version}.`,
  nothingSecret: 'Ce rapport ne contient ni clé secrète ni signature.',
  masked: 'Les emails sont masqués.',
};
