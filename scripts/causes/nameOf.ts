/** The name of an entry and of its file: `emailCase` for the cause `email-case`. */
export const nameOf = (id: string): string => id.replace(/-(.)/g, (_, first: string) => first.toUpperCase());
