import type { Words } from '../Words.ts';

/** What the Check page says about what came to its fields, or went from them, without being typed. */
export const drafts: Words['drafts'] = {
  linked: 'Preenchido a partir de um link. Nada foi conferido ainda.',
  linkedHow: 'Qualquer pessoa pode criar um link assim: veja se estes valores eram esperados.',
  linkedNoWebsite: 'Primeiro adicione o seu site; depois confira os valores.',
  check: 'Conferir',
  notChecked: {
    title: 'Ainda não conferido',
    text: 'Veja os valores que o link preencheu e depois pressione Conferir.',
  },
  undo: 'Desfazer',
  cleared: 'Os campos foram limpos.',
  opened: 'Os campos contêm agora a linha da auditoria.',
  putBack: 'O que estava ali voltou.',
  restored: 'A janela havia parado e foi aberta de novo.',
  restoredDraft:
    'O email e a assinatura conferidos por último voltaram. Os textos colados e o que foi digitado em outros lugares se perderam.',
  restoredNothing:
    'O que foi digitado e ainda não conferido se perdeu. O que está armazenado não foi afetado.',
  linkRefused: 'Um link não foi aberto',
  refused: (why) => `${why} Nada foi preenchido. Peça os valores a quem criou o link e cole-os diretamente.`,
  refusals: {
    'not-check': 'Ele não pede para conferir um email, e o Countersign não abre outros links.',
    'too-long': 'Ele é longo demais: em um link, um email ou uma assinatura tem no máximo 1.000 caracteres.',
    secret:
      'Ele tem uma parte com nome de chave secreta, que o Countersign nunca aceita de um link. Se era a sua chave secreta verdadeira, renove-a no Crisp: links ficam em históricos e logs.',
    'unknown-part': 'Ele tem uma parte que não é o email nem a assinatura.',
    repeated: 'Ele indica o email ou a assinatura duas vezes.',
    unreadable: 'Ele contém caracteres invisíveis ou enganosos, ou um valor vazio.',
  },
  moreThanEmail: 'Isto parece mais do que um email.',
  moreThanSignature: 'Isto parece mais do que uma assinatura.',
  readAsPasted: 'Ler como texto colado',
};
