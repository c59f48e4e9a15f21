import type { Words } from '../Words.ts';

/** What happened at start and should be known. */
export const notices: Words['notices'] = {
  settingsDamaged: {
    title: 'Não foi possível ler a lista de sites',
    text: (path, backup) =>
      `O arquivo ${path} está danificado. Ele foi mantido como ${backup}, e o Countersign iniciou com uma lista vazia. As chaves secretas no chaveiro não foram tocadas.`,
  },
  settingsNewer: {
    title: 'A lista de sites foi gravada por uma versão mais nova do Countersign',
    text: (path) =>
      `O arquivo ${path} foi mantido sem mudanças. Use a versão mais nova para ver e mudar os seus sites.`,
  },
  preferencesDamaged: {
    title: 'Não foi possível ler as configurações desta janela',
    text: (path, backup) =>
      `O arquivo ${path} está danificado. Ele foi mantido como ${backup}, e as configurações estão como no primeiro início. Sites e chaves secretas não foram tocados.`,
  },
  managedDamaged: {
    title: 'Não é possível ler as configurações do administrador',
    text: (path, reason) =>
      `O arquivo ${path} está danificado: ${reason}. Até ser reparado, nenhuma assinatura é gerada nem revelada. Avise o administrador.`,
  },
  managedUnknownKeys: {
    title: 'As configurações do administrador contêm algo desconhecido',
    text: (path, keys) =>
      `Esta versão do Countersign não conhece ${keys} em ${path}. O resto do arquivo vale.`,
  },
};
