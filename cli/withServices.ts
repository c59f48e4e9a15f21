import { homedir } from 'node:os';
import type { ServiceNotice } from '../contracts/app.ts';
import { assertNever } from '../core/assertNever.ts';
import { createDefaultServices } from '../services/createDefaultServices.ts';
import type { Services } from '../services/createServices.ts';
import { dataFolder } from '../services/storedFiles/dataFolder.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { printable } from './printable.ts';
import type { Run } from './Run.ts';

/** What happened at start and should be known, in words. */
export function noticeText(notice: ServiceNotice): string {
  const path = printable(notice.path);
  switch (notice.kind) {
    case 'settings-damaged':
      return `The settings in ${path} were damaged. They were moved to ${printable(notice.backup)}, and Countersign starts anew.`;
    case 'settings-newer':
      return `The settings in ${path} were written by a newer version of Countersign and are left alone.`;
    case 'managed-settings-damaged':
      return `The managed settings in ${path} cannot be read: ${printable(notice.reason)}. Until they are repaired, no signatures are made. Tell your administrator.`;
    case 'managed-settings-unknown-keys':
      return `The managed settings in ${path} have keys that this version of Countersign does not know: ${notice.keys.map(printable).join(', ')}.`;
    default:
      return assertNever(notice);
  }
}

/** Runs `work` with the services that the app uses, on the same settings and keychain; notices go to stderr. */
export async function withServices<T>(
  { env, output }: Run,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const services = await createDefaultServices({
    dataFolder: dataFolder(process.platform, env, homedir()),
    env,
    firstHere: true,
  });
  for (const notice of services.app.notices()) {
    // Every command that needs these settings says it itself, as the reason why it ends.
    if (notice.kind !== 'settings-newer') output.tell(noticeText(notice));
  }
  try {
    return await work(services);
  } catch (error) {
    // It may quote what was typed. Where the keychain failed, nothing more can be asked of it.
    if (!(error instanceof Failure) || error.code === exitCode.keychain) throw error;
    throw new Failure(error.code, await services.redaction.hideIn(error.message));
  } finally {
    await services.dispose();
  }
}
