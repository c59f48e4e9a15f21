import type { CauseId } from '../causes/CauseId.ts';

const nonAscii = 'The email has only letters, digits and signs of ASCII.';

/** What a mistake needs to change anything, where that is not there. Only for those that are often missing. */
export const causeNeeds: Readonly<Partial<Record<CauseId, string>>> = {
  'email-case': 'The email has no letters whose case could be changed.',
  'email-unicode-normalization': nonAscii,
  'email-plus-as-space': 'The email has no plus sign.',
  'email-html-escaped': 'The email has no character that HTML escapes.',
  'email-string-escaped': 'The email has no character that strings escape.',
  'email-canonicalized': 'The email has no plus tag, and is not one of Gmail.',
  'email-partial': 'The email has no @.',
  'email-latin1': nonAscii,
  'email-double-utf8': nonAscii,
  'email-replacement-character': nonAscii,
  'email-ascii-question-marks': nonAscii,
  'email-punycode': 'The domain of the email is plain ASCII.',
  'other-identity': 'No user ID, name or phone number is known.',
  'other-user': 'No other email is known.',
  'secret-other-website': 'No other website is stored.',
  'secret-rotated': 'This website has no previous secret key.',
  'secret-wrong-kind': 'This website has no website ID.',
  'secret-docs-example': 'The secret key is the one of Crisp’s documentation already.',
  'secret-hex-decoded': 'The secret key is not hex.',
  'secret-base64-decoded': 'The secret key is not Base64.',
  'secret-dashed': 'The secret key does not have 32 hex characters.',
  'secret-case': 'The secret key has no letters whose case could be changed.',
  'secret-escaped': 'The secret key has no character that strings escape.',
  'secret-latin1': 'The secret key has only letters, digits and signs of ASCII.',
  'encoding-lost-zeros': 'The signature of this email has no byte below 0x10. Try another email.',
  'encoding-url-encoded': 'Hex passes through web addresses unchanged. Combine it with Base64.',
};
