/** `1 address`, `2,500 addresses`. */
export const addresses = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'address' : 'addresses'}`;
