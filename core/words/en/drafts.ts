/** What the Check page says about what came to its fields, or went from them, without being typed. */
export const drafts = {
  linked: 'Filled in from a link. Nothing was checked yet.',
  linkedHow: 'Anyone can make such a link: look whether you expected these values.',
  linkedNoWebsite: 'Add your website first; then check them.',
  check: 'Check',
  notChecked: {
    title: 'Not checked yet',
    text: 'Look at the values that the link filled in, then press Check.',
  },
  undo: 'Undo',
  cleared: 'The fields were cleared.',
  opened: 'The fields now hold the row of the audit.',
  putBack: 'What was there is back.',
  restored: 'The window had stopped and was opened again.',
  restoredDraft:
    'The email and the signature that were checked last are back. Pasted texts and what was typed elsewhere are lost.',
  restoredNothing: 'What was typed and not checked yet is lost. What is stored is not affected.',
  linkRefused: 'A link was not opened',
  refused: (why: string) =>
    `${why} Nothing was filled in. Ask whoever made the link for the values, and paste them yourself.`,
  /** Whole sentences: they stand before the one above. */
  refusals: {
    'not-check': 'It does not ask to check an email, and Countersign opens no other links.',
    'too-long': 'It is too long: an email or a signature in a link has at most 1,000 characters.',
    secret:
      'It has a part that is named like a secret key, which Countersign never takes from a link. If it was your real secret key, roll it in Crisp: links stay in histories and logs.',
    'unknown-part': 'It has a part other than the email and the signature.',
    repeated: 'It names the email or the signature twice.',
    unreadable: 'It holds invisible or misleading characters, or an empty value.',
  },
  moreThanEmail: 'This looks like more than an email.',
  moreThanSignature: 'This looks like more than a signature.',
  readAsPasted: 'Read it as pasted text',
} as const;
