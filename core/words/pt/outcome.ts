import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** The outcome of a check in words, for a support agent. The product predicts, Crisp’s dashboard decides: hence the conditional. */
export const outcome: Words['outcome'] = {
  verdicts: {
    verified: 'Verificado',
    unverified: 'Não verificado',
    rejected: 'Rejeitado',
  },
  headings: {
    verified: 'O Crisp verificaria este email.',
    unverified: 'O Crisp mostraria este email como Não verificado.',
    rejected: 'O Crisp rejeitaria esta assinatura.',
  },
  meanings: {
    verified: 'A assinatura é válida: o email recebe a marca verde no Crisp.',
    unverified: 'A assinatura tem a forma certa, mas não é a válida para este email.',
    rejected:
      'Uma assinatura tem 64 caracteres, somente 0–9 e a–f. Não é o caso desta; por isso, o chatbox gera um erro no navegador do visitante e o email continua Não verificado.',
  },
  noSignature: 'Não há assinatura. Um email sem assinatura é aceito, mas nunca verificado.',

  undelivered: {
    heading: 'A assinatura é válida, mas assim não chega ao Crisp.',
    meaning:
      'O texto colado a envia de um modo que o Crisp não consegue verificar, como se indica ali. Até a correção, o email continua Não verificado.',
  },

  stillUnverified: {
    heading: 'Se o Crisp ainda mostrar Não verificado',
    reasons: [
      'A página envia outro email, e não este, ou o define de novo mais tarde sem a assinatura.',
      'A conversa não chegou pelo chatbox nem pelos SDKs dele, mas por outro caminho, como o email: essas conversas nunca são verificadas.',
      'A página carrega o chatbox de outro site.',
      'Identity Verification não está ativado para o site (Settings, Websites, o site, Advanced configuration), ou o plano não inclui esse recurso.',
    ],
  },

  unknown: {
    heading: 'Nenhum erro conhecido explica esta assinatura',
    announcement: 'Nenhum erro conhecido explica esta assinatura.',
    nothingTried: 'Ela não tem a forma de nenhum digest; por isso, não havia nada a recalcular.',
    tried: (candidates, secretKeys) =>
      `Foram recalculadas ${number(candidates)} assinaturas, com ${
        secretKeys === 1
          ? 'a única chave secreta armazenada aqui'
          : `todas as ${number(secretKeys)} chaves secretas armazenadas aqui`
      }: os erros conhecidos no email, na chave secreta, na combinação dos dois, no algoritmo e na escrita do resultado, isolados e juntos. Nenhuma é a que foi colada.`,
    outOfTime: 'O tempo acabou antes de tudo o que estava previsto ser testado.',
    openHeading: 'O que não dá para saber daqui',
    open: [
      'Se foi usada uma chave secreta que não está armazenada aqui: uma mais antiga ou a de outro site.',
      'Se foi assinado um texto diferente deste email, por exemplo, o email de outra pessoa.',
      'Se algo chegou a ser assinado: um digest não diz a partir de que foi feito.',
    ],
    questionHeading: 'O que perguntar ao desenvolvedor',
    question: (fingerprint) =>
      [
        'Seria possível registrar três informações no log, na linha de código que gera a assinatura?',
        '1. O email que entra, entre aspas, e o comprimento dele.',
        fingerprint === undefined
          ? '2. Os 8 primeiros caracteres do SHA-256 (hex) da chave secreta.'
          : `2. Os 8 primeiros caracteres do SHA-256 (hex) da chave secreta: devem ser ${fingerprint}.`,
        '3. A assinatura que sai, antes de qualquer outra operação com ela.',
      ].join('\n'),
  },

  customer: {
    verified:
      'Agradecemos a sua paciência. Conferimos como o nosso site confirma o seu endereço de email neste chat e não encontramos nenhum problema. Não é preciso fazer nada.',
    exposed:
      'Agradecemos a sua paciência. Estamos melhorando a forma como o nosso site confirma o seu endereço de email neste chat, e os nossos desenvolvedores têm os detalhes. Não é preciso fazer nada.',
    ourMistake:
      'Agradecemos a sua paciência. O seu endereço de email não aparece como confirmado neste chat por causa de um erro na forma como o nosso site o confirma. Não é preciso mudar nada. Estamos passando os detalhes aos nossos desenvolvedores para que corrijam o problema. Enquanto isso, talvez peçamos que você confirme a sua identidade de outra forma.',
    missing:
      'Agradecemos a sua paciência. O seu endereço de email chegou a este chat sem a confirmação que o nosso site deveria acrescentar. Não é preciso mudar nada. Estamos pedindo aos nossos desenvolvedores que investiguem. Enquanto isso, talvez peçamos que você confirme a sua identidade de outra forma.',
    open: 'Agradecemos a sua paciência. Não conseguimos confirmar automaticamente o seu endereço de email neste chat e estamos procurando o motivo. Por enquanto, não é preciso fazer nada. Enquanto isso, talvez peçamos que você confirme a sua identidade de outra forma.',
  },
};
