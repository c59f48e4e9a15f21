/** For numbers and dates. */
export const locale = 'fr-FR';
