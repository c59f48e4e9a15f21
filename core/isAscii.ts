/** Whether every character is ASCII, and so its own UTF-8 byte. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
