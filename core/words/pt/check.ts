import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** The page on which an email and its signature are checked. */
export const check: Words['check'] = {
  whatWasPasted: 'O que foi colado',
  outcome: 'Resultado',
  checking: 'Conferindo',
  website: 'Site',
  email: 'Email',
  signature: 'Assinatura',
  tooLong: {
    title: 'Isto é longo demais para conferir',
    text: 'Um email ou uma assinatura pode ter aqui até 20 milhões de caracteres. Cole somente o próprio valor.',
  },
  prompt: {
    checking: { title: 'Conferindo', text: 'Calculando a assinatura válida.' },
    noEmail: { title: 'Ainda não há email', text: 'Cole o email exatamente como é enviado ao Crisp.' },
    nothing: {
      title: 'O resultado aparece aqui',
      text: 'Cole um email e a assinatura que foi enviada ao Crisp com ele.',
    },
  },
  announcement: (verdict, heading) => `${verdict}. ${heading}`,
  examples: {
    legend: 'Testar um erro',
    none: 'Nenhum erro',
    capitals: 'Maiúsculas no email',
    upperCase: 'Assinatura em maiúsculas',
    sha1: 'SHA-1, em Base64',
    lineBreak: 'Quebra de linha assinada',
    hexDecoded: 'Chave decodificada de hex',
  },
  paste: {
    region: 'Texto colado',
    label: 'Cole qualquer coisa',
    placeholder:
      'Código-fonte da página, trecho de código, linha de log, arquivo HAR. Ou solte um arquivo aqui.',
    openFile: 'Abrir arquivo…',
    somethingElse: 'Colar outra coisa',
    fieldsDiffer: 'Os campos contêm outros valores.',
    useThis: 'Usar este',
    otherWebsite: (name) => `Este texto é do site “${name}”.`,
    switchTo: (name) => `Mudar para ${name}`,
    whichOne: (count) => `${counted(count, 'encontrado')}. Qual deles?`,
    noEmail: 'Sem email',
    noSignature: 'sem assinatura',
  },
  excerpt: {
    region: 'Trecho',
    kinds: {
      secret: 'Chave secreta',
      email: 'Email',
      signature: 'Assinatura',
      exposure: 'Exposição',
      delivery: 'Erro',
      website: 'ID do site',
    },
    marked: (kind) => `${kind}:`,
    length: (characters) => counted(characters, 'caractere'),
  },
  evidence: {
    exposed: 'Exposto no texto colado',
    found: 'Encontrado no texto colado',
    forDeveloper: 'Para o desenvolvedor',
    copyForDeveloper: 'Copiar para o desenvolvedor',
    more: (count) => `Mais ${number(count)} deste tipo.`,
  },
  answer: {
    addWebsite: 'Tentar a chave secreta de outro site',
    looking: 'Procurando o motivo',
    customer: 'O que dizer ao cliente',
    copyCustomer: 'Copiar o texto para o cliente',
    copyQuestion: 'Copiar a pergunta',
  },
  findings: {
    suspected: 'O que a forma sugere, sem prova',
    proven: (count) =>
      count === 1 ? 'Um erro, comprovado' : `${counted(count, 'erro')}, comprovados em conjunto`,
    noProof: 'Não foi possível recalcular nenhuma assinatura que comprove isto.',
    equallyPossible: 'Igualmente possível',
    isProven: 'Comprovado',
    isSuspected: 'Suspeita',
    whatItMeans: 'O que significa',
    whatToChange: 'O que o desenvolvedor deve mudar',
  },
  code: {
    fix: 'Correção em código',
    compare: 'Código correto para comparar',
    language: 'Linguagem',
    copyCode: 'Copiar o código',
    complete: (file) => `Um ${file} completo e correto para o backend.`,
    marked: 'Nas linhas marcadas, o código dos desenvolvedores seguiu outro caminho.',
  },
  guide: {
    fewQuestions: 'Algumas perguntas levam à causa.',
    stillUnverified: 'Já foi corrigido, e o Crisp ainda mostra Não verificado?',
    follow: 'Seguir o guia',
  },
  comparison: {
    title: 'Caractere por caractere',
    reveal: 'Revelar assinatura válida',
    hide: 'Ocultar assinatura válida',
    unlike: 'Sem comparação: o que foi colado não parece uma assinatura de 64 caracteres.',
    withheld:
      'Sem comparação: as regras da sua organização não permitem mostrar assinaturas válidas deste endereço.',
    agree: (count) =>
      count === 1
        ? '1 de 64 caracteres coincide com a assinatura válida.'
        : `${number(count)} de 64 caracteres coincidem com a assinatura válida.`,
    agreeByChance: (count) =>
      count === 1
        ? '1 de 64 caracteres coincide com a assinatura válida, não mais do que por acaso: é outro digest.'
        : `${number(count)} de 64 caracteres coincidem com a assinatura válida, não mais do que por acaso: é outro digest.`,
    differentAt: (places) => `Diferente nas posições ${places}.`,
    stretch: (from, to) => `${number(from)} a ${number(to)}`,
    pasted: 'Colada',
    valid: 'Válida',
    masked: 'A assinatura válida está oculta: quem a possui pode aparecer no Crisp como esta pessoa.',
    validSignature: 'Assinatura válida',
    handOn: 'Entregue-a somente a quem assina por esta pessoa.',
  },
};
