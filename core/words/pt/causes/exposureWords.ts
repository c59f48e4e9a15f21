import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of what shows secrets or signatures to those who must not have them. */
export const exposureWords: Readonly<Record<CauseIdOf<'exposure'>, CauseWords>> = {
  'secret-in-frontend': {
    title: 'A chave secreta de “{website}” está neste texto.',
    agent:
      'A chave secreta {which} de “{website}” foi encontrada {form}. Se visitantes puderem ver este texto, em uma página ou dentro de um app, qualquer um pode se passar por qualquer pessoa. Renove a chave agora, no Crisp, em Settings → Websites → o site → Advanced configuration → Identity Verification, e entregue a nova somente ao backend dos desenvolvedores.',
    developer:
      'A chave secreta {which} está no texto {form}. Quem a tiver pode criar uma assinatura válida para qualquer email; minificar, dividir ou codificar a chave não a esconde.',
    fix: 'Renovar a chave no Crisp, manter a nova no backend (em uma variável de ambiente ou um gerenciador de segredos) e calcular as assinaturas ali.',
    labels: {
      which: { current: 'atual', previous: 'anterior' },
      form: {
        plain: 'sem alteração',
        case: 'com outra caixa de letras',
        split: 'em vários pedaços',
        reversed: 'escrita de trás para a frente',
        hex: 'escrita em hex',
        base64: 'escrita em Base64',
        escaped: 'com escapes',
        codes: 'como uma lista de códigos de caracteres',
      },
    },
  },
  'signing-in-frontend': {
    title: 'O email é assinado onde visitantes podem ler o código.',
    agent:
      'O código que faz a assinatura é executado no navegador do visitante ou dentro do app. Para isso ele precisa da chave secreta; assim, qualquer um pode tirar a chave dali. Renove a chave no Crisp e peça aos desenvolvedores que assinem no backend.',
    developer:
      'O código HMAC ({library}) é executado do lado do visitante. A chave dele também precisa estar ali, seja qual for a forma, e pode ser lida por todos.',
    fix: 'Passar a assinatura para o backend, renovar a chave secreta no Crisp e entregar às páginas e aos apps somente a assinatura pronta.',
    labels: {
      library: {
        'crypto-js': 'crypto-js',
        'web-crypto': 'Web Crypto',
        jssha: 'jsSHA',
        forge: 'node-forge',
        sjcl: 'SJCL',
        'js-sha256': 'js-sha256',
        jsrsasign: 'jsrsasign',
        noble: '@noble/hashes',
        'hash.js': 'hash.js',
        'named-function': 'uma função HMAC',
        cryptokit: 'CryptoKit',
        'common-crypto': 'CommonCrypto',
        'javax-crypto': 'javax.crypto',
        'dart-crypto': 'o pacote crypto do Dart',
      },
    },
  },
  'signing-oracle': {
    title: 'Um endereço do site recebe um email na query e parece assiná-lo.',
    agent:
      'O endereço {path} recebe o email, e o nome dele fala em assinar. Se responder sem conferir quem está logado, qualquer um pode conseguir a assinatura de qualquer email. Peça aos desenvolvedores que confiram isso.',
    developer:
      'A requisição a {path} leva o email a assinar. Uma assinatura deve ser feita para o email da sessão logada, nunca para um que o chamador indique.',
    fix: 'Obter o email da sessão no backend, ignorar o da requisição e recusar chamadores que não estejam logados.',
  },
  'guessable-token': {
    title: 'O token de sessão (CRISP_TOKEN_ID) pode ser adivinhado: ele é {which}.',
    agent:
      'Quem conhece este token pode abrir as conversas da pessoa, e este é {which}. Peça aos desenvolvedores que usem um token longo e aleatório para cada pessoa.',
    developer:
      'CRISP_TOKEN_ID é {which}. Ele funciona como uma senha da sessão de chat; por isso, não pode derivar de nada que outros conheçam.',
    fix: 'Criar um token aleatório (por exemplo, um UUID versão 4) por usuário, armazená-lo no backend, defini-lo antes de o chatbox carregar e limpá-lo com session:reset no logout.',
    labels: {
      which: {
        email: 'um email',
        'user-id': 'o ID do usuário',
        number: 'um número simples',
        nickname: 'o nome do usuário',
        hash: 'um hash do email ou do ID do usuário',
        base64: 'o email ou o ID do usuário em Base64',
      },
    },
  },
};
