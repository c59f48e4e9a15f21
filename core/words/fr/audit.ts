import { shareIn } from '../shareIn.ts';
import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';
import { locale } from './locale.ts';

const rows = (count: number): string => counted(count, 'ligne');

/** `12 s`, `3 min`, `2 h`: a span in whole units, rounded up. */
function span(seconds: number): string {
  if (seconds < 60) return `${number(Math.max(1, Math.ceil(seconds)))} s`;
  if (seconds < 3_600) return `${number(Math.ceil(seconds / 60))} min`;
  return `${number(Math.ceil(seconds / 3_600))} h`;
}

const share = (part: number, whole: number): string => shareIn(locale, part, whole);

/** The Audit page. */
export const audit: Words['audit'] = {
  tabs: { list: 'Auditer une liste', whose: 'À qui est-elle ?' },

  drop: {
    list: {
      title: 'Déposez une liste ici, choisissez un fichier ou collez-la',
      text: 'Des emails avec leurs signatures : CSV, TSV ou JSON Lines, jusqu’à 2 Go.',
    },
    roster: {
      title: 'Déposez un annuaire ici, choisissez un fichier ou collez-le',
      text: 'Les emails de toutes les personnes possibles : CSV, TSV ou JSON Lines, jusqu’à 2 Go.',
    },
    choose: 'Choisir un fichier…',
    paste: 'Ou coller des lignes ici',
    pasteLabel: 'Lignes collées',
    use: 'Utiliser ces lignes',
    receiving: 'Réception de la liste',
    stays:
      'La liste reste sur cet ordinateur. Un fichier que vous choisissez est lu là où il est ; ce que vous déposez ou collez est copié dans un dossier temporaire, et la copie est supprimée quand vous fermez la liste ou Countersign.',
    steps: {
      label: 'Ce qui va se passer',
      sign: 'Chaque ligne reçoit son résultat : Crisp vérifierait-il l’email, afficherait-il « Non vérifié » ou rejetterait-il la signature ?',
      explain: 'Pour les signatures fausses, l’erreur est recherchée et prouvée par recalcul.',
      summary:
        'Un résumé montre ce que les lignes fausses ont en commun, et quel changement en répare le plus.',
    },
  },

  setup: {
    website: 'Site',
    pasted: 'Liste collée',
    other: 'Autre liste',
    size: (megabytes) =>
      megabytes < 0.1
        ? 'moins de 0,1 Mo'
        : `${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} Mo`,
    email: 'Colonne des emails',
    signature: 'Colonne des signatures',
    time: 'Colonne de l’heure',
    noColumn: 'Aucune',
    chooseColumn: 'Choisir une colonne',
    timeAbout: 'Quand la ligne a été écrite. L’audit indique alors quand une erreur a commencé.',
    preview: (shown) =>
      shown < 2 ? `La première ligne (${number(shown)})` : `Les ${number(shown)} premières lignes`,
    emptyPreview: 'La liste a un en-tête et aucune ligne.',
    header: 'La première ligne contient les noms des colonnes',
    more: 'Plus sur le fichier',
    format: 'Format',
    formats: {
      ',': 'Séparé par des virgules',
      ';': 'Séparé par des points-virgules',
      '\t': 'Séparé par des tabulations',
      '|': 'Séparé par des barres verticales',
      'json-lines': 'JSON Lines',
    },
    encoding: 'Codage',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (petit-boutiste)',
      'utf-16be': 'UTF-16 (gros-boutiste)',
      'windows-1252': 'Windows-1252 (Latin 1)',
    },
    unsure:
      'Rien dans cette liste ne ressemble à un email. Choisissez la colonne vous-même, ou un autre séparateur.',
    noEmail: 'Choisissez la colonne des emails.',
    noSignature: 'Choisissez la colonne des signatures.',
    sameColumn: 'L’email et la signature ne peuvent pas être dans la même colonne.',
    start: 'Lancer l’audit',
  },

  running: {
    title: (list) => `Audit de ${list}`,
    reading: 'Lecture et contrôle des lignes',
    explaining: 'Recherche des erreurs',
    paused: 'En pause',
    rows: (done) => rows(done),
    rowsOf: (done, expected) => `${number(done)} sur environ ${rows(expected)}`,
    explained: (done, total) => `${number(done)} sur ${counted(total, 'ligne fausse', 'lignes fausses')}`,
    rate: (perSecond) => `${rows(Math.round(perSecond))} par seconde`,
    left: (seconds) => `reste environ ${span(seconds)}`,
    pause: 'Suspendre',
    resume: 'Reprendre',
    cancel: 'Annuler',
    wentOn: 'Vous pouvez changer de page ; l’audit continue.',
  },

  outcomes: {
    title: 'Résultats',
    verified: 'Vérifié',
    unverified: 'Non vérifié',
    rejected: 'Rejeté',
    unread: 'Non lu',
  },

  result: {
    pastedList: 'la liste collée',
    noRows: 'La liste n’a aucune ligne',
    noRowsText:
      'Elle ne contient aucune ligne de données. Choisissez une autre liste ou un autre séparateur.',
    about: (list, website) => `${list}, contrôle avec la clé secrète de ${website}`,
    stopped: 'L’audit s’est arrêté avant la fin',
    another: 'Auditer une autre liste',
    again: 'Changer les colonnes ou le site',
    announced: 'L’audit est terminé.',
    share,
    number,
    rowCount: rows,
    barHint: 'Choisissez une barre pour voir ses lignes.',
    causes: 'Causes',
    noCause: 'Cause inconnue',
    notLooked: 'Non recherchée',
    suspected: 'supposé',
    nothingWrong: 'Il n’y a rien à réparer.',
    patterns: 'Ce que les lignes fausses ont en commun',
    lines: (lines, beyond) => {
      const shown = lines.map(number).join(', ');
      if (beyond > 0) return `Lignes ${shown} et ${number(beyond)} de plus`;
      return lines.length === 1 ? `Ligne ${shown}` : `Lignes ${shown}`;
    },
    showRows: 'Afficher les lignes',
    showRowsOf: (what) => `Afficher les lignes : ${what}`,
    repair: 'Le changement qui répare le plus',
    howToFix: 'Comment corriger',
    problems: 'Lignes à problème',
    problemAt: (line, problem) => `Ligne ${number(line)} : ${problem}`,
    allProblems: (count) => `Afficher les ${number(count)} problèmes`,
    fewerProblems: 'Afficher moins de problèmes',
    charts: 'Graphiques',
    allGroups: (count) => `Afficher les ${number(count)} groupes`,
    fewerGroups: 'Afficher moins de groupes',
    problem: {
      'too-few-columns': 'la colonne de l’email ou de la signature manque dans cette ligne.',
      'too-many-columns': 'plus de cellules que de noms dans l’en-tête ; lue malgré tout.',
      'no-email': 'l’email est vide.',
      'bad-encoding': 'des octets invalides dans ce codage ; ils sont affichés comme �.',
      'unclosed-quote': 'un guillemet n’est jamais fermé.',
      'row-too-long': 'la ligne est trop longue pour être lue.',
      'not-json': 'ce n’est pas du JSON.',
    },
  },

  rows: {
    title: 'Lignes',
    search: 'Rechercher dans les emails et les signatures',
    outcome: 'Résultat',
    anyOutcome: 'Tous les résultats',
    cause: 'Cause',
    anyCause: 'Toutes les causes',
    count: (shown, all) => (shown === all ? rows(all) : `${number(shown)} sur ${rows(all)}`),
    none: 'Aucune ligne ne correspond.',
    showAll: 'Afficher toutes les lignes',
    columns: { line: 'Ligne', email: 'Email', verdict: 'Résultat', causes: 'Causes', signature: 'Signature' },
    keys: 'Les flèches changent de ligne, Entrée ouvre une ligne dans Contrôle.',
    noSignature: 'pas de signature',
    noEmail: 'pas d’email',
    exportCsv: 'Exporter en CSV',
    exportJsonl: 'Exporter en JSON Lines',
    exporting: 'Exportation',
    exported: (count, path) => `${counted(count, 'ligne enregistrée', 'lignes enregistrées')} dans ${path}`,
    exportAbout:
      'Un export contient des emails et des signatures entiers. Quiconque détient la signature valide d’une personne peut apparaître dans Crisp comme cette personne.',
  },

  row: {
    title: (line) => `Ligne ${number(line)}`,
    email: 'Email',
    signature: 'Signature',
    time: 'Heure',
    open: 'Ouvrir dans Contrôle',
    choose: 'Choisissez une ligne pour la voir en entier.',
    other: (line) => `Cette signature appartient à l’email de la ligne ${number(line)}.`,
    suspected: 'Supposé, non prouvé :',
    unknown: 'Aucune erreur connue n’explique cette signature.',
    unexplained: 'Son erreur n’a pas été recherchée : l’audit s’est terminé avant.',
    valid: 'La signature est valide.',
  },

  report: {
    open: 'Rapport…',
    title: 'Rapport',
    form: 'Format',
    forms: { markdown: 'Markdown', html: 'HTML avec le graphique', text: 'Texte simple' },
    masked: 'Masquer les emails',
    maskedAbout: 'D’un email, le rapport ne garde que la première lettre et la terminaison.',
    unmaskedAbout: 'Les emails de vraies personnes figureront dans le rapport.',
    preview: 'Aperçu du rapport',
    save: 'Enregistrer dans un fichier',
    saved: (path) => `Enregistré dans ${path}`,
    copy: 'Copier',
    holds: 'Il ne contient ni clé secrète ni signature.',
  },

  whose: {
    about:
      'La signature de quelqu’un figure dans un journal ou sur une page, et vous voulez savoir à qui elle est. Prenez un annuaire de toutes les personnes possibles : chaque email est signé, aussi avec chaque erreur connue, et comparé.',
    signature: 'Signature',
    find: 'Trouver la personne',
    looking: 'Parcours de l’annuaire',
    needSignature: 'Saisissez d’abord la signature.',
    signatureTooLong: 'C’est trop long pour une signature. Saisissez uniquement la signature elle-même.',
    found: (count) =>
      count === 1 ? 'Elle appartient à 1 personne' : `Elle convient à ${counted(count, 'personne')}`,
    nobody: 'Elle n’appartient à personne dans cet annuaire',
    nobodyText: (people, website) =>
      `${counted(people, 'ligne de l’annuaire a été essayée', 'lignes de l’annuaire ont été essayées')} avec les clés secrètes de ${website}, sans erreur et avec chaque erreur connue. Essayez un autre site, ou un annuaire de plus de personnes.`,
    incomplete: 'La recherche a été annulée : d’autres personnes peuvent convenir aussi.',
    valid: 'C’est la signature valide de cette personne.',
    line: (line) => `Ligne ${number(line)}`,
    more: 'Seules les 100 premières sont affichées.',
    people: 'Personnes',
    open: 'Ouvrir dans Contrôle',
    openOf: (email) => `Ouvrir ${email} dans Contrôle`,
  },

  errors: {
    fileUnreadable: {
      title: 'Ce fichier ne peut pas être lu.',
      next: (path, reason) =>
        `Vérifiez qu’il existe toujours et que vous avez le droit de le lire : ${path} (${reason})`,
    },
    fileEmpty: {
      title: 'Cette liste est vide.',
      next: 'Choisissez un fichier qui a une ligne pour chaque email.',
    },
    fileNotAList: {
      title: 'Ce n’est pas une liste sous forme de texte.',
      next: 'Dans Excel ou Numbers, enregistrez d’abord la feuille en CSV ; puis choisissez ce fichier.',
    },
    noTemporaryFile: {
      title: 'Il n’y a pas de place pour les fichiers temporaires de l’audit.',
      next: (path, reason) =>
        `Libérez de la place sur le disque, ou vérifiez que ce dossier est accessible en écriture : ${path} (${reason})`,
    },
    auditFailed: {
      title: 'L’audit s’est arrêté à cause d’un défaut de Countersign.',
      next: (reason) => `Relancez-le. Si cela n’aide pas, merci de signaler ceci : ${reason}`,
    },
    listTooLarge: {
      title: 'Ce qui est déposé ou collé peut atteindre 2 Go.',
      next: 'Choisissez plutôt le fichier : il est lu là où il est, quelle que soit sa taille.',
    },
    droppedUnreadable: {
      title: 'Cela ne peut pas être lu.',
      next: 'Déposez un seul fichier à la fois, et pas de dossier.',
    },
    sourceGone: { title: 'Cette liste n’est plus ouverte.', next: 'Choisissez-la à nouveau.' },
    auditGone: { title: 'Cet audit n’est plus conservé.', next: 'Relancez-le.' },
  },
};
