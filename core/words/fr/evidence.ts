import type { Words } from '../Words.ts';

/** What was found in a pasted text, and what it lacks. */
export const evidence: Words['evidence'] = {
  sources: {
    'crisp-push': 'dans $crisp.push',
    'set-email': 'dans Crisp.user.setEmail',
    ios: 'dans du code iOS',
    android: 'dans du code Android',
    'react-native': 'dans du code React Native',
    flutter: 'dans du code Flutter',
    capacitor: 'dans du code Capacitor',
    json: 'dans du JSON',
    html: 'dans du HTML',
    query: 'dans une adresse web',
    csv: 'dans un tableau',
    lines: 'dans des lignes de clés et de valeurs',
    log: 'dans un journal',
    bare: 'dans du texte simple',
  },
  platforms: {
    web: 'page web',
    ios: 'app iOS',
    android: 'app Android',
    'react-native': 'app React Native',
    flutter: 'app Flutter',
    capacitor: 'app Capacitor',
    unknown: 'plateforme inconnue',
  },
  warnings: {
    'template-source':
      'C’est la source d’un modèle ou d’un programme : les valeurs y entrent plus tard. Collez la page telle que le navigateur du visiteur l’a reçue (Afficher le code source de la page).',
    'values-in-variables':
      'L’appel a été trouvé, mais ses valeurs sont dans des variables. Collez la page telle que le navigateur du visiteur l’a reçue, ou les valeurs elles-mêmes.',
    'nothing-found':
      'Ni email ni signature n’ont été trouvés dans ce texte. Collez la partie autour de $crisp ou de setEmail, ou saisissez les deux valeurs.',
  },
  found: {
    both: (where, platform) =>
      platform === undefined
        ? `Trouvé : email et signature, ${where}`
        : `Trouvé : email et signature, ${where} (${platform})`,
    email: (where, platform) =>
      platform === undefined ? `Trouvé : email, ${where}` : `Trouvé : email, ${where} (${platform})`,
    signature: (where, platform) =>
      platform === undefined ? `Trouvé : signature, ${where}` : `Trouvé : signature, ${where} (${platform})`,
  },
  reading: 'Lecture',
  textCut: 'Le texte contient plus que ce qui a été lu.',
  fileCut: 'Le fichier contient plus que ce qui a été lu.',
  secretsUnread:
    'Le trousseau n’a pas donné toutes les clés secrètes : impossible de savoir si l’une d’elles se trouve dans ce texte.',
  trouble: {
    textTooLong: {
      title: 'Ce texte dépasse 20 millions de caractères.',
      next: 'Collez seulement la partie autour de l’email.',
    },
    fileTooLarge: {
      title: (name) => `${name} dépasse 20 Mo.`,
      next: 'Copiez la partie autour de l’email et collez-la ici.',
    },
    fileUnreadable: {
      title: (name) => `${name} n’a pas pu être lu.`,
      next: 'Vérifiez que c’est bien un fichier et qu’il existe toujours, ou ouvrez-le ailleurs et collez son texte.',
    },
  },
};
