import type { Words } from '../Words.ts';
import { counted } from './counted.ts';

const previousKeys = (previous: number): string =>
  counted(previous, 'chave secreta anterior', 'chaves secretas anteriores');

/** Its gender: alone, and together with previous keys. */
const genders = {
  feminine: {
    deleted: 'excluída',
    restore: 'recuperá-la',
    allDeleted: 'excluídas',
    restoreAll: 'recuperá-las',
  },
  masculine: {
    deleted: 'excluído',
    restore: 'recuperá-lo',
    allDeleted: 'excluídos',
    restoreAll: 'recuperá-los',
  },
} as const;

const lostWith = (what: string, gender: keyof typeof genders) => {
  const { deleted, restore, allDeleted, restoreAll } = genders[gender];
  return (previous: number): string =>
    previous === 0
      ? `${what} será ${deleted} deste computador. O Countersign não pode ${restore}; no Crisp nada muda.`
      : `${what} e ${previousKeys(previous)} serão ${allDeleted} deste computador. O Countersign não pode ${restoreAll}; no Crisp nada muda.`;
};

/** The websites, their secret keys, and the dialogs that change them. */
export const websites: Words['websites'] = {
  add: 'Adicionar site',
  empty: {
    title: 'Nenhum site ainda',
    text: 'Adicione o site cujos emails você confere. A chave secreta dele vai para o chaveiro do sistema e nunca mais é mostrada.',
  },
  fingerprint: 'Impressão digital {fingerprint}',
  id: 'ID do site {id}',
  previousKeys: 'Chaves secretas anteriores',
  replaced: (day) => `{fingerprint}, substituída em ${day}`,
  actions: {
    restoreSecret: {
      label: 'Informar a chave secreta de novo',
      of: (website) => `Informar a chave secreta de novo ${website}`,
    },
    edit: { label: 'Editar', of: (website) => `Editar ${website}` },
    rotate: { label: 'Renovar', of: (website) => `Renovar ${website}` },
    remove: { label: 'Remover', of: (website) => `Remover ${website}` },
  },
  status: {
    stored: (day) => `Armazenada no chaveiro desde ${day}`,
    session: 'Mantida somente nesta sessão',
    example: 'Chave de exemplo da documentação do Crisp, somente na memória',
    missing: (day) =>
      `Armazenada em ${day}, mas o chaveiro não a fornece agora: ele está bloqueado ou a chave foi removida`,
    none: 'Sem chave secreta',
  },
  form: {
    name: 'Nome',
    nameHint: 'Como você o conhece. Só é mostrado aqui.',
    secret: 'Chave secreta',
    id: 'ID do site',
    idHint:
      'O CRISP_WEBSITE_ID público. Com ele, o Countersign percebe quando ele foi tomado pela chave secreta.',
    save: 'Salvar site',
  },
  edit: { title: (website) => `Editar ${website}`, save: 'Salvar alterações' },
  rotate: {
    title: (website) => `Renovar a chave secreta de ${website}`,
    text: 'Informe a nova chave secreta que o Crisp mostra depois da renovação. A que está armazenada agora é mantida como chave anterior com a data de hoje, para que o Countersign ainda perceba quando uma assinatura foi feita com ela.',
    label: 'Nova chave secreta',
    save: 'Salvar nova chave',
  },
  restoreSecret: {
    title: (website) => `Informar de novo a chave secreta de ${website}`,
    text: 'O site, o nome dele e as chaves anteriores continuam aqui; só a chave secreta não está disponível. Copie-a do Crisp. Nada se torna chave anterior.',
    label: 'Chave secreta',
    save: 'Salvar chave secreta',
  },
  remove: {
    title: (website) => `Remover ${website}?`,
    lost: {
      stored: lostWith('A chave secreta dele no chaveiro', 'feminine'),
      session: lostWith('A chave secreta dele', 'feminine'),
      missing: lostWith('O registro da chave secreta dele', 'masculine'),
      none: (previous) =>
        previous === 0
          ? 'Só a entrada dele nesta lista é removida.'
          : previous === 1
            ? '1 chave secreta anterior será excluída deste computador. O Countersign não pode recuperá-la; no Crisp nada muda.'
            : `${previousKeys(previous)} serão excluídas deste computador. O Countersign não pode recuperá-las; no Crisp nada muda.`,
    },
    confirm: 'Remover site',
  },
};
