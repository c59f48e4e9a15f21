/** For numbers and dates. */
export const locale = 'pt-BR';
