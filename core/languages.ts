/** The languages of the window: each by its own name, with the locale for its numbers, dates and plurals. */
const table = {
  en: { name: 'English', locale: 'en-GB' },
  fr: { name: 'Français', locale: 'fr-FR' },
  de: { name: 'Deutsch', locale: 'de-DE' },
  es: { name: 'Español', locale: 'es-ES' },
  pt: { name: 'Português (Brasil)', locale: 'pt-BR' },
} as const;

export type Language = keyof typeof table;

/** The command line and what machines read stay English. */
export const languages = Object.keys(table) as readonly Language[];

export const nameOf = (language: Language): string => table[language].name;

/** For `Intl`: `en-GB`. */
export const localeOf = (language: Language): string => table[language].locale;

/** The first of the person's preferred languages (BCP 47 tags, `pt-BR`) that there is; English where there is none. */
export const languageFor = (preferred: readonly string[]): Language =>
  preferred
    .map((tag) => languages.find((one) => one === tag.toLowerCase().split('-')[0]))
    .find((one) => one !== undefined) ?? 'en';
