import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

const rows = (count: number): string => counted(count, 'linha');

/** What an audit found, in sentences, and the report of it that people hand on. Shares come formatted: `97,2%`. */
export const auditReport: Words['auditReport'] = {
  headline: (valid, total, share) => {
    if (total === 0) return 'A lista não tem nenhuma linha que pudesse ser lida.';
    if (valid === total)
      return total === 1 ? 'A única linha é válida.' : `Todas as ${rows(total)} são válidas.`;
    if (valid === 0)
      return total === 1 ? 'A única linha está errada.' : `Nenhuma das ${rows(total)} é válida.`;
    return `Linhas válidas: ${share} de ${number(total)}.`;
  },
  group: {
    proven: (count, share, titles) => `${rows(count)} (${share}): ${titles}`,
    suspected: (count, share, titles) => `${rows(count)} (${share}), só pela forma e sem prova: ${titles}`,
    unknown: (count, share) =>
      count === 1
        ? `1 linha (${share}): nenhum erro conhecido a explica.`
        : `${rows(count)} (${share}): nenhum erro conhecido as explica.`,
    unexplained: (count, share) =>
      count === 1
        ? `1 linha (${share}) está errada; o erro dela não foi procurado, porque a auditoria foi interrompida ou o tempo de busca acabou.`
        : `${rows(count)} (${share}) estão erradas; os erros delas não foram procurados, porque a auditoria foi interrompida ou o tempo de busca acabou.`,
    others: (count, share) =>
      count === 1
        ? `1 linha (${share}) tem outros erros.`
        : `${rows(count)} (${share}) têm outros erros, cada combinação em poucas linhas.`,
  },
  titles: {
    'other-user': 'As assinaturas pertencem a emails de outras pessoas.',
    'email-address-syntax':
      'O email foi assinado em outra notação, por exemplo com um nome ou um link em volta.',
  },

  allOfThem: 'Todas elas',
  shareOfThem: (share) => `${share} delas`,
  common: {
    domain: (who, value) => `${who} estão no domínio ${value}.`,
    'top-level-domain': (who, value) => `${who} estão em um domínio que termina em .${value}.`,
    'capital-in-name': (who) => `${who} têm letras maiúsculas antes do @.`,
    'capital-in-domain': (who) => `${who} têm letras maiúsculas no domínio.`,
    plus: (who) => `${who} têm um + antes do @.`,
    'dot-in-name': (who) => `${who} têm um ponto antes do @.`,
    apostrophe: (who) => `${who} têm um apóstrofo antes do @.`,
    ampersand: (who) => `${who} têm um & antes do @.`,
    'other-symbol': (who) => `${who} têm outro caractere especial antes do @.`,
    digit: (who) => `${who} têm um dígito antes do @.`,
    'not-ascii': (who) => `${who} têm letras além de A a Z, como é ou ß.`,
    'space-around': (who) => `${who} têm espaço em branco antes ou depois do email.`,
    'email-length': (who, value) => `${who} têm um email de ${value} caracteres.`,
    'signature-length': (who, value) => `${who} têm uma assinatura de ${value} caracteres.`,
  },
  position: {
    between: (who, from, to) => `${who} estão nas linhas ${number(from)} a ${number(to)}.`,
    from: (who, from) =>
      `${who} estão na linha ${number(from)} ou depois dela, como depois de uma mudança no código do site.`,
    to: (who, to) =>
      `${who} estão na linha ${number(to)} ou antes dela, como antes de uma mudança no código do site.`,
  },
  time: (who, from, to) => `${who} são do período entre ${from} e ${to}.`,
  ofNoOther: 'Isso não vale para nenhuma outra linha.',
  ofOthers: (share) => `Isso vale para ${share} das outras linhas.`,
  othersThere: (share) => `Ali também estão ${share} das outras linhas.`,

  swapped: (count) =>
    `${rows(count)} com assinaturas trocadas entre si, aos pares: provavelmente uma página está em cache para todos.`,
  shared: (count, line) =>
    `${rows(count)} com a assinatura da pessoa da linha ${number(line)}: provavelmente uma página dessa pessoa está em cache e é mostrada a outras.`,

  repair: (repaired, wrong, fix) =>
    repaired === wrong
      ? `Uma só mudança corrigiria todas as linhas erradas (${number(wrong)}): ${fix}`
      : `Uma só mudança corrigiria ${number(repaired)} de ${counted(wrong, 'linha errada', 'linhas erradas')}: ${fix}`,
  fixOtherUser:
    'Manter páginas e respostas que contêm uma assinatura fora de todo cache compartilhado e assinar para a pessoa que está logada.',

  stopped: (count) =>
    count === 1
      ? 'A auditoria foi interrompida antes do fim: só a primeira linha da lista conta (1).'
      : `A auditoria foi interrompida antes do fim: só as primeiras ${rows(count)} da lista contam.`,
  stoppedAtOnce: 'A auditoria foi interrompida antes de ler uma linha.',
  notRead: (count) => (count === 1 ? '1 linha não pôde ser lida.' : `${rows(count)} não puderam ser lidas.`),
  repeated: (count) =>
    count === 1
      ? '1 linha repete um email de uma linha anterior.'
      : `${rows(count)} repetem um email de uma linha anterior.`,

  whose: {
    found: (count) => (count === 1 ? 'Pertence a 1 pessoa:' : `Serve para ${rows(count)}:`),
    nobody: (count) =>
      `Não pertence a ninguém desta lista (${rows(count)}), nem como a assinatura válida nem com um erro conhecido.`,
    valid: 'esta é a assinatura válida dela.',
    line: (line) => `linha ${number(line)}`,
    incomplete: 'A busca foi interrompida; portanto, pode servir também para outras pessoas.',
  },

  title: 'Auditoria de assinaturas de emails',
  website: (name) => `Site: ${name}`,
  list: (name) => `Lista: ${name}`,
  outcomes: {
    heading: 'Resultados',
    verified: 'Verificado',
    unverified: 'Não verificado',
    rejected: 'Rejeitado',
    unread: 'Não lido',
  },
  chart: 'Linhas por resultado',
  outcome: (name, count, share) => `${name}: ${rows(count)} (${share})`,
  causes: 'O que está errado',
  repairs: 'O que mudar primeiro',
  notes: 'Também convém saber',
  lines: (lines, more) => {
    const shown = lines.map(number).join(', ');
    if (more > 0) return `Linhas ${shown} e mais ${number(more)}.`;
    return lines.length === 1 ? `Linha ${shown}.` : `Linhas ${shown}.`;
  },
  fix: (fix) => `Correção: ${fix}`,
  example: (line, developer) => `Por exemplo, a linha ${number(line)}: ${developer}`,
  moreGroups: (count) =>
    count === 1
      ? '1 grupo menor de linhas erradas foi omitido aqui.'
      : `${number(count)} grupos menores de linhas erradas foram omitidos aqui.`,
  problem: (line, problem) => `Linha ${number(line)}: ${problem}`,
  problems: {
    'too-few-columns': 'falta a célula do email ou da assinatura.',
    'too-many-columns': 'há mais células do que nomes no cabeçalho; a linha foi lida mesmo assim.',
    'no-email': 'o email está vazio.',
    'bad-encoding': 'alguns bytes são inválidos nesta codificação.',
    'unclosed-quote': 'há aspas que nunca são fechadas.',
    'row-too-long': 'a linha é longa demais para ser lida.',
    'not-json': 'isto não é JSON.',
  },
  madeWith: (version) => `Feito com o Countersign ${version}.`,
  nothingSecret: 'Este relatório não contém nenhuma chave secreta nem assinatura.',
  masked: 'Os emails estão ocultos.',
};
