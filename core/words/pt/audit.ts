import { shareIn } from '../shareIn.ts';
import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';
import { locale } from './locale.ts';

const rows = (count: number): string => counted(count, 'linha');
const wrongRows = (count: number): string => counted(count, 'linha errada', 'linhas erradas');

/** `12 s`, `3 min`, `2 h`: a span in whole units, rounded up. */
function span(seconds: number): string {
  if (seconds < 60) return `${number(Math.max(1, Math.ceil(seconds)))} s`;
  if (seconds < 3_600) return `${number(Math.ceil(seconds / 60))} min`;
  return `${number(Math.ceil(seconds / 3_600))} h`;
}

const share = (part: number, whole: number): string => shareIn(locale, part, whole);

/** The Audit page. */
export const audit: Words['audit'] = {
  tabs: { list: 'Auditar uma lista', whose: 'De quem é?' },

  drop: {
    list: {
      title: 'Solte uma lista aqui, escolha um arquivo ou cole-a',
      text: 'Emails com as assinaturas deles: CSV, TSV ou JSON Lines, até 2 GB.',
    },
    roster: {
      title: 'Solte uma lista de pessoas aqui, escolha um arquivo ou cole-a',
      text: 'Os emails de todos os que podem ser: CSV, TSV ou JSON Lines, até 2 GB.',
    },
    choose: 'Escolher arquivo…',
    paste: 'Ou cole linhas aqui',
    pasteLabel: 'Linhas coladas',
    use: 'Usar estas linhas',
    receiving: 'Recebendo a lista',
    stays:
      'A lista fica neste computador. Um arquivo escolhido é lido onde está; o que é solto ou colado é copiado para uma pasta temporária, e a cópia é removida quando a lista ou o Countersign é fechado.',
    steps: {
      label: 'O que vai acontecer',
      sign: 'Cada linha recebe um resultado: o Crisp verificaria o email, mostraria Não verificado ou rejeitaria a assinatura?',
      explain: 'Para assinaturas erradas, o erro é procurado e comprovado por recálculo.',
      summary: 'Um resumo mostra o que as linhas erradas têm em comum e qual mudança corrige mais.',
    },
  },

  setup: {
    website: 'Site',
    pasted: 'Lista colada',
    other: 'Outra lista',
    size: (megabytes) =>
      megabytes < 0.1
        ? 'menos de 0,1 MB'
        : `${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} MB`,
    email: 'Coluna do email',
    signature: 'Coluna da assinatura',
    time: 'Coluna da hora',
    noColumn: 'Nenhuma',
    chooseColumn: 'Escolha uma coluna',
    timeAbout: 'Quando a linha foi gravada. Com ela, a auditoria diz quando um erro começou.',
    preview: (shown) => (shown < 2 ? `A primeira ${rows(shown)}` : `As primeiras ${rows(shown)}`),
    emptyPreview: 'A lista tem um cabeçalho e nenhuma linha.',
    header: 'A primeira linha contém os nomes das colunas',
    more: 'Mais sobre o arquivo',
    format: 'Formato',
    formats: {
      ',': 'Separado por vírgulas',
      ';': 'Separado por pontos e vírgulas',
      '\t': 'Separado por tabulações',
      '|': 'Separado por barras verticais',
      'json-lines': 'JSON Lines',
    },
    encoding: 'Codificação',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little-endian)',
      'utf-16be': 'UTF-16 (big-endian)',
      'windows-1252': 'Windows-1252 (Latin 1)',
    },
    unsure: 'Nada nesta lista parece um email. Escolha a coluna ou outro separador.',
    noEmail: 'Escolha a coluna com os emails.',
    noSignature: 'Escolha a coluna com as assinaturas.',
    sameColumn: 'O email e a assinatura não podem estar na mesma coluna.',
    start: 'Iniciar auditoria',
  },

  running: {
    title: (list) => `Auditando ${list}`,
    reading: 'Lendo e conferindo as linhas',
    explaining: 'Procurando os erros',
    paused: 'Em pausa',
    rows: (done) => rows(done),
    rowsOf: (done, expected) => `${number(done)} de cerca de ${rows(expected)}`,
    explained: (done, total) => `${number(done)} de ${wrongRows(total)}`,
    rate: (perSecond) => `${rows(Math.round(perSecond))} por segundo`,
    left: (seconds) => `faltam cerca de ${span(seconds)}`,
    pause: 'Pausar',
    resume: 'Retomar',
    cancel: 'Cancelar',
    wentOn: 'É possível ir para outra página; a auditoria continua.',
  },

  outcomes: {
    title: 'Resultados',
    verified: 'Verificado',
    unverified: 'Não verificado',
    rejected: 'Rejeitado',
    unread: 'Não lido',
  },

  result: {
    pastedList: 'a lista colada',
    noRows: 'A lista não tem linhas',
    noRowsText: 'Ela não contém nenhuma linha de dados. Escolha outra lista ou outro separador.',
    about: (list, website) => `Lista: ${list}, conferida com a chave secreta de ${website}`,
    stopped: 'A auditoria parou antes do fim',
    another: 'Auditar outra lista',
    again: 'Mudar colunas ou site',
    announced: 'A auditoria terminou.',
    share,
    number,
    rowCount: rows,
    barHint: 'Escolha uma barra para ver as linhas dela.',
    causes: 'Causas',
    noCause: 'Causa desconhecida',
    notLooked: 'Não procurado',
    suspected: 'suspeita',
    nothingWrong: 'Não há nada a corrigir.',
    patterns: 'O que as linhas erradas têm em comum',
    lines: (lines, beyond) => {
      const shown = lines.map(number).join(', ');
      if (beyond > 0) return `Linhas ${shown} e mais ${number(beyond)}`;
      return lines.length === 1 ? `Linha ${shown}` : `Linhas ${shown}`;
    },
    showRows: 'Mostrar linhas',
    showRowsOf: (what) => `Mostrar linhas: ${what}`,
    repair: 'A mudança que corrige mais',
    howToFix: 'Como corrigir',
    problems: 'Linhas com problemas',
    problemAt: (line, problem) => `Linha ${number(line)}: ${problem}`,
    allProblems: (count) => `Mostrar todos os ${number(count)} problemas`,
    fewerProblems: 'Mostrar menos problemas',
    charts: 'Gráficos',
    allGroups: (count) => `Mostrar todos os ${number(count)} grupos`,
    fewerGroups: 'Mostrar menos grupos',
    problem: {
      'too-few-columns': 'falta a célula do email ou da assinatura.',
      'too-many-columns': 'mais células do que nomes no cabeçalho; lida mesmo assim.',
      'no-email': 'o email está vazio.',
      'bad-encoding': 'bytes inválidos nesta codificação; aparecem como �.',
      'unclosed-quote': 'há aspas que nunca são fechadas.',
      'row-too-long': 'a linha é longa demais para ser lida.',
      'not-json': 'isto não é JSON.',
    },
  },

  rows: {
    title: 'Linhas',
    search: 'Procurar emails e assinaturas',
    outcome: 'Resultado',
    anyOutcome: 'Todos os resultados',
    cause: 'Causa',
    anyCause: 'Todas as causas',
    count: (shown, all) => (shown === all ? rows(all) : `${number(shown)} de ${rows(all)}`),
    none: 'Nenhuma linha corresponde.',
    showAll: 'Mostrar todas as linhas',
    columns: {
      line: 'Linha',
      email: 'Email',
      verdict: 'Resultado',
      causes: 'Causas',
      signature: 'Assinatura',
    },
    keys: 'As setas movem entre as linhas; Enter abre uma linha em Conferir.',
    noSignature: 'sem assinatura',
    noEmail: 'sem email',
    exportCsv: 'Exportar como CSV',
    exportJsonl: 'Exportar como JSON Lines',
    exporting: 'Exportando',
    exported: (count, path) => `${counted(count, 'linha salva', 'linhas salvas')} em ${path}`,
    exportAbout:
      'Uma exportação contém emails e assinaturas inteiros. Quem tem a assinatura válida de uma pessoa pode aparecer no Crisp como essa pessoa.',
  },

  row: {
    title: (line) => `Linha ${number(line)}`,
    email: 'Email',
    signature: 'Assinatura',
    time: 'Hora',
    open: 'Abrir em Conferir',
    choose: 'Escolha uma linha para vê-la inteira.',
    other: (line) => `Esta assinatura pertence ao email da linha ${number(line)}.`,
    suspected: 'Suspeita, sem prova:',
    unknown: 'Nenhum erro conhecido explica esta assinatura.',
    unexplained: 'O erro dela não foi procurado: a auditoria terminou antes.',
    valid: 'A assinatura é válida.',
  },

  report: {
    open: 'Relatório…',
    title: 'Relatório',
    form: 'Formato',
    forms: { markdown: 'Markdown', html: 'HTML com o gráfico', text: 'Texto simples' },
    masked: 'Ocultar emails',
    maskedAbout: 'De cada email no relatório restam somente a primeira letra e o final.',
    unmaskedAbout: 'Os emails de pessoas reais estarão no relatório.',
    preview: 'Prévia do relatório',
    save: 'Salvar como arquivo',
    saved: (path) => `Salvo em ${path}`,
    copy: 'Copiar',
    holds: 'Ele não contém nenhuma chave secreta nem assinatura.',
  },

  whose: {
    about:
      'Uma assinatura está em um log ou em uma página, e é preciso saber de quem ela é. Use uma lista de todas as pessoas possíveis: cada email é assinado, também com cada erro conhecido, e comparado.',
    signature: 'Assinatura',
    find: 'Encontrar a pessoa',
    looking: 'Procurando na lista de pessoas',
    needSignature: 'Informe primeiro a assinatura.',
    signatureTooLong: 'Isto é longo demais para ser uma assinatura. Informe somente a própria assinatura.',
    found: (count) => (count === 1 ? 'Pertence a 1 pessoa' : `Serve para ${number(count)} pessoas`),
    nobody: 'Não pertence a ninguém desta lista',
    nobodyText: (people, website) =>
      people === 1
        ? `1 linha da lista foi testada com as chaves secretas de ${website}, sem erro e com cada erro conhecido. Tente outro site ou uma lista com mais pessoas.`
        : `${rows(people)} da lista foram testadas com as chaves secretas de ${website}, sem erro e com cada erro conhecido. Tente outro site ou uma lista com mais pessoas.`,
    incomplete: 'A busca foi cancelada; portanto, pode servir também para outras pessoas.',
    valid: 'Esta é a assinatura válida dela.',
    line: (line) => `Linha ${number(line)}`,
    more: 'Só as 100 primeiras são mostradas.',
    people: 'Pessoas',
    open: 'Abrir em Conferir',
    openOf: (email) => `Abrir ${email} em Conferir`,
  },

  errors: {
    fileUnreadable: {
      title: 'Não é possível ler este arquivo.',
      next: (path, reason) => `Veja se ele ainda existe e se há permissão para lê-lo: ${path} (${reason})`,
    },
    fileEmpty: {
      title: 'Esta lista está vazia.',
      next: 'Escolha um arquivo que tenha uma linha para cada email.',
    },
    fileNotAList: {
      title: 'Isto não é uma lista em forma de texto.',
      next: 'No Excel ou no Numbers, primeiro salve a planilha como CSV; depois escolha esse arquivo.',
    },
    noTemporaryFile: {
      title: 'Não há espaço para os arquivos temporários da auditoria.',
      next: (path, reason) =>
        `Libere espaço no disco ou veja se esta pasta pode ser gravada: ${path} (${reason})`,
    },
    auditFailed: {
      title: 'A auditoria parou por causa de uma falha no Countersign.',
      next: (reason) => `Inicie-a de novo. Se isso não ajudar, relate o seguinte: ${reason}`,
    },
    listTooLarge: {
      title: 'O que é solto ou colado pode ter até 2 GB.',
      next: 'Em vez disso, escolha-a como arquivo: ele é lido onde está, seja qual for o tamanho.',
    },
    droppedUnreadable: {
      title: 'Não é possível ler isto.',
      next: 'Solte um arquivo por vez, e nenhuma pasta.',
    },
    sourceGone: { title: 'Esta lista não está mais aberta.', next: 'Escolha-a de novo.' },
    auditGone: { title: 'Esta auditoria não está mais guardada.', next: 'Inicie-a de novo.' },
  },
};
