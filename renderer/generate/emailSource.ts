import { longestPaste } from '../../core/evidence/longestPaste.ts';

/** Braces make patterns of a text: hardly any address has them, and a pattern can have them escaped. */
export const sourceOf = (text: string) => ({ kind: /[{}]/.test(text) ? 'pattern' : 'list', text }) as const;

/** Emails as a text that {@link sourceOf} gives back as they are. */
export function textOfEmails(emails: readonly string[]): string {
  const isPattern = emails.some((email) => /[{}]/.test(email));
  return emails.map((email) => (isPattern ? email.replace(/[{},\\]/g, '\\$&') : email)).join('\n');
}

/** Longer texts do not go over the boundary, only to be refused there. */
export const isTooLong = (text: string): boolean => text.length > longestPaste;
