import { saysSignature } from './saysSignature.ts';

/** What people call the checkmark that a verified email has in Crisp, in the languages that they write. */
const checkmark =
  /crisp|countersign|v[eé]rif|check ?mark|green (?:check|tick)|\bbadge\b|H(?:äk|ak)chen|Haken\b|\bcoche\b|marca verde|vinkje|spunta|znacz[ek]k|flueben|grön bock|zatržen|doğrulan|галочк|подтвержд|認証|验证|驗證/i;

/** Whether a text speaks of the verification of an email: of its checkmark, or of the signature that it takes. */
export const isAboutVerification = (text: string): boolean => checkmark.test(text) || saysSignature(text);
