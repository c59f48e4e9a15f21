import { counted, number } from './counted.ts';

/** The page on which an email and its signature are checked. */
export const check = {
  whatWasPasted: 'What was pasted',
  outcome: 'Outcome',
  checking: 'Checking',
  website: 'Website',
  email: 'Email',
  signature: 'Signature',
  tooLong: {
    title: 'This is too long to check',
    text: 'An email or a signature can have up to 20 million characters here. Paste only the value itself.',
  },
  /** What is still missing before there can be an outcome. */
  prompt: {
    checking: { title: 'Checking', text: 'Computing the valid signature.' },
    noEmail: { title: 'No email yet', text: 'Paste the email exactly as it is pushed to Crisp.' },
    nothing: {
      title: 'The outcome appears here',
      text: 'Paste an email and the signature that was pushed to Crisp with it.',
    },
  },
  /** For screen readers. `verdict`: the outcome in one word; `heading`: the same in a sentence. */
  announcement: (verdict: string, heading: string) => `${verdict}. ${heading}`,
  examples: {
    legend: 'Try a mistake',
    none: 'No mistake',
    capitals: 'Capitals in the email',
    upperCase: 'Upper-case signature',
    sha1: 'SHA-1, as Base64',
    lineBreak: 'Line break signed too',
    hexDecoded: 'Hex-decoded key',
  },
  paste: {
    region: 'Pasted text',
    label: 'Paste anything',
    placeholder: 'Page source, a snippet, a log line, a HAR file. Or drop a file here.',
    openFile: 'Open file…',
    somethingElse: 'Paste something else',
    fieldsDiffer: 'The fields hold something else.',
    useThis: 'Use this',
    otherWebsite: (name: string) => `This text is of the website “${name}”.`,
    switchTo: (name: string) => `Switch to ${name}`,
    whichOne: (count: number) => `${number(count)} found. Which one?`,
    noEmail: 'No email',
    noSignature: 'no signature',
  },
  excerpt: {
    region: 'Excerpt',
    /** What a marked place is. */
    kinds: {
      secret: 'Secret key',
      email: 'Email',
      signature: 'Signature',
      exposure: 'Exposure',
      delivery: 'Mistake',
      website: 'Website ID',
    },
    /** For screen readers, before a marked place; one of `kinds`. */
    marked: (kind: string) => `${kind}:`,
    length: (characters: number) => counted(characters, 'character'),
  },
  evidence: {
    exposed: 'Exposed in the pasted text',
    found: 'Found in the pasted text',
    forDeveloper: 'For the developer',
    copyForDeveloper: 'Copy for the developer',
    more: (count: number) => `${number(count)} more of this kind.`,
  },
  answer: {
    addWebsite: 'Try another website’s secret key',
    looking: 'Looking for the reason',
    customer: 'What to tell the customer',
    copyCustomer: 'Copy the words for the customer',
    copyQuestion: 'Copy the question',
  },
  findings: {
    suspected: 'What its form suggests, without proof',
    /** `count`: mistakes that are proven together. */
    proven: (count: number) =>
      count === 1 ? 'One mistake, proven' : `${counted(count, 'mistake')}, proven together`,
    noProof: 'No signature could be recomputed that proves it.',
    equallyPossible: 'Equally possible',
    isProven: 'Proven',
    isSuspected: 'Suspected',
    whatItMeans: 'What it means',
    whatToChange: 'What the developer should change',
  },
  code: {
    fix: 'Fix as code',
    compare: 'Correct code to compare with',
    language: 'Language',
    copyCode: 'Copy the code',
    /** `file`: its name. */
    complete: (file: string) => `A complete, correct ${file} for the backend.`,
    marked: 'Your developers’ code went another way in the marked lines.',
  },
  guide: {
    fewQuestions: 'A few questions lead to the cause.',
    stillUnverified: 'Corrected, and Crisp still shows Unverified?',
    follow: 'Follow the guide',
  },
  comparison: {
    title: 'Character by character',
    reveal: 'Reveal valid signature',
    hide: 'Hide valid signature',
    unlike: 'Not compared: what was pasted does not look like a signature of 64 characters.',
    withheld:
      'Not compared: the rules of your organization do not allow valid signatures of this address to be shown.',
    /** Of 64 characters, `count` do. */
    agree: (count: number) => `${number(count)} of 64 characters agree with the valid signature.`,
    agreeByChance: (count: number) =>
      `${number(count)} of 64 characters agree with the valid signature, no more than by chance: another digest altogether.`,
    /** `places`: a list of places in the pasted signature, some of them from one to another. */
    differentAt: (places: string) => `Different at ${places}.`,
    stretch: (from: number, to: number) => `${number(from)} to ${number(to)}`,
    pasted: 'Pasted',
    valid: 'Valid',
    masked: 'The valid signature is masked: whoever holds it can appear in Crisp as this person.',
    validSignature: 'Valid signature',
    handOn: 'Hand it on only to whoever signs for this person.',
  },
} as const;
