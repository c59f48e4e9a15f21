import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** What went wrong, and what to do next. */
export const errors: Words['errors'] = {
  secretRefused: {
    empty: {
      title: 'Falta a chave secreta.',
      next: 'Copie-a do Crisp: Settings, Websites, o site, Advanced configuration, Identity Verification.',
    },
    nul: {
      title: 'Ela contém um caractere NUL, que um chaveiro não consegue guardar.',
      next: 'Remova os caracteres ocultos ou copie a chave de novo.',
    },
    'too-long': {
      title: 'Ela tem mais de 2.500 bytes, mais do que um chaveiro consegue guardar.',
      next: 'As chaves secretas do Crisp são curtas: copie somente a chave.',
    },
    'unpaired-surrogate': {
      title: 'Ela contém meio caractere (um surrogate sem par).',
      next: 'Copie a chave de novo.',
    },
    'in-name': {
      title: 'Há uma chave secreta no nome ou no ID de um site.',
      next: 'Ambos são salvos e mostrados sem criptografia. Mude-os primeiro.',
    },
  },
  nameRefused: {
    empty: { title: 'Falta o nome.', next: 'Qualquer nome serve: ele só é mostrado aqui.' },
    taken: { title: 'Outro site já tem este nome.', next: 'Escolha um nome diferente.' },
    'too-long': { title: 'O nome é longo demais.', next: 'Use menos de 200 caracteres.' },
    secret: {
      title: 'O nome contém uma chave secreta.',
      next: 'Os nomes são salvos e mostrados sem criptografia. Escolha outro.',
    },
  },
  websiteIdRefused: {
    title: 'Isto não é um ID de site.',
    next: 'Ele é parecido com 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d. Também é possível deixá-lo vazio.',
  },
  websiteUnknown: {
    title: 'Este site não está mais armazenado.',
    next: 'Escolha outro ou adicione-o de novo.',
  },
  secretMissing: {
    title: 'A chave secreta deste site não está disponível.',
    next: 'O chaveiro não a tem mais, ou ela só foi mantida em uma sessão anterior. Informe-a de novo para continuar; copie-a do Crisp, em Identity Verification.',
  },
  settingsNewer: {
    title: 'A lista de sites foi gravada por uma versão mais nova do Countersign.',
    next: (path) =>
      `Ela foi mantida sem mudanças, e nada pode ser salvo enquanto não for usada essa versão. O arquivo é ${path}`,
  },
  settingsUnwritable: {
    title: 'Não foi possível salvar a lista de sites.',
    next: (path, reason) =>
      `Nada foi mudado. Veja se este arquivo pode ser gravado e tente de novo: ${path} (${reason})`,
  },
  cancelled: { title: 'Isto foi cancelado.', next: 'Tente de novo.' },
  generateForbidden: {
    title: 'O administrador desativou a geração de assinaturas.',
    next: (path) => `A regra está em ${path}. Conferir assinaturas continua funcionando.`,
  },
  addressForbidden: {
    title: 'O administrador só permite assinaturas para endereços de teste.',
    next: (email, path) => `${email} não é um deles. A regra está em ${path}.`,
  },
  logUnwritable: {
    title: 'Nada foi gerado, porque não foi possível anotá-lo no log.',
    next: (path, reason) =>
      `Cada assinatura entregue é anotada antes em ${path}. Veja se este arquivo pode ser gravado e tente de novo (${reason}).`,
  },
  callFailed: {
    title: 'Algo deu errado dentro do Countersign.',
    next: 'O que foi digitado continua aqui. Tente de novo; se voltar a acontecer, reinicie o Countersign.',
  },
  nothingToGenerate: {
    title: 'Não há email para assinar.',
    next: 'Digite um email, cole uma lista ou escreva um padrão como qa+{1..50}@example.com.',
  },
  tooManyBroken: {
    title: (most) => `No máximo ${number(most)} assinaturas erradas de propósito são geradas de uma vez.`,
    next: 'É comprovado que cada uma tem exatamente os erros escolhidos, o que leva tempo. Use menos emails.',
  },
  secretUnknown: {
    title: 'A chave secreta escolhida não existe mais.',
    next: 'Escolha outra em “Chave secreta”.',
  },
  batchGone: { title: 'Estas assinaturas não estão mais guardadas.', next: 'Gere-as de novo.' },
  fileUnwritable: {
    title: 'Não foi possível salvar o arquivo.',
    next: (trouble, path) =>
      `${trouble} Nada ficou gravado pela metade. Tente de novo em um lugar diferente de ${path}`,
  },
  testAddressRefused: {
    title: 'Não é possível salvar isto.',
    titleOf: (pattern) => `Não é possível salvar “${pattern}”.`,
    next: {
      empty: 'Um padrão está vazio.',
      'too-long': 'Um padrão tem mais de 200 caracteres.',
      'not-one-at': 'Um padrão precisa de um @ com algo dos dois lados, como *@example.com.',
      'fits-everything':
        'Um padrão precisa de pelo menos uma letra ou um dígito: este serve para todos os endereços.',
      'too-many': (most) => `Pode haver no máximo ${number(most)} padrões.`,
    },
  },
  file: {
    forbidden: 'Não há permissão para gravar nessa pasta.',
    readOnly: 'Essa pasta é somente leitura.',
    diskFull: 'O disco está cheio.',
    shareFull: 'A sua cota do disco está cheia.',
    folderGone: 'Essa pasta não existe mais.',
    isFolder: 'Há uma pasta com esse nome.',
    inUse: 'Outro programa está usando esse arquivo.',
    other: (reason) => `O sistema informa ${reason}.`,
  },
};
