import type { Dialog } from 'electron';
import { placesOf } from '../../services/placesOf.ts';

/**
 * Tells of a fault that nothing caught, in place of Electron's own dialog and warning, which would show the error's
 * message: that could quote a secret. Once is enough, since one fault often brings others.
 */
export function tellFaults(faults: Pick<NodeJS.Process, 'on'>, dialog: Pick<Dialog, 'showErrorBox'>): void {
  let told = false;
  const tell = (fault: unknown): void => {
    if (told) return;
    told = true;
    dialog.showErrorBox(
      'Something went wrong inside Countersign',
      [
        'What was saved is not affected. If something does not work now, start Countersign again.',
        'To report the fault, pass on these lines; nothing that was typed is in them.',
        ...placesOf(fault),
      ].join('\n'),
    );
  };
  faults.on('uncaughtException', tell);
  faults.on('unhandledRejection', tell);
}
