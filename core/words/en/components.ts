import { counted, number } from './counted.ts';

/** What is said about a text that somebody typed or pasted; `noun` is `the email`. */
const field = (noun: string) => ({
  clear: `Clear ${noun}`,
  before: (characters: string) => `${characters} before ${noun}`,
  inside: (characters: string) => `${characters} inside ${noun}`,
  after: (characters: string) => `${characters} after ${noun}`,
  quotes: `Quotes around ${noun}`,
  remove: `Remove from ${noun}`,
  putBack: `Put back into ${noun}`,
});

/** The building blocks that many pages share. */
export const components = {
  copyFailed: 'Failed',
  progress: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  andMore: (count: number) => `and ${number(count)} more`,
  optional: '(optional)',
  pageStopped: {
    title: 'This page stopped working',
    text: 'The email and the signature you entered are kept, and no stored secret key is affected.',
    unknown: 'Unknown error',
    reload: 'Reload',
    copy: 'Copy details',
  },
  exactText: {
    shortened: (characters: number) => `${number(characters)} characters, shortened here`,
    clear: 'Clear',
  },
  hidden: {
    otherKinds: (count: number) =>
      counted(count, 'other kind of hidden character', 'other kinds of hidden character'),
    removed: 'Removed.',
    remove: 'Remove',
    putBack: 'Put back',
  },
  fields: {
    email: field('the email'),
    signature: field('the signature'),
    emails: field('the emails'),
    patterns: field('the patterns'),
    secret: field('the secret key'),
  },
  secret: {
    where: 'In Crisp: Settings, Websites, your website, Advanced configuration, Identity Verification.',
    show: 'Show what is typed',
    websiteId:
      'This looks like the website ID, which is public and cannot sign. The secret key stands under Identity Verification.',
    restApiKey:
      'This looks like a REST API key (64 hex characters), which does not sign emails. The secret key stands under Identity Verification.',
    other: 'Secret keys usually are 32 hex characters (0–9, a–f), and this is not. You can save it anyway.',
  },
  sessionOnly: {
    label: 'Keep for this session only',
    chosen: 'Forgotten when Countersign closes; never written to disk.',
    otherwise: 'Otherwise it is stored in your system’s keychain.',
  },
} as const;
