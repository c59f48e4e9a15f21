import type { Notice } from '../../contracts/app.ts';
import { assertNever } from '../../core/assertNever.ts';
import type { Words } from '../../locales/Words.ts';

/** Something that happened at start, in words. */
export function noticeWords(
  { notices }: Words,
  notice: Notice,
): { readonly title: string; readonly text: string } {
  switch (notice.kind) {
    case 'settings-damaged': {
      const { title, text } = notices.settingsDamaged;
      return { title, text: text(notice) };
    }
    case 'settings-newer': {
      const { title, text } = notices.settingsNewer;
      return { title, text: text({ path: notice.path }) };
    }
    case 'preferences-damaged': {
      const { title, text } = notices.preferencesDamaged;
      return { title, text: text(notice) };
    }
    case 'managed-settings-damaged': {
      const { title, text } = notices.managedDamaged;
      return { title, text: text(notice) };
    }
    case 'managed-settings-unknown-keys': {
      const { title, text } = notices.managedUnknownKeys;
      return { title, text: text({ keys: notice.keys.join(', '), path: notice.path }) };
    }
    default:
      return assertNever(notice);
  }
}
