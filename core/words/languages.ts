/** The languages of the window, each by its own name. The command line and what machines read stay English. */
export const languages = ['en', 'fr', 'de', 'es', 'pt'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  pt: 'Português',
};

/** The first of the person's preferred languages (BCP 47 tags, `pt-BR`) that there is; English where there is none. */
export const languageFor = (preferred: readonly string[]): Language =>
  preferred
    .map((tag) => languages.find((one) => one === tag.toLowerCase().split('-')[0]))
    .find((one) => one !== undefined) ?? 'en';
