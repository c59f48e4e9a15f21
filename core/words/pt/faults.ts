import type { Words } from '../Words.ts';

/** What the main process says in dialogs of the system when something broke, or would be lost. */
export const faults: Words['faults'] = {
  couldNotStart: {
    title: 'Não foi possível iniciar o Countersign',
    text: (folder) => `Nada foi mudado. Os arquivos dele estão em ${folder}.`,
  },
  fault: {
    title: 'Algo deu errado dentro do Countersign',
    text: 'O que foi salvo não foi afetado. É possível continuar; se algo não funcionar agora, encerre o Countersign e inicie-o de novo. Para relatar a falha, copie os detalhes: eles não contêm nada do que foi digitado ou colado.',
    copy: 'Copiar detalhes',
    quit: 'Encerrar o Countersign',
  },
  stoppedAgain: {
    title: 'A janela parou duas vezes em um minuto',
    text: 'O motivo pode ser o que foi digitado; por isso, desta vez a janela abre vazia. Nenhuma chave secreta armazenada foi afetada.',
  },
  unresponsive: {
    title: 'A janela não responde',
    text: 'Ela pode estar ocupada com um texto grande. Recarregar esvazia a página: o email e a assinatura conferidos por último voltam; tudo o mais que foi digitado ou colado se perde.',
    wait: 'Aguardar',
    reload: 'Recarregar',
  },
  unfinished: {
    audit: 'Uma auditoria ainda está em andamento',
    making: 'Algo ainda está sendo gerado ou salvo',
    text: 'Isso fica inacabado quando a janela é fechada. O que está armazenado não é afetado.',
    close: 'Fechar mesmo assim',
    stay: 'Manter aberta',
  },
};
