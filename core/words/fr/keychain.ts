import type { Words } from '../Words.ts';

/** Why the keychain cannot be used now, and what to do about it. */
export const keychain: Words['keychain'] = {
  locked: {
    title: 'Le trousseau est verrouillé',
    happened:
      'Le trousseau de votre système contient les clés secrètes, et il faut le déverrouiller pour pouvoir les utiliser.',
    steps: [
      'Déverrouillez-le : sous Linux dans Mots de passe et clés (Seahorse) ou KWalletManager, sous macOS dans Trousseaux d’accès.',
      'S’il n’a jamais été configuré, fermez votre session et rouvrez-la avec votre mot de passe ; cela le crée.',
    ],
  },
  noService: {
    title: 'Ce système n’a pas de service de trousseau',
    happened:
      'Rien sur cet ordinateur ne propose de conserver des secrets (le service Secret Service est absent).',
    steps: [
      'Installez GNOME Keyring ou KWallet. Sous Debian et Ubuntu : sudo apt install gnome-keyring',
      'Fermez votre session et rouvrez-la, pour qu’il démarre avec elle.',
    ],
  },
  noBus: {
    title: 'Le trousseau est injoignable',
    happened: 'Il n’y a pas de session D-Bus, par laquelle les programmes communiquent avec le trousseau.',
    steps: [
      'Démarrez Countersign depuis votre bureau, et non par SSH, depuis cron ou avec sudo.',
      'Sans bureau, démarrez-le ainsi : dbus-run-session -- countersign',
    ],
  },
  timedOut: {
    title: 'Le trousseau n’a pas répondu',
    happened:
      'Il vous attend peut-être : une fenêtre qui demande son mot de passe peut se cacher derrière d’autres.',
    steps: [
      'Cherchez cette fenêtre et répondez-y.',
      'S’il n’y en a pas, fermez votre session et rouvrez-la.',
    ],
  },
  damaged: {
    title: 'Le trousseau a répondu par une erreur',
    steps: [
      'Ouvrez le programme de trousseau de votre système et vérifiez qu’il y fonctionne.',
      'Redémarrez l’ordinateur si ce n’est pas le cas.',
    ],
  },
  untilThen: {
    addForSession:
      'D’ici là, vous pouvez ajouter un site dont la clé secrète est conservée pour cette session seulement.',
    enterForSession: 'D’ici là, vous pouvez saisir la clé secrète pour cette session seulement.',
    saveForSession: 'Ou cochez « Conserver pour cette session seulement » ci-dessus et enregistrez.',
  },
};
