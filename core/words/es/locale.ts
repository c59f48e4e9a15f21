/** For numbers and dates. */
export const locale = 'es-ES';
