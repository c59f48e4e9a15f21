/** Of those to whom a signature may belong, as many are told. */
export const mostOwners = 100;
