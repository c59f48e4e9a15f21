/** The first screen of all. */
export const firstRun = {
  title: 'Find out why an email shows as Unverified in Crisp',
  lead: 'Paste the email and its signature. Countersign says what Crisp would do with them, finds the mistake that made the signature wrong, and proves it by making the same signature again.',
  add: 'Add your website',
  example: 'Try with Crisp’s documented example',
  keychain: {
    title: 'Your secret key stays in the keychain',
    text: 'Your system’s own keychain keeps it, under your login. It goes into no file, log, report or clipboard, and this window never sees it again once it is saved.',
  },
  proven: {
    title: 'Proven, not guessed',
    text: 'A cause is only called proven when recomputing with it gives exactly the signature you pasted.',
  },
  offline: {
    title: 'Works offline',
    text: 'Emails, signatures and keys never leave this computer.',
  },
} as const;
