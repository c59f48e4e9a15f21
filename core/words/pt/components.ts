import type { Words } from '../Words.ts';
import { counted, number } from './counted.ts';

/** What is said about a text that somebody typed or pasted; `noun` is `o email`, `ofNoun` `do email`, `inNoun` `no email`. */
const field = (noun: string, ofNoun: string, inNoun: string) => ({
  clear: `Limpar ${noun}`,
  before: (characters: string) => `${characters} antes ${ofNoun}`,
  inside: (characters: string) => `${characters} dentro ${ofNoun}`,
  after: (characters: string) => `${characters} depois ${ofNoun}`,
  quotes: `Aspas em volta ${ofNoun}`,
  remove: `Remover ${ofNoun}`,
  putBack: `Repor ${inNoun}`,
});

/** The building blocks that many pages share. */
export const components: Words['components'] = {
  copyFailed: 'Falhou',
  progress: (done, total) => `${number(done)} de ${number(total)}`,
  andMore: (count) => `e mais ${number(count)}`,
  optional: '(opcional)',
  pageStopped: {
    title: 'Esta página parou de funcionar',
    text: 'O email e a assinatura informados foram mantidos, e nenhuma chave secreta armazenada foi afetada.',
    unknown: 'Erro desconhecido',
    reload: 'Recarregar',
    copy: 'Copiar detalhes',
  },
  exactText: {
    shortened: (characters) => `${counted(characters, 'caractere')}, abreviado aqui`,
    clear: 'Limpar',
  },
  hidden: {
    otherKinds: (count) =>
      counted(count, 'outro tipo de caractere oculto', 'outros tipos de caracteres ocultos'),
    removed: 'Removido.',
    remove: 'Remover',
    putBack: 'Repor',
  },
  fields: {
    email: field('o email', 'do email', 'no email'),
    signature: field('a assinatura', 'da assinatura', 'na assinatura'),
    emails: field('os emails', 'dos emails', 'nos emails'),
    patterns: field('os padrões', 'dos padrões', 'nos padrões'),
    secret: field('a chave secreta', 'da chave secreta', 'na chave secreta'),
  },
  secret: {
    where: 'No Crisp: Settings, Websites, o seu site, Advanced configuration, Identity Verification.',
    show: 'Mostrar o que foi digitado',
    websiteId:
      'Isto parece o ID do site, que é público e não serve para assinar. A chave secreta está em Identity Verification.',
    restApiKey:
      'Isto parece uma chave da REST API (64 caracteres hex), que não assina emails. A chave secreta está em Identity Verification.',
    other:
      'As chaves secretas costumam ter 32 caracteres hex (0–9, a–f), e esta não é assim. É possível salvá-la mesmo assim.',
  },
  sessionOnly: {
    label: 'Manter somente nesta sessão',
    chosen: 'Esquecida quando o Countersign for fechado; nunca gravada em disco.',
    otherwise: 'Caso contrário, fica armazenada no chaveiro do sistema.',
  },
};
