import type { Words } from '../../locales/Words.ts';
import type { CauseId } from '../causes/CauseId.ts';

/** What a mistake needs to change anything, where that is not there. Only for those that are often missing. */
export const causeNeeds: Readonly<Partial<Record<CauseId, keyof Words['generate']['needs']>>> = {
  'email-case': 'letters',
  'email-unicode-normalization': 'nonAscii',
  'email-plus-as-space': 'plus',
  'email-html-escaped': 'htmlEscaped',
  'email-string-escaped': 'stringEscaped',
  'email-canonicalized': 'canonical',
  'email-partial': 'at',
  'email-latin1': 'nonAscii',
  'email-double-utf8': 'nonAscii',
  'email-replacement-character': 'nonAscii',
  'email-ascii-question-marks': 'nonAscii',
  'email-punycode': 'asciiDomain',
  'other-identity': 'identity',
  'other-user': 'otherEmail',
  'secret-other-website': 'otherWebsite',
  'secret-rotated': 'previousSecret',
  'secret-wrong-kind': 'websiteId',
  'secret-docs-example': 'ownSecret',
  'secret-hex-decoded': 'hexSecret',
  'secret-base64-decoded': 'base64Secret',
  'secret-dashed': 'dashedSecret',
  'secret-case': 'secretLetters',
  'secret-escaped': 'secretEscaped',
  'secret-latin1': 'secretNonAscii',
  'encoding-lost-zeros': 'lowByte',
  'encoding-url-encoded': 'urlEncoded',
};
