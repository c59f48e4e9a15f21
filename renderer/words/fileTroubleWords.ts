/** What the system says about files, in words. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'You may not write in that folder.',
  EPERM: 'You may not write in that folder.',
  EROFS: 'That folder is read-only.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'Your share of the disk is full.',
  ENOENT: 'That folder is no longer there.',
  ENOTDIR: 'That folder is no longer there.',
  EISDIR: 'There is a folder of that name.',
  EBUSY: 'Another program is using that file.',
};

/** Why a file could not be written, given the system's code for it. */
export const fileTroubleWords = (reason: string): string => words[reason] ?? `The system says ${reason}.`;
