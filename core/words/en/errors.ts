import { number } from './counted.ts';

/** What went wrong, and what to do next. */
export const errors = {
  secretRefused: {
    empty: {
      title: 'The secret key is missing.',
      next: 'Copy it from Crisp: Settings, Websites, the website, Advanced configuration, Identity Verification.',
    },
    nul: {
      title: 'It contains a NUL character, which a keychain cannot keep.',
      next: 'Remove the hidden characters, or copy the key again.',
    },
    'too-long': {
      title: 'It is longer than 2,500 bytes, more than a keychain can keep.',
      next: 'Crisp’s secret keys are short: copy only the key.',
    },
    'unpaired-surrogate': {
      title: 'It contains half a character (an unpaired surrogate).',
      next: 'Copy the key again.',
    },
    'in-name': {
      title: 'A secret key stands in the name or the ID of a website.',
      next: 'Both are saved and shown in plain text. Change them first.',
    },
  },
  nameRefused: {
    empty: { title: 'The name is missing.', next: 'Any name will do: it is only shown here.' },
    taken: { title: 'Another website has this name.', next: 'Choose a name of its own.' },
    'too-long': { title: 'The name is too long.', next: 'Keep it under 200 characters.' },
    secret: {
      title: 'The name contains a secret key.',
      next: 'Names are saved and shown in plain text. Choose another one.',
    },
  },
  websiteIdRefused: {
    title: 'This is not a website ID.',
    next: 'It looks like 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d. You can also leave it empty.',
  },
  websiteUnknown: {
    title: 'This website is no longer stored.',
    next: 'Choose another one, or add it again.',
  },
  secretMissing: {
    title: 'The secret key of this website is not available.',
    next: 'The keychain no longer has it, or it was kept for an earlier session only. Enter it again to go on; copy it from Crisp under Identity Verification.',
  },
  settingsNewer: {
    title: 'The list of websites was written by a newer version of Countersign.',
    next: (path: string) =>
      `It was left unchanged, and nothing can be saved until you use that version. The file is ${path}`,
  },
  settingsUnwritable: {
    title: 'The list of websites could not be saved.',
    next: (path: string, reason: string) =>
      `Nothing was changed. See whether this file can be written, then try again: ${path} (${reason})`,
  },
  cancelled: { title: 'This was cancelled.', next: 'Try again.' },
  generateForbidden: {
    title: 'Your administrator has switched off making signatures.',
    next: (path: string) => `The rule is in ${path}. Checking signatures goes on as before.`,
  },
  addressForbidden: {
    title: 'Your administrator allows signatures for test addresses only.',
    next: (email: string, path: string) => `${email} is none. The rule is in ${path}.`,
  },
  logUnwritable: {
    title: 'Nothing was made, because it could not be logged.',
    next: (path: string, reason: string) =>
      `Every signature that is handed out is noted in ${path} first. See whether this file can be written, then try again (${reason}).`,
  },
  callFailed: {
    title: 'Something went wrong inside Countersign.',
    next: 'What you typed is still here. Try again; if it happens again, restart Countersign.',
  },
  nothingToGenerate: {
    title: 'There is no email to sign.',
    next: 'Type an email, paste a list, or write a pattern such as qa+{1..50}@example.com.',
  },
  tooManyBroken: {
    title: (most: number) => `At most ${number(most)} signatures are made wrong on purpose at once.`,
    next: 'Each of them is proven to have exactly the chosen mistakes, which takes time. Use fewer emails.',
  },
  secretUnknown: {
    title: 'The chosen secret key is no longer there.',
    next: 'Choose another one under “Secret key”.',
  },
  batchGone: { title: 'These signatures are no longer kept.', next: 'Generate them again.' },
  fileUnwritable: {
    title: 'The file could not be saved.',
    next: (trouble: string, path: string) =>
      `${trouble} Nothing half-written was left behind. Try again in another place than ${path}`,
  },
  testAddressRefused: {
    title: 'This cannot be saved.',
    titleOf: (pattern: string) => `“${pattern}” cannot be saved.`,
    next: {
      empty: 'A pattern is empty.',
      'too-long': 'A pattern is longer than 200 characters.',
      'not-one-at': 'A pattern needs one @ with something on both sides, such as *@example.com.',
      'fits-everything': 'A pattern needs at least one letter or digit: this one fits every address.',
      'too-many': (most: number) => `There can be ${number(most)} patterns at most.`,
    },
  },
  /** What the system says about a file. */
  file: {
    forbidden: 'You may not write in that folder.',
    readOnly: 'That folder is read-only.',
    diskFull: 'The disk is full.',
    shareFull: 'Your share of the disk is full.',
    folderGone: 'That folder is no longer there.',
    isFolder: 'There is a folder of that name.',
    inUse: 'Another program is using that file.',
    other: (reason: string) => `The system says ${reason}.`,
  },
} as const;
