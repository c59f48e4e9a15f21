import type { App } from 'electron';
import type { Commands } from '../window/createCommands.ts';
import { linkIn, linkScheme, readLink } from './readLink.ts';

/**
 * Takes `countersign://` links: macOS hands them over as events, the other systems as an argument of a start, this one
 * or a second one (which comes through what is returned). Only a packaged app registers itself with the system.
 */
export function receiveLinks(
  app: Pick<App, 'on' | 'isPackaged' | 'setAsDefaultProtocolClient'>,
  args: readonly string[],
  commands: Pick<Commands, 'send'>,
): (args: readonly string[]) => void {
  const take = (link: string): void => {
    const read = readLink(link);
    commands.send(read.ok ? { kind: 'fill', ...read.value } : { kind: 'link-refused', reason: read.error });
  };
  const takeFrom = (list: readonly string[]): void => {
    const link = linkIn(list);
    if (link !== undefined) take(link);
  };
  app.on('open-url', (event, link) => {
    event.preventDefault();
    take(link);
  });
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  takeFrom(args);
  return takeFrom;
}
