import type { IpcMain, WebFrameMain } from 'electron';
import type { GenericSchema } from 'valibot';
import { answerCall } from '../../ipc/answerCall.ts';
import type { CountersignApi } from '../../ipc/CountersignApi.ts';
import { type Channel, channels } from '../../ipc/channels.ts';
import { schema } from '../../ipc/schema.ts';
import { isOurFrame } from './security/isOurFrame.ts';

interface Call {
  readonly args: GenericSchema;
  readonly result: GenericSchema;
}

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
  for (const [group, calls] of Object.entries(channels)) {
    for (const [name, channel] of Object.entries<Channel>(calls)) {
      const { args, result } = lookUp<Call>(schema, group, name);
      const handler = lookUp<(args: never) => Promise<unknown>>(handlers, group, name);
      ipcMain.handle(channel, (event, ...received) =>
        answerCall({ channel, args, result, handler }, isOurFrame(event.senderFrame, ourFrame()), received),
      );
    }
  }
}
