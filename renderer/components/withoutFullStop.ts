/** A sentence as it stands in a title. */
export const withoutFullStop = (sentence: string): string => sentence.replace(/\.$/, '');
