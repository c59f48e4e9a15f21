import type { Words } from '../Words.ts';

/** What goes wrong in a layer, as the heading over its causes. */
export const layers: Words['layers'] = {
  message: 'Mensagem: o que foi assinado',
  secret: 'Segredo: a chave que foi usada',
  construction: 'Construção: como os dois foram combinados',
  algorithm: 'Algoritmo: a função de digest',
  encoding: 'Codificação: como o digest foi escrito',
  delivery: 'Entrega: a assinatura pode estar certa, e o Crisp ainda mostra Não verificado',
  exposure: 'Exposição: pior que uma divergência',
};
