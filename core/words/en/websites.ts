import { counted } from './counted.ts';

const lostWith =
  (what: string) =>
  (previous: number): string =>
    previous === 0
      ? `${what} will be deleted from this computer. Countersign cannot bring it back; in Crisp nothing changes.`
      : `${what} and ${counted(previous, 'previous secret key')} will be deleted from this computer. Countersign cannot bring them back; in Crisp nothing changes.`;

/** The websites, their secret keys, and the dialogs that change them. */
export const websites = {
  add: 'Add website',
  empty: {
    title: 'No website yet',
    text: 'Add the website whose emails you check. Its secret key goes into your system’s keychain and is never shown again.',
  },
  fingerprint: 'Fingerprint {fingerprint}',
  id: 'Website ID {id}',
  previousKeys: 'Previous secret keys',
  replaced: (day: string) => `{fingerprint} replaced ${day}`,
  /** The buttons of one website, and their names with the website for screen readers. */
  actions: {
    restoreSecret: {
      label: 'Enter secret key again',
      of: (website: string) => `Enter secret key again ${website}`,
    },
    edit: { label: 'Edit', of: (website: string) => `Edit ${website}` },
    rotate: { label: 'Rotate', of: (website: string) => `Rotate ${website}` },
    remove: { label: 'Remove', of: (website: string) => `Remove ${website}` },
  },
  /** Where a secret key is. */
  status: {
    stored: (day: string) => `Stored in the keychain since ${day}`,
    session: 'Kept for this session only',
    example: 'Crisp’s documented sample key, in memory only',
    missing: (day: string) =>
      `Stored on ${day}, but the keychain does not give it now: it is locked, or the key was removed`,
    none: 'No secret key',
  },
  form: {
    name: 'Name',
    nameHint: 'As you know it. Only shown here.',
    secret: 'Secret key',
    id: 'Website ID',
    idHint: 'The public CRISP_WEBSITE_ID. With it Countersign can tell when it was taken for the secret key.',
    save: 'Save website',
  },
  edit: { title: (website: string) => `Edit ${website}`, save: 'Save changes' },
  rotate: {
    title: (website: string) => `Rotate the secret key of ${website}`,
    text: 'Enter the new secret key that Crisp shows after you rolled it. The one stored now is kept as a previous key with today’s date, so that Countersign can still tell when a signature was made with it.',
    label: 'New secret key',
    save: 'Save new key',
  },
  restoreSecret: {
    title: (website: string) => `Enter the secret key of ${website} again`,
    text: 'The website, its name and its previous keys are still here; only the secret key is not available. Copy it from Crisp. Nothing becomes a previous key.',
    label: 'Secret key',
    save: 'Save secret key',
  },
  remove: {
    title: (website: string) => `Remove ${website}?`,
    /** What goes with a website, by where its secret key is; with the number of previous keys. */
    lost: {
      stored: lostWith('Its secret key in the keychain'),
      session: lostWith('Its secret key'),
      missing: lostWith('The record of its secret key'),
      none: (previous: number) =>
        previous === 0
          ? 'Only its entry in this list is removed.'
          : previous === 1
            ? '1 previous secret key will be deleted from this computer. Countersign cannot bring it back; in Crisp nothing changes.'
            : `${counted(previous, 'previous secret key')} will be deleted from this computer. Countersign cannot bring them back; in Crisp nothing changes.`,
    },
    confirm: 'Remove website',
  },
} as const;
