import type { Words } from '../Words.ts';

/** The settings, and the dialog that removes everything. */
export const settings: Words['settings'] = {
  title: 'Configurações',
  theme: 'Aparência',
  themes: { system: 'Como no sistema', light: 'Clara', dark: 'Escura' },
  language: 'Idioma',
  languageOfSystem: (language) => `Como no sistema (${language})`,
  zoom: 'Zoom',
  zoomOf: (percent) => `${percent}%`,
  maskEmails: 'Ocultar emails nos relatórios',
  maskEmailsText: 'Novos relatórios ocultam de quem é o email. Ainda é possível escolher em cada relatório.',
  updates: 'Procurar versões mais novas',
  updatesText:
    'Desativado: o Countersign não faz nenhuma requisição de rede. Ativado: uma vez por dia ele pergunta se há uma versão mais nova e não envia nada sobre você nem sobre os seus sites.',
  updatesManaged: {
    on: 'O administrador ativou isto para todos.',
    off: 'O administrador desativou isto para todos: o Countersign não faz nenhuma requisição de rede.',
  },
  updateStates: {
    off: () => '',
    waiting: () => '',
    checking: () => 'O Countersign está procurando uma versão mais nova.',
    newest: () => 'Esta é a versão mais nova.',
    available: (version) =>
      `A versão ${version} foi lançada. Ela chega pelo mesmo caminho que esta cópia: o gerenciador de pacotes, o administrador ou a página de download.`,
    downloading: (version) => `A versão ${version} está sendo baixada.`,
    ready: (version) => `A versão ${version} é instalada quando o Countersign for encerrado.`,
    unreachable: () => 'Não foi possível acessar as versões. O Countersign tenta de novo amanhã.',
    unavailable: () =>
      'Esta cópia não vem de nenhuma versão publicada; por isso, não há onde procurar versões mais novas.',
  },
  notSaved:
    'Isto vale até o Countersign ser fechado, mas não foi possível salvar. Veja se a pasta dele pode ser gravada.',
  notRead: 'Não foi possível ler as configurações. Feche esta janela e abra-a de novo.',
  removeEverything: 'Remover tudo…',
  removeEverythingText: 'Exclui tudo o que o Countersign armazenou neste computador.',
  removal: {
    title: 'Remover tudo?',
    lead: 'Isto remove deste computador, em definitivo:',
    what: [
      'as chaves secretas que o Countersign armazenou no chaveiro, incluindo as anteriores',
      'todos os sites',
      'as configurações desta janela',
      'o log das assinaturas geradas',
      'os arquivos temporários e de backup do Countersign',
    ],
    crisp: 'No Crisp nada muda. Os arquivos que você exportou permanecem.',
    confirm: (word) => `Digite “${word}” para confirmar`,
    word: 'remover',
    wrongWord: (word) => `Nada foi removido ainda. Digite exatamente “${word}” e pressione o botão de novo.`,
    button: 'Remover tudo',
    done: 'Tudo foi removido',
    doneText: 'O Countersign começa de novo como recém-instalado.',
    partly: 'Nem tudo pôde ser removido',
    partlyText: 'Isto ainda está neste computador; o resto foi removido:',
    website: (name, reason) => `O site “${name}” e as chaves secretas dele no chaveiro. ${reason}`,
    file: (path, reason) => `O arquivo ${path} (${reason}).`,
    browserData: 'O cache da janela. Ele não contém nada do que foi digitado.',
    failed: 'A remoção falhou. Não se sabe o que foi removido; tente de novo.',
    startAgain: 'Começar de novo',
  },
};
