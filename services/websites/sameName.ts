const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether two websites' names read the same: case, form of letters and accents, characters
 * that nobody sees, and how much white space there is do not count. */
export const sameName = (left: string, right: string): boolean => keyOf(left) === keyOf(right);
