/** The files of a language: what the window says, what it says of causes, and what the main process says. */
export const languageFiles = ['app', 'causes', 'main'] as const;

export type LanguageFile = (typeof languageFiles)[number];
