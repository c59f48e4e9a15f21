import { assertNever } from '../../core/assertNever.ts';
import type { Notice } from '../../ipc/schema.ts';

/** Something that happened at start, in words. */
export function noticeWords(notice: Notice): { readonly title: string; readonly text: string } {
  switch (notice.kind) {
    case 'settings-damaged':
      return {
        title: 'The list of websites could not be read',
        text: `The file ${notice.path} is damaged. It was kept as ${notice.backup}, and Countersign started with an empty list. Secret keys in the keychain were not touched.`,
      };
    case 'settings-newer':
      return {
        title: 'The list of websites was written by a newer version of Countersign',
        text: `The file ${notice.path} was left unchanged. Use the newer version to see and change your websites.`,
      };
    case 'managed-settings-damaged':
      return {
        title: 'The settings of your administrator cannot be read',
        text: `The file ${notice.path} is damaged: ${notice.reason}. Until it is repaired, no signatures are generated or revealed. Tell your administrator.`,
      };
    case 'managed-settings-unknown-keys':
      return {
        title: 'The settings of your administrator hold something unknown',
        text: `This version of Countersign does not know ${notice.keys.join(', ')} in ${notice.path}. The rest of the file counts.`,
      };
    default:
      return assertNever(notice);
  }
}
