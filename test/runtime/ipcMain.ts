import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { standIn } from './standIn.ts';
import { decode, encode, type Reply } from './wire.ts';

type Handler = Parameters<IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

/** Electron keeps its handlers under this name too, for tests that listen to the answers. */
type WithHandlers = IpcMain & { readonly _invokeHandlers: typeof handlers };

export const ipcMain: IpcMain = standIn<WithHandlers>('ipcMain', {
  _invokeHandlers: handlers,
  handle(channel, handler) {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
});

/** Answers one call from a page, given who sent it and its arguments in the form of the wire. Never rejects. */
export async function receive(
  sender: WebContents,
  senderFrame: WebFrameMain | null,
  channel: string,
  args: string,
): Promise<string> {
  const event = standIn<IpcMainInvokeEvent>('event', { type: 'frame', sender, senderFrame });
  const reply = async (): Promise<Reply> => {
    const handler = handlers.get(channel);
    if (handler === undefined) return { error: `Error: No handler registered for '${channel}'` };
    try {
      return { value: structuredClone(await handler(event, ...(decode(args) as readonly unknown[]))) };
    } catch (error) {
      return { error: String(error) };
    }
  };
  return encode(await reply());
}
