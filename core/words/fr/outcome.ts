import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** The outcome of a check in words, for a support agent. The product predicts, Crisp’s dashboard decides: hence the conditional. */
export const outcome: Words['outcome'] = {
  verdicts: {
    verified: 'Vérifié',
    unverified: 'Non vérifié',
    rejected: 'Rejeté',
  },
  headings: {
    verified: 'Crisp vérifierait cet email.',
    unverified: 'Crisp afficherait cet email comme « Non vérifié ».',
    rejected: 'Crisp rejetterait cette signature.',
  },
  meanings: {
    verified: 'La signature est valide : l’email reçoit sa coche verte dans Crisp.',
    unverified: 'La signature a la bonne forme, mais ce n’est pas la signature valide de cet email.',
    rejected:
      'Une signature compte 64 caractères, uniquement 0–9 et a–f. Ce n’est pas le cas de celle-ci : la chatbox lève une erreur dans le navigateur du visiteur et l’email reste « Non vérifié ».',
  },
  noSignature: 'Il n’y a pas de signature. Un email sans signature est accepté, mais jamais vérifié.',

  undelivered: {
    heading: 'La signature est valide, mais ne parvient pas ainsi à Crisp.',
    meaning:
      'Le texte collé la transmet d’une façon que Crisp ne peut pas vérifier, comme il y est indiqué. D’ici à la correction, l’email reste « Non vérifié ».',
  },

  stillUnverified: {
    heading: 'Si Crisp affiche toujours « Non vérifié »',
    reasons: [
      'La page transmet un autre email que celui-ci, ou le transmet à nouveau plus tard sans la signature.',
      'La conversation est arrivée autrement que par la chatbox ou ses SDK, par exemple par email : ces conversations ne sont jamais vérifiées.',
      'La page charge la chatbox d’un autre site.',
      'Identity Verification n’est pas activé pour le site (Settings, Websites, le site, Advanced configuration), ou son offre ne le comprend pas.',
    ],
  },

  unknown: {
    heading: 'Aucune erreur connue n’explique cette signature',
    announcement: 'Aucune erreur connue n’explique cette signature.',
    nothingTried: 'Elle n’a la forme d’aucun condensat : il n’y avait donc rien à recalculer.',
    tried: (candidates, secretKeys) =>
      `${number(candidates)} signatures ont été recalculées avec ${
        secretKeys === 1
          ? 'la seule clé secrète enregistrée ici'
          : `les ${number(secretKeys)} clés secrètes enregistrées ici`
      } : les erreurs connues dans l’email, dans la clé secrète, dans la façon de combiner les deux, dans l’algorithme et dans l’écriture du résultat, seules et ensemble. Aucune n’est la signature collée.`,
    outOfTime: 'Le temps imparti s’est écoulé avant que tout ce qui était prévu ait été essayé.',
    openHeading: 'Ce qui ne peut pas se savoir d’ici',
    open: [
      'Si une clé secrète qui n’est pas enregistrée ici a été utilisée : une ancienne, ou celle d’un autre site.',
      'Si un autre texte que cet email a été signé, par exemple l’email de quelqu’un d’autre.',
      'S’il y a eu signature : un condensat ne dit pas à partir de quoi il a été calculé.',
    ],
    questionHeading: 'Ce qu’il faut demander au développeur',
    question: (fingerprint) =>
      [
        'Pourriez-vous journaliser trois choses à la ligne de code qui calcule la signature ?',
        '1. L’email qui entre, entre guillemets, et sa longueur.',
        fingerprint === undefined
          ? '2. Les 8 premiers caractères du SHA-256 (hex) de la clé secrète.'
          : `2. Les 8 premiers caractères du SHA-256 (hex) de la clé secrète : ils devraient être ${fingerprint}.`,
        '3. La signature qui sort, avant tout autre traitement.',
      ].join('\n'),
  },

  customer: {
    verified:
      'Merci de votre patience. Nous avons examiné la façon dont notre site confirme votre adresse email dans ce chat et n’avons trouvé aucune anomalie. Vous n’avez rien à faire.',
    exposed:
      'Merci de votre patience. Nous améliorons la façon dont notre site confirme votre adresse email dans ce chat, et nos développeurs ont les détails. Vous n’avez rien à faire.',
    ourMistake:
      'Merci de votre patience. Votre adresse email n’apparaît pas comme confirmée dans ce chat à cause d’une erreur dans la façon dont notre site la confirme. Vous n’avez rien à changer. Nous transmettons les détails à nos développeurs pour qu’ils la corrigent. En attendant, nous vous demanderons peut-être de confirmer votre identité autrement.',
    missing:
      'Merci de votre patience. Votre adresse email est arrivée dans ce chat sans la confirmation que notre site devrait y joindre. Vous n’avez rien à changer. Nous demandons à nos développeurs d’examiner ce point. En attendant, nous vous demanderons peut-être de confirmer votre identité autrement.',
    open: 'Merci de votre patience. Nous n’avons pas pu confirmer automatiquement votre adresse email dans ce chat, et nous en cherchons la raison. Vous n’avez rien à faire pour l’instant. En attendant, nous vous demanderons peut-être de confirmer votre identité autrement.',
  },
};
