import type { ManagedSettings } from '../../../services/signing/managedSettings.ts';
import type { Updates } from './createUpdates.ts';

/** Switches updates as the administrator says, and where they say nothing, as the person chose. */
export function switchUpdates(
  updates: Pick<Updates, 'setEnabled'>,
  managed: Pick<ManagedSettings, 'updates'>,
  chosen: boolean,
): void {
  updates.setEnabled(managed.updates === undefined ? chosen : managed.updates === 'on');
}
