import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in how key and email were combined. */
export const constructionWords: Readonly<Record<CauseIdOf<'construction'>, CauseWords>> = {
  'key-message-swapped': {
    title: 'O email e a chave secreta foram trocados na assinatura.',
    agent:
      'O site assinou a chave secreta com o email em vez de assinar o email com a chave secreta. Peça aos desenvolvedores que troquem os dois de lugar.',
    developer:
      'A chave do HMAC foi o email, e a mensagem foi a chave secreta. As bibliotecas diferem na ordem desses dois argumentos; por isso, é fácil confundi-los.',
    fix: 'Passar a chave secreta como chave e o email como mensagem, por exemplo createHmac("sha256", secretKey).update(email).digest("hex").',
  },
  'plain-hash': {
    title: 'Foi feito um hash do email sem a chave secreta.',
    agent:
      'O site calculou uma soma de verificação somente do email e não usou a chave secreta; assim, qualquer pessoa poderia calculá-la. Peça aos desenvolvedores que assinem o email com a chave secreta (HMAC).',
    developer:
      'O valor é um hash simples do texto assinado. Nenhuma chave entrou nele; o Crisp verifica um HMAC com a chave secreta do site.',
    fix: 'Usar a função HMAC com a chave secreta em vez da função de hash: createHmac("sha256", secretKey) em vez de createHash("sha256"), hash_hmac em vez de hash.',
  },
  'hash-concatenation': {
    title: 'A chave secreta e o email foram unidos e passados por um hash, em vez de usar HMAC.',
    agent:
      'O site juntou a chave secreta e o email e calculou uma soma de verificação disso. O Crisp espera outra forma de combinar os dois (HMAC). Peça aos desenvolvedores que a usem.',
    developer:
      'O valor é um hash de {order}, unidos {separator}. Isso não é HMAC e protege menos a chave secreta.',
    fix: 'Usar a função HMAC da linguagem, com a chave secreta como chave e o email como mensagem.',
    labels: {
      order: {
        'secret-email': 'chave secreta seguida do email',
        'email-secret': 'email seguido da chave secreta',
      },
      separator: {
        '': 'diretamente',
        ':': 'com dois-pontos',
        '.': 'com um ponto',
        '|': 'com uma barra vertical',
        '-': 'com um hífen',
        '&': 'com um & comercial',
      },
    },
  },
  'double-hmac': {
    title: 'A assinatura foi assinada de novo.',
    agent:
      'O site assinou o email e depois assinou o resultado mais uma vez. Peça aos desenvolvedores que assinem uma única vez.',
    developer:
      'O valor é o HMAC, com a mesma chave, de um HMAC como {form}. Muitas vezes uma camada assina em uma função auxiliar, e outra camada chama essa função com o resultado.',
    fix: 'Calcular o HMAC uma única vez e enviar o texto hex dele.',
    labels: { form: { hex: 'texto hex', raw: 'bytes brutos' } },
  },
  'hash-of-hmac': {
    title: 'A assinatura passou por mais um hash.',
    agent:
      'O site fez uma assinatura que parece correta e depois a embaralhou mais uma vez. Peça aos desenvolvedores que enviem a própria assinatura.',
    developer: 'O valor é um hash do HMAC como {form}, e não o próprio HMAC.',
    fix: 'Enviar o próprio texto hex do HMAC; deixar de fora o hash em volta dele.',
    labels: { form: { hex: 'texto hex', raw: 'bytes brutos' } },
  },
  'handmade-hmac': {
    title: 'Uma função HMAC feita à mão deixa de fora um passo: {slip}.',
    agent:
      'O site usa uma versão própria do método de assinatura, e essa versão não está totalmente certa. Peça aos desenvolvedores que usem a função pronta da linguagem de programação.',
    developer:
      'O valor é o que um HMAC escrito à mão produz quando {slip}. A RFC 2104 exige as duas passagens, sobre bytes brutos, com a chave completada até o tamanho do bloco.',
    fix: 'Substituir a função escrita à mão pela função HMAC da biblioteca padrão da linguagem.',
    labels: {
      slip: {
        'inner-only': 'somente o hash interno é calculado',
        'inner-hex': 'o hash interno entra no externo como texto hex',
        'key-not-padded': 'a chave não é completada até o tamanho do bloco',
        'key-not-padded-inner-hex':
          'a chave não é completada até o tamanho do bloco e o hash interno entra no externo como texto hex',
      },
    },
  },
  'hmac-state-reused': {
    title: 'O email foi passado duas vezes à função que assina.',
    agent:
      'O site inseriu o email duas vezes ao assinar. Peça aos desenvolvedores que comecem do zero em cada assinatura.',
    developer:
      'O texto assinado é o email seguido do email outra vez. Um objeto HMAC guarda o que recebeu: update foi chamado duas vezes, ou o objeto foi reutilizado sem ser reiniciado.',
    fix: 'Criar um novo objeto HMAC para cada assinatura e passar o email a ele uma única vez.',
  },
  'go-sum-misuse': {
    title: 'O email foi posto na frente do digest de nada.',
    agent:
      'O código do site parece certo, mas não assina nada: a primeira parte desta assinatura é o próprio email. Peça aos desenvolvedores que corrijam a linha que assina.',
    developer:
      'Em Go, Sum(b) acrescenta o digest a b; não calcula o digest de b. O valor é hex(email) seguido do {of} de uma mensagem vazia.',
    fix: 'Escrever primeiro o email e depois pedir a soma de nada: mac.Write([]byte(email)); signature := hex.EncodeToString(mac.Sum(nil)).',
    labels: { of: { hmac: 'HMAC', hash: 'hash simples' } },
  },
  'signature-is-input': {
    title: 'A “assinatura” é {which}, e não uma assinatura.',
    agent:
      'O site enviou {which} no lugar da assinatura. Peça aos desenvolvedores que enviem a assinatura calculada pelo backend.{exposure}',
    developer:
      'O segundo valor do par é {which}; nada foi assinado. Provavelmente dois argumentos foram confundidos.',
    fix: 'Enviar [email, signature] com a assinatura que o backend calculou para este email.{exposure}',
    labels: {
      which: {
        email: 'o próprio email',
        'secret-key': 'a própria chave secreta',
        'other-secret-key': 'a chave secreta de outro site',
        'previous-secret-key': 'uma chave secreta anterior',
        'website-id': 'o ID público do site',
        'user-id': 'o ID do usuário',
        nickname: 'o nome do usuário',
        phone: 'o número de telefone do usuário',
      },
      exposure: {
        none: '',
        'secret-key':
          ' Depois, é preciso renovar essa chave no Crisp: quem pôde lê-la pode assinar qualquer email.',
      },
    },
  },
  'signature-is-token': {
    title: 'A “assinatura” é um token, e não uma assinatura.',
    agent:
      'O site enviou um token de login no lugar da assinatura; outros produtos de chat usam tokens assim. Peça aos desenvolvedores que enviem a assinatura que o Crisp espera.',
    developer:
      'O valor é um JSON Web Token ou outro token. O Crisp aceita o HMAC-SHA256 do email em hex, e nenhum token.',
    fix: 'Calcular o HMAC-SHA256 do email com a chave secreta do site e enviar o texto hex dele.',
  },
};
