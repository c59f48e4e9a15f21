import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const verdictHint =
  'Cole o código-fonte da página, ou o email e a assinatura, em Conferir. Isso responde à pergunta por si só.';

/** The answers to what a check says about the email and the signature. */
const verdictAnswers = {
  verified: 'O Crisp verificaria o email.',
  unverified: 'A assinatura não é válida.',
  rejected: 'A assinatura tem a forma errada.',
  'no-signature': 'Não há assinatura.',
} as const;

const versionAnswers = { new: 'Sim.', old: 'Não, é mais antiga.' } as const;

/** From what people notice to its cause, question by question. */
export const guide: Words['guide'] = {
  documentation: 'Documentação do Crisp sobre verificação de identidade, no navegador',
  symptoms: {
    throws: 'O chatbox gera um erro quando o email é definido.',
    all: 'Todas as conversas estão como Não verificado.',
    one: 'Uma pessoa está como Não verificado, e outras não.',
    mobile: 'Só as pessoas no app móvel estão como Não verificado.',
    yesterday: 'Funcionava antes, e parou.',
    still: 'A assinatura está certa, e o Crisp ainda mostra Não verificado.',
  },
  questions: {
    'verdict-throws': {
      text: 'O que a página Conferir diz sobre o email e a assinatura?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'error-place': {
      text: 'O erro aparece na linha que define o email?',
      hint: 'Pergunte aos desenvolvedores ou abra o console do navegador na página: o erro indica o arquivo e a linha.',
      answers: { yes: 'Sim.', no: 'Não, em outro lugar.' },
    },
    snippet: {
      text: 'A linha está escrita como na documentação: $crisp.push(["set", "user:email", [email, signature]])?',
      hint: 'Cole a linha, ou o código-fonte da página, em Conferir: os colchetes e as palavras diferentes são marcados.',
      answers: { documented: 'Sim, exatamente assim.', other: 'Não, é diferente.' },
    },
    feature: {
      text: '“Verify user emails with signatures” está ativado para este site?',
      hint: 'No Crisp: Settings → Websites → o site → Advanced configuration → Identity Verification. É preciso um plano que inclua Identity Verification.',
      answers: { yes: 'Sim.', no: 'Não, ou não é oferecido.' },
    },
    channel: {
      text: 'A conversa começou no chatbox do site ou no chat do app?',
      hint: 'Conversas por email, pelo plugin Email Redirect, por integrações próprias e por todos os outros canais nunca são verificadas.',
      answers: {
        chatbox: 'Sim, no chatbox de um site.',
        app: 'Sim, em um app.',
        other: 'Não, por outro canal.',
      },
    },
    'verdict-all': {
      text: 'O que a página Conferir diz sobre um email e uma assinatura da página?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'verdict-one': {
      text: 'O que a página Conferir diz sobre o email e a assinatura desta pessoa?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    website: {
      text: 'A página carrega o chat do site a que pertence a chave secreta?',
      hint: 'Compare CRISP_WEBSITE_ID no código-fonte da página com o ID do site no Crisp. A página Conferir faz isso quando o código-fonte é colado.',
      answers: { same: 'Sim, o mesmo ID do site.', other: 'Não, outro.' },
    },
    email: {
      text: 'O email no Crisp é, letra por letra, o que foi assinado?',
      hint: 'Maiúsculas e minúsculas contam, e espaços também. Copie o email do código-fonte da página, e não da tela.',
      answers: { same: 'Sim, exatamente o mesmo.', differs: 'Não, é diferente.' },
    },
    calls: {
      text: 'O email é definido uma segunda vez na página, sem assinatura?',
      hint: 'Outro script, um formulário ou um plugin também pode definir o email. Procure “user:email” no código-fonte da página.',
      answers: { one: 'Não, só uma vez.', again: 'Sim, uma segunda vez.' },
    },
    cache: {
      text: 'A página pode ter saído de um cache, com o email de outra pessoa?',
      hint: 'Abra a página em uma janela anônima e procure o email no código-fonte. Um email sem ninguém logado significa que sim.',
      answers: { no: 'Não.', yes: 'Sim.' },
    },
    platform: {
      text: 'Com que o app foi feito?',
      hint: 'Pergunte aos desenvolvedores; iOS e Android podem diferir.',
      answers: {
        ios: 'SDK do Crisp para iOS.',
        android: 'SDK do Crisp para Android.',
        'react-native': 'React Native.',
        flutter: 'Flutter.',
        capacitor: 'Capacitor.',
      },
    },
    'ios-version': {
      text: 'O SDK do Crisp para iOS é da versão 2.9 ou posterior?',
      hint: 'Os desenvolvedores a encontram em Podfile.lock ou Package.resolved. A página Conferir lê arquivos assim quando são colados.',
      answers: versionAnswers,
    },
    'ios-log': {
      text: 'O log do app diz “Not a valid SHA256 signature.”?',
      hint: 'O SDK ignora uma assinatura que não tem 64 caracteres hex e grava essa linha.',
      answers: { no: 'Não.', yes: 'Sim.' },
    },
    'ios-email': {
      text: 'O app muda o email sem definir uma nova assinatura?',
      hint: 'O SDK envia a assinatura que tem armazenada junto com cada novo email.',
      answers: { no: 'Não.', yes: 'Sim.' },
    },
    'android-signature': {
      text: 'O app chama Crisp.setUserEmail com o email e a assinatura?',
      hint: 'Cole a linha em Conferir ou pergunte aos desenvolvedores.',
      answers: { yes: 'Sim, com os dois.', no: 'Não, só com o email.' },
    },
    'react-native-version': {
      text: 'react-native-crisp-chat-sdk é da versão 0.20 ou posterior?',
      hint: 'Os desenvolvedores a encontram em package.json ou no arquivo de lock. Versões mais antigas não têm parâmetro para a assinatura.',
      answers: versionAnswers,
    },
    'flutter-version': {
      text: 'crisp_chat para Flutter é da versão 2.4.7 ou posterior?',
      hint: 'Os desenvolvedores a encontram em pubspec.lock. Versões mais antigas não têm parâmetro para a assinatura.',
      answers: versionAnswers,
    },
    'capacitor-signature': {
      text: 'A versão do plugin Capacitor no app aceita uma assinatura, e o app passa uma?',
      hint: 'Só versões recentes têm um parâmetro para a assinatura. Pergunte aos desenvolvedores.',
      answers: { yes: 'Sim.', old: 'Não, ela não aceita.', no: 'Ela aceita, mas o app não passa nenhuma.' },
    },
    'verdict-app': {
      text: 'O que a página Conferir diz sobre o email e a assinatura que o app usa?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'app-website': {
      text: 'O app está configurado com o ID do site a que pertence a chave secreta?',
      hint: 'Compare o ID na chamada configure do app com o ID do site no Crisp. A página Conferir faz isso quando o código é colado.',
      answers: { same: 'Sim, o mesmo ID do site.', other: 'Não, outro.' },
    },
    'app-email': {
      text: 'O email no Crisp é, letra por letra, o que foi assinado?',
      hint: 'Maiúsculas e minúsculas contam, e espaços também. Peça os dois textos aos desenvolvedores.',
      answers: { same: 'Sim, exatamente o mesmo.', differs: 'Não, é diferente.' },
    },
    rolled: {
      text: 'A chave secreta foi renovada no Crisp desde a última vez que funcionou?',
      hint: 'Renovar cria uma nova chave na hora; as assinaturas feitas com a anterior deixam de ser válidas.',
      answers: { yes: 'Sim.', no: 'Não, ou ninguém sabe.' },
    },
    who: {
      text: 'Quem é afetado?',
      hint: 'Veja algumas conversas que começaram depois que parou.',
      answers: { all: 'Todos.', one: 'Uma pessoa, ou algumas.', mobile: 'As pessoas no app móvel.' },
    },
    change: {
      text: 'O email da pessoa mudou, ou ela entrou antes com outra conta?',
      hint: 'Uma assinatura só vale para um email.',
      answers: { no: 'Não.', yes: 'Sim.' },
    },
  },
  conclusions: {
    'wrong-form': {
      title: 'A assinatura não tem 64 caracteres hex minúsculos.',
      advice:
        'O chatbox gera um erro com uma assinatura assim, e o SDK para iOS ignora uma que não é hex. A página Conferir mostra como ela foi escrita e o que mudar.',
    },
    'other-error': {
      title: 'O erro tem outra causa, e não a assinatura.',
      advice:
        'A linha que falha não é a que define o email; por isso, não é a assinatura que quebra a página. Passe o erro aos desenvolvedores.',
    },
    'wrong-snippet': {
      title: 'A linha que passa o email ao Crisp não está escrita como na documentação.',
      advice:
        'Peça aos desenvolvedores que a escrevam exatamente como na documentação; a página Conferir mostra qual colchete ou palavra difere.',
    },
    'snippet-or-crisp': {
      title: 'A linha parece certa; o que ela recebe quando a página é executada pode não estar.',
      advice:
        'Peça aos desenvolvedores que imprimam o email e a assinatura no console do navegador logo antes dessa linha e cole os dois em Conferir.',
    },
    'switch-on': {
      title: 'Identity Verification não está ativado para este site.',
      advice: 'Ative-o, inicie uma nova conversa e veja de novo.',
    },
    'other-channel': {
      title: 'O Crisp nunca verifica conversas deste canal.',
      advice: 'Não há nada com defeito. Só o chatbox e os SDKs podem verificar um email.',
    },
    'wrong-signature': {
      title: 'A assinatura não é a válida para este email.',
      advice: 'A página Conferir diz qual erro a produziu e o que os desenvolvedores devem mudar.',
    },
    'no-signature': {
      title: 'O email é enviado sem assinatura.',
      advice:
        'Peça aos desenvolvedores que enviem a assinatura junto com o email e, se já o fazem, que descubram por que ela estava vazia.',
    },
    'other-website': {
      title: 'O chat pertence a um site, e a chave secreta a outro.',
      advice: 'Cada site tem a própria chave secreta: use o ID e a chave do mesmo site.',
    },
    'other-email': {
      title: 'O email que foi assinado não é o que é passado ao Crisp.',
      advice: 'Peça aos desenvolvedores que assinem exatamente o texto que enviam.',
    },
    'set-again': {
      title: 'O email é definido de novo sem assinatura.',
      advice: 'Peça aos desenvolvedores que o definam em um único lugar, sempre com a assinatura.',
    },
    cached: {
      title: 'A página contém o email de outra pessoa, porque saiu de um cache.',
      advice: 'Peça aos desenvolvedores que mantenham fora do cache as páginas com email ou assinatura.',
    },
    'old-sdk': {
      title: 'A versão do Crisp no app não consegue enviar uma assinatura.',
      advice: 'Peça aos desenvolvedores que a atualizem e que passem a assinatura com o email.',
    },
    stale: {
      title: 'O app envia a assinatura do email anterior.',
      advice:
        'Peça aos desenvolvedores que definam uma nova assinatura logo depois de cada mudança do email.',
    },
    'key-rolled': {
      title: 'O backend talvez ainda assine com a chave secreta anterior.',
      advice:
        'Peça aos desenvolvedores que ponham a nova chave no backend de todos os ambientes e substitua-a também aqui, em Sites.',
    },
    'ask-crisp': {
      title: 'Tudo o que pode ser visto de fora está certo.',
      advice:
        'Inicie uma nova conversa e veja de novo. Se ainda aparecer Não verificado, entregue o relatório de Conferir ao suporte do Crisp.',
    },
  },

  parts: { label: 'Partes do guia', questions: 'Passo a passo', causes: 'Todas as causas' },
  notice: 'O que você percebe?',
  noticeHint: 'Escolha o que mais se aproxima. Algumas perguntas levam dali à causa.',
  question: (place) => `Pergunta ${place}`,
  openCheck: 'Abrir Conferir',
  checkAnswers: 'O que foi conferido já responde a perguntas',
  checkOfEmailAnswers: (email) => `O que foi conferido de ${email} já responde a perguntas`,
  checkAnswersMore: 'As respostas são preenchidas onde aparecem e podem ser mudadas.',
  askEverything: 'Perguntar tudo',
  known: 'Já conferido',
  knownAnswer: (answer) => `Já conferido: ${answer}`,
  answersSoFar: 'As suas respostas até aqui',
  change: 'Mudar',
  changeQuestion: (question) => `Mudar: ${question}`,
  conclusion: 'Conclusão',
  startAgain: 'Começar de novo',
  copyPath: 'Copiar o caminho e a conclusão',
  theCause: 'A causa',
  possibleCauses: 'Causas possíveis',
  examplesInWords: 'Valores como emails e nomes são exemplos.',
  text: {
    knownAnswer: (answer) => `${answer} (já conferido)`,
    conclusion: (title) => `Conclusão: ${title}`,
    possibleCauses: 'Causas possíveis, com exemplos:',
    fix: (fix) => `Correção: ${fix}`,
  },
  cause: {
    what: 'O que significa',
    why: 'Por que acontece',
    see: 'Como ver',
    change: 'O que o desenvolvedor deve mudar',
    fix: 'A correção',
    similar: 'Causas parecidas',
    more: 'Mais sobre esta causa',
  },
  allCauses: {
    about: 'Todas as causas que o Countersign conhece. Valores como emails e nomes são exemplos.',
    filter: 'Filtrar causas',
    count: (count) => (count === 0 ? 'Nenhuma causa' : counted(count, 'causa')),
    none: 'Nenhuma causa tem todas estas palavras. Tente menos palavras, ou só uma parte de uma.',
    whatItMeans: 'O que significa',
    whatToChange: 'O que o desenvolvedor deve mudar',
    id: 'Em relatórios e na linha de comando: {id}',
  },
};
