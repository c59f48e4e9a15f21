/** Emails that are generated for in one go, at most. */
export const mostEmails = 100_000;
