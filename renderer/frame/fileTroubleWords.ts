import type { Words } from '../../locales/Words.ts';

type Trouble = Exclude<keyof Words['errors']['file'], 'other'>;

/** What the system's codes for files mean. */
const troubles: Readonly<Record<string, Trouble>> = {
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'shareFull',
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
  EISDIR: 'isFolder',
  EBUSY: 'inUse',
};

/** Why a file could not be written, given the system's code for it. */
export function fileTroubleWords({ errors: { file } }: Words, reason: string): string {
  const trouble = troubles[reason];
  return trouble === undefined ? file.other({ reason }) : file[trouble];
}
