import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in how email and signature reach Crisp. */
export const deliveryWords: Readonly<Record<CauseIdOf<'delivery'>, CauseWords>> = {
  'signature-missing': {
    title: 'Não há assinatura.',
    agent:
      'O email chegou ao Crisp sem assinatura; por isso, o Crisp não tem com que verificá-lo. Peça aos desenvolvedores que enviem a assinatura junto com o email.',
    developer:
      'O email é definido sem o segundo valor. O Crisp aceita isso e mostra o email como Não verificado.',
    fix: 'Assinar o email no backend e enviar os dois em um mesmo array interno: $crisp.push(["set", "user:email", [email, signature]]).',
  },
  'signature-undefined': {
    title: 'O texto “{text}” foi enviado no lugar de uma assinatura.',
    agent:
      'O site enviou “{text}” no lugar da assinatura: a assinatura não chegou à página. Pergunte aos desenvolvedores por que ela estava vazia.',
    developer:
      'O que deveria conter a assinatura estava vazio ou não renderizado quando a página foi feita; por isso, aparece “{text}” no lugar.',
    fix: 'Renderizar na página a assinatura calculada pelo backend e definir o email somente quando ela estiver disponível.',
  },
  'snippet-nesting': {
    title: 'Os colchetes em volta do email e da assinatura estão nos lugares errados.',
    agent:
      'O código que passa o email ao chatbox tem colchetes nos lugares errados; por isso, a assinatura não chega ao lado do email. Peça aos desenvolvedores que corrijam essa linha.',
    developer:
      'O Crisp aceita o email e a assinatura como dois itens de um mesmo array interno. Aqui, {form}.',
    fix: 'Escrever como na documentação: $crisp.push(["set", "user:email", [email, signature]]).',
    labels: {
      form: {
        'too-deep': 'esse array interno está dentro de mais um array',
        'signature-outside': 'a assinatura está fora do array interno',
        object: 'há um objeto no lugar do array interno',
        'no-inner-list': 'os dois estão no array externo, sem um interno',
        joined: 'os dois estão unidos em um só texto',
        'key-inside': '"user:email" está dentro do array interno',
        'no-outer-list': 'falta o array externo',
        'outer-list-twice': 'o comando está dentro de mais um array',
      },
    },
  },
  'snippet-misspelled': {
    title: 'O código que passa o email não está escrito como o Crisp espera: {which}.',
    agent:
      'Uma parte da linha que passa o email ao Crisp está com erro de escrita ou na ordem errada: está {written} em vez de {expected}. Peça aos desenvolvedores que a corrijam.',
    developer: 'O código tem {written} onde o Crisp espera {expected}; {which}.',
    fix: 'Escrever {expected} em vez de {written}, como na documentação do Crisp.',
    labels: {
      which: {
        order: 'o email e a assinatura estão trocados',
        command: 'as duas palavras do comando estão trocadas',
        verb: 'o verbo do comando é outro',
        key: 'a chave do comando é outra',
        method: 'o método tem outro nome',
        object: 'o objeto do chatbox tem outro nome',
      },
    },
  },
  'email-set-twice': {
    title: 'O email é definido de novo sem assinatura.',
    agent:
      'A página passa o email ao Crisp com uma assinatura e, mais tarde, passa um email sem assinatura. Peça aos desenvolvedores que removam a segunda chamada ou que acrescentem a assinatura também ali.',
    developer:
      'Uma chamada posterior define o email sem o segundo valor. Um email sem assinatura fica Não verificado, seja o que for que uma chamada anterior tenha enviado.',
    fix: 'Definir o email em um único lugar, sempre com a assinatura.',
  },
  'pushed-email-differs': {
    title: 'O email que foi assinado não é o email passado ao Crisp.',
    agent:
      'O site assina {signed}, mas passa {pushed} ao Crisp. Uma assinatura vale exatamente para o email assinado, letra por letra. Peça aos desenvolvedores que usem o mesmo email nos dois lugares.',
    developer:
      'A assinatura pertence a “{signed}”; a chamada envia “{pushed}” com ela. Os dois precisam ser o mesmo texto, caractere por caractere.',
    fix: 'Ler o email de uma única variável: assinar exatamente o texto que é enviado.',
  },
  'website-mismatch': {
    title: 'A página carrega o chat de outro site: {owner}.',
    agent:
      'O ID do site na página é {found}; o site escolhido aqui tem {chosen}. Cada site tem a própria chave secreta; portanto, escolha o site a que a página pertence ou peça aos desenvolvedores que corrijam o ID.',
    developer:
      'CRISP_WEBSITE_ID é {found}, e a chave secreta pertence a {chosen}. Uma assinatura feita com a chave secreta de um site nunca é válida em outro.',
    fix: 'Usar o ID e a chave secreta do mesmo site do Crisp, em todos os ambientes (produção, homologação, desenvolvimento).',
    labels: { owner: { '': 'um que não está armazenado aqui' } },
  },
  'stale-signature': {
    title: 'O app mudou o email, mas manteve a assinatura do anterior.',
    agent:
      'O app passou primeiro {before} com uma assinatura e depois {email} sem uma nova. No iOS, a assinatura antiga é enviada junto com o novo email e não serve para ele. Peça aos desenvolvedores que definam uma nova assinatura junto com o novo email.',
    developer:
      'Definir CrispSDK.user.email como {email} envia de novo a assinatura armazenada para {before}.',
    fix: 'Definir CrispSDK.user.signature logo depois de cada mudança de CrispSDK.user.email, com uma assinatura feita para esse email.',
  },
  'sdk-too-old': {
    title: 'A versão do Crisp no app não consegue enviar uma assinatura ({platform} {version}).',
    agent:
      'O app usa a versão {version} do Crisp para {platform}, que não consegue passar uma assinatura; a versão {needed} consegue. Peça aos desenvolvedores que a atualizem.',
    developer:
      'As assinaturas chegaram com a versão {needed} do Crisp para {platform}; o projeto pede a {version}.',
    fix: 'Atualizar o Crisp para {platform} para a versão {needed} ou posterior e passar a assinatura com o email.',
    labels: { platform: { ios: 'iOS', 'react-native': 'React Native', flutter: 'Flutter' } },
  },
  'channel-never-verified': {
    title: 'Esta conversa chegou por um canal que o Crisp nunca verifica.',
    agent:
      'Somente conversas do chatbox em um site, ou do chat do Crisp dentro de um app, podem ser verificadas. O email, o plugin Email Redirect, integrações próprias e todos os outros canais sempre aparecem como Não verificado, seja qual for a assinatura; não há nada com defeito.',
    developer:
      'A verificação só acontece no chatbox e nos SDKs. Em nenhum outro canal há lugar para uma assinatura.',
    fix: 'Conferir a assinatura em uma conversa iniciada pelo chatbox ou por um SDK.',
  },
  'feature-disabled': {
    title: 'Identity Verification pode estar desativado para este site.',
    agent:
      'Se todos os emails aparecem como Não verificado, veja no Crisp, em Settings → Websites → o site → Advanced configuration → Identity Verification, e ative “Verify user emails with signatures”. O site precisa de um plano que inclua Identity Verification.',
    developer:
      'Enquanto o recurso estiver desativado, ou o plano não o incluir, os emails continuam como Não verificado mesmo com uma assinatura válida.',
    fix: 'Ativar “Verify user emails with signatures” exatamente para este site e iniciar uma nova conversa.',
  },
  'cached-page': {
    title: 'A página saiu de um cache, com um email e a assinatura dele.',
    agent:
      'A página foi guardada e entregue de novo ({sign}); assim, um visitante pode receber o email e a assinatura de outra pessoa. Peça aos desenvolvedores que mantenham fora do cache as páginas com dados pessoais.',
    developer:
      'A resposta veio de um cache compartilhado ({sign}), embora contenha o email do visitante. Todos os que recebem esta cópia são tomados pela mesma pessoa.',
    fix: 'Enviar “Cache-Control: private, no-store” com as páginas que contêm um email ou uma assinatura, ou buscar os dois separadamente da página em cache.',
  },
};
