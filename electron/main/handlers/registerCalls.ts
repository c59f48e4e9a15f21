import type { IpcMain, WebFrameMain } from 'electron';
import { type Answer, answerCall } from '../../../contracts/answerCall.ts';
import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import { calls } from '../../../contracts/calls.ts';
import { type Channel, channels } from '../../../contracts/channels.ts';
import { isOurFrame } from '../security/isOurFrame.ts';

type Table<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

function lookUp<T>(table: Table<T>, group: string, name: string): T {
  const found = table[group]?.[name];
  if (found === undefined) {
    throw new Error(`Nothing is registered as "${group}.${name}".`);
  }
  return found;
}

/**
 * Connects every call of the schema with its handler, behind the gate of `answerCall`. `ourFrame` gives the main
 * frame of the window at the time of a call.
 */
export function registerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: CountersignApi,
  ourFrame: () => WebFrameMain | undefined,
): void {
  for (const [group, names] of Object.entries(channels)) {
    for (const [name, channel] of Object.entries<Channel>(names)) {
      const { args, result } = lookUp<Pick<Answer, 'args' | 'result'>>(calls, group, name);
      const handler = lookUp<Answer['handler']>(handlers, group, name);
      ipcMain.handle(channel, (event, ...received) =>
        answerCall({ channel, args, result, handler }, isOurFrame(event.senderFrame, ourFrame()), received),
      );
    }
  }
}
