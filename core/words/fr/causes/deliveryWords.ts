import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes on the way to Crisp. */
export const deliveryWords: Readonly<Record<CauseIdOf<'delivery'>, CauseWords>> = {
  'signature-missing': {
    title: 'Il n’y a pas de signature.',
    agent:
      'L’email est arrivé à Crisp sans signature : Crisp n’a donc rien pour le vérifier. Demandez aux développeurs d’envoyer la signature avec l’email.',
    developer:
      'L’email est défini sans sa seconde valeur. Crisp l’accepte et affiche l’email comme « Non vérifié ».',
    fix: 'Signer l’email dans le backend et transmettre les deux dans un même tableau interne : $crisp.push(["set", "user:email", [email, signature]]).',
  },
  'signature-undefined': {
    title: 'Le texte « {text} » a été envoyé à la place d’une signature.',
    agent:
      'Le site a envoyé « {text} » là où la signature devrait se trouver : la signature n’est jamais arrivée dans la page. Demandez aux développeurs pourquoi elle était vide.',
    developer:
      'Ce qui devrait contenir la signature était vide ou non rempli quand la page a été générée, de sorte que « {text} » s’y trouve à sa place.',
    fix: 'Écrire dans la page la signature calculée par le backend, et ne définir l’email qu’une fois qu’elle est là.',
  },
  'snippet-nesting': {
    title: 'Les crochets autour de l’email et de la signature sont mal placés.',
    agent:
      'Dans le code qui remet l’email à la chatbox, les crochets sont mal placés : la signature n’arrive pas à côté de l’email. Demandez aux développeurs de corriger cette ligne.',
    developer:
      'Crisp attend l’email et la signature comme deux éléments d’un même tableau interne. Ici, {form}.',
    fix: 'L’écrire comme dans la documentation : $crisp.push(["set", "user:email", [email, signature]]).',
    labels: {
      form: {
        'too-deep': 'ce tableau interne se trouve dans un tableau de trop',
        'signature-outside': 'la signature se trouve hors du tableau interne',
        object: 'un objet prend la place du tableau interne',
        'no-inner-list': 'les deux se trouvent dans le tableau externe, sans tableau interne',
        joined: 'les deux sont joints en un seul texte',
        'key-inside': '"user:email" se trouve à l’intérieur du tableau interne',
        'no-outer-list': 'le tableau externe manque',
        'outer-list-twice': 'la commande se trouve dans un tableau de trop',
      },
    },
  },
  'snippet-misspelled': {
    title: 'Le code qui remet l’email n’est pas écrit comme Crisp l’attend : {which}.',
    agent:
      'Une partie de la ligne qui remet l’email à Crisp est mal orthographiée ou dans le mauvais ordre : elle indique {written} au lieu de {expected}. Demandez aux développeurs de la corriger.',
    developer: 'Le code contient {written} là où Crisp attend {expected} ; {which}.',
    fix: 'Écrire {expected} au lieu de {written}, selon la documentation de Crisp.',
    labels: {
      which: {
        order: 'l’email et la signature sont intervertis',
        command: 'les deux mots de la commande sont intervertis',
        verb: 'le verbe de la commande est un autre',
        key: 'la clé est une autre',
        method: 'la méthode porte un autre nom',
        object: 'l’objet de la chatbox porte un autre nom',
      },
    },
  },
  'email-set-twice': {
    title: 'L’email est défini à nouveau sans signature.',
    agent:
      'La page remet l’email à Crisp avec une signature, puis remet plus tard un email qui n’en a pas. Demandez aux développeurs de retirer le second appel, ou d’y ajouter aussi la signature.',
    developer:
      'Un appel ultérieur définit l’email sans sa seconde valeur. Un email sans signature est « Non vérifié », quel que soit l’envoi précédent.',
    fix: 'Définir l’email à un seul endroit, toujours avec sa signature.',
  },
  'pushed-email-differs': {
    title: 'L’email signé n’est pas l’email remis à Crisp.',
    agent:
      'Le site signe {signed} mais remet {pushed} à Crisp. Une signature n’est valide que pour l’email signé, à la lettre près. Demandez aux développeurs d’utiliser le même email aux deux endroits.',
    developer:
      'La signature appartient à « {signed} » ; l’appel transmet « {pushed} » avec elle. Les deux doivent être le même texte, caractère par caractère.',
    fix: 'Prendre l’email dans une seule variable : signer exactement le texte transmis.',
  },
  'website-mismatch': {
    title: 'La page charge le chat d’un autre site : {owner}.',
    agent:
      'L’ID de site dans la page est {found} ; le site choisi ici a {chosen}. Chaque site a sa propre clé secrète : choisissez le site auquel la page appartient, ou demandez aux développeurs de corriger l’ID.',
    developer:
      'CRISP_WEBSITE_ID vaut {found}, et la clé secrète appartient à {chosen}. Une signature calculée avec la clé secrète d’un site n’est jamais valide sur un autre site.',
    fix: 'Utiliser l’ID de site et la clé secrète du même site Crisp, dans chaque environnement (production, préproduction, développement).',
    labels: { owner: { '': 'un site qui n’est pas enregistré ici' } },
  },
  'stale-signature': {
    title: 'L’app a changé l’email mais gardé la signature du précédent.',
    agent:
      'L’app a d’abord remis {before} avec une signature, puis {email} sans nouvelle signature. Sur iOS, l’ancienne signature est envoyée avec le nouvel email, et elle ne lui convient pas. Demandez aux développeurs de définir une nouvelle signature avec le nouvel email.',
    developer:
      'Définir CrispSDK.user.email à {email} envoie à nouveau la signature enregistrée pour {before}.',
    fix: 'Définir CrispSDK.user.signature juste après chaque changement de CrispSDK.user.email, avec une signature calculée pour cet email.',
  },
  'sdk-too-old': {
    title: 'La version de Crisp dans l’app ne peut pas envoyer de signature ({platform} {version}).',
    agent:
      'L’app contient la version {version} de Crisp pour {platform}, qui ne peut pas remettre de signature ; la version {needed} le peut. Demandez aux développeurs de la mettre à jour.',
    developer:
      'Les signatures sont arrivées avec la version {needed} de Crisp pour {platform} ; le projet demande {version}.',
    fix: 'Mettre à jour Crisp pour {platform} vers la version {needed} ou ultérieure, et passer la signature avec l’email.',
    labels: { platform: { ios: 'iOS', 'react-native': 'React Native', flutter: 'Flutter' } },
  },
  'channel-never-verified': {
    title: 'Cette conversation est arrivée par un canal que Crisp ne vérifie jamais.',
    agent:
      'Seules les conversations de la chatbox d’un site, ou du chat de Crisp dans une app, peuvent être vérifiées. L’email, le plugin Email Redirect, les intégrations personnalisées et tous les autres canaux apparaissent toujours comme « Non vérifié », quelle que soit la signature ; rien n’est en panne.',
    developer:
      'La vérification n’a lieu que dans la chatbox et dans les SDK. Aucun autre canal n’a de place pour une signature.',
    fix: 'Contrôler la signature dans une conversation commencée depuis la chatbox ou depuis un SDK.',
  },
  'feature-disabled': {
    title: 'Identity Verification est peut-être désactivé pour ce site.',
    agent:
      'Si tous les emails apparaissent comme « Non vérifié », ouvrez dans Crisp Settings → Websites → le site → Advanced configuration → Identity Verification, et activez « Verify user emails with signatures ». Le site a besoin d’une offre qui comprend Identity Verification.',
    developer:
      'Tant que la fonction est désactivée, ou que l’offre ne la comprend pas, les emails restent « Non vérifié » même avec une signature valide.',
    fix: 'Activer « Verify user emails with signatures » pour ce site précis, puis commencer une nouvelle conversation.',
  },
  'cached-page': {
    title: 'La page sort d’un cache, avec un email et sa signature.',
    agent:
      'La page a été mise en cache et distribuée à nouveau ({sign}) : un visiteur peut recevoir l’email et la signature d’une autre personne. Demandez aux développeurs de tenir hors du cache les pages qui contiennent des données personnelles.',
    developer:
      'La réponse a été servie par un cache partagé ({sign}) alors que l’email du visiteur s’y trouve. Toute personne qui reçoit cette copie est prise pour la même personne.',
    fix: 'Envoyer « Cache-Control: private, no-store » avec les pages qui contiennent un email ou une signature, ou charger les deux séparément de la page en cache.',
  },
};
