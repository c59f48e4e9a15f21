import type { Words } from '../Words.ts';

/** The first screen of all. */
export const firstRun: Words['firstRun'] = {
  title: 'Descubra por que um email aparece como Não verificado no Crisp',
  lead: 'Cole o email e a assinatura dele. O Countersign diz o que o Crisp faria com eles, encontra o erro que tornou a assinatura incorreta e o comprova gerando a mesma assinatura de novo.',
  add: 'Adicionar o seu site',
  example: 'Testar com o exemplo da documentação do Crisp',
  keychain: {
    title: 'A sua chave secreta fica no chaveiro',
    text: 'O chaveiro do próprio sistema a guarda, sob o seu login. Ela não vai para nenhum arquivo, log, relatório ou área de transferência, e esta janela nunca mais a vê depois de salva.',
  },
  proven: {
    title: 'Comprovado, não adivinhado',
    text: 'Uma causa só é dita comprovada quando o recálculo com ela produz exatamente a assinatura colada.',
  },
  offline: {
    title: 'Funciona sem internet',
    text: 'Emails, assinaturas e chaves nunca saem deste computador.',
  },
};
