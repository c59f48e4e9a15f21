/** In characters, of an email or a name: the system's dialogs grow with their text. */
export const longestInDialog = 80;
