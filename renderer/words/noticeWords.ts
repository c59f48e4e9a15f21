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
    default:
      return assertNever(notice);
  }
}
