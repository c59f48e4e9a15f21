import type { Words } from '../Words.ts';

/** Why the keychain cannot be used now, and what to do about it. */
export const keychain: Words['keychain'] = {
  locked: {
    title: 'O chaveiro está bloqueado',
    happened:
      'O chaveiro do sistema guarda as chaves secretas e precisa ser desbloqueado antes que elas possam ser usadas.',
    steps: [
      'Desbloqueie-o: no Linux, em Senhas e chaves (Seahorse) ou KWalletManager; no macOS, em Acesso às Chaves.',
      'Se ele nunca foi configurado, saia da sessão e entre de novo com a sua senha; isso o cria.',
    ],
  },
  noService: {
    title: 'Este sistema não tem um serviço de chaveiro',
    happened: 'Nada neste computador oferece a guarda de segredos (falta o Secret Service).',
    steps: [
      'Instale o GNOME Keyring ou o KWallet. No Debian e no Ubuntu: sudo apt install gnome-keyring',
      'Saia da sessão e entre de novo, para que ele inicie com ela.',
    ],
  },
  noBus: {
    title: 'Não foi possível acessar o chaveiro',
    happened: 'Não há uma sessão D-Bus, pela qual os programas falam com o chaveiro.',
    steps: [
      'Inicie o Countersign na área de trabalho, e não por SSH, pelo cron ou com sudo.',
      'Sem uma área de trabalho, inicie-o assim: dbus-run-session -- countersign',
    ],
  },
  timedOut: {
    title: 'O chaveiro não respondeu',
    happened: 'Ele pode estar à espera: a janela que pede a senha pode estar atrás de outras.',
    steps: [
      'Procure essa janela e responda a ela.',
      'Se não houver nenhuma, saia da sessão e entre de novo.',
    ],
  },
  damaged: {
    title: 'O chaveiro respondeu com um erro',
    steps: [
      'Abra o programa de chaveiro do sistema e veja se funciona ali.',
      'Se não funcionar, reinicie o computador.',
    ],
  },
  untilThen: {
    addForSession: 'Até lá, é possível adicionar um site cuja chave secreta é mantida somente nesta sessão.',
    enterForSession: 'Até lá, é possível informar a chave secreta somente para esta sessão.',
    saveForSession: 'Ou marque “Manter somente nesta sessão” acima e salve.',
  },
};
