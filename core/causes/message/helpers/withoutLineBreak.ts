/** A text without the line breaks at its end. */
export const withoutLineBreak = (text: string): string => text.replace(/[\r\n]+$/, '');
