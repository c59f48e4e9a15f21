import { homedir } from 'node:os';
import { createDefaultServices } from '../services/createDefaultServices.ts';
import type { Services } from '../services/createServices.ts';
import { dataFolder } from '../services/dataFolder.ts';
import type { Notice } from '../services/views.ts';
import { printable } from './printable.ts';

const noticeText = (notice: Notice): string =>
  notice.kind === 'settings-damaged'
    ? `The settings in ${printable(notice.path)} were damaged. They were moved to ${printable(notice.backup)}, and Countersign starts anew.`
    : `The settings in ${printable(notice.path)} were written by a newer version of Countersign and are left alone.`;

/** Runs `work` with the services that the app uses, on the same settings and keychain; notices go to stderr. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const services = await createDefaultServices({
    dataFolder: dataFolder(process.platform, process.env, homedir()),
  });
  for (const notice of services.app.notices()) console.error(noticeText(notice));
  try {
    return await work(services);
  } finally {
    await services.dispose();
  }
}
