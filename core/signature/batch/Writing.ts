/** How a digest was written down: as Crisp wants it, in capitals, or as Base64 with its padding, without or with too much. */
export type Writing = 'hex' | 'uppercase-hex' | 'base64';

/** Signs of padding behind Base64, needed or not. */
export const mostPadding = 4;
