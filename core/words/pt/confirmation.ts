import type { Words } from '../Words.ts';
import { number } from './counted.ts';

/** What main asks in the system's own dialogs before signatures that could be misused. */
export const confirmation: Words['confirmation'] = {
  notTestAddresses: (count) =>
    count === 1 ? 'Este não é um endereço de teste' : `${number(count)} endereços não são de teste`,
  appearAs: (count) =>
    count === 1
      ? 'Quem possui a assinatura dele pode aparecer no Crisp como essa pessoa, com uma marca verde. Continue somente se ele pertencer a você ou à sua equipe.'
      : 'Quem possui as assinaturas deles pode aparecer no Crisp como essas pessoas, com uma marca verde. Continue somente se eles pertencerem a você ou à sua equipe.',
  signedWith: (website, fingerprint) => `Site: ${website}. Chave secreta: ${fingerprint}.`,
  address: (email) => `• ${email}`,
  addressFor: (email, website) => `• ${email} (para ${website})`,
  more: (count) => `• e mais ${number(count)}`,
  logged:
    'Isto será anotado no log. Endereços para testes podem ser acrescentados em “Endereços de teste”; então nada é perguntado.',
  generate: 'Gerar mesmo assim',
  reveal: 'Revelar mesmo assim',
  newTestAddresses: (website) => `Estes endereços de ${website} são somente para testes?`,
  neverAsked:
    'A partir de agora, assinaturas para eles são geradas sem perguntar. Quem possui uma delas pode aparecer no Crisp como a pessoa desse endereço.',
  addTestAddresses: 'Acrescentar endereços de teste',
  removeEverything: {
    message: 'Remover tudo o que o Countersign armazenou neste computador?',
    detail:
      'As chaves secretas, os sites, as configurações e o log são removidos em definitivo. No Crisp nada muda; as chaves secretas continuam disponíveis ali.',
    agree: 'Remover tudo',
  },
};
