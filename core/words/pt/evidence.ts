import type { Words } from '../Words.ts';

/** What was found in a pasted text, and what it lacks. */
export const evidence: Words['evidence'] = {
  sources: {
    'crisp-push': 'em $crisp.push',
    'set-email': 'em Crisp.user.setEmail',
    ios: 'em código iOS',
    android: 'em código Android',
    'react-native': 'em código React Native',
    flutter: 'em código Flutter',
    capacitor: 'em código Capacitor',
    json: 'em JSON',
    html: 'em HTML',
    query: 'em um endereço web',
    csv: 'em uma tabela',
    lines: 'em linhas de chaves e valores',
    log: 'em um log',
    bare: 'em texto simples',
  },
  platforms: {
    web: 'página web',
    ios: 'app iOS',
    android: 'app Android',
    'react-native': 'app React Native',
    flutter: 'app Flutter',
    capacitor: 'app Capacitor',
    unknown: 'plataforma desconhecida',
  },
  warnings: {
    'template-source':
      'Este é o código-fonte de um template ou programa: os valores entram depois. Cole a página como o navegador do visitante a recebeu (Ver código-fonte da página).',
    'values-in-variables':
      'A chamada foi encontrada, mas os valores dela estão em variáveis. Cole a página como o navegador do visitante a recebeu, ou os próprios valores.',
    'nothing-found':
      'Nem email nem assinatura foram encontrados neste texto. Cole a parte em volta de $crisp ou setEmail, ou digite os dois valores.',
  },
  found: {
    both: (where, platform) =>
      platform === undefined
        ? `Encontrados: email e assinatura, ${where}`
        : `Encontrados: email e assinatura, ${where} (${platform})`,
    email: (where, platform) =>
      platform === undefined ? `Encontrado: email, ${where}` : `Encontrado: email, ${where} (${platform})`,
    signature: (where, platform) =>
      platform === undefined
        ? `Encontrada: assinatura, ${where}`
        : `Encontrada: assinatura, ${where} (${platform})`,
  },
  reading: 'Lendo',
  textCut: 'O texto contém mais do que foi lido.',
  fileCut: 'O arquivo contém mais do que foi lido.',
  secretsUnread:
    'O chaveiro não forneceu todas as chaves secretas; por isso, não se sabe se alguma está neste texto.',
  trouble: {
    textTooLong: {
      title: 'Este texto tem mais de 20 milhões de caracteres.',
      next: 'Cole somente a parte em volta do email.',
    },
    fileTooLarge: {
      title: (name) => `${name} tem mais de 20 MB.`,
      next: 'Copie a parte em volta do email e cole-a aqui.',
    },
    fileUnreadable: {
      title: (name) => `Não foi possível ler ${name}.`,
      next: 'Veja se é um arquivo e se ainda existe, ou abra-o em outro programa e cole o texto.',
    },
  },
};
