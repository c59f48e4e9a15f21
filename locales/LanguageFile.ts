/** The files of a language: what the window says, what it says of causes, and what the main process says. */
export type LanguageFile = 'app' | 'causes' | 'main';
