import type { WindowDialog } from '../../contracts/windowPages.ts';
import { assertNever } from '../../core/assertNever.ts';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

interface WindowDialogsProps {
  readonly open: WindowDialog;
  readonly onClose: () => void;
}

/** The dialog that is open over whatever page, loaded when the first one is asked for. */
export function WindowDialogs({ open, onClose }: WindowDialogsProps) {
  switch (open) {
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'about':
      return <AboutDialog onClose={onClose} />;
    default:
      return assertNever(open);
  }
}
