/** For numbers and dates. */
export const locale = 'de-DE';
