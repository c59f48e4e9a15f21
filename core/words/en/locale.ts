/** For numbers and dates. */
export const locale = 'en-GB';
