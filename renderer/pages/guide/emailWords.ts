import { visibleText } from '../../../core/explanation/visibleText.ts';

/** ` of user@example.com`, however long or odd the email is; nothing where there is none. In UTF-16 code units. */
export const emailWords = (email: string): string => (email === '' ? '' : ` of ${visibleText(email, 80)}`);
