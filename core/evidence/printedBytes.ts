/** Printed bytes, byte lists and objects, wherever they stand: a regular expression to be built on. */
export const printedBytes = String.raw`\[-?\d{1,3}(?:[, ]{1,2}-?\d{1,3}){15,127}\]|<(?:Buffer|hmac|_hashlib)[^<>]{4,500}>|(?<!['\\])\bb'[^'\n]{8,400}'|(?<!["\\])\bb"[^"\n]{8,400}"|\b(?:[0-9A-Fa-f]{2}[-: ]){15,127}[0-9A-Fa-f]{2}\b`;
