const keyOf = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** Whether two websites' names read the same: case, form of accents and white space around them do not count. */
export const sameName = (left: string, right: string): boolean => keyOf(left) === keyOf(right);
